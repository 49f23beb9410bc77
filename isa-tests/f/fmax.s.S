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
  TEST_FP2N 6, fmax.s, FRM_RNE, S(0x00800000), FRM_RNE, S(0x00800000), S(0x7fc00000)                  // 0x1p-126, NaN -> 0x1p-126
  TEST_FP2N 7, fmax.s, FRM_RTZ, S(0x807fffff), FRM_RTZ, 0xfffffffe40000000, S(0x807fffff)             // unboxed, -0x1.fffffcp-127 -> -0x1.fffffcp-127
  TEST_FP2N 8, fmax.s, FRM_RDN, S(0xbf000000), FRM_RDN|NV, S(0xbf000000), S(0xffa00001)               // -0.5, -sNaN -> -0.5
  TEST_FP2N 9, fmax.s, FRM_RUP, S(0x00000003), FRM_RUP, S(0x00000003), S(0xbf7fffff)                  // 0x1.8p-148, -0x1.fffffep-1 -> 0x1.8p-148
  TEST_FP2N 10, fmax.s, FRM_RMM, S(0x73000000), FRM_RMM|NV, S(0x7f800001), S(0x73000000)              // sNaN, 0x1p+103 -> 0x1p+103
  TEST_FP2N 11, fmax.s, FRM_RNE, S(0xbf800000), FRM_RNE, S(0x7fc00000), S(0xbf800000)                 // NaN, -1 -> -1
  TEST_FP2N 12, fmax.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ|NV, S(0x7f800001), S(0xffc00005)              // sNaN, -NaN -> NaN
  TEST_FP2N 13, fmax.s, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, 0x00000000bfc00000       // unboxed, unboxed -> NaN
  TEST_FP2N 14, fmax.s, FRM_RUP, S(0x00000002), FRM_RUP|NV, S(0xffa00001), S(0x00000002)              // -sNaN, 0x1p-148 -> 0x1p-148
  TEST_FP2N 15, fmax.s, FRM_RMM|DZ, S(0x7f800000), FRM_RMM|DZ, S(0x7f800000), S(0x00000000)           // inf, 0 -> inf
  TEST_FP2N 16, fmax.s, FRM_RNE|DZ|OF|UF|NX, S(0x80000001), FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000001), S(0xffa00001)  // -0x1p-149, -sNaN -> -0x1p-149
  TEST_FP2N 17, fmax.s, FRM_RTZ, S(0x80000000), FRM_RTZ|NV, S(0xffa00001), S(0x80000000)              // -sNaN, -0 -> -0
  TEST_FP2N 18, fmax.s, FRM_RDN, S(0xff800000), FRM_RDN|NV, S(0xffa00001), S(0xff800000)              // -sNaN, -inf -> -inf
  TEST_FP2N 19, fmax.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x80000000), S(0xff800000)                 // -0, -inf -> -0
  TEST_FP2N 20, fmax.s, FRM_RMM|OF, S(0x00000000), FRM_RMM|NV|OF, S(0x7f800001), S(0x00000000)        // sNaN, 0 -> 0
  TEST_FP2N 21, fmax.s, FRM_RNE, S(0x7f800000), FRM_RNE|NV, S(0xffa00001), S(0x7f800000)              // -sNaN, inf -> inf
  TEST_FP2N 22, fmax.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x7f800000), S(0xff800000)                 // inf, -inf -> inf
  TEST_FP2N 23, fmax.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x80000000), S(0x00000000)                 // -0, 0 -> 0
  TEST_FP2N 24, fmax.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), S(0x00000000)                 // 0, 0 -> 0
  TEST_FP2N 25, fmax.s, FRM_RMM|UF, S(0xff800000), FRM_RMM|UF, S(0xff800000), 0xfffffffe40000000      // -inf, unboxed -> -inf
  TEST_FP2N 26, fmax.s, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x7f800000)                 // inf, inf -> inf
  TEST_FP2N 27, fmax.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x7f800000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), S(0x7f800000)  // -inf, inf -> inf
  TEST_FP2N 28, fmax.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0xff800000)                 // -inf, -inf -> -inf
  TEST_FP2N 29, fmax.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), S(0x80000000)                 // 0, -0 -> 0
  TEST_FP2N 30, fmax.s, FRM_RMM|NX, S(0x80000000), FRM_RMM|NX, S(0x80000000), S(0x80000000)           // -0, -0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 31, fmax.s, fa0, fa0, fa0, FRM_RNE, S(0x3eaaaaab), FRM_RNE, S(0x3eaaaaab), S(0x3eaaaaab)  // 0x1.555556p-2, 0x1.555556p-2 -> 0x1.555556p-2
  TEST_FP2N_IN 32, fmax.s, fa0, fa0, fa1, FRM_RTZ, S(0x3eaaaaab), FRM_RTZ, S(0xc0f21050), S(0x3eaaaaab)  // -0x1.e420ap+2, 0x1.555556p-2 -> 0x1.555556p-2
  TEST_FP2N_IN 33, fmax.s, fa1, fa0, fa1, FRM_RDN, S(0x70124db1), FRM_RDN, S(0x404bd303), S(0x70124db1)  // 0x1.97a606p+1, 0x1.249b62p+97 -> 0x1.249b62p+97
  TEST_FP2N_IN 34, fmax.s, ft11, ft10, ft9, FRM_RUP, S(0x00800001), FRM_RUP, S(0x00800001), S(0xff7fffff)  // 0x1.000002p-126, -0x1.fffffep+127 -> 0x1.000002p-126
  TEST_FP2N_IN 35, fmax.s, f1, f2, f3, FRM_RMM|NV, S(0x753332f6), FRM_RMM|NV, S(0x33000000), S(0x753332f6)  // 0x1p-25, 0x1.6665ecp+107 -> 0x1.6665ecp+107
  TEST_FP2N_IN 36, fmax.s, f16, f15, f0, FRM_RNE, S(0x3f000000), FRM_RNE, S(0x3f000000), S(0x00800000)  // 0.5, 0x1p-126 -> 0.5
  TEST_FP2N_IN 37, fmax.s, f0, f16, f31, FRM_RTZ, S(0x753332f6), FRM_RTZ, S(0xff7ffffe), S(0x753332f6)  // -0x1.fffffcp+127, 0x1.6665ecp+107 -> 0x1.6665ecp+107

TEST_END
