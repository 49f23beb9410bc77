/* rol rd, rs1, rs2: rd = rs1 rotated left by rs2[5:0]. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, rol, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, rol, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, rol, 0x0eca86422468acf1, 0x8765432112345678, 1
  TEST_RR 4, rol, 0x10, 1, 4
  TEST_RR 5, rol, -1, -1, 7
  TEST_RR 6, rol, 0x3456788765432112, 0x8765432112345678, 0x28
  TEST_RR 7, rol, 0xc4d5e6f78091a2b3, 0x0123456789abcdef, 0x1f
  TEST_RR 8, rol, 0x1234567887654321, 0x8765432112345678, 0x20
  TEST_RR 9, rol, 0x13579bde02468acf, 0x0123456789abcdef, 0x21
  TEST_RR 10, rol, 0x8000000000000000, 1, 0x3f
  TEST_RR 11, rol, 0x4000000000000000, 0x8000000000000000, 0x3f
  TEST_RR 12, rol, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, rol, 0x43b2a190891a2b3c, 0x8765432112345678, -1
  TEST_RR 14, rol, 0x0000ffffffff0000, 0xffffffff, 0x10
  TEST_RR 15, rol, 0x0000000400000000, 0x80000000, 3
  TEST_RR 16, rol, 0, 0, 5

  // arbitrary values
  TEST_RR 17, rol, 0xe512a78f5e6ec336, 0x9b728953c7af3761, 0xcf28c679dc935909
  TEST_RR 18, rol, 0x0548cac0a2b6bd7f, 0x5fc15232b028adaf, 0x7036406c89022e8a
  TEST_RR 19, rol, 0xec4d624686a01a25, 0x6a01a25ec4d62468, 0x04d482db89a6f49c

  // the same register twice or three times, other registers
  TEST_RR_IN 20, rol, a0, a0, a1, 0x468acf1e01b95fc2, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, rol, a1, a0, a1, 0x250fedcba9876543, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, rol, a0, a0, a0, 0x78f00dcafe123456, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, rol, a2, a0, a0, 0xeca864a1fdb97530, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, rol, t6, t5, t4, 0xc2468acf1e01b95f, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, rol, ra, sp, tp, 0x7f6e5d4c3b2a1928, 0x0fedcba987654325, 3
  TEST_RR_IN 26, rol, s0, x16, x15, 0x1d00000000000000, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, rol, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, rol, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, rol, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
