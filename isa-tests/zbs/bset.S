/* bset rd, rs1, rs2: rd = rs1 with bit rs2[5:0] set. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, bset, 0x8765432112345679, 0x8765432112345678, 0
  TEST_RR 2, bset, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, bset, 0x876543211234567a, 0x8765432112345678, 1
  TEST_RR 4, bset, 0x11, 1, 4
  TEST_RR 5, bset, -1, -1, 7
  TEST_RR 6, bset, 0x8765432112345678, 0x8765432112345678, 0x28
  TEST_RR 7, bset, 0x0123456789abcdef, 0x0123456789abcdef, 0x1f
  TEST_RR 8, bset, 0x8765432112345678, 0x8765432112345678, 0x20
  TEST_RR 9, bset, 0x0123456789abcdef, 0x0123456789abcdef, 0x21
  TEST_RR 10, bset, 0x8000000000000001, 1, 0x3f
  TEST_RR 11, bset, 0x8000000000000000, 0x8000000000000000, 0x3f
  TEST_RR 12, bset, 0x8765432112345679, 0x8765432112345678, 0x40
  TEST_RR 13, bset, 0x8765432112345678, 0x8765432112345678, -1
  TEST_RR 14, bset, 0xffffffff, 0xffffffff, 0x10
  TEST_RR 15, bset, 0x80000008, 0x80000000, 3
  TEST_RR 16, bset, 0x20, 0, 5

  // arbitrary values
  TEST_RR 17, bset, 0xfcd05e98a9b5b0be, 0xfc905e98a9b5b0be, 0x11badf04092e2536
  TEST_RR 18, bset, 0xdce9e0fd53cd5199, 0xdce9e0dd53cd5199, 0x4dba8ce89b3395a5
  TEST_RR 19, bset, 0x6051d6ba9d78ca87, 0x6051d6ba9d78ca87, 0x1352a0d66617c5b0

  // the same register twice or three times, other registers
  TEST_RR_IN 20, bset, a0, a0, a1, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, bset, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, bset, a0, a0, a0, 0xf10dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, bset, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, bset, t6, t5, t4, 0xf00dcafe32345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, bset, ra, sp, tp, 0x0fedcba98765432d, 0x0fedcba987654325, 3
  TEST_RR_IN 26, bset, s0, x16, x15, 0x010000000000001d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, bset, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, bset, a2, x0, a1, 0x0000002000000000, 0, 0x0fedcba987654325
  TEST_RR_IN 29, bset, a2, a0, x0, 0xf00dcafe12345679, 0xf00dcafe12345678, 0

TEST_END
