/* fmax.s fd, fs1, fs2: fd = the larger, -0 below +0, the number if the other is NaN (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmax.s, FRM_RTZ, S(0x40000000), FRM_RTZ, S(0x3f800000), S(0x40000000)                  // 1, 2 -> 2
  TEST_FP2N 2, fmax.s, FRM_RDN, S(0x40000000), FRM_RDN, S(0x40000000), S(0x3f800000)                  // 2, 1 -> 2
  TEST_FP2N 3, fmax.s, FRM_RUP, S(0x40000000), FRM_RUP, S(0xbf800000), S(0x40000000)                  // -1, 2 -> 2
  TEST_FP2N 4, fmax.s, FRM_RMM|NV, S(0x3f800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)            // 1, -2 -> 1
  TEST_FP2N 5, fmax.s, FRM_RNE, S(0xc0000000), FRM_RNE, S(0xc0400000), S(0xc0000000)                  // -3, -2 -> -2

  // classes of operands and results, flags
  TEST_FP2N 6, fmax.s, FRM_RNE, S(0x3fc00000), FRM_RNE, S(0x3fc00000), S(0xc0000000)                  // 1.5, -2 -> 1.5
  TEST_FP2N 7, fmax.s, FRM_RTZ, S(0xe13265cb), FRM_RTZ, S(0xe13265cb), 0x000000003fc00000             // -0x1.64cb96p+67, unboxed -> -0x1.64cb96p+67
  TEST_FP2N 8, fmax.s, FRM_RDN, S(0xc03a6804), FRM_RDN|NV, S(0xc03a6804), S(0xffa00001)               // -0x1.74d008p+1, -sNaN -> -0x1.74d008p+1
  TEST_FP2N 9, fmax.s, FRM_RUP, S(0x00000003), FRM_RUP|NV, S(0x00000003), S(0xffa00001)               // 0x1.8p-148, -sNaN -> 0x1.8p-148
  TEST_FP2N 10, fmax.s, FRM_RMM|NV, S(0x7f800000), FRM_RMM|NV, 0x000000003fc00000, S(0x7f800000)      // unboxed, inf -> inf
  TEST_FP2N 11, fmax.s, FRM_RNE, S(0x80000000), FRM_RNE|NV, S(0x80000000), S(0xffa00001)              // -0, -sNaN -> -0
  TEST_FP2N 12, fmax.s, FRM_RTZ, S(0xff800000), FRM_RTZ, 0xfffffffe40000000, S(0xff800000)            // unboxed, -inf -> -inf
  TEST_FP2N 13, fmax.s, FRM_RDN, S(0x41200000), FRM_RDN|NV, S(0xffa00001), S(0x41200000)              // -sNaN, 10 -> 10
  TEST_FP2N 14, fmax.s, FRM_RUP, S(0x80000003), FRM_RUP, S(0x807fffff), S(0x80000003)                 // -0x1.fffffcp-127, -0x1.8p-148 -> -0x1.8p-148
  TEST_FP2N 15, fmax.s, FRM_RMM|DZ, S(0x00000001), FRM_RMM|DZ, S(0x00000001), S(0x00000001)           // 0x1p-149, 0x1p-149 -> 0x1p-149
  TEST_FP2N 16, fmax.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x00000000), FRM_RNE|NV|DZ|OF|UF|NX, S(0xffc00005), S(0x00000000)  // -NaN, 0 -> 0
  TEST_FP2N 17, fmax.s, FRM_RTZ, S(0x00800000), FRM_RTZ, S(0x00800000), 0xfffffffe40000000            // 0x1p-126, unboxed -> 0x1p-126
  TEST_FP2N 18, fmax.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), 0x000000003fc00000            // -0, unboxed -> -0
  TEST_FP2N 19, fmax.s, FRM_RUP, S(0x80000003), FRM_RUP|NV, S(0x80000003), S(0x7f800001)              // -0x1.8p-148, sNaN -> -0x1.8p-148
  TEST_FP2N 20, fmax.s, FRM_RMM|OF, S(0xff800000), FRM_RMM|OF, S(0x7fc00000), S(0xff800000)           // NaN, -inf -> -inf
  TEST_FP2N 21, fmax.s, FRM_RNE, S(0x80000000), FRM_RNE, S(0xffc00005), S(0x80000000)                 // -NaN, -0 -> -0
  TEST_FP2N 22, fmax.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x7f800000), 0x000000003fc00000            // inf, unboxed -> inf
  TEST_FP2N 23, fmax.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0xff800000), S(0x80000000)                 // -inf, -0 -> -0
  TEST_FP2N 24, fmax.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x80000000), S(0x80000000)                 // -0, -0 -> -0
  TEST_FP2N 25, fmax.s, FRM_RMM|UF, S(0x7f800000), FRM_RMM|UF, S(0xffc00005), S(0x7f800000)           // -NaN, inf -> inf
  TEST_FP2N 26, fmax.s, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x000000003fc00000, S(0xffc00005)            // unboxed, -NaN -> NaN
  TEST_FP2N 27, fmax.s, FRM_RTZ|DZ|OF|UF|NX, S(0x7fc00000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0xffa00001), S(0xffc00005)  // -sNaN, -NaN -> NaN
  TEST_FP2N 28, fmax.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x80000000), S(0x7f800000)                 // -0, inf -> inf
  TEST_FP2N 29, fmax.s, FRM_RUP, S(0x7f800000), FRM_RUP|NV, S(0x7f800000), S(0x7f800001)              // inf, sNaN -> inf
  TEST_FP2N 30, fmax.s, FRM_RMM|NX, S(0x7f800000), FRM_RMM|NX, S(0x7f800000), S(0x7f800000)           // inf, inf -> inf
  TEST_FP2N 31, fmax.s, FRM_RNE, S(0x00000000), FRM_RNE|NV, S(0x00000000), S(0x7f800001)              // 0, sNaN -> 0
  TEST_FP2N 32, fmax.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x00000000)                 // 0, 0 -> 0
  TEST_FP2N 33, fmax.s, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xffc00005), 0x000000003fc00000            // -NaN, unboxed -> NaN
  TEST_FP2N 34, fmax.s, FRM_RUP, S(0xff800000), FRM_RUP|NV, S(0xff800000), S(0xffa00001)              // -inf, -sNaN -> -inf
  TEST_FP2N 35, fmax.s, FRM_RMM|NV, S(0x7f800000), FRM_RMM|NV, S(0xff800000), S(0x7f800000)           // -inf, inf -> inf

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fmax.s, fa0, fa0, fa0, FRM_RNE, S(0x80800001), FRM_RNE, S(0x80800001), S(0x80800001)  // -0x1.000002p-126, -0x1.000002p-126 -> -0x1.000002p-126
  TEST_FP2N_IN 37, fmax.s, fa0, fa0, fa1, FRM_RTZ, S(0xbfc00000), FRM_RTZ, S(0xbfc00000), S(0xff000000)  // -1.5, -0x1p+127 -> -1.5
  TEST_FP2N_IN 38, fmax.s, fa1, fa0, fa1, FRM_RDN, S(0x7f7ffffe), FRM_RDN, S(0xc03a6804), S(0x7f7ffffe)  // -0x1.74d008p+1, 0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2N_IN 39, fmax.s, ft11, ft10, ft9, FRM_RUP, S(0x41200000), FRM_RUP, S(0xb4400000), S(0x41200000)  // -0x1.8p-23, 10 -> 10
  TEST_FP2N_IN 40, fmax.s, f1, f2, f3, FRM_RMM|NV, S(0xbf800000), FRM_RMM|NV, S(0xbf800000), S(0xcb800000)  // -1, -0x1p+24 -> -1
  TEST_FP2N_IN 41, fmax.s, f16, f15, f0, FRM_RNE, S(0x404bd303), FRM_RNE, S(0x404bd303), S(0xc0c67ad5)  // 0x1.97a606p+1, -0x1.8cf5aap+2 -> 0x1.97a606p+1
  TEST_FP2N_IN 42, fmax.s, f0, f16, f31, FRM_RTZ, S(0x7f7ffffe), FRM_RTZ, S(0xc1200000), S(0x7f7ffffe)  // -10, 0x1.fffffcp+127 -> 0x1.fffffcp+127

TEST_END
