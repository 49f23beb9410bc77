/* fcvt.s.d fd, fs1, rm: from double to single. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.s.d, dyn, FRM_RNE, S(0x00000000), FRM_RNE, 0x0000000000000000                      // 0 -> 0
  TEST_FP1 2, fcvt.s.d, rne, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, 0x0000000000000001                // 5e-324 -> 0
  TEST_FP1 3, fcvt.s.d, dyn, FRM_RUP, S(0x00000001), FRM_RUP|UF|NX, 0x0000000000000001                // 5e-324 -> 0x1p-149
  TEST_FP1 4, fcvt.s.d, dyn, FRM_RNE|UF, S(0x3f800000), FRM_RNE|UF, 0x3ff0000000000000                // 1 -> 1
  TEST_FP1 5, fcvt.s.d, dyn, FRM_RTZ, S(0x3f800000), FRM_RTZ|NX, 0x3ff0000000000001                   // 0x1.0000000000001p+0 -> 1
  TEST_FP1 6, fcvt.s.d, dyn, FRM_RDN, S(0x3f800000), FRM_RDN|NX, 0x3ff0000000000001                   // 0x1.0000000000001p+0 -> 1
  TEST_FP1 7, fcvt.s.d, dyn, FRM_RMM, S(0x3f800000), FRM_RMM|NX, 0x3ff0000000000001                   // 0x1.0000000000001p+0 -> 1
  TEST_FP1 8, fcvt.s.d, rne, FRM_RDN|OF, S(0x3f800000), FRM_RDN|OF|NX, 0x3fefffffffffffff             // 0x1.fffffffffffffp-1 -> 1
  TEST_FP1 9, fcvt.s.d, rtz, FRM_RUP, S(0x3f7fffff), FRM_RUP|NX, 0x3fefffffffffffff                   // 0x1.fffffffffffffp-1 -> 0x1.fffffep-1
  TEST_FP1 10, fcvt.s.d, rdn, FRM_RMM, S(0x7f7fffff), FRM_RMM|OF|NX, 0x7fefffffffffffff               // 0x1.fffffffffffffp+1023 -> 0x1.fffffep+127
  TEST_FP1 11, fcvt.s.d, rup, FRM_RNE, S(0x7f800000), FRM_RNE|OF|NX, 0x7fefffffffffffff               // 0x1.fffffffffffffp+1023 -> inf
  TEST_FP1 12, fcvt.s.d, rmm, FRM_RTZ|DZ, S(0x7f800000), FRM_RTZ|DZ|OF|NX, 0x7fefffffffffffff         // 0x1.fffffffffffffp+1023 -> inf
  TEST_FP1 13, fcvt.s.d, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, 0x7ff0000000000000                     // inf -> inf
  TEST_FP1 14, fcvt.s.d, rne, FRM_RDN, S(0x80000000), FRM_RDN, 0x8000000000000000                     // -0 -> -0
  TEST_FP1 15, fcvt.s.d, dyn, FRM_RNE, S(0x80000000), FRM_RNE|UF|NX, 0x8000000000000001               // -5e-324 -> -0
  TEST_FP1 16, fcvt.s.d, dyn, FRM_RTZ|NV, S(0x80000000), FRM_RTZ|NV|UF|NX, 0x8000000000000001         // -5e-324 -> -0
  TEST_FP1 17, fcvt.s.d, dyn, FRM_RDN, S(0x80000001), FRM_RDN|UF|NX, 0x8000000000000001               // -5e-324 -> -0x1p-149
  TEST_FP1 18, fcvt.s.d, dyn, FRM_RMM, S(0x80000000), FRM_RMM|UF|NX, 0x8000000000000001               // -5e-324 -> -0
  TEST_FP1 19, fcvt.s.d, rne, FRM_RDN, S(0xbf800000), FRM_RDN, 0xbff0000000000000                     // -1 -> -1
  TEST_FP1 20, fcvt.s.d, dyn, FRM_RUP, S(0xbf800000), FRM_RUP|NX, 0xbff0000000000001                  // -0x1.0000000000001p+0 -> -1
  TEST_FP1 21, fcvt.s.d, rdn, FRM_RMM, S(0xbf800000), FRM_RMM|NX, 0xbfefffffffffffff                  // -0x1.fffffffffffffp-1 -> -1
  TEST_FP1 22, fcvt.s.d, rup, FRM_RNE, S(0xbf7fffff), FRM_RNE|NX, 0xbfefffffffffffff                  // -0x1.fffffffffffffp-1 -> -0x1.fffffep-1
  TEST_FP1 23, fcvt.s.d, dyn, FRM_RNE, S(0xff800000), FRM_RNE|OF|NX, 0xffefffffffffffff               // -0x1.fffffffffffffp+1023 -> -inf
  TEST_FP1 24, fcvt.s.d, rtz, FRM_RUP|UF, S(0xff7fffff), FRM_RUP|OF|UF|NX, 0xffefffffffffffff         // -0x1.fffffffffffffp+1023 -> -0x1.fffffep+127
  TEST_FP1 25, fcvt.s.d, rne, FRM_RDN, S(0xff800000), FRM_RDN, 0xfff0000000000000                     // -inf -> -inf
  TEST_FP1 26, fcvt.s.d, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x7ff8000000000000                     // NaN -> NaN
  TEST_FP1 27, fcvt.s.d, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0x7ff0000000000001                  // sNaN -> NaN
  TEST_FP1 28, fcvt.s.d, dyn, FRM_RNE|OF, S(0x3f800000), FRM_RNE|OF|NX, 0x3ff0000010000000            // 0x1.000001p+0 -> 1
  TEST_FP1 29, fcvt.s.d, dyn, FRM_RTZ, S(0x3f800000), FRM_RTZ|NX, 0x3ff0000010000000                  // 0x1.000001p+0 -> 1
  TEST_FP1 30, fcvt.s.d, dyn, FRM_RDN, S(0x3f800000), FRM_RDN|NX, 0x3ff0000010000000                  // 0x1.000001p+0 -> 1
  TEST_FP1 31, fcvt.s.d, dyn, FRM_RUP, S(0x3f800001), FRM_RUP|NX, 0x3ff0000010000000                  // 0x1.000001p+0 -> 0x1.000002p+0
  TEST_FP1 32, fcvt.s.d, rmm, FRM_RTZ|DZ, S(0x3f800001), FRM_RTZ|DZ|NX, 0x3ff0000010000000            // 0x1.000001p+0 -> 0x1.000002p+0
  TEST_FP1 33, fcvt.s.d, rne, FRM_RDN, S(0x00800000), FRM_RDN|UF|NX, 0x380fffffe0000000               // 0x1.fffffep-127 -> 0x1p-126
  TEST_FP1 34, fcvt.s.d, dyn, FRM_RNE, S(0x007fffff), FRM_RNE, 0x380fffffc0000000                     // 0x1.fffffcp-127 -> 0x1.fffffcp-127
  TEST_FP1 35, fcvt.s.d, rne, FRM_RDN, S(0xbf800000), FRM_RDN|NX, 0xbff0000010000000                  // -0x1.000001p+0 -> -1
  TEST_FP1 36, fcvt.s.d, rtz, FRM_RUP|NV, S(0xbf800000), FRM_RUP|NV|NX, 0xbff0000010000000            // -0x1.000001p+0 -> -1
  TEST_FP1 37, fcvt.s.d, rdn, FRM_RMM, S(0xbf800001), FRM_RMM|NX, 0xbff0000010000000                  // -0x1.000001p+0 -> -0x1.000002p+0
  TEST_FP1 38, fcvt.s.d, rup, FRM_RNE, S(0xbf800000), FRM_RNE|NX, 0xbff0000010000000                  // -0x1.000001p+0 -> -1
  TEST_FP1 39, fcvt.s.d, dyn, FRM_RMM, S(0xbf800001), FRM_RMM|NX, 0xbff0000010000000                  // -0x1.000001p+0 -> -0x1.000002p+0
  TEST_FP1 40, fcvt.s.d, rmm, FRM_RTZ, S(0x80800000), FRM_RTZ|UF|NX, 0xb80fffffe0000000               // -0x1.fffffep-127 -> -0x1p-126
  TEST_FP1 41, fcvt.s.d, dyn, FRM_RNE, S(0x807fffff), FRM_RNE, 0xb80fffffc0000000                     // -0x1.fffffcp-127 -> -0x1.fffffcp-127

  // cases that tell it from its neighbours
  TEST_FP1 42, fcvt.s.d, dyn, FRM_RTZ, S(0x3f7fffff), FRM_RTZ|NX, 0x3fefffffffffffff                  // 0x1.fffffffffffffp-1 -> 0x1.fffffep-1

  // registers that coincide, other registers
  TEST_FP1_IN 43, fcvt.s.d, rtz, fa0, fa0, FRM_RUP, S(0xbf800000), FRM_RUP, 0xbff0000000000000        // -1 -> -1
  TEST_FP1_IN 44, fcvt.s.d, dyn, ft11, ft10, FRM_RNE, S(0xc0000000), FRM_RNE, 0xc000000000000000      // -2 -> -2
  TEST_FP1_IN 45, fcvt.s.d, rne, f1, f2, FRM_RDN, S(0x40200000), FRM_RDN, 0x4004000000000000          // 2.5 -> 2.5
  TEST_FP1_IN 46, fcvt.s.d, dyn, f0, f16, FRM_RUP, S(0xbf800001), FRM_RUP|NX, 0xbff0000030000000      // -0x1.000003p+0 -> -0x1.000002p+0

TEST_END
