/* fcvt.wu.s rd, fs1, rm: from single to an unsigned word. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.wu.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3f000000)                                // 0.5 -> 0
  TEST_FP_INT 2, fcvt.wu.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000000)                                // 0.5 -> 0
  TEST_FP_INT 3, fcvt.wu.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000000)                                // 0.5 -> 0
  TEST_FP_INT 4, fcvt.wu.s, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, S(0x3f000000)                          // 0.5 -> 1
  TEST_FP_INT 5, fcvt.wu.s, dyn, FRM_RMM, 1, FRM_RMM|NX, S(0x3f000000)                                // 0.5 -> 1
  TEST_FP_INT 6, fcvt.wu.s, rne, FRM_RDN, 1, FRM_RDN|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 1
  TEST_FP_INT 7, fcvt.wu.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 0
  TEST_FP_INT 8, fcvt.wu.s, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, S(0x3f000001)                          // 0x1.000002p-1 -> 0
  TEST_FP_INT 9, fcvt.wu.s, rup, FRM_RNE, 1, FRM_RNE|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 1
  TEST_FP_INT 10, fcvt.wu.s, rmm, FRM_RTZ, 1, FRM_RTZ|NX, S(0x3f000001)                               // 0x1.000002p-1 -> 1
  TEST_FP_INT 11, fcvt.wu.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3effffff)                               // 0x1.fffffep-2 -> 0
  TEST_FP_INT 12, fcvt.wu.s, dyn, FRM_RDN|DZ, 0, FRM_RDN|DZ|NX, S(0x3effffff)                         // 0x1.fffffep-2 -> 0
  TEST_FP_INT 13, fcvt.wu.s, dyn, FRM_RMM, 0, FRM_RMM|NX, S(0x3effffff)                               // 0x1.fffffep-2 -> 0
  TEST_FP_INT 14, fcvt.wu.s, rne, FRM_RDN, 1, FRM_RDN, S(0x3f800000)                                  // 1 -> 1
  TEST_FP_INT 15, fcvt.wu.s, dyn, FRM_RNE, 0xffffffff80000000, FRM_RNE, S(0x4f000000)                 // 0x1p+31 -> -2147483648
  TEST_FP_INT 16, fcvt.wu.s, rne, FRM_RDN|NV, 0x7fffff80, FRM_RDN|NV, S(0x4effffff)                   // 0x1.fffffep+30 -> 2147483520
  TEST_FP_INT 17, fcvt.wu.s, dyn, FRM_RTZ, 0x10000, FRM_RTZ|NX, S(0x47800001)                         // 0x1.000002p+16 -> 65536
  TEST_FP_INT 18, fcvt.wu.s, dyn, FRM_RUP, 1, FRM_RUP|NX, S(0x00000001)                               // 0x1p-149 -> 1
  TEST_FP_INT 19, fcvt.wu.s, dyn, FRM_RNE, 0, FRM_RNE, S(0x00000000)                                  // 0 -> 0
  TEST_FP_INT 20, fcvt.wu.s, rne, FRM_RDN|NX, -1, FRM_RDN|NV|NX, S(0x7f800000)                        // inf -> -1
  TEST_FP_INT 21, fcvt.wu.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0xbf000000)                               // -0.5 -> 0
  TEST_FP_INT 22, fcvt.wu.s, rdn, FRM_RMM, 0, FRM_RMM|NV, S(0xbf000000)                               // -0.5 -> 0
  TEST_FP_INT 23, fcvt.wu.s, rup, FRM_RNE, 0, FRM_RNE|NX, S(0xbf000000)                               // -0.5 -> 0
  TEST_FP_INT 24, fcvt.wu.s, rmm, FRM_RTZ|UF, 0, FRM_RTZ|NV|UF, S(0xbf000000)                         // -0.5 -> 0
  TEST_FP_INT 25, fcvt.wu.s, dyn, FRM_RNE, 0, FRM_RNE|NV, S(0xbf000001)                               // -0x1.000002p-1 -> 0
  TEST_FP_INT 26, fcvt.wu.s, dyn, FRM_RMM, 0, FRM_RMM|NX, S(0x80000001)                               // -0x1p-149 -> 0
  TEST_FP_INT 27, fcvt.wu.s, rne, FRM_RDN, 0, FRM_RDN, S(0x80000000)                                  // -0 -> 0
  TEST_FP_INT 28, fcvt.wu.s, dyn, FRM_RNE|OF, 0, FRM_RNE|NV|OF, S(0xff800000)                         // -inf -> 0
  TEST_FP_INT 29, fcvt.wu.s, rne, FRM_RDN, -1, FRM_RDN|NV, S(0x7fc00000)                              // NaN -> -1
  TEST_FP_INT 30, fcvt.wu.s, dyn, FRM_RNE, -1, FRM_RNE|NV, S(0x7f800001)                              // sNaN -> -1
  TEST_FP_INT 31, fcvt.wu.s, rne, FRM_RDN, -1, FRM_RDN|NV, 0x0000000040000000                         // unboxed -> -1
  TEST_FP_INT 32, fcvt.wu.s, dyn, FRM_RNE|DZ, -1, FRM_RNE|NV|DZ, 0xfffffffe40400000                   // unboxed -> -1

  // cases that tell it from its neighbours
  TEST_FP_INT 33, fcvt.wu.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000001)                               // 0x1.000002p-1 -> 0
  TEST_FP_INT 34, fcvt.wu.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000001)                               // 0x1.000002p-1 -> 0
  TEST_FP_INT 35, fcvt.wu.s, rup, FRM_RNE, 1, FRM_RNE|NX, S(0x3f000000)                               // 0.5 -> 1

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 36, fcvt.wu.s, rmm, a0, fa0, FRM_RTZ, 1, FRM_RTZ|NX, S(0x3f400001)                   // 0x1.800002p-1 -> 1
  TEST_FP_INT_IN 37, fcvt.wu.s, dyn, t6, ft10, FRM_RDN, 0x63, FRM_RDN|NX, S(0x42c7ffff)               // 0x1.8ffffep+6 -> 99
  TEST_FP_INT_IN 38, fcvt.wu.s, rdn, ra, f2, FRM_RMM, 0x64, FRM_RMM|NX, S(0x42c80001)                 // 0x1.900002p+6 -> 100
  TEST_FP_INT_IN 39, fcvt.wu.s, dyn, x16, f31, FRM_RMM, 2, FRM_RMM|NX, S(0x40000001)                  // 0x1.000002p+1 -> 2
  TEST_FP_INT_IN 40, fcvt.wu.s, rtz, x0, fa0, FRM_RUP|NV, 0, FRM_RUP|NV|NX, S(0x3fc00000)             // 1.5 -> 1

TEST_END
