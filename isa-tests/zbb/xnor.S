/* xnor rd, rs1, rs2: rd = ~(rs1 ^ rs2). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, xnor, -4, 1, 2
  TEST_RR 2, xnor, -5, 7, 3
  TEST_RR 3, xnor, -1, 0, 0
  TEST_RR 4, xnor, 1, -1, 1
  TEST_RR 5, xnor, 1, 1, -1
  TEST_RR 6, xnor, -1, -1, -1
  TEST_RR 7, xnor, 0x8000000000000001, 0x7fffffffffffffff, 1
  TEST_RR 8, xnor, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, xnor, -1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, xnor, 0, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, xnor, 0xffffffff80000001, 0x7fffffff, 1
  TEST_RR 12, xnor, 0xffffffff00000000, 0x80000000, 0x7fffffff
  TEST_RR 13, xnor, 0xffffffff00000001, 0xffffffff, 1
  TEST_RR 14, xnor, -1, 0xffffffff, 0xffffffff
  TEST_RR 15, xnor, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, xnor, 0x79b9f9b964606468, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, xnor, 0x79b9f9b964606468, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, xnor, 0xe00949d87a6ba8b5, 0xcafc8a7604994b08, 0xd50a3c51810d1c42
  TEST_RR 19, xnor, 0x09632b08e7ccfc88, 0x40ca880519d5f8dc, 0xb6565cf201e6fbab
  TEST_RR 20, xnor, 0xfd0ba87eb3a61fbe, 0xa856e84726417766, 0xaaa2bfc66a189727

  // the same register twice or three times, other registers
  TEST_RR_IN 21, xnor, a0, a0, a1, 0x001ffea86aaeeaa2, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, xnor, a1, a0, a1, 0x001ffea86aaeeaa2, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, xnor, a0, a0, a0, -1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, xnor, a2, a0, a0, -1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, xnor, t6, t5, t4, 0x0ff23501edcba99a, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, xnor, ra, sp, tp, 0xf0123456789abcd9, 0x0fedcba987654325, 3
  TEST_RR_IN 27, xnor, s0, x16, x15, 0x0ff23501edcba99a, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, xnor, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, xnor, a2, x0, a1, 0xf0123456789abcda, 0, 0x0fedcba987654325
  TEST_RR_IN 30, xnor, a2, a0, x0, 0x0ff23501edcba987, 0xf00dcafe12345678, 0

TEST_END
