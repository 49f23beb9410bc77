/* fcvt.h.s fd, fs1, rm: from single to half. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.h.s, dyn, FRM_RNE, H(0x0000), FRM_RNE, S(0x00000000)                               // 0 -> 0
  TEST_FP1 2, fcvt.h.s, rne, FRM_RDN, H(0x0000), FRM_RDN|UF|NX, S(0x00000001)                         // 0x1p-149 -> 0
  TEST_FP1 3, fcvt.h.s, dyn, FRM_RUP, H(0x0001), FRM_RUP|UF|NX, S(0x00000001)                         // 0x1p-149 -> 0x1p-24
  TEST_FP1 4, fcvt.h.s, dyn, FRM_RNE|UF, H(0x3c00), FRM_RNE|UF, S(0x3f800000)                         // 1 -> 1
  TEST_FP1 5, fcvt.h.s, dyn, FRM_RTZ, H(0x3c00), FRM_RTZ|NX, S(0x3f800001)                            // 0x1.000002p+0 -> 1
  TEST_FP1 6, fcvt.h.s, dyn, FRM_RDN, H(0x3c00), FRM_RDN|NX, S(0x3f800001)                            // 0x1.000002p+0 -> 1
  TEST_FP1 7, fcvt.h.s, dyn, FRM_RMM, H(0x3c00), FRM_RMM|NX, S(0x3f800001)                            // 0x1.000002p+0 -> 1
  TEST_FP1 8, fcvt.h.s, rne, FRM_RDN|OF, H(0x3c00), FRM_RDN|OF|NX, S(0x3f7fffff)                      // 0x1.fffffep-1 -> 1
  TEST_FP1 9, fcvt.h.s, rtz, FRM_RUP, H(0x3bff), FRM_RUP|NX, S(0x3f7fffff)                            // 0x1.fffffep-1 -> 0x1.ffcp-1
  TEST_FP1 10, fcvt.h.s, dyn, FRM_RNE, H(0x0001), FRM_RNE, S(0x33800000)                              // 0x1p-24 -> 0x1p-24
  TEST_FP1 11, fcvt.h.s, rne, FRM_RDN, H(0x0000), FRM_RDN|UF|NX, S(0x33000000)                        // 0x1p-25 -> 0
  TEST_FP1 12, fcvt.h.s, dyn, FRM_RTZ|DZ, H(0x0000), FRM_RTZ|DZ|UF|NX, S(0x33000000)                  // 0x1p-25 -> 0
  TEST_FP1 13, fcvt.h.s, rdn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, S(0x33000000)                        // 0x1p-25 -> 0
  TEST_FP1 14, fcvt.h.s, rup, FRM_RNE, H(0x0001), FRM_RNE|UF|NX, S(0x33000000)                        // 0x1p-25 -> 0x1p-24
  TEST_FP1 15, fcvt.h.s, rmm, FRM_RTZ, H(0x0001), FRM_RTZ|UF|NX, S(0x33000000)                        // 0x1p-25 -> 0x1p-24
  TEST_FP1 16, fcvt.h.s, dyn, FRM_RDN|NV, H(0x7bff), FRM_RDN|NV|OF|NX, S(0x4b800000)                  // 0x1p+24 -> 65504
  TEST_FP1 17, fcvt.h.s, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, S(0x4b800000)                        // 0x1p+24 -> inf
  TEST_FP1 18, fcvt.h.s, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, S(0x4b800000)                        // 0x1p+24 -> inf
  TEST_FP1 19, fcvt.h.s, dyn, FRM_RNE, H(0x7c00), FRM_RNE, S(0x7f800000)                              // inf -> inf
  TEST_FP1 20, fcvt.h.s, rne, FRM_RDN|NX, H(0x8000), FRM_RDN|NX, S(0x80000000)                        // -0 -> -0
  TEST_FP1 21, fcvt.h.s, dyn, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, S(0x80000001)                        // -0x1p-149 -> -0
  TEST_FP1 22, fcvt.h.s, rtz, FRM_RUP, H(0x8000), FRM_RUP|UF|NX, S(0x80000001)                        // -0x1p-149 -> -0
  TEST_FP1 23, fcvt.h.s, rdn, FRM_RMM, H(0x8001), FRM_RMM|UF|NX, S(0x80000001)                        // -0x1p-149 -> -0x1p-24
  TEST_FP1 24, fcvt.h.s, rmm, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, S(0x80000001)                        // -0x1p-149 -> -0
  TEST_FP1 25, fcvt.h.s, rne, FRM_RDN, H(0xbc00), FRM_RDN, S(0xbf800000)                              // -1 -> -1
  TEST_FP1 26, fcvt.h.s, rup, FRM_RNE, H(0xbc00), FRM_RNE|NX, S(0xbf800001)                           // -0x1.000002p+0 -> -1
  TEST_FP1 27, fcvt.h.s, dyn, FRM_RDN, H(0xbc00), FRM_RDN|NX, S(0xbf7fffff)                           // -0x1.fffffep-1 -> -1
  TEST_FP1 28, fcvt.h.s, dyn, FRM_RUP|OF, H(0xbbff), FRM_RUP|OF|NX, S(0xbf7fffff)                     // -0x1.fffffep-1 -> -0x1.ffcp-1
  TEST_FP1 29, fcvt.h.s, dyn, FRM_RNE, H(0x8001), FRM_RNE, S(0xb3800000)                              // -0x1p-24 -> -0x1p-24
  TEST_FP1 30, fcvt.h.s, rne, FRM_RDN, H(0x8000), FRM_RDN|UF|NX, S(0xb3000000)                        // -0x1p-25 -> -0
  TEST_FP1 31, fcvt.h.s, dyn, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, S(0xb3000000)                        // -0x1p-25 -> -0
  TEST_FP1 32, fcvt.h.s, rdn, FRM_RMM|DZ, H(0x8001), FRM_RMM|DZ|UF|NX, S(0xb3000000)                  // -0x1p-25 -> -0x1p-24
  TEST_FP1 33, fcvt.h.s, rup, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, S(0xb3000000)                        // -0x1p-25 -> -0
  TEST_FP1 34, fcvt.h.s, dyn, FRM_RMM, H(0x8001), FRM_RMM|UF|NX, S(0xb3000000)                        // -0x1p-25 -> -0x1p-24
  TEST_FP1 35, fcvt.h.s, dyn, FRM_RNE, H(0xfc00), FRM_RNE|OF|NX, S(0xcb800000)                        // -0x1p+24 -> -inf
  TEST_FP1 36, fcvt.h.s, rtz, FRM_RUP|NV, H(0xfbff), FRM_RUP|NV|OF|NX, S(0xcb800000)                  // -0x1p+24 -> -65504
  TEST_FP1 37, fcvt.h.s, rne, FRM_RDN, H(0xfc00), FRM_RDN, S(0xff800000)                              // -inf -> -inf
  TEST_FP1 38, fcvt.h.s, dyn, FRM_RNE, H(0x7e00), FRM_RNE, S(0x7fc00000)                              // NaN -> NaN
  TEST_FP1 39, fcvt.h.s, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, S(0x7f800001)                           // sNaN -> NaN
  TEST_FP1 40, fcvt.h.s, dyn, FRM_RNE|NX, H(0x7e00), FRM_RNE|NX, 0x000000003fc00000                   // unboxed -> NaN
  TEST_FP1 41, fcvt.h.s, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffe40000000                         // unboxed -> NaN
  TEST_FP1 42, fcvt.h.s, dyn, FRM_RNE, H(0x0400), FRM_RNE|UF|NX, S(0x387fe000)                        // 0x1.ffcp-15 -> 0x1p-14
  TEST_FP1 43, fcvt.h.s, rmm, FRM_RTZ, H(0x8400), FRM_RTZ|UF|NX, S(0xb87fe000)                        // -0x1.ffcp-15 -> -0x1p-14

  // cases that tell it from its neighbours
  TEST_FP1 44, fcvt.h.s, dyn, FRM_RTZ, H(0x3bff), FRM_RTZ|NX, S(0x3f7fffff)                           // 0x1.fffffep-1 -> 0x1.ffcp-1

  // registers that coincide, other registers
  TEST_FP1_IN 45, fcvt.h.s, rdn, fa0, fa0, FRM_RMM, H(0x7bff), FRM_RMM|NX, S(0x477fe800)              // 65512 -> 65504
  TEST_FP1_IN 46, fcvt.h.s, dyn, ft11, ft10, FRM_RDN, H(0x7bff), FRM_RDN|NX, S(0x477fe800)            // 65512 -> 65504
  TEST_FP1_IN 47, fcvt.h.s, rne, f1, f2, FRM_RDN, H(0x3bbc), FRM_RDN|NX, S(0x3f778f2d)                // 0x1.ef1e5ap-1 -> 0x1.efp-1
  TEST_FP1_IN 48, fcvt.h.s, dyn, f0, f16, FRM_RUP, H(0x7bff), FRM_RUP|NX, S(0x477fd000)               // 65488 -> 65504

TEST_END
