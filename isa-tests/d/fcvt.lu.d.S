/* fcvt.lu.d rd, fs1, rm: from double to an unsigned doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.lu.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 2, fcvt.lu.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 3, fcvt.lu.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000000                           // 0.5 -> 0
  TEST_FP_INT 4, fcvt.lu.d, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, 0x3fe0000000000000                     // 0.5 -> 1
  TEST_FP_INT 5, fcvt.lu.d, dyn, FRM_RMM, 1, FRM_RMM|NX, 0x3fe0000000000000                           // 0.5 -> 1
  TEST_FP_INT 6, fcvt.lu.d, rne, FRM_RDN, 1, FRM_RDN|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 7, fcvt.lu.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 8, fcvt.lu.d, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, 0x3fe0000000000001                     // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 9, fcvt.lu.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 10, fcvt.lu.d, rmm, FRM_RTZ, 1, FRM_RTZ|NX, 0x3fe0000000000001                          // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 11, fcvt.lu.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fdfffffffffffff                          // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 12, fcvt.lu.d, dyn, FRM_RDN|DZ, 0, FRM_RDN|DZ|NX, 0x3fdfffffffffffff                    // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 13, fcvt.lu.d, dyn, FRM_RMM, 0, FRM_RMM|NX, 0x3fdfffffffffffff                          // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 14, fcvt.lu.d, rne, FRM_RDN, 1, FRM_RDN, 0x3ff0000000000000                             // 1 -> 1
  TEST_FP_INT 15, fcvt.lu.d, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE, 0x43e0000000000000            // 0x1p+63 -> -9223372036854775808
  TEST_FP_INT 16, fcvt.lu.d, rne, FRM_RDN|NV, 0x7ffffffffffffc00, FRM_RDN|NV, 0x43dfffffffffffff      // 0x1.fffffffffffffp+62 -> 9223372036854774784
  TEST_FP_INT 17, fcvt.lu.d, dyn, FRM_RTZ, 0x80000000, FRM_RTZ|NX, 0x41e0000000000001                 // 0x1.0000000000001p+31 -> 2147483648
  TEST_FP_INT 18, fcvt.lu.d, dyn, FRM_RUP, 1, FRM_RUP|NX, 0x0000000000000001                          // 5e-324 -> 1
  TEST_FP_INT 19, fcvt.lu.d, dyn, FRM_RNE, 0, FRM_RNE, 0x0000000000000000                             // 0 -> 0
  TEST_FP_INT 20, fcvt.lu.d, rne, FRM_RDN|NX, -1, FRM_RDN|NV|NX, 0x7ff0000000000000                   // inf -> -1
  TEST_FP_INT 21, fcvt.lu.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0xbfe0000000000000                          // -0.5 -> 0
  TEST_FP_INT 22, fcvt.lu.d, rdn, FRM_RMM, 0, FRM_RMM|NV, 0xbfe0000000000000                          // -0.5 -> 0
  TEST_FP_INT 23, fcvt.lu.d, rup, FRM_RNE, 0, FRM_RNE|NX, 0xbfe0000000000000                          // -0.5 -> 0
  TEST_FP_INT 24, fcvt.lu.d, rmm, FRM_RTZ|UF, 0, FRM_RTZ|NV|UF, 0xbfe0000000000000                    // -0.5 -> 0
  TEST_FP_INT 25, fcvt.lu.d, dyn, FRM_RNE, 0, FRM_RNE|NV, 0xbfe0000000000001                          // -0x1.0000000000001p-1 -> 0
  TEST_FP_INT 26, fcvt.lu.d, dyn, FRM_RMM, 0, FRM_RMM|NX, 0x8000000000000001                          // -5e-324 -> 0
  TEST_FP_INT 27, fcvt.lu.d, rne, FRM_RDN, 0, FRM_RDN, 0x8000000000000000                             // -0 -> 0
  TEST_FP_INT 28, fcvt.lu.d, dyn, FRM_RNE|OF, 0, FRM_RNE|NV|OF, 0xfff0000000000000                    // -inf -> 0
  TEST_FP_INT 29, fcvt.lu.d, rne, FRM_RDN, -1, FRM_RDN|NV, 0x7ff8000000000000                         // NaN -> -1
  TEST_FP_INT 30, fcvt.lu.d, dyn, FRM_RNE, -1, FRM_RNE|NV, 0x7ff0000000000001                         // sNaN -> -1

  // cases that tell it from its neighbours
  TEST_FP_INT 31, fcvt.lu.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000001                          // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 32, fcvt.lu.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000001                          // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 33, fcvt.lu.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x3fe0000000000000                          // 0.5 -> 1

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 34, fcvt.lu.d, rdn, a0, fa0, FRM_RMM, 2, FRM_RMM|NX, 0x4004000000000000              // 2.5 -> 2
  TEST_FP_INT_IN 35, fcvt.lu.d, dyn, t6, ft10, FRM_RUP, 0x10000, FRM_RUP, 0x40f0000000000000          // 65536 -> 65536
  TEST_FP_INT_IN 36, fcvt.lu.d, rup, ra, f2, FRM_RNE, 2, FRM_RNE|NX, 0x3ff199999999999b               // 0x1.199999999999bp+0 -> 2
  TEST_FP_INT_IN 37, fcvt.lu.d, dyn, x16, f31, FRM_RDN, 1, FRM_RDN|NX, 0x3ffbffffffffffff             // 0x1.bffffffffffffp+0 -> 1
  TEST_FP_INT_IN 38, fcvt.lu.d, rup, x0, fa0, FRM_RNE|NV, 0, FRM_RNE|NV|NX, 0x3fe0000000000000        // 0.5 -> 1

TEST_END
