/* sh3add rd, rs1, rs2: rd = rs2 + (rs1 << 3). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh3add, 0xa, 1, 2
  TEST_RR 2, sh3add, 0x3b, 7, 3
  TEST_RR 3, sh3add, 0, 0, 0
  TEST_RR 4, sh3add, -7, -1, 1
  TEST_RR 5, sh3add, 7, 1, -1
  TEST_RR 6, sh3add, -9, -1, -1
  TEST_RR 7, sh3add, -7, 0x7fffffffffffffff, 1
  TEST_RR 8, sh3add, -1, 0x8000000000000000, -1
  TEST_RR 9, sh3add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh3add, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh3add, 0x00000003fffffff9, 0x7fffffff, 1
  TEST_RR 12, sh3add, 0x000000047fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh3add, 0x00000007fffffff9, 0xffffffff, 1
  TEST_RR 14, sh3add, 0x00000008fffffff7, 0xffffffff, 0xffffffff
  TEST_RR 15, sh3add, 0xfffffffb7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh3add, 0x3c4d5e701b4e81af, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh3add, 0x907f6e5d5f92c5f0, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh3add, 0x4040643cc283a6e7, 0x4d5ece8db50aa116, 0xd549efcf1a2e9e37
  TEST_RR 19, sh3add, 0xde4bb901c6b15f5d, 0xefe37c5471fdbd30, 0x5f2fd65e36c375dd
  TEST_RR 20, sh3add, 0x4d20c69771111e7b, 0xe547e1f8ecba5df5, 0x22e1b6d00b3e2ed3

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh3add, a0, a0, a1, 0x905c239a1907f6e5, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh3add, a1, a0, a1, 0x6f7c284a4d5e6fa0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh3add, a0, a0, a0, 0x707c22eea3d70a38, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh3add, a2, a0, a0, 0x8f5c28f5c28f5c4d, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh3add, t6, t5, t4, 0x806e57f091a2b3dd, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh3add, ra, sp, tp, 0x7f6e5d4c3b2a192b, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh3add, s0, x16, x15, 0xf00dcafe12345760, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh3add, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh3add, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh3add, a2, a0, x0, 0x806e57f091a2b3c0, 0xf00dcafe12345678, 0

TEST_END
