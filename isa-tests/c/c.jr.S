/* c.jr rs1: execution goes on at rs1 with bit 0 cleared; no link. */

#include "test_macros.h"

.macro TEST_CJR num, rs1, bias
    TEST_CASE \num
    LOAD_CONST t6, 0x123456789
    la \rs1, 2f + \bias
    COMPRESSED c.jr \rs1
    j fail
2:  LOAD_CONST t5, 0x123456789
    bne t6, t5, fail
.endm

TEST_BEGIN

  // several registers, bit 0 set and clear
  TEST_CJR 1, a0, 0
  TEST_CJR 2, a0, 1
  TEST_CJR 3, s0, 0
  TEST_CJR 4, t4, 1
  TEST_CJR 5, x16, 0
  TEST_CJR 6, sp, 0

  // ra is not written
  TEST_CASE 7
    LOAD_CONST ra, 0x123456789
    la a0, 1f
    COMPRESSED c.jr a0
    j fail
1:  CHECK ra, 0x123456789

  // a return, to an address that is not a multiple of 4
  TEST_CASE 8
    COMPRESSED c.nop
    jal ra, 2f
    j 3f
    j fail
2:  COMPRESSED c.jr ra
    j fail
3:

TEST_END
