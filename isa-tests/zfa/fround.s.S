/* fround.s fd, fs1, rm: fd = fs1 rounded to an integer, never inexact (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fround.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x3f000000)                           // 0.5 -> 0
  TEST_FP1 2, fround.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x3f000000)                           // 0.5 -> 0
  TEST_FP1 3, fround.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN, S(0x3f000000)                           // 0.5 -> 0
  TEST_FP1 4, fround.s, dyn, FRM_RUP|UF, S(0x3f800000), FRM_RUP|UF, S(0x3f000000)                     // 0.5 -> 1
  TEST_FP1 5, fround.s, dyn, FRM_RMM, S(0x3f800000), FRM_RMM, S(0x3f000000)                           // 0.5 -> 1
  TEST_FP1 6, fround.s, rne, FRM_RDN, S(0x3f800000), FRM_RDN, S(0x3f000001)                           // 0x1.000002p-1 -> 1
  TEST_FP1 7, fround.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP, S(0x3f000001)                           // 0x1.000002p-1 -> 0
  TEST_FP1 8, fround.s, rdn, FRM_RMM|OF, S(0x00000000), FRM_RMM|OF, S(0x3f000001)                     // 0x1.000002p-1 -> 0
  TEST_FP1 9, fround.s, rup, FRM_RNE, S(0x3f800000), FRM_RNE, S(0x3f000001)                           // 0x1.000002p-1 -> 1
  TEST_FP1 10, fround.s, rmm, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f000001)                          // 0x1.000002p-1 -> 1
  TEST_FP1 11, fround.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x3effffff)                          // 0x1.fffffep-2 -> 0
  TEST_FP1 12, fround.s, dyn, FRM_RTZ|DZ, S(0x00000000), FRM_RTZ|DZ, S(0x3effffff)                    // 0x1.fffffep-2 -> 0
  TEST_FP1 13, fround.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN, S(0x3effffff)                          // 0x1.fffffep-2 -> 0
  TEST_FP1 14, fround.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM, S(0x3effffff)                          // 0x1.fffffep-2 -> 0
  TEST_FP1 15, fround.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000)                          // 0 -> 0
  TEST_FP1 16, fround.s, dyn, FRM_RUP|NV, S(0x3f800000), FRM_RUP|NV, S(0x00000001)                    // 0x1p-149 -> 1
  TEST_FP1 17, fround.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000)                          // inf -> inf
  TEST_FP1 18, fround.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0xbf000000)                          // -0.5 -> -0
  TEST_FP1 19, fround.s, rtz, FRM_RUP, S(0x80000000), FRM_RUP, S(0xbf000000)                          // -0.5 -> -0
  TEST_FP1 20, fround.s, rdn, FRM_RMM|NX, S(0xbf800000), FRM_RMM|NX, S(0xbf000000)                    // -0.5 -> -1
  TEST_FP1 21, fround.s, rup, FRM_RNE, S(0x80000000), FRM_RNE, S(0xbf000000)                          // -0.5 -> -0
  TEST_FP1 22, fround.s, rmm, FRM_RTZ, S(0xbf800000), FRM_RTZ, S(0xbf000000)                          // -0.5 -> -1
  TEST_FP1 23, fround.s, dyn, FRM_RNE, S(0xbf800000), FRM_RNE, S(0xbf000001)                          // -0x1.000002p-1 -> -1
  TEST_FP1 24, fround.s, dyn, FRM_RTZ|UF, S(0x80000000), FRM_RTZ|UF, S(0xbf000001)                    // -0x1.000002p-1 -> -0
  TEST_FP1 25, fround.s, dyn, FRM_RDN, S(0xbf800000), FRM_RDN, S(0xbf000001)                          // -0x1.000002p-1 -> -1
  TEST_FP1 26, fround.s, dyn, FRM_RUP, S(0x80000000), FRM_RUP, S(0xbf000001)                          // -0x1.000002p-1 -> -0
  TEST_FP1 27, fround.s, dyn, FRM_RMM, S(0xbf800000), FRM_RMM, S(0xbf000001)                          // -0x1.000002p-1 -> -1
  TEST_FP1 28, fround.s, rne, FRM_RDN|OF, S(0x80000000), FRM_RDN|OF, S(0xbeffffff)                    // -0x1.fffffep-2 -> -0
  TEST_FP1 29, fround.s, rtz, FRM_RUP, S(0x80000000), FRM_RUP, S(0xbeffffff)                          // -0x1.fffffep-2 -> -0
  TEST_FP1 30, fround.s, rup, FRM_RNE, S(0x80000000), FRM_RNE, S(0xbeffffff)                          // -0x1.fffffep-2 -> -0
  TEST_FP1 31, fround.s, rmm, FRM_RTZ, S(0x80000000), FRM_RTZ, S(0xbeffffff)                          // -0x1.fffffep-2 -> -0
  TEST_FP1 32, fround.s, dyn, FRM_RNE|DZ, S(0x80000000), FRM_RNE|DZ, S(0x80000000)                    // -0 -> -0
  TEST_FP1 33, fround.s, rdn, FRM_RMM, S(0xbf800000), FRM_RMM, S(0x80000001)                          // -0x1p-149 -> -1
  TEST_FP1 34, fround.s, rne, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000)                          // -inf -> -inf
  TEST_FP1 35, fround.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000)                          // NaN -> NaN
  TEST_FP1 36, fround.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001)                       // sNaN -> NaN
  TEST_FP1 37, fround.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x0000000040200000                     // unboxed -> NaN
  TEST_FP1 38, fround.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe3fc00000                     // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 39, fround.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN, S(0x3f000001)                          // 0x1.000002p-1 -> 0
  TEST_FP1 40, fround.s, rup, FRM_RNE, S(0x3f800000), FRM_RNE, S(0x3f000000)                          // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 41, fround.s, rtz, fa0, fa0, FRM_RUP, S(0x80000000), FRM_RUP, S(0xbdcccccd)             // -0x1.99999ap-4 -> -0
  TEST_FP1_IN 42, fround.s, dyn, ft11, ft10, FRM_RNE, S(0x4a000000), FRM_RNE, S(0x4a000000)           // 0x1p+21 -> 0x1p+21
  TEST_FP1_IN 43, fround.s, rdn, f1, f2, FRM_RMM, S(0xc0000000), FRM_RMM, S(0xbf800001)               // -0x1.000002p+0 -> -2
  TEST_FP1_IN 44, fround.s, dyn, f0, f16, FRM_RDN, S(0x00000000), FRM_RDN, S(0x3f666665)              // 0x1.cccccap-1 -> 0

TEST_END
