/* fcvt.wu.d rd, fs1, rm: from double to an unsigned word. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.wu.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 2, fcvt.wu.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 3, fcvt.wu.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 4, fcvt.wu.d, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, 0x3fe0000000000000                     // 0.5 -> 1
  TEST_FP_INT 5, fcvt.wu.d, dyn, FRM_RMM, 1, FRM_RMM|NX, 0x3fe0000000000000                           // 0.5 -> 1
  TEST_FP_INT 6, fcvt.wu.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 7, fcvt.wu.d, rdn, FRM_RMM, 0, FRM_RMM|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 8, fcvt.wu.d, rup, FRM_RNE|OF, 1, FRM_RNE|OF|NX, 0x3fe0000000000001                     // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 9, fcvt.wu.d, rmm, FRM_RTZ, 1, FRM_RTZ|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 10, fcvt.wu.d, rne, FRM_RDN, 0, FRM_RDN|NX, 0x3fdfffffffffffff                          // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 11, fcvt.wu.d, dyn, FRM_RNE, 1, FRM_RNE, 0x3ff0000000000000                             // 1 -> 1
  TEST_FP_INT 12, fcvt.wu.d, rne, FRM_RDN|DZ, 0xffffffff80000000, FRM_RDN|DZ, 0x41e0000000000000      // 0x1p+31 -> -2147483648
  TEST_FP_INT 13, fcvt.wu.d, dyn, FRM_RTZ, 0xffffffff80000000, FRM_RTZ|NX, 0x41e0000000000001         // 0x1.0000000000001p+31 -> -2147483648
  TEST_FP_INT 14, fcvt.wu.d, dyn, FRM_RDN, 0xffffffff80000000, FRM_RDN|NX, 0x41e0000000000001         // 0x1.0000000000001p+31 -> -2147483648
  TEST_FP_INT 15, fcvt.wu.d, dyn, FRM_RNE, -1, FRM_RNE|NV, 0x41efffffffffffff                         // 0x1.fffffffffffffp+31 -> -1
  TEST_FP_INT 16, fcvt.wu.d, dyn, FRM_RUP, -1, FRM_RUP|NV, 0x41efffffffffffff                         // 0x1.fffffffffffffp+31 -> -1
  TEST_FP_INT 17, fcvt.wu.d, dyn, FRM_RMM, -1, FRM_RMM|NV, 0x41efffffffffffff                         // 0x1.fffffffffffffp+31 -> -1
  TEST_FP_INT 18, fcvt.wu.d, rne, FRM_RDN, 0x7fffffff, FRM_RDN, 0x41dfffffffc00000                    // 0x1.fffffffcp+30 -> 2147483647
  TEST_FP_INT 19, fcvt.wu.d, rmm, FRM_RTZ, 0x7fffffff, FRM_RTZ|NX, 0x41dfffffffc00001                 // 0x1.fffffffc00001p+30 -> 2147483647
  TEST_FP_INT 20, fcvt.wu.d, dyn, FRM_RNE|NX, -1, FRM_RNE|NX, 0x41efffffffe00000                      // 0x1.fffffffep+31 -> -1
  TEST_FP_INT 21, fcvt.wu.d, rne, FRM_RDN, -1, FRM_RDN|NX, 0x41efffffffdfffff                         // 0x1.fffffffdfffffp+31 -> -1
  TEST_FP_INT 22, fcvt.wu.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x0000000000000001                          // 5e-324 -> 1
  TEST_FP_INT 23, fcvt.wu.d, dyn, FRM_RNE, 0, FRM_RNE, 0x0000000000000000                             // 0 -> 0
  TEST_FP_INT 24, fcvt.wu.d, rne, FRM_RDN|UF, -1, FRM_RDN|NV|UF, 0x7ff0000000000000                   // inf -> -1
  TEST_FP_INT 25, fcvt.wu.d, rdn, FRM_RMM, 0, FRM_RMM|NV, 0xbfe0000000000000                          // -0.5 -> 0
  TEST_FP_INT 26, fcvt.wu.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x8000000000000001                          // -5e-324 -> 0
  TEST_FP_INT 27, fcvt.wu.d, dyn, FRM_RNE, 0, FRM_RNE, 0x8000000000000000                             // -0 -> 0
  TEST_FP_INT 28, fcvt.wu.d, rne, FRM_RDN|OF, 0, FRM_RDN|NV|OF, 0xfff0000000000000                    // -inf -> 0
  TEST_FP_INT 29, fcvt.wu.d, dyn, FRM_RNE, -1, FRM_RNE|NV, 0x7ff8000000000000                         // NaN -> -1
  TEST_FP_INT 30, fcvt.wu.d, rne, FRM_RDN, -1, FRM_RDN|NV, 0x7ff0000000000001                         // sNaN -> -1

  // cases that tell it from its neighbours
  TEST_FP_INT 31, fcvt.wu.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000001                          // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 32, fcvt.wu.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000001                          // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 33, fcvt.wu.d, rmm, FRM_RTZ, 1, FRM_RTZ|NX, 0x3fe0000000000000                          // 0.5 -> 1

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 34, fcvt.wu.d, rtz, a0, fa0, FRM_RUP, 0x1c08c, FRM_RUP|NX, 0x40fc08c6f030e000        // 0x1.c08c6f030ep+16 -> 114828
  TEST_FP_INT_IN 35, fcvt.wu.d, dyn, t6, ft10, FRM_RUP, 1, FRM_RUP, 0x3ff0000000000000                // 1 -> 1
  TEST_FP_INT_IN 36, fcvt.wu.d, rdn, ra, f2, FRM_RMM, 0x7fffffff, FRM_RMM|NX, 0x41dfffffffcfffff      // 0x1.fffffffcfffffp+30 -> 2147483647
  TEST_FP_INT_IN 37, fcvt.wu.d, dyn, x16, f31, FRM_RDN, 0x10000, FRM_RDN|NX, 0x40f0000000000001       // 0x1.0000000000001p+16 -> 65536
  TEST_FP_INT_IN 38, fcvt.wu.d, rup, x0, fa0, FRM_RNE|NV, 0, FRM_RNE|NV|NX, 0x41e00000000fffff        // 0x1.00000000fffffp+31 -> -2147483647

TEST_END
