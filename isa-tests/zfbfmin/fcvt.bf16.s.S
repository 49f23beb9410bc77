/* fcvt.bf16.s fd, fs1, rm: from single to bfloat16. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.bf16.s, dyn, FRM_RNE, H(0x0000), FRM_RNE, S(0x00000000)                            // 0 -> 0
  TEST_FP1 2, fcvt.bf16.s, rne, FRM_RDN, H(0x0000), FRM_RDN|UF|NX, S(0x00000001)                      // 0x1p-149 -> 0
  TEST_FP1 3, fcvt.bf16.s, dyn, FRM_RUP, H(0x0001), FRM_RUP|UF|NX, S(0x00000001)                      // 0x1p-149 -> 0x1p-133
  TEST_FP1 4, fcvt.bf16.s, dyn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, S(0x00000001)                      // 0x1p-149 -> 0
  TEST_FP1 5, fcvt.bf16.s, dyn, FRM_RNE, H(0x0080), FRM_RNE|NX, S(0x007fffff)                         // 0x1.fffffcp-127 -> 0x1p-126
  TEST_FP1 6, fcvt.bf16.s, dyn, FRM_RTZ, H(0x007f), FRM_RTZ|UF|NX, S(0x007fffff)                      // 0x1.fffffcp-127 -> 0x1.fcp-127
  TEST_FP1 7, fcvt.bf16.s, dyn, FRM_RDN, H(0x007f), FRM_RDN|UF|NX, S(0x007fffff)                      // 0x1.fffffcp-127 -> 0x1.fcp-127
  TEST_FP1 8, fcvt.bf16.s, rne, FRM_RDN|OF, H(0x0080), FRM_RDN|OF, S(0x00800000)                      // 0x1p-126 -> 0x1p-126
  TEST_FP1 9, fcvt.bf16.s, rtz, FRM_RUP, H(0x0080), FRM_RUP|NX, S(0x00800001)                         // 0x1.000002p-126 -> 0x1p-126
  TEST_FP1 10, fcvt.bf16.s, rdn, FRM_RMM, H(0x0080), FRM_RMM|NX, S(0x00800001)                        // 0x1.000002p-126 -> 0x1p-126
  TEST_FP1 11, fcvt.bf16.s, rup, FRM_RNE, H(0x7f80), FRM_RNE|OF|NX, S(0x7f7fffff)                     // 0x1.fffffep+127 -> inf
  TEST_FP1 12, fcvt.bf16.s, rmm, FRM_RTZ|DZ, H(0x7f80), FRM_RTZ|DZ|OF|NX, S(0x7f7fffff)               // 0x1.fffffep+127 -> inf
  TEST_FP1 13, fcvt.bf16.s, dyn, FRM_RNE, H(0x7f80), FRM_RNE, S(0x7f800000)                           // inf -> inf
  TEST_FP1 14, fcvt.bf16.s, rne, FRM_RDN, H(0x8000), FRM_RDN, S(0x80000000)                           // -0 -> -0
  TEST_FP1 15, fcvt.bf16.s, dyn, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, S(0x80000001)                     // -0x1p-149 -> -0
  TEST_FP1 16, fcvt.bf16.s, dyn, FRM_RTZ|NV, H(0x8000), FRM_RTZ|NV|UF|NX, S(0x80000001)               // -0x1p-149 -> -0
  TEST_FP1 17, fcvt.bf16.s, dyn, FRM_RDN, H(0x8001), FRM_RDN|UF|NX, S(0x80000001)                     // -0x1p-149 -> -0x1p-133
  TEST_FP1 18, fcvt.bf16.s, dyn, FRM_RMM, H(0x8000), FRM_RMM|UF|NX, S(0x80000001)                     // -0x1p-149 -> -0
  TEST_FP1 19, fcvt.bf16.s, rtz, FRM_RUP, H(0x807f), FRM_RUP|UF|NX, S(0x807fffff)                     // -0x1.fffffcp-127 -> -0x1.fcp-127
  TEST_FP1 20, fcvt.bf16.s, dyn, FRM_RUP, H(0x807f), FRM_RUP|UF|NX, S(0x807fffff)                     // -0x1.fffffcp-127 -> -0x1.fcp-127
  TEST_FP1 21, fcvt.bf16.s, rmm, FRM_RTZ, H(0x8080), FRM_RTZ|NX, S(0x807fffff)                        // -0x1.fffffcp-127 -> -0x1p-126
  TEST_FP1 22, fcvt.bf16.s, rne, FRM_RDN, H(0x8080), FRM_RDN, S(0x80800000)                           // -0x1p-126 -> -0x1p-126
  TEST_FP1 23, fcvt.bf16.s, rup, FRM_RNE, H(0x8080), FRM_RNE|NX, S(0x80800001)                        // -0x1.000002p-126 -> -0x1p-126
  TEST_FP1 24, fcvt.bf16.s, dyn, FRM_RNE|UF, H(0xff80), FRM_RNE|OF|UF|NX, S(0xff7fffff)               // -0x1.fffffep+127 -> -inf
  TEST_FP1 25, fcvt.bf16.s, rdn, FRM_RMM, H(0xff80), FRM_RMM|OF|NX, S(0xff7fffff)                     // -0x1.fffffep+127 -> -inf
  TEST_FP1 26, fcvt.bf16.s, rne, FRM_RDN, H(0xff80), FRM_RDN, S(0xff800000)                           // -inf -> -inf
  TEST_FP1 27, fcvt.bf16.s, dyn, FRM_RNE, H(0x7fc0), FRM_RNE, S(0x7fc00000)                           // NaN -> NaN
  TEST_FP1 28, fcvt.bf16.s, rne, FRM_RDN|OF, H(0x7fc0), FRM_RDN|NV|OF, S(0x7f800001)                  // sNaN -> NaN
  TEST_FP1 29, fcvt.bf16.s, dyn, FRM_RNE, H(0x7fc0), FRM_RNE, 0x000000003fc00000                      // unboxed -> NaN
  TEST_FP1 30, fcvt.bf16.s, rne, FRM_RDN, H(0x7fc0), FRM_RDN, 0xfffffffe40000000                      // unboxed -> NaN
  TEST_FP1 31, fcvt.bf16.s, dyn, FRM_RNE, H(0x3f80), FRM_RNE|NX, S(0x3f808000)                        // 0x1.01p+0 -> 1
  TEST_FP1 32, fcvt.bf16.s, dyn, FRM_RTZ|DZ, H(0x3f80), FRM_RTZ|DZ|NX, S(0x3f808000)                  // 0x1.01p+0 -> 1
  TEST_FP1 33, fcvt.bf16.s, dyn, FRM_RDN, H(0x3f80), FRM_RDN|NX, S(0x3f808000)                        // 0x1.01p+0 -> 1
  TEST_FP1 34, fcvt.bf16.s, dyn, FRM_RUP, H(0x3f81), FRM_RUP|NX, S(0x3f808000)                        // 0x1.01p+0 -> 0x1.02p+0
  TEST_FP1 35, fcvt.bf16.s, dyn, FRM_RMM, H(0x3f81), FRM_RMM|NX, S(0x3f808000)                        // 0x1.01p+0 -> 0x1.02p+0
  TEST_FP1 36, fcvt.bf16.s, rne, FRM_RDN|NV, H(0x0080), FRM_RDN|NV|UF|NX, S(0x007f8000)               // 0x1.fep-127 -> 0x1p-126
  TEST_FP1 37, fcvt.bf16.s, dyn, FRM_RNE, H(0x007f), FRM_RNE, S(0x007f0000)                           // 0x1.fcp-127 -> 0x1.fcp-127
  TEST_FP1 38, fcvt.bf16.s, rne, FRM_RDN, H(0xbf80), FRM_RDN|NX, S(0xbf808000)                        // -0x1.01p+0 -> -1
  TEST_FP1 39, fcvt.bf16.s, rtz, FRM_RUP, H(0xbf80), FRM_RUP|NX, S(0xbf808000)                        // -0x1.01p+0 -> -1
  TEST_FP1 40, fcvt.bf16.s, rdn, FRM_RMM, H(0xbf81), FRM_RMM|NX, S(0xbf808000)                        // -0x1.01p+0 -> -0x1.02p+0
  TEST_FP1 41, fcvt.bf16.s, rup, FRM_RNE, H(0xbf80), FRM_RNE|NX, S(0xbf808000)                        // -0x1.01p+0 -> -1
  TEST_FP1 42, fcvt.bf16.s, rmm, FRM_RTZ, H(0xbf81), FRM_RTZ|NX, S(0xbf808000)                        // -0x1.01p+0 -> -0x1.02p+0
  TEST_FP1 43, fcvt.bf16.s, dyn, FRM_RNE, H(0x8080), FRM_RNE|UF|NX, S(0x807f8000)                     // -0x1.fep-127 -> -0x1p-126
  TEST_FP1 44, fcvt.bf16.s, rne, FRM_RDN|UF, H(0x807f), FRM_RDN|UF, S(0x807f0000)                     // -0x1.fcp-127 -> -0x1.fcp-127

  // cases that tell it from its neighbours
  TEST_FP1 45, fcvt.bf16.s, rup, FRM_RNE, H(0x0001), FRM_RNE|UF|NX, S(0x00000001)                     // 0x1p-149 -> 0x1p-133

  // registers that coincide, other registers
  TEST_FP1_IN 46, fcvt.bf16.s, rdn, fa0, fa0, FRM_RMM, H(0xbf82), FRM_RMM|NX, S(0xbf81c000)           // -0x1.038p+0 -> -0x1.04p+0
  TEST_FP1_IN 47, fcvt.bf16.s, dyn, ft11, ft10, FRM_RDN, H(0x3e05), FRM_RDN|NX, S(0x3e0516be)         // 0x1.0a2d7cp-3 -> 0x1.0ap-3
  TEST_FP1_IN 48, fcvt.bf16.s, rdn, f1, f2, FRM_RMM, H(0x3f80), FRM_RMM, S(0x3f800000)                // 1 -> 1
  TEST_FP1_IN 49, fcvt.bf16.s, dyn, f0, f16, FRM_RNE, H(0x4b80), FRM_RNE, S(0x4b800000)               // 0x1p+24 -> 0x1p+24

TEST_END
