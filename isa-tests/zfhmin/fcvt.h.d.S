/* fcvt.h.d fd, fs1, rm: from double to half. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.h.d, dyn, FRM_RNE, H(0x0000), FRM_RNE, 0x0000000000000000                          // 0 -> 0
  TEST_FP1 2, fcvt.h.d, rne, FRM_RDN, H(0x0000), FRM_RDN|UF|NX, 0x0000000000000001                    // 5e-324 -> 0
  TEST_FP1 3, fcvt.h.d, dyn, FRM_RUP, H(0x0001), FRM_RUP|UF|NX, 0x0000000000000001                    // 5e-324 -> 0x1p-24
  TEST_FP1 4, fcvt.h.d, dyn, FRM_RNE|UF, H(0x3c00), FRM_RNE|UF, 0x3ff0000000000000                    // 1 -> 1
  TEST_FP1 5, fcvt.h.d, dyn, FRM_RTZ, H(0x3c00), FRM_RTZ|NX, 0x3ff0000000000001                       // 0x1.0000000000001p+0 -> 1
  TEST_FP1 6, fcvt.h.d, dyn, FRM_RDN, H(0x3c00), FRM_RDN|NX, 0x3ff0000000000001                       // 0x1.0000000000001p+0 -> 1
  TEST_FP1 7, fcvt.h.d, dyn, FRM_RMM, H(0x3c00), FRM_RMM|NX, 0x3ff0000000000001                       // 0x1.0000000000001p+0 -> 1
  TEST_FP1 8, fcvt.h.d, rne, FRM_RDN|OF, H(0x3c00), FRM_RDN|OF|NX, 0x3fefffffffffffff                 // 0x1.fffffffffffffp-1 -> 1
  TEST_FP1 9, fcvt.h.d, rtz, FRM_RUP, H(0x3bff), FRM_RUP|NX, 0x3fefffffffffffff                       // 0x1.fffffffffffffp-1 -> 0x1.ffcp-1
  TEST_FP1 10, fcvt.h.d, rdn, FRM_RMM, H(0x7bff), FRM_RMM|OF|NX, 0x4340000000000000                   // 0x1p+53 -> 65504
  TEST_FP1 11, fcvt.h.d, rup, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, 0x4340000000000000                   // 0x1p+53 -> inf
  TEST_FP1 12, fcvt.h.d, rmm, FRM_RTZ|DZ, H(0x7c00), FRM_RTZ|DZ|OF|NX, 0x4340000000000000             // 0x1p+53 -> inf
  TEST_FP1 13, fcvt.h.d, dyn, FRM_RNE, H(0x7c00), FRM_RNE, 0x7ff0000000000000                         // inf -> inf
  TEST_FP1 14, fcvt.h.d, rne, FRM_RDN, H(0x8000), FRM_RDN, 0x8000000000000000                         // -0 -> -0
  TEST_FP1 15, fcvt.h.d, dyn, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, 0x8000000000000001                   // -5e-324 -> -0
  TEST_FP1 16, fcvt.h.d, dyn, FRM_RTZ|NV, H(0x8000), FRM_RTZ|NV|UF|NX, 0x8000000000000001             // -5e-324 -> -0
  TEST_FP1 17, fcvt.h.d, dyn, FRM_RDN, H(0x8001), FRM_RDN|UF|NX, 0x8000000000000001                   // -5e-324 -> -0x1p-24
  TEST_FP1 18, fcvt.h.d, dyn, FRM_RMM, H(0x8000), FRM_RMM|UF|NX, 0x8000000000000001                   // -5e-324 -> -0
  TEST_FP1 19, fcvt.h.d, rne, FRM_RDN, H(0xbc00), FRM_RDN, 0xbff0000000000000                         // -1 -> -1
  TEST_FP1 20, fcvt.h.d, dyn, FRM_RUP, H(0xbc00), FRM_RUP|NX, 0xbff0000000000001                      // -0x1.0000000000001p+0 -> -1
  TEST_FP1 21, fcvt.h.d, rdn, FRM_RMM, H(0xbc00), FRM_RMM|NX, 0xbfefffffffffffff                      // -0x1.fffffffffffffp-1 -> -1
  TEST_FP1 22, fcvt.h.d, rup, FRM_RNE, H(0xbbff), FRM_RNE|NX, 0xbfefffffffffffff                      // -0x1.fffffffffffffp-1 -> -0x1.ffcp-1
  TEST_FP1 23, fcvt.h.d, dyn, FRM_RNE, H(0xfc00), FRM_RNE|OF|NX, 0xc340000000000000                   // -0x1p+53 -> -inf
  TEST_FP1 24, fcvt.h.d, rtz, FRM_RUP|UF, H(0xfbff), FRM_RUP|OF|UF|NX, 0xc340000000000000             // -0x1p+53 -> -65504
  TEST_FP1 25, fcvt.h.d, rne, FRM_RDN, H(0xfc00), FRM_RDN, 0xfff0000000000000                         // -inf -> -inf
  TEST_FP1 26, fcvt.h.d, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x7ff8000000000000                         // NaN -> NaN
  TEST_FP1 27, fcvt.h.d, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, 0x7ff0000000000001                      // sNaN -> NaN
  TEST_FP1 28, fcvt.h.d, dyn, FRM_RNE|OF, H(0x3c00), FRM_RNE|OF|NX, 0x3ff0020000000000                // 0x1.002p+0 -> 1
  TEST_FP1 29, fcvt.h.d, dyn, FRM_RTZ, H(0x3c00), FRM_RTZ|NX, 0x3ff0020000000000                      // 0x1.002p+0 -> 1
  TEST_FP1 30, fcvt.h.d, dyn, FRM_RDN, H(0x3c00), FRM_RDN|NX, 0x3ff0020000000000                      // 0x1.002p+0 -> 1
  TEST_FP1 31, fcvt.h.d, dyn, FRM_RUP, H(0x3c01), FRM_RUP|NX, 0x3ff0020000000000                      // 0x1.002p+0 -> 0x1.004p+0
  TEST_FP1 32, fcvt.h.d, rmm, FRM_RTZ|DZ, H(0x3c01), FRM_RTZ|DZ|NX, 0x3ff0020000000000                // 0x1.002p+0 -> 0x1.004p+0
  TEST_FP1 33, fcvt.h.d, rne, FRM_RDN, H(0x0400), FRM_RDN|UF|NX, 0x3f0ffc0000000000                   // 0x1.ffcp-15 -> 0x1p-14
  TEST_FP1 34, fcvt.h.d, dyn, FRM_RNE, H(0x03ff), FRM_RNE, 0x3f0ff80000000000                         // 0x1.ff8p-15 -> 0x1.ff8p-15
  TEST_FP1 35, fcvt.h.d, rne, FRM_RDN, H(0xbc00), FRM_RDN|NX, 0xbff0020000000000                      // -0x1.002p+0 -> -1
  TEST_FP1 36, fcvt.h.d, rtz, FRM_RUP|NV, H(0xbc00), FRM_RUP|NV|NX, 0xbff0020000000000                // -0x1.002p+0 -> -1
  TEST_FP1 37, fcvt.h.d, rdn, FRM_RMM, H(0xbc01), FRM_RMM|NX, 0xbff0020000000000                      // -0x1.002p+0 -> -0x1.004p+0
  TEST_FP1 38, fcvt.h.d, rup, FRM_RNE, H(0xbc00), FRM_RNE|NX, 0xbff0020000000000                      // -0x1.002p+0 -> -1
  TEST_FP1 39, fcvt.h.d, dyn, FRM_RMM, H(0xbc01), FRM_RMM|NX, 0xbff0020000000000                      // -0x1.002p+0 -> -0x1.004p+0
  TEST_FP1 40, fcvt.h.d, rmm, FRM_RTZ, H(0x8400), FRM_RTZ|UF|NX, 0xbf0ffc0000000000                   // -0x1.ffcp-15 -> -0x1p-14
  TEST_FP1 41, fcvt.h.d, dyn, FRM_RNE, H(0x83ff), FRM_RNE, 0xbf0ff80000000000                         // -0x1.ff8p-15 -> -0x1.ff8p-15

  // cases that tell it from its neighbours
  TEST_FP1 42, fcvt.h.d, dyn, FRM_RTZ, H(0x3bff), FRM_RTZ|NX, 0x3fefffffffffffff                      // 0x1.fffffffffffffp-1 -> 0x1.ffcp-1

  // registers that coincide, other registers
  TEST_FP1_IN 43, fcvt.h.d, rmm, fa0, fa0, FRM_RTZ, H(0x3c02), FRM_RTZ|NX, 0x3ff0060000000000         // 0x1.006p+0 -> 0x1.008p+0
  TEST_FP1_IN 44, fcvt.h.d, dyn, ft11, ft10, FRM_RTZ, H(0x7bff), FRM_RTZ|NX, 0x40effe0000000000       // 65520 -> 65504
  TEST_FP1_IN 45, fcvt.h.d, rup, f1, f2, FRM_RNE, H(0x7bff), FRM_RNE|NX, 0x40effa0000000000           // 65488 -> 65504
  TEST_FP1_IN 46, fcvt.h.d, dyn, f0, f16, FRM_RUP, H(0x3bff), FRM_RUP, 0x3feffc0000000000             // 0x1.ffcp-1 -> 0x1.ffcp-1

TEST_END
