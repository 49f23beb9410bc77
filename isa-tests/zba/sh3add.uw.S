/* sh3add.uw rd, rs1, rs2: rd = rs2 + (zero-extended low 32 bits of rs1 << 3). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh3add.uw, 0xa, 1, 2
  TEST_RR 2, sh3add.uw, 0x3b, 7, 3
  TEST_RR 3, sh3add.uw, 0, 0, 0
  TEST_RR 4, sh3add.uw, 0x00000007fffffff9, -1, 1
  TEST_RR 5, sh3add.uw, 7, 1, -1
  TEST_RR 6, sh3add.uw, 0x00000007fffffff7, -1, -1
  TEST_RR 7, sh3add.uw, 0x00000007fffffff9, 0x7fffffffffffffff, 1
  TEST_RR 8, sh3add.uw, -1, 0x8000000000000000, -1
  TEST_RR 9, sh3add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh3add.uw, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh3add.uw, 0x00000003fffffff9, 0x7fffffff, 1
  TEST_RR 12, sh3add.uw, 0x000000047fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh3add.uw, 0x00000007fffffff9, 0xffffffff, 1
  TEST_RR 14, sh3add.uw, 0x00000008fffffff7, 0xffffffff, 0xffffffff
  TEST_RR 15, sh3add.uw, 0x000000037fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh3add.uw, 0x012345681b4e81af, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh3add.uw, 0x876543255f92c5f0, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh3add.uw, 0x601481f0fb27953b, 0x7a4658b513c785de, 0x601481f05ceb664b
  TEST_RR 19, sh3add.uw, 0xa7d9911335de2c5f, 0x99872744e7584e2e, 0xa7d9910bfb1bbaef
  TEST_RR 20, sh3add.uw, 0xa01faac4f9421949, 0x5f20b8ef67f8a8b1, 0xa01faac1b97cd3c1

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh3add.uw, a0, a0, a1, 0x0fedcbaa1907f6e5, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh3add.uw, a1, a0, a1, 0xf00dcb024d5e6fa0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh3add.uw, a0, a0, a0, 0xf00dcafea3d70a38, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh3add.uw, a2, a0, a0, 0x0fedcbadc28f5c4d, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh3add.uw, t6, t5, t4, 0x91a2b3dd, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh3add.uw, ra, sp, tp, 0x000000043b2a192b, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh3add.uw, s0, x16, x15, 0xf00dcafe12345760, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh3add.uw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh3add.uw, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh3add.uw, a2, a0, x0, 0x91a2b3c0, 0xf00dcafe12345678, 0

TEST_END
