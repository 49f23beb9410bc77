/* fsgnjx.s fd, fs1, fs2: fd = fs1 with the exclusive or of both signs (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnjx.s, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                // 1, 2 -> 1
  TEST_FP2N 2, fsgnjx.s, FRM_RDN, S(0x40000000), FRM_RDN, S(0x40000000), S(0x3f800000)                // 2, 1 -> 2
  TEST_FP2N 3, fsgnjx.s, FRM_RUP, S(0xbf800000), FRM_RUP, S(0xbf800000), S(0x40000000)                // -1, 2 -> -1
  TEST_FP2N 4, fsgnjx.s, FRM_RMM|NV, S(0xbf800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)          // 1, -2 -> -1
  TEST_FP2N 5, fsgnjx.s, FRM_RNE, S(0x40400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                // -3, -2 -> 3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnjx.s, FRM_RNE, S(0x33000000), FRM_RNE, S(0xb3000000), S(0xb3c00000)                // -0x1p-25, -0x1.8p-24 -> 0x1p-25
  TEST_FP2N 7, fsgnjx.s, FRM_RTZ, S(0x007fffff), FRM_RTZ, S(0x007fffff), S(0x33000000)                // 0x1.fffffcp-127, 0x1p-25 -> 0x1.fffffcp-127
  TEST_FP2N 8, fsgnjx.s, FRM_RDN, S(0xffc00000), FRM_RDN, 0xfffffffe40000000, S(0xc0400000)           // unboxed, -3 -> -NaN
  TEST_FP2N 9, fsgnjx.s, FRM_RUP, S(0xffc00000), FRM_RUP, S(0x7fc00000), S(0xffa00001)                // NaN, -sNaN -> -NaN
  TEST_FP2N 10, fsgnjx.s, FRM_RMM|NV, S(0xc08e9799), FRM_RMM|NV, S(0x408e9799), S(0x80000002)         // 0x1.1d2f32p+2, -0x1p-148 -> -0x1.1d2f32p+2
  TEST_FP2N 11, fsgnjx.s, FRM_RNE, S(0x3e2bb23f), FRM_RNE, S(0x3e2bb23f), 0xfffffffe40000000          // 0x1.57647ep-3, unboxed -> 0x1.57647ep-3
  TEST_FP2N 12, fsgnjx.s, FRM_RTZ, S(0xffa00001), FRM_RTZ, S(0xffa00001), S(0x00000003)               // -sNaN, 0x1.8p-148 -> -sNaN
  TEST_FP2N 13, fsgnjx.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x7f800000), S(0x7f800000)               // inf, inf -> inf
  TEST_FP2N 14, fsgnjx.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x00000000bfc00000, 0x000000003fc00000     // unboxed, unboxed -> NaN
  TEST_FP2N 15, fsgnjx.s, FRM_RMM|DZ, S(0x807fffff), FRM_RMM|DZ, S(0x807fffff), S(0x7fc00000)         // -0x1.fffffcp-127, NaN -> -0x1.fffffcp-127
  TEST_FP2N 16, fsgnjx.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), S(0x00000000)  // -inf, 0 -> -inf
  TEST_FP2N 17, fsgnjx.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x00000000)               // 0, 0 -> 0
  TEST_FP2N 18, fsgnjx.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x80000000), S(0xff800000)               // -0, -inf -> 0
  TEST_FP2N 19, fsgnjx.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x00000000), S(0x80000000)               // 0, -0 -> -0
  TEST_FP2N 20, fsgnjx.s, FRM_RMM|OF, S(0xff800000), FRM_RMM|OF, S(0x7f800000), S(0xff800000)         // inf, -inf -> -inf
  TEST_FP2N 21, fsgnjx.s, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0x7f800000)               // -inf, inf -> -inf
  TEST_FP2N 22, fsgnjx.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0xff800000), S(0xff800000)               // -inf, -inf -> inf
  TEST_FP2N 23, fsgnjx.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x00000000)               // -0, 0 -> -0
  TEST_FP2N 24, fsgnjx.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x80000000), S(0x80000000)               // -0, -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2N 25, fsgnjx.s, FRM_RMM, S(0xc023791b), FRM_RMM, S(0xc023791b), 0x00000000bfc00000          // -0x1.46f236p+1, unboxed -> -0x1.46f236p+1

  // registers that coincide, other registers
  TEST_FP2N_IN 26, fsgnjx.s, fa0, fa0, fa0, FRM_RNE, S(0x3f003dbb), FRM_RNE, S(0xbf003dbb), S(0xbf003dbb)  // -0x1.007b76p-1, -0x1.007b76p-1 -> 0x1.007b76p-1
  TEST_FP2N_IN 27, fsgnjx.s, fa0, fa0, fa1, FRM_RTZ, S(0x3f4e483e), FRM_RTZ, S(0xbf4e483e), S(0xc0000000)  // -0x1.9c907cp-1, -2 -> 0x1.9c907cp-1
  TEST_FP2N_IN 28, fsgnjx.s, fa1, fa0, fa1, FRM_RDN, S(0x01800000), FRM_RDN, S(0x81800000), S(0x80800001)  // -0x1p-124, -0x1.000002p-126 -> 0x1p-124
  TEST_FP2N_IN 29, fsgnjx.s, ft11, ft10, ft9, FRM_RUP, S(0xb3000000), FRM_RUP, S(0xb3000000), S(0x41200000)  // -0x1p-25, 10 -> -0x1p-25
  TEST_FP2N_IN 30, fsgnjx.s, f1, f2, f3, FRM_RMM|NV, S(0xbf800000), FRM_RMM|NV, S(0x3f800000), S(0xf3000000)  // 1, -0x1p+103 -> -1
  TEST_FP2N_IN 31, fsgnjx.s, f16, f15, f0, FRM_RNE, S(0xf3800000), FRM_RNE, S(0xf3800000), S(0x4023791b)  // -0x1p+104, 0x1.46f236p+1 -> -0x1p+104
  TEST_FP2N_IN 32, fsgnjx.s, f0, f16, f31, FRM_RTZ, S(0x3eaaaaab), FRM_RTZ, S(0xbeaaaaab), S(0x80800000)  // -0x1.555556p-2, -0x1p-126 -> 0x1.555556p-2

TEST_END
