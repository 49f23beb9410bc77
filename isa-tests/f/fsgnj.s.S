/* fsgnj.s fd, fs1, fs2: fd = fs1 with the sign of fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnj.s, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                 // 1, 2 -> 1
  TEST_FP2N 2, fsgnj.s, FRM_RDN, S(0x40000000), FRM_RDN, S(0x40000000), S(0x3f800000)                 // 2, 1 -> 2
  TEST_FP2N 3, fsgnj.s, FRM_RUP, S(0x3f800000), FRM_RUP, S(0xbf800000), S(0x40000000)                 // -1, 2 -> 1
  TEST_FP2N 4, fsgnj.s, FRM_RMM|NV, S(0xbf800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)           // 1, -2 -> -1
  TEST_FP2N 5, fsgnj.s, FRM_RNE, S(0xc0400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                 // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnj.s, FRM_RNE, S(0x3f800001), FRM_RNE, S(0xbf800001), S(0x3e5ce541)                 // -0x1.000002p+0, 0x1.b9ca82p-3 -> 0x1.000002p+0
  TEST_FP2N 7, fsgnj.s, FRM_RTZ, S(0xff800001), FRM_RTZ, S(0x7f800001), S(0x80800000)                 // sNaN, -0x1p-126 -> -sNaN
  TEST_FP2N 8, fsgnj.s, FRM_RDN, S(0xf5cb28eb), FRM_RDN, S(0x75cb28eb), S(0x80000003)                 // 0x1.9651d6p+108, -0x1.8p-148 -> -0x1.9651d6p+108
  TEST_FP2N 9, fsgnj.s, FRM_RUP, S(0x7fc00005), FRM_RUP, S(0xffc00005), S(0x3e20b272)                 // -NaN, 0x1.4164e4p-3 -> NaN
  TEST_FP2N 10, fsgnj.s, FRM_RMM|NV, S(0x00000001), FRM_RMM|NV, S(0x00000001), S(0x00000001)          // 0x1p-149, 0x1p-149 -> 0x1p-149
  TEST_FP2N 11, fsgnj.s, FRM_RNE, S(0x00000002), FRM_RNE, S(0x80000002), 0xfffffffe40000000           // -0x1p-148, unboxed -> 0x1p-148
  TEST_FP2N 12, fsgnj.s, FRM_RTZ, S(0x80000002), FRM_RTZ, S(0x80000002), S(0xffa00001)                // -0x1p-148, -sNaN -> -0x1p-148
  TEST_FP2N 13, fsgnj.s, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, 0x00000000bfc00000      // unboxed, unboxed -> NaN
  TEST_FP2N 14, fsgnj.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x7f800000), S(0x80000000)                // inf, -0 -> -inf
  TEST_FP2N 15, fsgnj.s, FRM_RMM|DZ, S(0x80000000), FRM_RMM|DZ, S(0x00000000), S(0x80000000)          // 0, -0 -> -0
  TEST_FP2N 16, fsgnj.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x00000000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x00000000), S(0x7f800000)  // 0, inf -> 0
  TEST_FP2N 17, fsgnj.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0xff800000), S(0x7fc00000)                // -inf, NaN -> inf
  TEST_FP2N 18, fsgnj.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x7f800000), S(0x7f800000)                // inf, inf -> inf
  TEST_FP2N 19, fsgnj.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0xff800000)                // -inf, -inf -> -inf
  TEST_FP2N 20, fsgnj.s, FRM_RMM|OF, S(0x7f800000), FRM_RMM|OF, S(0xff800000), S(0x7f800000)          // -inf, inf -> inf
  TEST_FP2N 21, fsgnj.s, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x000000003fc00000, S(0x00000000)           // unboxed, 0 -> NaN
  TEST_FP2N 22, fsgnj.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0x7f800000), S(0xff800000)                // inf, -inf -> -inf
  TEST_FP2N 23, fsgnj.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x00000000)                // 0, 0 -> 0
  TEST_FP2N 24, fsgnj.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x80000000), S(0xff800000)                // -0, -inf -> -0
  TEST_FP2N 25, fsgnj.s, FRM_RMM|UF, S(0x00000000), FRM_RMM|UF, S(0x80000000), S(0x00000000)          // -0, 0 -> 0
  TEST_FP2N 26, fsgnj.s, FRM_RNE, S(0x80000000), FRM_RNE, S(0x80000000), S(0x80000000)                // -0, -0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 27, fsgnj.s, fa0, fa0, fa0, FRM_RNE, S(0xbe20b272), FRM_RNE, S(0xbe20b272), S(0xbe20b272)  // -0x1.4164e4p-3, -0x1.4164e4p-3 -> -0x1.4164e4p-3
  TEST_FP2N_IN 28, fsgnj.s, fa0, fa0, fa1, FRM_RTZ, S(0xf3000000), FRM_RTZ, S(0xf3000000), S(0xbeaaaaab)  // -0x1p+103, -0x1.555556p-2 -> -0x1p+103
  TEST_FP2N_IN 29, fsgnj.s, fa1, fa0, fa1, FRM_RDN, S(0xc0494c72), FRM_RDN, S(0x40494c72), S(0xb3000000)  // 0x1.9298e4p+1, -0x1p-25 -> -0x1.9298e4p+1
  TEST_FP2N_IN 30, fsgnj.s, ft11, ft10, ft9, FRM_RUP, S(0x81800000), FRM_RUP, S(0x81800000), S(0xff7fffff)  // -0x1p-124, -0x1.fffffep+127 -> -0x1p-124
  TEST_FP2N_IN 31, fsgnj.s, f1, f2, f3, FRM_RMM|NV, S(0xbe20b272), FRM_RMM|NV, S(0xbe20b272), S(0xf3800000)  // -0x1.4164e4p-3, -0x1p+104 -> -0x1.4164e4p-3
  TEST_FP2N_IN 32, fsgnj.s, f16, f15, f0, FRM_RNE, S(0xcb800000), FRM_RNE, S(0x4b800000), S(0xbf7fffff)  // 0x1p+24, -0x1.fffffep-1 -> -0x1p+24
  TEST_FP2N_IN 33, fsgnj.s, f0, f16, f31, FRM_RTZ, S(0xff7ffffe), FRM_RTZ, S(0x7f7ffffe), S(0x81800000)  // 0x1.fffffcp+127, -0x1p-124 -> -0x1.fffffcp+127

TEST_END
