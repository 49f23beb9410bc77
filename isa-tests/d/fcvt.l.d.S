/* fcvt.l.d rd, fs1, rm: from double to a signed doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.l.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 2, fcvt.l.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 3, fcvt.l.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000000                            // 0.5 -> 0
  TEST_FP_INT 4, fcvt.l.d, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, 0x3fe0000000000000                      // 0.5 -> 1
  TEST_FP_INT 5, fcvt.l.d, dyn, FRM_RMM, 1, FRM_RMM|NX, 0x3fe0000000000000                            // 0.5 -> 1
  TEST_FP_INT 6, fcvt.l.d, rne, FRM_RDN, 1, FRM_RDN|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 7, fcvt.l.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 8, fcvt.l.d, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, 0x3fe0000000000001                      // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 9, fcvt.l.d, rup, FRM_RNE, 1, FRM_RNE|NX, 0x3fe0000000000001                            // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 10, fcvt.l.d, rmm, FRM_RTZ, 1, FRM_RTZ|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 1
  TEST_FP_INT 11, fcvt.l.d, dyn, FRM_RNE, 0, FRM_RNE|NX, 0x3fdfffffffffffff                           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 12, fcvt.l.d, dyn, FRM_RDN|DZ, 0, FRM_RDN|DZ|NX, 0x3fdfffffffffffff                     // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 13, fcvt.l.d, dyn, FRM_RMM, 0, FRM_RMM|NX, 0x3fdfffffffffffff                           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 14, fcvt.l.d, rne, FRM_RDN, 1, FRM_RDN, 0x3ff0000000000000                              // 1 -> 1
  TEST_FP_INT 15, fcvt.l.d, dyn, FRM_RNE, 0x7ffffffffffffc00, FRM_RNE, 0x43dfffffffffffff             // 0x1.fffffffffffffp+62 -> 9223372036854774784
  TEST_FP_INT 16, fcvt.l.d, dyn, FRM_RTZ|NV, 0x80000000, FRM_RTZ|NV|NX, 0x41e0000000000001            // 0x1.0000000000001p+31 -> 2147483648
  TEST_FP_INT 17, fcvt.l.d, dyn, FRM_RUP, 1, FRM_RUP|NX, 0x0000000000000001                           // 5e-324 -> 1
  TEST_FP_INT 18, fcvt.l.d, rne, FRM_RDN, 0, FRM_RDN, 0x0000000000000000                              // 0 -> 0
  TEST_FP_INT 19, fcvt.l.d, dyn, FRM_RNE, 0x7fffffffffffffff, FRM_RNE|NV, 0x7ff0000000000000          // inf -> 9223372036854775807
  TEST_FP_INT 20, fcvt.l.d, rne, FRM_RDN, 0, FRM_RDN|NX, 0xbfe0000000000000                           // -0.5 -> 0
  TEST_FP_INT 21, fcvt.l.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0xbfe0000000000000                           // -0.5 -> 0
  TEST_FP_INT 22, fcvt.l.d, rdn, FRM_RMM, -1, FRM_RMM|NX, 0xbfe0000000000000                          // -0.5 -> -1
  TEST_FP_INT 23, fcvt.l.d, rup, FRM_RNE, 0, FRM_RNE|NX, 0xbfe0000000000000                           // -0.5 -> 0
  TEST_FP_INT 24, fcvt.l.d, rmm, FRM_RTZ|UF, -1, FRM_RTZ|UF|NX, 0xbfe0000000000000                    // -0.5 -> -1
  TEST_FP_INT 25, fcvt.l.d, dyn, FRM_RNE, -1, FRM_RNE|NX, 0xbfe0000000000001                          // -0x1.0000000000001p-1 -> -1
  TEST_FP_INT 26, fcvt.l.d, dyn, FRM_RDN, -1, FRM_RDN|NX, 0xbfe0000000000001                          // -0x1.0000000000001p-1 -> -1
  TEST_FP_INT 27, fcvt.l.d, rne, FRM_RDN, 0, FRM_RDN|NX, 0xbfdfffffffffffff                           // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 28, fcvt.l.d, dyn, FRM_RTZ|OF, 0, FRM_RTZ|OF|NX, 0xbfdfffffffffffff                     // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 29, fcvt.l.d, rdn, FRM_RMM, -1, FRM_RMM|NX, 0xbfdfffffffffffff                          // -0x1.fffffffffffffp-2 -> -1
  TEST_FP_INT 30, fcvt.l.d, dyn, FRM_RUP, 0, FRM_RUP|NX, 0xbfdfffffffffffff                           // -0x1.fffffffffffffp-2 -> 0
  TEST_FP_INT 31, fcvt.l.d, rtz, FRM_RUP, -1, FRM_RUP|NX, 0xbff8000000000000                          // -1.5 -> -1
  TEST_FP_INT 32, fcvt.l.d, rup, FRM_RNE|DZ, -1, FRM_RNE|DZ|NX, 0xbff8000000000000                    // -1.5 -> -1
  TEST_FP_INT 33, fcvt.l.d, dyn, FRM_RMM, -2, FRM_RMM|NX, 0xbff8000000000000                          // -1.5 -> -2
  TEST_FP_INT 34, fcvt.l.d, dyn, FRM_RNE, -1, FRM_RNE, 0xbff0000000000000                             // -1 -> -1
  TEST_FP_INT 35, fcvt.l.d, rne, FRM_RDN, -2, FRM_RDN, 0xc000000000000000                             // -2 -> -2
  TEST_FP_INT 36, fcvt.l.d, rmm, FRM_RTZ|NV, 0, FRM_RTZ|NV|NX, 0x8000000000000001                     // -5e-324 -> 0
  TEST_FP_INT 37, fcvt.l.d, dyn, FRM_RNE, 0, FRM_RNE, 0x8000000000000000                              // -0 -> 0
  TEST_FP_INT 38, fcvt.l.d, rne, FRM_RDN, 0x8000000000000000, FRM_RDN|NV, 0xfff0000000000000          // -inf -> -9223372036854775808
  TEST_FP_INT 39, fcvt.l.d, dyn, FRM_RNE, 0x7fffffffffffffff, FRM_RNE|NV, 0x7ff8000000000000          // NaN -> 9223372036854775807
  TEST_FP_INT 40, fcvt.l.d, rne, FRM_RDN|NX, 0x7fffffffffffffff, FRM_RDN|NV|NX, 0x7ff0000000000001    // sNaN -> 9223372036854775807

  // cases that tell it from its neighbours
  TEST_FP_INT 41, fcvt.l.d, dyn, FRM_RTZ, 0, FRM_RTZ|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 0
  TEST_FP_INT 42, fcvt.l.d, dyn, FRM_RDN, 0, FRM_RDN|NX, 0x3fe0000000000001                           // 0x1.0000000000001p-1 -> 0

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 43, fcvt.l.d, rmm, a0, fa0, FRM_RTZ, 3, FRM_RTZ|NX, 0x4006000000000000               // 2.75 -> 3
  TEST_FP_INT_IN 44, fcvt.l.d, dyn, t6, ft10, FRM_RMM, 0x7ffffffffffffc00, FRM_RMM, 0x43dfffffffffffff  // 0x1.fffffffffffffp+62 -> 9223372036854774784
  TEST_FP_INT_IN 45, fcvt.l.d, rtz, ra, f2, FRM_RUP, -1, FRM_RUP, 0xbff0000000000000                  // -1 -> -1
  TEST_FP_INT_IN 46, fcvt.l.d, dyn, x16, f31, FRM_RDN, 2, FRM_RDN|NX, 0x4003ffffffffffff              // 0x1.3ffffffffffffp+1 -> 2
  TEST_FP_INT_IN 47, fcvt.l.d, rne, x0, fa0, FRM_RDN|NV, 0, FRM_RDN|NV|NX, 0xbff199999999999b         // -0x1.199999999999bp+0 -> -1

TEST_END
