/* clmulr rd, rs1, rs2: rd = bits 126..63 of the carry-less product. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, clmulr, 0, 1, 2
  TEST_RR 2, clmulr, 0, 7, 3
  TEST_RR 3, clmulr, 0, 0, 0
  TEST_RR 4, clmulr, 1, -1, 1
  TEST_RR 5, clmulr, 1, 1, -1
  TEST_RR 6, clmulr, 0xaaaaaaaaaaaaaaaa, -1, -1
  TEST_RR 7, clmulr, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, clmulr, -1, 0x8000000000000000, -1
  TEST_RR 9, clmulr, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, clmulr, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, clmulr, 0, 0x7fffffff, 1
  TEST_RR 12, clmulr, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, clmulr, 0, 0xffffffff, 1
  TEST_RR 14, clmulr, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, clmulr, 0xaaaaaaaa00000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, clmulr, 0x012c466b8c9d4c5f, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, clmulr, 0x012c466b8c9d4c5f, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, clmulr, 0xceca81b790766e26, 0xa5d57747a09577f1, 0xf54e9054499d85c0
  TEST_RR 19, clmulr, 0xda9c5457975fba86, 0xc504d89ee9921049, 0x95e8cf009bf39fdd
  TEST_RR 20, clmulr, 0x661b19cde9a05bbd, 0x984a552c67c5ef18, 0x6d551955b6ac0a66

  // the same register twice or three times, other registers
  TEST_RR_IN 21, clmulr, a0, a0, a1, 0x0a1d735b82ac79c5, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, clmulr, a1, a0, a1, 0x0a1d735b82ac79c5, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, clmulr, a0, a0, a0, 0xaa0000a2a088aaa8, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, clmulr, a2, a0, a0, 0x00aaa8a2a08a8882, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, clmulr, t6, t5, t4, 0x17, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, clmulr, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 27, clmulr, s0, x16, x15, 0x17, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, clmulr, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, clmulr, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, clmulr, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
