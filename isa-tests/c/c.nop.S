/* c.nop: nothing; an immediate other than 0 makes it a hint, which is nothing too. */

#include "test_macros.h"

TEST_BEGIN

  // no register changes
  TEST_C 1, a0, 0x8765432112345678, 0x8765432112345678, c.nop
  TEST_C 2, ra, 0x8765432112345678, 0x8765432112345678, c.nop
  TEST_C 3, a0, 0x8765432112345678, 0x8765432112345678, .half 0x0005                                  // c.nop 1
  TEST_C 4, a0, 0x8765432112345678, 0x8765432112345678, .half 0x107d                                  // c.nop -1
  TEST_C 5, a0, 0x8765432112345678, 0x8765432112345678, .half 0x1001                                  // c.nop -32

  // it is 2 bytes long
  TEST_CASE 6
    jal t0, 1f
1:  COMPRESSED c.nop
    COMPRESSED c.nop
    COMPRESSED c.nop
    jal t1, 2f
2:  sub t1, t1, t0
    CHECK t1, 10

TEST_END
