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
  TEST_FP2N 6, fmaxm.s, FRM_RNE, S(0x00800000), FRM_RNE, S(0x80000003), S(0x00800000)                 // -0x1.8p-148, 0x1p-126 -> 0x1p-126
  TEST_FP2N 7, fmaxm.s, FRM_RTZ, S(0x80000001), FRM_RTZ, S(0xbf054b62), S(0x80000001)                 // -0x1.0a96c4p-1, -0x1p-149 -> -0x1p-149
  TEST_FP2N 8, fmaxm.s, FRM_RDN, S(0x4b505ab4), FRM_RDN, S(0x4b505ab4), S(0x00000001)                 // 0x1.a0b568p+23, 0x1p-149 -> 0x1.a0b568p+23
  TEST_FP2N 9, fmaxm.s, FRM_RUP, S(0x00000002), FRM_RUP, S(0x00000002), S(0xcb505ab4)                 // 0x1p-148, -0x1.a0b568p+23 -> 0x1p-148
  TEST_FP2N 10, fmaxm.s, FRM_RMM|NV, S(0xbeaaaaab), FRM_RMM|NV, S(0xbeaaaaab), S(0xbf054b62)          // -0x1.555556p-2, -0x1.0a96c4p-1 -> -0x1.555556p-2
  TEST_FP2N 11, fmaxm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xffc00005), S(0x80000000)                // -NaN, -0 -> NaN
  TEST_FP2N 12, fmaxm.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x00000000), S(0x7f800000)                // 0, inf -> inf
  TEST_FP2N 13, fmaxm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800000), S(0x7f800001)             // inf, sNaN -> NaN
  TEST_FP2N 14, fmaxm.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, S(0x7f800001), S(0x7f800001)             // sNaN, sNaN -> NaN
  TEST_FP2N 15, fmaxm.s, FRM_RMM|DZ, S(0x7fc00000), FRM_RMM|NV|DZ, S(0xffa00001), S(0x7f800000)       // -sNaN, inf -> NaN
  TEST_FP2N 16, fmaxm.s, FRM_RNE|DZ|OF|UF|NX, S(0x7fc00000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), S(0xffa00001)  // -0, -sNaN -> NaN
  TEST_FP2N 17, fmaxm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, S(0xff800000), S(0xffc00005)                // -inf, -NaN -> NaN
  TEST_FP2N 18, fmaxm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001), 0x000000003fc00000        // sNaN, unboxed -> NaN
  TEST_FP2N 19, fmaxm.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, S(0x00000000), S(0x7f800001)             // 0, sNaN -> NaN
  TEST_FP2N 20, fmaxm.s, FRM_RMM|OF, S(0x7fc00000), FRM_RMM|NV|OF, 0x000000003fc00000, S(0xffa00001)  // unboxed, -sNaN -> NaN
  TEST_FP2N 21, fmaxm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, 0xfffffffe40000000, 0xfffffffe40000000      // unboxed, unboxed -> NaN
  TEST_FP2N 22, fmaxm.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0xff800000), S(0xff800000)                // -inf, -inf -> -inf
  TEST_FP2N 23, fmaxm.s, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xffc00005), S(0x00000000)                // -NaN, 0 -> NaN
  TEST_FP2N 24, fmaxm.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), S(0xff800000)                // 0, -inf -> 0
  TEST_FP2N 25, fmaxm.s, FRM_RMM|UF, S(0x7f800000), FRM_RMM|UF, S(0x80000000), S(0x7f800000)          // -0, inf -> inf
  TEST_FP2N 26, fmaxm.s, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0xff800000)                // inf, -inf -> inf
  TEST_FP2N 27, fmaxm.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x7fc00000), FRM_RTZ|NV|DZ|OF|UF|NX, 0x000000003fc00000, 0x000000003fc00000  // unboxed, unboxed -> NaN
  TEST_FP2N 28, fmaxm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xffa00001), S(0xff800000)             // -sNaN, -inf -> NaN
  TEST_FP2N 29, fmaxm.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x000000003fc00000, S(0x7f800000)           // unboxed, inf -> NaN
  TEST_FP2N 30, fmaxm.s, FRM_RMM|NX, S(0x00000000), FRM_RMM|NX, S(0xff800000), S(0x00000000)          // -inf, 0 -> 0
  TEST_FP2N 31, fmaxm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7f800000), 0x000000003fc00000           // inf, unboxed -> NaN
  TEST_FP2N 32, fmaxm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, S(0x80000000), 0x000000003fc00000           // -0, unboxed -> NaN
  TEST_FP2N 33, fmaxm.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x7f800000), S(0x7f800000)                // inf, inf -> inf
  TEST_FP2N 34, fmaxm.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0xff800000), S(0x80000000)                // -inf, -0 -> -0
  TEST_FP2N 35, fmaxm.s, FRM_RMM|NV, S(0x00000000), FRM_RMM|NV, S(0x80000000), S(0x00000000)          // -0, 0 -> 0

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fmaxm.s, fa0, fa0, fa0, FRM_RNE, S(0xb726d5dd), FRM_RNE, S(0xb726d5dd), S(0xb726d5dd)  // -0x1.4dabbap-17, -0x1.4dabbap-17 -> -0x1.4dabbap-17
  TEST_FP2N_IN 37, fmaxm.s, fa0, fa0, fa1, FRM_RTZ, S(0xc0000000), FRM_RTZ, S(0xc0000000), S(0xc0d0ab69)  // -2, -0x1.a156d2p+2 -> -2
  TEST_FP2N_IN 38, fmaxm.s, fa1, fa0, fa1, FRM_RDN, S(0x3eaaaaab), FRM_RDN, S(0x81800000), S(0x3eaaaaab)  // -0x1p-124, 0x1.555556p-2 -> 0x1.555556p-2
  TEST_FP2N_IN 39, fmaxm.s, ft11, ft10, ft9, FRM_RUP, S(0x3e3bc24b), FRM_RUP, S(0x3e3bc24b), S(0xff7fffff)  // 0x1.778496p-3, -0x1.fffffep+127 -> 0x1.778496p-3
  TEST_FP2N_IN 40, fmaxm.s, f1, f2, f3, FRM_RMM|NV, S(0x3fc00000), FRM_RMM|NV, S(0x3fc00000), S(0x3fc00000)  // 1.5, 1.5 -> 1.5
  TEST_FP2N_IN 41, fmaxm.s, f16, f15, f0, FRM_RNE, S(0x73800000), FRM_RNE, S(0x73800000), S(0x34400000)  // 0x1p+104, 0x1.8p-23 -> 0x1p+104
  TEST_FP2N_IN 42, fmaxm.s, f0, f16, f31, FRM_RTZ, S(0xbf000000), FRM_RTZ, S(0xf3800000), S(0xbf000000)  // -0x1p+104, -0.5 -> -0.5

TEST_END
