/* and rd, rs1, rs2: rd = rs1 & rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, and, 0, 1, 2
  TEST_RR 2, and, 3, 7, 3
  TEST_RR 3, and, 0, 0, 0
  TEST_RR 4, and, 1, -1, 1
  TEST_RR 5, and, 1, 1, -1
  TEST_RR 6, and, -1, -1, -1
  TEST_RR 7, and, 1, 0x7fffffffffffffff, 1
  TEST_RR 8, and, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, and, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, and, 0, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, and, 1, 0x7fffffff, 1
  TEST_RR 12, and, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, and, 1, 0xffffffff, 1
  TEST_RR 14, and, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, and, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, and, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, and, 0x0121412100204468, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, and, 0x8023082236501180, 0x98270bae76523b90, 0x80738c32b7f055a6
  TEST_RR 19, and, 0x405a1a11233010b0, 0x605a9adf63b338b0, 0x487a7a31b77010b6
  TEST_RR 20, and, 0x102858834588c802, 0x903c79c7f58cec0f, 0x5129d8b347dac962

  // the same register twice or three times, other registers
  TEST_RR_IN 21, and, a0, a0, a1, 0x000dcaa802244220, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, and, a1, a0, a1, 0x000dcaa802244220, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, and, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, and, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, and, t6, t5, t4, 0x18, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, and, ra, sp, tp, 1, 0x0fedcba987654325, 3
  TEST_RR_IN 27, and, s0, x16, x15, 0x18, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, and, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, and, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, and, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
