/* sh1add.uw rd, rs1, rs2: rd = rs2 + (zero-extended low 32 bits of rs1 << 1). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh1add.uw, 4, 1, 2
  TEST_RR 2, sh1add.uw, 0x11, 7, 3
  TEST_RR 3, sh1add.uw, 0, 0, 0
  TEST_RR 4, sh1add.uw, 0x00000001ffffffff, -1, 1
  TEST_RR 5, sh1add.uw, 1, 1, -1
  TEST_RR 6, sh1add.uw, 0x00000001fffffffd, -1, -1
  TEST_RR 7, sh1add.uw, 0x00000001ffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, sh1add.uw, -1, 0x8000000000000000, -1
  TEST_RR 9, sh1add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh1add.uw, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh1add.uw, 0xffffffff, 0x7fffffff, 1
  TEST_RR 12, sh1add.uw, 0x000000017fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh1add.uw, 0x00000001ffffffff, 0xffffffff, 1
  TEST_RR 14, sh1add.uw, 0x00000002fffffffd, 0xffffffff, 0xffffffff
  TEST_RR 15, sh1add.uw, 0x7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh1add.uw, 0x01234567ae147adf, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh1add.uw, 0x87654322258bf256, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh1add.uw, 0x96f847e4e5d272e0, 0xa3bf4ec86a798220, 0x96f847e410df6ea0
  TEST_RR 19, sh1add.uw, 0x0c13992689001483, 0x76a4427f73a79811, 0x0c139925a1b0e461
  TEST_RR 20, sh1add.uw, 0x3f84db3fd81faa6b, 0xf697657ad42bf6f1, 0x3f84db3e2fc7bc89

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh1add.uw, a0, a0, a1, 0x0fedcba9abcdf015, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh1add.uw, a1, a0, a1, 0xf00dcaff20fedcc2, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh1add.uw, a0, a0, a0, 0xf00dcafe369d0368, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh1add.uw, a2, a0, a0, 0x0fedcbaa962fc96f, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh1add.uw, t6, t5, t4, 0x2468ad0d, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh1add.uw, ra, sp, tp, 0x000000010eca864d, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh1add.uw, s0, x16, x15, 0xf00dcafe123456b2, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh1add.uw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh1add.uw, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh1add.uw, a2, a0, x0, 0x2468acf0, 0xf00dcafe12345678, 0

TEST_END
