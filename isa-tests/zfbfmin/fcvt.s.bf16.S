/* fcvt.s.bf16 fd, fs1, rm: from bfloat16 to single. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.s.bf16, dyn, FRM_RNE, S(0x00000000), FRM_RNE, H(0x0000)                            // 0 -> 0
  TEST_FP1 2, fcvt.s.bf16, rne, FRM_RDN, S(0x00010000), FRM_RDN, H(0x0001)                            // 0x1p-133 -> 0x1p-133
  TEST_FP1 3, fcvt.s.bf16, dyn, FRM_RNE, S(0x00800000), FRM_RNE, H(0x0080)                            // 0x1p-126 -> 0x1p-126
  TEST_FP1 4, fcvt.s.bf16, rne, FRM_RDN|UF, S(0x7f800000), FRM_RDN|UF, H(0x7f80)                      // inf -> inf
  TEST_FP1 5, fcvt.s.bf16, dyn, FRM_RNE, S(0x80000000), FRM_RNE, H(0x8000)                            // -0 -> -0
  TEST_FP1 6, fcvt.s.bf16, rne, FRM_RDN, S(0x80010000), FRM_RDN, H(0x8001)                            // -0x1p-133 -> -0x1p-133
  TEST_FP1 7, fcvt.s.bf16, dyn, FRM_RNE, S(0x80800000), FRM_RNE, H(0x8080)                            // -0x1p-126 -> -0x1p-126
  TEST_FP1 8, fcvt.s.bf16, rne, FRM_RDN|OF, S(0xff800000), FRM_RDN|OF, H(0xff80)                      // -inf -> -inf
  TEST_FP1 9, fcvt.s.bf16, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, H(0x7fc0)                            // NaN -> NaN
  TEST_FP1 10, fcvt.s.bf16, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, H(0x7f81)                        // sNaN -> NaN
  TEST_FP1 11, fcvt.s.bf16, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x0000000000003fc0                  // unboxed -> NaN
  TEST_FP1 12, fcvt.s.bf16, rne, FRM_RDN|DZ, S(0x7fc00000), FRM_RDN|DZ, 0xfffffffffffe4000            // unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP1_IN 13, fcvt.s.bf16, rup, fa0, fa0, FRM_RNE, S(0x40490000), FRM_RNE, H(0x4049)              // 3.140625 -> 3.140625
  TEST_FP1_IN 14, fcvt.s.bf16, dyn, ft11, ft10, FRM_RTZ, S(0x3c400000), FRM_RTZ, H(0x3c40)            // 0x1.8p-7 -> 0x1.8p-7
  TEST_FP1_IN 15, fcvt.s.bf16, rup, f1, f2, FRM_RNE, S(0xbf800000), FRM_RNE, H(0xbf80)                // -1 -> -1
  TEST_FP1_IN 16, fcvt.s.bf16, dyn, f0, f16, FRM_RNE, S(0x7f7f0000), FRM_RNE, H(0x7f7f)               // 0x1.fep+127 -> 0x1.fep+127

TEST_END
