/* clmul rd, rs1, rs2: rd = the low 64 bits of the carry-less product. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, clmul, 2, 1, 2
  TEST_RR 2, clmul, 9, 7, 3
  TEST_RR 3, clmul, 0, 0, 0
  TEST_RR 4, clmul, -1, -1, 1
  TEST_RR 5, clmul, -1, 1, -1
  TEST_RR 6, clmul, 0x5555555555555555, -1, -1
  TEST_RR 7, clmul, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, clmul, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, clmul, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, clmul, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, clmul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, clmul, 0x3fffffff80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, clmul, 0xffffffff, 0xffffffff, 1
  TEST_RR 14, clmul, 0x5555555555555555, 0xffffffff, 0xffffffff
  TEST_RR 15, clmul, 0x6aaaaaaa80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, clmul, 0x8315a0b245cd25a8, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, clmul, 0x8315a0b245cd25a8, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, clmul, 0x8821476f4e0e07c8, 0xcbdd35be9249685b, 0xb8196aa42f0c9378
  TEST_RR 19, clmul, 0x750a4f36ce83482c, 0x019a6d94b9b92de6, 0x90837e571a38d652
  TEST_RR 20, clmul, 0x082987dba414f72a, 0x22f9f4dfbd531eab, 0x1ad07ca5a46e3d36

  // the same register twice or three times, other registers
  TEST_RR_IN 21, clmul, a0, a0, a1, 0xc1c3512263934898, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, clmul, a1, a0, a1, 0xc1c3512263934898, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, clmul, a0, a0, a0, 0x0104051011141540, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, clmul, a2, a0, a0, 0x4015141110050411, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, clmul, t6, t5, t4, 0xb0881917e802dbd8, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, clmul, ra, sp, tp, 0x10365cfa89afc56f, 0x0fedcba987654325, 3
  TEST_RR_IN 27, clmul, s0, x16, x15, 0xb0881917e802dbd8, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, clmul, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, clmul, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, clmul, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
