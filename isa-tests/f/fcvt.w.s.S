/* fcvt.w.s rd, fs1, rm: from single to a signed word. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.w.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 2, fcvt.w.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 3, fcvt.w.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 4, fcvt.w.s, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, S(0x3f000000)                           // 0.5 -> 1
  TEST_FP_INT 5, fcvt.w.s, dyn, FRM_RMM, 1, FRM_RMM|NX, S(0x3f000000)                                 // 0.5 -> 1
  TEST_FP_INT 6, fcvt.w.s, rne, FRM_RDN, 1, FRM_RDN|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 1
  TEST_FP_INT 7, fcvt.w.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 0
  TEST_FP_INT 8, fcvt.w.s, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, S(0x3f000001)                           // 0x1.000002p-1 -> 0
  TEST_FP_INT 9, fcvt.w.s, rup, FRM_RNE, 1, FRM_RNE|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 1
  TEST_FP_INT 10, fcvt.w.s, rmm, FRM_RTZ, 1, FRM_RTZ|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 1
  TEST_FP_INT 11, fcvt.w.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3effffff)                                // 0x1.fffffep-2 -> 0
  TEST_FP_INT 12, fcvt.w.s, dyn, FRM_RDN|DZ, 0, FRM_RDN|DZ|NX, S(0x3effffff)                          // 0x1.fffffep-2 -> 0
  TEST_FP_INT 13, fcvt.w.s, dyn, FRM_RMM, 0, FRM_RMM|NX, S(0x3effffff)                                // 0x1.fffffep-2 -> 0
  TEST_FP_INT 14, fcvt.w.s, rne, FRM_RDN, 1, FRM_RDN, S(0x3f800000)                                   // 1 -> 1
  TEST_FP_INT 15, fcvt.w.s, dyn, FRM_RNE, 0x7fffff80, FRM_RNE, S(0x4effffff)                          // 0x1.fffffep+30 -> 2147483520
  TEST_FP_INT 16, fcvt.w.s, dyn, FRM_RTZ|NV, 0x10000, FRM_RTZ|NV|NX, S(0x47800001)                    // 0x1.000002p+16 -> 65536
  TEST_FP_INT 17, fcvt.w.s, dyn, FRM_RUP, 1, FRM_RUP|NX, S(0x00000001)                                // 0x1p-149 -> 1
  TEST_FP_INT 18, fcvt.w.s, rne, FRM_RDN, 0, FRM_RDN, S(0x00000000)                                   // 0 -> 0
  TEST_FP_INT 19, fcvt.w.s, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, S(0x7f800000)                       // inf -> 2147483647
  TEST_FP_INT 20, fcvt.w.s, rne, FRM_RDN, 0, FRM_RDN|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 21, fcvt.w.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 22, fcvt.w.s, rdn, FRM_RMM, -1, FRM_RMM|NX, S(0xbf000000)                               // -0.5 -> -1
  TEST_FP_INT 23, fcvt.w.s, rup, FRM_RNE, 0, FRM_RNE|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 24, fcvt.w.s, rmm, FRM_RTZ|UF, -1, FRM_RTZ|UF|NX, S(0xbf000000)                         // -0.5 -> -1
  TEST_FP_INT 25, fcvt.w.s, dyn, FRM_RNE, -1, FRM_RNE|NX, S(0xbf000001)                               // -0x1.000002p-1 -> -1
  TEST_FP_INT 26, fcvt.w.s, dyn, FRM_RDN, -1, FRM_RDN|NX, S(0xbf000001)                               // -0x1.000002p-1 -> -1
  TEST_FP_INT 27, fcvt.w.s, rne, FRM_RDN, 0, FRM_RDN|NX, S(0xbeffffff)                                // -0x1.fffffep-2 -> 0
  TEST_FP_INT 28, fcvt.w.s, dyn, FRM_RTZ|OF, 0, FRM_RTZ|OF|NX, S(0xbeffffff)                          // -0x1.fffffep-2 -> 0
  TEST_FP_INT 29, fcvt.w.s, rdn, FRM_RMM, -1, FRM_RMM|NX, S(0xbeffffff)                               // -0x1.fffffep-2 -> -1
  TEST_FP_INT 30, fcvt.w.s, dyn, FRM_RUP, 0, FRM_RUP|NX, S(0xbeffffff)                                // -0x1.fffffep-2 -> 0
  TEST_FP_INT 31, fcvt.w.s, rtz, FRM_RUP, -1, FRM_RUP|NX, S(0xbfc00000)                               // -1.5 -> -1
  TEST_FP_INT 32, fcvt.w.s, rup, FRM_RNE|DZ, -1, FRM_RNE|DZ|NX, S(0xbfc00000)                         // -1.5 -> -1
  TEST_FP_INT 33, fcvt.w.s, dyn, FRM_RMM, -2, FRM_RMM|NX, S(0xbfc00000)                               // -1.5 -> -2
  TEST_FP_INT 34, fcvt.w.s, dyn, FRM_RNE, -1, FRM_RNE, S(0xbf800000)                                  // -1 -> -1
  TEST_FP_INT 35, fcvt.w.s, rne, FRM_RDN, -2, FRM_RDN, S(0xc0000000)                                  // -2 -> -2
  TEST_FP_INT 36, fcvt.w.s, rmm, FRM_RTZ|NV, 0, FRM_RTZ|NV|NX, S(0x80000001)                          // -0x1p-149 -> 0
  TEST_FP_INT 37, fcvt.w.s, dyn, FRM_RNE, 0, FRM_RNE, S(0x80000000)                                   // -0 -> 0
  TEST_FP_INT 38, fcvt.w.s, rne, FRM_RDN, 0xffffffff80000000, FRM_RDN|NV, S(0xff800000)               // -inf -> -2147483648
  TEST_FP_INT 39, fcvt.w.s, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, S(0x7fc00000)                       // NaN -> 2147483647
  TEST_FP_INT 40, fcvt.w.s, rne, FRM_RDN|NX, 0x7fffffff, FRM_RDN|NV|NX, S(0x7f800001)                 // sNaN -> 2147483647
  TEST_FP_INT 41, fcvt.w.s, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, 0x0000000040000000                  // unboxed -> 2147483647
  TEST_FP_INT 42, fcvt.w.s, rne, FRM_RDN, 0x7fffffff, FRM_RDN|NV, 0xfffffffe40400000                  // unboxed -> 2147483647

  // cases that tell it from its neighbours
  TEST_FP_INT 43, fcvt.w.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 0
  TEST_FP_INT 44, fcvt.w.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 0

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 45, fcvt.w.s, rup, a0, fa0, FRM_RNE, 1, FRM_RNE|NX, S(0x3e7fffff)                    // 0x1.fffffep-3 -> 1
  TEST_FP_INT_IN 46, fcvt.w.s, dyn, t6, ft10, FRM_RNE, 1, FRM_RNE|NX, S(0x3fa00000)                   // 1.25 -> 1
  TEST_FP_INT_IN 47, fcvt.w.s, rne, ra, f2, FRM_RDN, -1, FRM_RDN|NX, S(0xbf666667)                    // -0x1.cccccep-1 -> -1
  TEST_FP_INT_IN 48, fcvt.w.s, dyn, x16, f31, FRM_RUP, 1, FRM_RUP|NX, S(0x3f666666)                   // 0x1.ccccccp-1 -> 1
  TEST_FP_INT_IN 49, fcvt.w.s, rmm, x0, fa0, FRM_RTZ|NV, 0, FRM_RTZ|NV, S(0xc0400000)                 // -3 -> -3

TEST_END
