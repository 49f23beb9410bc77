/* fcvt.w.d rd, fs1, rm: from double to a signed word. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.w.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 2, fcvt.w.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 3, fcvt.w.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 4, fcvt.w.d, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, 0x3fe0000000000000                      // 0.5 -> 1
  TEST_FP_INT 5, fcvt.w.d, dyn, FRM_RMM, 1, FRM_RMM|NX, 0x3fe0000000000000                            // 0.5 -> 1
  TEST_FP_INT 6, fcvt.w.d, rne, FRM_RDN, 1, FRM_RDN|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 7, fcvt.w.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 8, fcvt.w.d, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, 0x3fe0000000000001                      // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 9, fcvt.w.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 10, fcvt.w.d, rmm, FRM_RTZ, 1, FRM_RTZ|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 11, fcvt.w.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fdfffffffffffff                           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 12, fcvt.w.d, dyn, FRM_RTZ|DZ, 0, FRM_RTZ|DZ|NX, 0x3fdfffffffffffff                     // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 13, fcvt.w.d, dyn, FRM_RUP, 1, FRM_RUP|NX, 0x3fdfffffffffffff                           // 0x1.fffffffffffffp-2 -> 1
  TEST_FP_INT 14, fcvt.w.d, dyn, FRM_RMM, 0, FRM_RMM|NX, 0x3fdfffffffffffff                           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 15, fcvt.w.d, rne, FRM_RDN, 1, FRM_RDN, 0x3ff0000000000000                              // 1 -> 1
  TEST_FP_INT 16, fcvt.w.d, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, 0x41dfffffffffffff                  // 0x1.fffffffffffffp+30 -> 2147483647
  TEST_FP_INT 17, fcvt.w.d, rtz, FRM_RUP, 0x7fffffff, FRM_RUP|NX, 0x41dfffffffffffff                  // 0x1.fffffffffffffp+30 -> 2147483647
  TEST_FP_INT 18, fcvt.w.d, rup, FRM_RNE, 0x7fffffff, FRM_RNE|NV, 0x41dfffffffffffff                  // 0x1.fffffffffffffp+30 -> 2147483647
  TEST_FP_INT 19, fcvt.w.d, rne, FRM_RDN, 0x7fffffff, FRM_RDN, 0x41dfffffffc00000                     // 0x1.fffffffcp+30 -> 2147483647
  TEST_FP_INT 20, fcvt.w.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x0000000000000001                           // 5e-324 -> 0
  TEST_FP_INT 21, fcvt.w.d, dyn, FRM_RNE, 0, FRM_RNE, 0x0000000000000000                              // 0 -> 0
  TEST_FP_INT 22, fcvt.w.d, rne, FRM_RDN, 0x7fffffff, FRM_RDN|NV, 0x7ff0000000000000                  // inf -> 2147483647
  TEST_FP_INT 23, fcvt.w.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0xbfe0000000000000                           // -0.5 -> 0
  TEST_FP_INT 24, fcvt.w.d, dyn, FRM_RTZ|UF, 0, FRM_RTZ|UF|NX, 0xbfe0000000000000                     // -0.5 -> 0
  TEST_FP_INT 25, fcvt.w.d, rdn, FRM_RMM, -1, FRM_RMM|NX, 0xbfe0000000000000                          // -0.5 -> -1
  TEST_FP_INT 26, fcvt.w.d, dyn, FRM_RUP, 0, FRM_RUP|NX, 0xbfe0000000000000                           // -0.5 -> 0
  TEST_FP_INT 27, fcvt.w.d, rmm, FRM_RTZ, -1, FRM_RTZ|NX, 0xbfe0000000000000                          // -0.5 -> -1
  TEST_FP_INT 28, fcvt.w.d, dyn, FRM_RDN|OF, -1, FRM_RDN|OF|NX, 0xbfe0000000000001                    // -0x1.0000000000001p-1 -> -1
  TEST_FP_INT 29, fcvt.w.d, dyn, FRM_RMM, -1, FRM_RMM|NX, 0xbfe0000000000001                          // -0x1.0000000000001p-1 -> -1
  TEST_FP_INT 30, fcvt.w.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0xbfdfffffffffffff                           // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 31, fcvt.w.d, rdn, FRM_RMM, -1, FRM_RMM|NX, 0xbfdfffffffffffff                          // -0x1.fffffffffffffp-2 -> -1
  TEST_FP_INT 32, fcvt.w.d, rup, FRM_RNE|DZ, 0, FRM_RNE|DZ|NX, 0xbfdfffffffffffff                     // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 33, fcvt.w.d, rmm, FRM_RTZ, 0, FRM_RTZ|NX, 0xbfdfffffffffffff                           // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 34, fcvt.w.d, rne, FRM_RDN, -2, FRM_RDN|NX, 0xbff8000000000000                          // -1.5 -> -2
  TEST_FP_INT 35, fcvt.w.d, dyn, FRM_RTZ, -1, FRM_RTZ|NX, 0xbff8000000000000                          // -1.5 -> -1
  TEST_FP_INT 36, fcvt.w.d, dyn, FRM_RUP|NV, -1, FRM_RUP|NV|NX, 0xbff8000000000000                    // -1.5 -> -1
  TEST_FP_INT 37, fcvt.w.d, dyn, FRM_RNE, -1, FRM_RNE, 0xbff0000000000000                             // -1 -> -1
  TEST_FP_INT 38, fcvt.w.d, rne, FRM_RDN, -2, FRM_RDN, 0xc000000000000000                             // -2 -> -2
  TEST_FP_INT 39, fcvt.w.d, dyn, FRM_RDN, 0xffffffff80000000, FRM_RDN|NV, 0xc1e0000000000001          // -0x1.0000000000001p+31 -> -2147483648
  TEST_FP_INT 40, fcvt.w.d, dyn, FRM_RMM|NX, 0xffffffff80000000, FRM_RMM|NV|NX, 0xc1e0000000100000    // -0x1.00000001p+31 -> -2147483648
  TEST_FP_INT 41, fcvt.w.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x8000000000000001                           // -5e-324 -> 0
  TEST_FP_INT 42, fcvt.w.d, rne, FRM_RDN, 0, FRM_RDN, 0x8000000000000000                              // -0 -> 0
  TEST_FP_INT 43, fcvt.w.d, dyn, FRM_RNE, 0xffffffff80000000, FRM_RNE|NV, 0xfff0000000000000          // -inf -> -2147483648
  TEST_FP_INT 44, fcvt.w.d, rne, FRM_RDN|UF, 0x7fffffff, FRM_RDN|NV|UF, 0x7ff8000000000000            // NaN -> 2147483647
  TEST_FP_INT 45, fcvt.w.d, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, 0x7ff0000000000001                  // sNaN -> 2147483647

  // cases that tell it from its neighbours
  TEST_FP_INT 46, fcvt.w.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x3fe0000000000000                           // 0.5 -> 1

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 47, fcvt.w.d, rne, a0, fa0, FRM_RDN, -2, FRM_RDN|NX, 0xbffbffffffffffff              // -0x1.bffffffffffffp+0 -> -2
  TEST_FP_INT_IN 48, fcvt.w.d, dyn, t6, ft10, FRM_RNE, 0x2d, FRM_RNE|NX, 0x4046b893d8d9e000           // 0x1.6b893d8d9ep+5 -> 45
  TEST_FP_INT_IN 49, fcvt.w.d, rmm, ra, f2, FRM_RTZ, 3, FRM_RTZ|NX, 0x4005ffffffffffff                // 0x1.5ffffffffffffp+1 -> 3
  TEST_FP_INT_IN 50, fcvt.w.d, dyn, x16, f31, FRM_RMM, -1, FRM_RMM|NX, 0xbff7ffffffffffff             // -0x1.7ffffffffffffp+0 -> -1
  TEST_FP_INT_IN 51, fcvt.w.d, rne, x0, fa0, FRM_RDN|NV, 0, FRM_RDN|NV|NX, 0xbff7ffffffffffff         // -0x1.7ffffffffffffp+0 -> -1

TEST_END
