/* ror rd, rs1, rs2: rd = rs1 rotated right by rs2[5:0]. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, ror, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, ror, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, ror, 0x43b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RR 4, ror, 0x1000000000000000, 1, 4
  TEST_RR 5, ror, -1, -1, 7
  TEST_RR 6, ror, 0x2112345678876543, 0x8765432112345678, 0x28
  TEST_RR 7, ror, 0x13579bde02468acf, 0x0123456789abcdef, 0x1f
  TEST_RR 8, ror, 0x1234567887654321, 0x8765432112345678, 0x20
  TEST_RR 9, ror, 0xc4d5e6f78091a2b3, 0x0123456789abcdef, 0x21
  TEST_RR 10, ror, 2, 1, 0x3f
  TEST_RR 11, ror, 1, 0x8000000000000000, 0x3f
  TEST_RR 12, ror, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, ror, 0x0eca86422468acf1, 0x8765432112345678, -1
  TEST_RR 14, ror, 0xffff00000000ffff, 0xffffffff, 0x10
  TEST_RR 15, ror, 0x10000000, 0x80000000, 3
  TEST_RR 16, ror, 0, 0, 5

  // arbitrary values
  TEST_RR 17, ror, 0x68cda2a17a3f7d52, 0x150bd1fbea93466d, 0x7abf414f90fc3f53
  TEST_RR 18, ror, 0xcffdbbe02f0d880b, 0xfb77c05e1b10179f, 0x320c1302070e4709
  TEST_RR 19, ror, 0x805c4078d7244efc, 0x05c4078d7244efc8, 0x785db06c815fb1c4

  // the same register twice or three times, other registers
  TEST_RR_IN 20, ror, a0, a0, a1, 0xf091a2b3c7806e57, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, ror, a1, a0, a1, 0xedcba9876543250f, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, ror, a0, a0, a0, 0x0dcafe12345678f0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, ror, a2, a0, a0, 0x4c3b2a19287f6e5d, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, ror, t6, t5, t4, 0x91a2b3c7806e57f0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, ror, ra, sp, tp, 0xa1fdb97530eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, ror, s0, x16, x15, 0x1d00, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, ror, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, ror, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, ror, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
