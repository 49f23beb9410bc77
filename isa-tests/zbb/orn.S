/* orn rd, rs1, rs2: rd = rs1 | ~rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, orn, -3, 1, 2
  TEST_RR 2, orn, -1, 7, 3
  TEST_RR 3, orn, -1, 0, 0
  TEST_RR 4, orn, -1, -1, 1
  TEST_RR 5, orn, 1, 1, -1
  TEST_RR 6, orn, -1, -1, -1
  TEST_RR 7, orn, -1, 0x7fffffffffffffff, 1
  TEST_RR 8, orn, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, orn, -1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, orn, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, orn, -1, 0x7fffffff, 1
  TEST_RR 12, orn, 0xffffffff80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, orn, -1, 0xffffffff, 1
  TEST_RR 14, orn, -1, 0xffffffff, 0xffffffff
  TEST_RR 15, orn, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, orn, 0xfffdfbb976747678, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, orn, 0x79bbfdffedebedef, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, orn, 0xbf7ee6fdff597fef, 0xa31ea6fdfa491b29, 0x639b19c7a0ae8b10
  TEST_RR 19, orn, 0x7f7fdbedbb5bec3a, 0x1e3d5ba9ba1be032, 0x8e886db2dead73d7
  TEST_RR 20, orn, 0xf3be0677fe7efdfc, 0xb23c0475ce64adf4, 0x0e61f98cc3e50297

  // the same register twice or three times, other registers
  TEST_RR_IN 21, orn, a0, a0, a1, 0xf01ffefe7abefefa, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, orn, a1, a0, a1, 0x0fffffa9efefeba7, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, orn, a0, a0, a0, -1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, orn, a2, a0, a0, -1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, orn, t6, t5, t4, -6, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, orn, ra, sp, tp, -3, 0x0fedcba987654325, 3
  TEST_RR_IN 27, orn, s0, x16, x15, 0x0ff23501edcba99f, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, orn, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, orn, a2, x0, a1, 0xf0123456789abcda, 0, 0x0fedcba987654325
  TEST_RR_IN 30, orn, a2, a0, x0, -1, 0xf00dcafe12345678, 0

TEST_END
