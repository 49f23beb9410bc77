/* binv rd, rs1, rs2: rd = rs1 with bit rs2[5:0] inverted. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, binv, 0x8765432112345679, 0x8765432112345678, 0
  TEST_RR 2, binv, 0x0123456789abcdee, 0x0123456789abcdef, 0
  TEST_RR 3, binv, 0x876543211234567a, 0x8765432112345678, 1
  TEST_RR 4, binv, 0x11, 1, 4
  TEST_RR 5, binv, -129, -1, 7
  TEST_RR 6, binv, 0x8765422112345678, 0x8765432112345678, 0x28
  TEST_RR 7, binv, 0x0123456709abcdef, 0x0123456789abcdef, 0x1f
  TEST_RR 8, binv, 0x8765432012345678, 0x8765432112345678, 0x20
  TEST_RR 9, binv, 0x0123456589abcdef, 0x0123456789abcdef, 0x21
  TEST_RR 10, binv, 0x8000000000000001, 1, 0x3f
  TEST_RR 11, binv, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, binv, 0x8765432112345679, 0x8765432112345678, 0x40
  TEST_RR 13, binv, 0x0765432112345678, 0x8765432112345678, -1
  TEST_RR 14, binv, 0xfffeffff, 0xffffffff, 0x10
  TEST_RR 15, binv, 0x80000008, 0x80000000, 3
  TEST_RR 16, binv, 0x20, 0, 5

  // arbitrary values
  TEST_RR 17, binv, 0xff4747a3389e8fb4, 0xff4747a3389e8fb5, 0xface149df62c1a40
  TEST_RR 18, binv, 0xbe7b87602073ef0b, 0xbe6b87602073ef0b, 0xe9ad63e2bca12734
  TEST_RR 19, binv, 0x01ba50e66f0e38ee, 0x019a50e66f0e38ee, 0x0bfbf0db601d27b5

  // the same register twice or three times, other registers
  TEST_RR_IN 20, binv, a0, a0, a1, 0xf00dcade12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, binv, a1, a0, a1, 0x0eedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, binv, a0, a0, a0, 0xf10dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, binv, a2, a0, a0, 0x0fedcb8987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, binv, t6, t5, t4, 0xf00dcafe32345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, binv, ra, sp, tp, 0x0fedcba98765432d, 0x0fedcba987654325, 3
  TEST_RR_IN 26, binv, s0, x16, x15, 0x010000000000001d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, binv, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, binv, a2, x0, a1, 0x0000002000000000, 0, 0x0fedcba987654325
  TEST_RR_IN 29, binv, a2, a0, x0, 0xf00dcafe12345679, 0xf00dcafe12345678, 0

TEST_END
