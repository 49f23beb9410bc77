/* add.uw rd, rs1, rs2: rd = rs2 + the zero-extended low 32 bits of rs1. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, add.uw, 3, 1, 2
  TEST_RR 2, add.uw, 0xa, 7, 3
  TEST_RR 3, add.uw, 0, 0, 0
  TEST_RR 4, add.uw, 0x0000000100000000, -1, 1
  TEST_RR 5, add.uw, 0, 1, -1
  TEST_RR 6, add.uw, 0xfffffffe, -1, -1
  TEST_RR 7, add.uw, 0x0000000100000000, 0x7fffffffffffffff, 1
  TEST_RR 8, add.uw, -1, 0x8000000000000000, -1
  TEST_RR 9, add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, add.uw, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, add.uw, 0x80000000, 0x7fffffff, 1
  TEST_RR 12, add.uw, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, add.uw, 0x0000000100000000, 0xffffffff, 1
  TEST_RR 14, add.uw, 0x00000001fffffffe, 0xffffffff, 0xffffffff
  TEST_RR 15, add.uw, -1, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, add.uw, 0x012345679be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, add.uw, 0x876543219be02467, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, add.uw, 0x991274887455366d, 0xd415caedb9e51a23, 0x99127487ba701c4a
  TEST_RR 19, add.uw, 0x71fc62789b061b44, 0x89013f1ebc6b285c, 0x71fc6277de9af2e8
  TEST_RR 20, add.uw, 0x9985fe1005dab8be, 0xbb5ba6aa2e8183f7, 0x9985fe0fd75934c7

  // the same register twice or three times, other registers
  TEST_RR_IN 21, add.uw, a0, a0, a1, 0x0fedcba99999999d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, add.uw, a1, a0, a1, 0xf00dcafe9999999d, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, add.uw, a0, a0, a0, 0xf00dcafe2468acf0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, add.uw, a2, a0, a0, 0x0fedcbaa0eca864a, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, add.uw, t6, t5, t4, 0x12345695, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, add.uw, ra, sp, tp, 0x87654328, 0x0fedcba987654325, 3
  TEST_RR_IN 27, add.uw, s0, x16, x15, 0xf00dcafe12345695, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, add.uw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, add.uw, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, add.uw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
