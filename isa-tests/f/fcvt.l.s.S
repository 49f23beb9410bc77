/* fcvt.l.s rd, fs1, rm: from single to a signed doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.l.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 2, fcvt.l.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 3, fcvt.l.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000000)                                 // 0.5 -> 0
  TEST_FP_INT 4, fcvt.l.s, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, S(0x3f000000)                           // 0.5 -> 1
  TEST_FP_INT 5, fcvt.l.s, dyn, FRM_RMM, 1, FRM_RMM|NX, S(0x3f000000)                                 // 0.5 -> 1
  TEST_FP_INT 6, fcvt.l.s, rne, FRM_RDN, 1, FRM_RDN|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 1
  TEST_FP_INT 7, fcvt.l.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 0
  TEST_FP_INT 8, fcvt.l.s, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, S(0x3f000001)                           // 0x1.000002p-1 -> 0
  TEST_FP_INT 9, fcvt.l.s, rup, FRM_RNE, 1, FRM_RNE|NX, S(0x3f000001)                                 // 0x1.000002p-1 -> 1
  TEST_FP_INT 10, fcvt.l.s, rmm, FRM_RTZ, 1, FRM_RTZ|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 1
  TEST_FP_INT 11, fcvt.l.s, dyn, FRM_RNE, 0, FRM_RNE|NX, S(0x3effffff)                                // 0x1.fffffep-2 -> 0
  TEST_FP_INT 12, fcvt.l.s, dyn, FRM_RDN|DZ, 0, FRM_RDN|DZ|NX, S(0x3effffff)                          // 0x1.fffffep-2 -> 0
  TEST_FP_INT 13, fcvt.l.s, dyn, FRM_RMM, 0, FRM_RMM|NX, S(0x3effffff)                                // 0x1.fffffep-2 -> 0
  TEST_FP_INT 14, fcvt.l.s, rne, FRM_RDN, 1, FRM_RDN, S(0x3f800000)                                   // 1 -> 1
  TEST_FP_INT 15, fcvt.l.s, dyn, FRM_RNE, 0x7fffff8000000000, FRM_RNE, S(0x5effffff)                  // 0x1.fffffep+62 -> 9223371487098961920
  TEST_FP_INT 16, fcvt.l.s, dyn, FRM_RTZ|NV, 0x10000, FRM_RTZ|NV|NX, S(0x47800001)                    // 0x1.000002p+16 -> 65536
  TEST_FP_INT 17, fcvt.l.s, dyn, FRM_RUP, 1, FRM_RUP|NX, S(0x00000001)                                // 0x1p-149 -> 1
  TEST_FP_INT 18, fcvt.l.s, rne, FRM_RDN, 0, FRM_RDN, S(0x00000000)                                   // 0 -> 0
  TEST_FP_INT 19, fcvt.l.s, dyn, FRM_RNE, 0x7fffffffffffffff, FRM_RNE|NV, S(0x7f800000)               // inf -> 9223372036854775807
  TEST_FP_INT 20, fcvt.l.s, rne, FRM_RDN, 0, FRM_RDN|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 21, fcvt.l.s, rtz, FRM_RUP, 0, FRM_RUP|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 22, fcvt.l.s, rdn, FRM_RMM, -1, FRM_RMM|NX, S(0xbf000000)                               // -0.5 -> -1
  TEST_FP_INT 23, fcvt.l.s, rup, FRM_RNE, 0, FRM_RNE|NX, S(0xbf000000)                                // -0.5 -> 0
  TEST_FP_INT 24, fcvt.l.s, rmm, FRM_RTZ|UF, -1, FRM_RTZ|UF|NX, S(0xbf000000)                         // -0.5 -> -1
  TEST_FP_INT 25, fcvt.l.s, dyn, FRM_RNE, -1, FRM_RNE|NX, S(0xbf000001)                               // -0x1.000002p-1 -> -1
  TEST_FP_INT 26, fcvt.l.s, dyn, FRM_RDN, -1, FRM_RDN|NX, S(0xbf000001)                               // -0x1.000002p-1 -> -1
  TEST_FP_INT 27, fcvt.l.s, rne, FRM_RDN, 0, FRM_RDN|NX, S(0xbeffffff)                                // -0x1.fffffep-2 -> 0
  TEST_FP_INT 28, fcvt.l.s, dyn, FRM_RTZ|OF, 0, FRM_RTZ|OF|NX, S(0xbeffffff)                          // -0x1.fffffep-2 -> 0
  TEST_FP_INT 29, fcvt.l.s, rdn, FRM_RMM, -1, FRM_RMM|NX, S(0xbeffffff)                               // -0x1.fffffep-2 -> -1
  TEST_FP_INT 30, fcvt.l.s, dyn, FRM_RUP, 0, FRM_RUP|NX, S(0xbeffffff)                                // -0x1.fffffep-2 -> 0
  TEST_FP_INT 31, fcvt.l.s, rtz, FRM_RUP, -1, FRM_RUP|NX, S(0xbfc00000)                               // -1.5 -> -1
  TEST_FP_INT 32, fcvt.l.s, rup, FRM_RNE|DZ, -1, FRM_RNE|DZ|NX, S(0xbfc00000)                         // -1.5 -> -1
  TEST_FP_INT 33, fcvt.l.s, dyn, FRM_RMM, -2, FRM_RMM|NX, S(0xbfc00000)                               // -1.5 -> -2
  TEST_FP_INT 34, fcvt.l.s, dyn, FRM_RNE, -1, FRM_RNE, S(0xbf800000)                                  // -1 -> -1
  TEST_FP_INT 35, fcvt.l.s, rne, FRM_RDN, -2, FRM_RDN, S(0xc0000000)                                  // -2 -> -2
  TEST_FP_INT 36, fcvt.l.s, rmm, FRM_RTZ|NV, 0, FRM_RTZ|NV|NX, S(0x80000001)                          // -0x1p-149 -> 0
  TEST_FP_INT 37, fcvt.l.s, dyn, FRM_RNE, 0, FRM_RNE, S(0x80000000)                                   // -0 -> 0
  TEST_FP_INT 38, fcvt.l.s, rne, FRM_RDN, 0x8000000000000000, FRM_RDN|NV, S(0xff800000)               // -inf -> -9223372036854775808
  TEST_FP_INT 39, fcvt.l.s, dyn, FRM_RNE, 0x7fffffffffffffff, FRM_RNE|NV, S(0x7fc00000)               // NaN -> 9223372036854775807
  TEST_FP_INT 40, fcvt.l.s, rne, FRM_RDN|NX, 0x7fffffffffffffff, FRM_RDN|NV|NX, S(0x7f800001)         // sNaN -> 9223372036854775807
  TEST_FP_INT 41, fcvt.l.s, dyn, FRM_RNE, 0x7fffffffffffffff, FRM_RNE|NV, 0x0000000040000000          // unboxed -> 9223372036854775807
  TEST_FP_INT 42, fcvt.l.s, rne, FRM_RDN, 0x7fffffffffffffff, FRM_RDN|NV, 0xfffffffe40400000          // unboxed -> 9223372036854775807

  // cases that tell it from its neighbours
  TEST_FP_INT 43, fcvt.l.s, dyn, FRM_RTZ, 0, FRM_RTZ|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 0
  TEST_FP_INT 44, fcvt.l.s, dyn, FRM_RDN, 0, FRM_RDN|NX, S(0x3f000001)                                // 0x1.000002p-1 -> 0

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 45, fcvt.l.s, rup, a0, fa0, FRM_RNE, -2, FRM_RNE|NX, S(0xc01fffff)                   // -0x1.3ffffep+1 -> -2
  TEST_FP_INT_IN 46, fcvt.l.s, dyn, t6, ft10, FRM_RNE, 2, FRM_RNE|NX, S(0x3fdfffff)                   // 0x1.bffffep+0 -> 2
  TEST_FP_INT_IN 47, fcvt.l.s, rtz, ra, f2, FRM_RUP, 1, FRM_RUP|NX, S(0x3f8ccccd)                     // 0x1.19999ap+0 -> 1
  TEST_FP_INT_IN 48, fcvt.l.s, dyn, x16, f31, FRM_RUP, -100, FRM_RUP|NX, S(0xc2c80001)                // -0x1.900002p+6 -> -100
  TEST_FP_INT_IN 49, fcvt.l.s, rmm, x0, fa0, FRM_RTZ|NV, 0, FRM_RTZ|NV, S(0xd037f708)                 // -0x1.6fee1p+33 -> -12345679872

TEST_END
