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
  TEST_FP2N 6, fsgnjx.s, FRM_RNE, S(0x00000002), FRM_RNE, S(0x80000002), S(0x81800000)                // -0x1p-148, -0x1p-124 -> 0x1p-148
  TEST_FP2N 7, fsgnjx.s, FRM_RTZ, S(0x4023791b), FRM_RTZ, S(0x4023791b), S(0x3e2bb23f)                // 0x1.46f236p+1, 0x1.57647ep-3 -> 0x1.46f236p+1
  TEST_FP2N 8, fsgnjx.s, FRM_RDN, S(0xc0000000), FRM_RDN, S(0xc0000000), 0x000000003fc00000           // -2, unboxed -> -2
  TEST_FP2N 9, fsgnjx.s, FRM_RUP, S(0x3f800001), FRM_RUP, S(0x3f800001), 0xfffffffe40000000           // 0x1.000002p+0, unboxed -> 0x1.000002p+0
  TEST_FP2N 10, fsgnjx.s, FRM_RMM|NV, S(0xffc00000), FRM_RMM|NV, 0xfffffffe40000000, S(0xff7ffffe)    // unboxed, -0x1.fffffcp+127 -> -NaN
  TEST_FP2N 11, fsgnjx.s, FRM_RNE, S(0x7fa00001), FRM_RNE, S(0xffa00001), S(0xffc00005)               // -sNaN, -NaN -> sNaN
  TEST_FP2N 12, fsgnjx.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0xff800000), S(0x7f800000)               // -inf, inf -> -inf
  TEST_FP2N 13, fsgnjx.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xff800000), S(0x80000000)               // -inf, -0 -> inf
  TEST_FP2N 14, fsgnjx.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), S(0x7fc00000)               // 0, NaN -> 0
  TEST_FP2N 15, fsgnjx.s, FRM_RMM|DZ, S(0x7fc00000), FRM_RMM|DZ, 0x000000003fc00000, S(0x7f800000)    // unboxed, inf -> NaN
  TEST_FP2N 16, fsgnjx.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), S(0x00000003)  // -0, 0x1.8p-148 -> -0
  TEST_FP2N 17, fsgnjx.s, FRM_RTZ, S(0x80000001), FRM_RTZ, S(0x00000001), S(0x80000001)               // 0x1p-149, -0x1p-149 -> -0x1p-149
  TEST_FP2N 18, fsgnjx.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xff800000), S(0xff800000)               // -inf, -inf -> inf
  TEST_FP2N 19, fsgnjx.s, FRM_RUP, S(0xffc00000), FRM_RUP, 0x000000003fc00000, S(0xffa00001)          // unboxed, -sNaN -> -NaN
  TEST_FP2N 20, fsgnjx.s, FRM_RMM|OF, S(0xff800000), FRM_RMM|OF, S(0xff800000), S(0x7fc00000)         // -inf, NaN -> -inf
  TEST_FP2N 21, fsgnjx.s, FRM_RNE, S(0xffc00000), FRM_RNE, S(0x7fc00000), S(0xff800000)               // NaN, -inf -> -NaN
  TEST_FP2N 22, fsgnjx.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x00000000)               // 0, 0 -> 0
  TEST_FP2N 23, fsgnjx.s, FRM_RDN, S(0xffa00001), FRM_RDN, S(0xffa00001), S(0x00000000)               // -sNaN, 0 -> -sNaN
  TEST_FP2N 24, fsgnjx.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x7f800000), S(0xffa00001)               // inf, -sNaN -> -inf
  TEST_FP2N 25, fsgnjx.s, FRM_RMM|UF, S(0xff800000), FRM_RMM|UF, S(0xff800000), 0x000000003fc00000    // -inf, unboxed -> -inf
  TEST_FP2N 26, fsgnjx.s, FRM_RNE, S(0xffc00000), FRM_RNE, 0x000000003fc00000, S(0x80000000)          // unboxed, -0 -> -NaN
  TEST_FP2N 27, fsgnjx.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x7fc00000), FRM_RTZ|NV|DZ|OF|UF|NX, 0x000000003fc00000, 0x000000003fc00000  // unboxed, unboxed -> NaN
  TEST_FP2N 28, fsgnjx.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0x7f800000), S(0xff800000)               // inf, -inf -> -inf
  TEST_FP2N 29, fsgnjx.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x00000000), S(0x80000000)               // 0, -0 -> -0
  TEST_FP2N 30, fsgnjx.s, FRM_RMM|NX, S(0x7fc00000), FRM_RMM|NX, S(0x7fc00000), S(0x7f800000)         // NaN, inf -> NaN
  TEST_FP2N 31, fsgnjx.s, FRM_RNE, S(0x80000000), FRM_RNE, S(0x80000000), S(0x7f800001)               // -0, sNaN -> -0
  TEST_FP2N 32, fsgnjx.s, FRM_RTZ, S(0xffa00001), FRM_RTZ, S(0xffa00001), 0x000000003fc00000          // -sNaN, unboxed -> -sNaN
  TEST_FP2N 33, fsgnjx.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x00000000)               // -0, 0 -> -0
  TEST_FP2N 34, fsgnjx.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x000000003fc00000, S(0x00000000)          // unboxed, 0 -> NaN
  TEST_FP2N 35, fsgnjx.s, FRM_RMM|NV, S(0xff800001), FRM_RMM|NV, S(0x7f800001), S(0x80000000)         // sNaN, -0 -> -sNaN

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fsgnjx.s, fa0, fa0, fa0, FRM_RNE, S(0x33c00000), FRM_RNE, S(0x33c00000), S(0x33c00000)  // 0x1.8p-24, 0x1.8p-24 -> 0x1.8p-24
  TEST_FP2N_IN 37, fsgnjx.s, fa0, fa0, fa1, FRM_RTZ, S(0xff000000), FRM_RTZ, S(0x7f000000), S(0xc023791b)  // 0x1p+127, -0x1.46f236p+1 -> -0x1p+127
  TEST_FP2N_IN 38, fsgnjx.s, fa1, fa0, fa1, FRM_RDN, S(0x4b800000), FRM_RDN, S(0xcb800000), S(0x81800000)  // -0x1p+24, -0x1p-124 -> 0x1p+24
  TEST_FP2N_IN 39, fsgnjx.s, ft11, ft10, ft9, FRM_RUP, S(0x3fc00000), FRM_RUP, S(0xbfc00000), S(0xbe2bb23f)  // -1.5, -0x1.57647ep-3 -> 1.5
  TEST_FP2N_IN 40, fsgnjx.s, f1, f2, f3, FRM_RMM|NV, S(0x7f7ffffe), FRM_RMM|NV, S(0x7f7ffffe), S(0x40000000)  // 0x1.fffffcp+127, 2 -> 0x1.fffffcp+127
  TEST_FP2N_IN 41, fsgnjx.s, f16, f15, f0, FRM_RNE, S(0x34400000), FRM_RNE, S(0x34400000), S(0x7888424f)  // 0x1.8p-23, 0x1.10849ep+114 -> 0x1.8p-23
  TEST_FP2N_IN 42, fsgnjx.s, f0, f16, f31, FRM_RTZ, S(0xb608e28a), FRM_RTZ, S(0x3608e28a), S(0xf3800000)  // 0x1.11c514p-19, -0x1p+104 -> -0x1.11c514p-19

TEST_END
