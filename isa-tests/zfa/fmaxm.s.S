/* fmaxm.s fd, fs1, fs2: fd = the larger, -0 below +0, NaN if any is NaN (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmaxm.s, FRM_RTZ, S(0x40000000), FRM_RTZ, S(0x3f800000), S(0x40000000)                 // 1, 2 -> 2
  TEST_FP2N 2, fmaxm.s, FRM_RDN, S(0x40000000), FRM_RDN, S(0x40000000), S(0x3f800000)                 // 2, 1 -> 2
  TEST_FP2N 3, fmaxm.s, FRM_RUP, S(0x40000000), FRM_RUP, S(0xbf800000), S(0x40000000)                 // -1, 2 -> 2
  TEST_FP2N 4, fmaxm.s, FRM_RMM|NV, S(0x3f800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)           // 1, -2 -> 1
  TEST_FP2N 5, fmaxm.s, FRM_RNE, S(0xc0000000), FRM_RNE, S(0xc0400000), S(0xc0000000)                 // -3, -2 -> -2

  // classes of operands and results, flags
  TEST_FP2N 6, fmaxm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x000000003fc00000, S(0x3f800001)            // unboxed, 0x1.000002p+0 -> NaN
  TEST_FP2N 7, fmaxm.s, FRM_RTZ, S(0x80000003), FRM_RTZ, S(0xcb505ab4), S(0x80000003)                 // -0x1.a0b568p+23, -0x1.8p-148 -> -0x1.8p-148
  TEST_FP2N 8, fmaxm.s, FRM_RDN, S(0xbf7fffff), FRM_RDN, S(0xbf7fffff), S(0xc0492492)                 // -0x1.fffffep-1, -0x1.924924p+1 -> -0x1.fffffep-1
  TEST_FP2N 9, fmaxm.s, FRM_RUP, S(0x3f000000), FRM_RUP, S(0x807fffff), S(0x3f000000)                 // -0x1.fffffcp-127, 0.5 -> 0.5
  TEST_FP2N 10, fmaxm.s, FRM_RMM|NV, S(0x7f7fffff), FRM_RMM|NV, S(0x7f7fffff), S(0x007fffff)          // 0x1.fffffep+127, 0x1.fffffcp-127 -> 0x1.fffffep+127
  TEST_FP2N 11, fmaxm.s, FRM_RNE, S(0x00000003), FRM_RNE, S(0x00000003), S(0xff7ffffe)                // 0x1.8p-148, -0x1.fffffcp+127 -> 0x1.8p-148
  TEST_FP2N 12, fmaxm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, 0xfffffffe40000000, S(0x7fc00000)           // unboxed, NaN -> NaN
  TEST_FP2N 13, fmaxm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x33c00000), S(0xffa00001)             // 0x1.8p-24, -sNaN -> NaN
  TEST_FP2N 14, fmaxm.s, FRM_RUP, S(0x7f800000), FRM_RUP, S(0xff800000), S(0x7f800000)                // -inf, inf -> inf
  TEST_FP2N 15, fmaxm.s, FRM_RMM|DZ, S(0x7fc00000), FRM_RMM|NV|DZ, S(0x7f800001), 0xfffffffe40000000  // sNaN, unboxed -> NaN
  TEST_FP2N 16, fmaxm.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7fc00000), FRM_RNE|NV|DZ|OF|UF|NX, S(0xffc00005), 0x000000003fc00000  // -NaN, unboxed -> NaN
  TEST_FP2N 17, fmaxm.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x7f800000), S(0x7f800000)                // inf, inf -> inf
  TEST_FP2N 18, fmaxm.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0xff800000)                // 0, -inf -> 0
  TEST_FP2N 19, fmaxm.s, FRM_RUP, S(0x7f800000), FRM_RUP, S(0x7f800000), S(0xff800000)                // inf, -inf -> inf
  TEST_FP2N 20, fmaxm.s, FRM_RMM|OF, S(0x7f800000), FRM_RMM|OF, S(0x7f800000), S(0x00000000)          // inf, 0 -> inf
  TEST_FP2N 21, fmaxm.s, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0xff800000)                // -inf, -inf -> -inf
  TEST_FP2N 22, fmaxm.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x00000000)                // 0, 0 -> 0
  TEST_FP2N 23, fmaxm.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x80000000)                // 0, -0 -> 0
  TEST_FP2N 24, fmaxm.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x80000000), S(0x00000000)                // -0, 0 -> 0
  TEST_FP2N 25, fmaxm.s, FRM_RMM|UF, S(0x80000000), FRM_RMM|UF, S(0x80000000), S(0x80000000)          // -0, -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2N 26, fmaxm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xbfbff694), 0xfffffffe40000000           // -0x1.7fed28p+0, unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2N_IN 27, fmaxm.s, fa0, fa0, fa0, FRM_RNE, S(0x00800000), FRM_RNE, S(0x00800000), S(0x00800000)  // 0x1p-126, 0x1p-126 -> 0x1p-126
  TEST_FP2N_IN 28, fmaxm.s, fa0, fa0, fa1, FRM_RTZ, S(0x4b505ab4), FRM_RTZ, S(0x3726d5dd), S(0x4b505ab4)  // 0x1.4dabbap-17, 0x1.a0b568p+23 -> 0x1.a0b568p+23
  TEST_FP2N_IN 29, fmaxm.s, fa1, fa0, fa1, FRM_RDN, S(0x40d0ab69), FRM_RDN, S(0x40d0ab69), S(0x3f800000)  // 0x1.a156d2p+2, 1 -> 0x1.a156d2p+2
  TEST_FP2N_IN 30, fmaxm.s, ft11, ft10, ft9, FRM_RUP, S(0x40400000), FRM_RUP, S(0xbeebcd89), S(0x40400000)  // -0x1.d79b12p-2, 3 -> 3
  TEST_FP2N_IN 31, fmaxm.s, f1, f2, f3, FRM_RMM|NV, S(0xb3c00000), FRM_RMM|NV, S(0xb3c00000), S(0xff7ffffe)  // -0x1.8p-24, -0x1.fffffcp+127 -> -0x1.8p-24
  TEST_FP2N_IN 32, fmaxm.s, f16, f15, f0, FRM_RNE, S(0x7f7ffffe), FRM_RNE, S(0x80800000), S(0x7f7ffffe)  // -0x1p-126, 0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2N_IN 33, fmaxm.s, f0, f16, f31, FRM_RTZ, S(0x73800000), FRM_RTZ, S(0x73800000), S(0x34400000)  // 0x1p+104, 0x1.8p-23 -> 0x1p+104

TEST_END
