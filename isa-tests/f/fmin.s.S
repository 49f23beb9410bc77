/* fmin.s fd, fs1, fs2: fd = the smaller, -0 below +0, the number if the other is NaN (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmin.s, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                  // 1, 2 -> 1
  TEST_FP2N 2, fmin.s, FRM_RDN, S(0x3f800000), FRM_RDN, S(0x40000000), S(0x3f800000)                  // 2, 1 -> 1
  TEST_FP2N 3, fmin.s, FRM_RUP, S(0xbf800000), FRM_RUP, S(0xbf800000), S(0x40000000)                  // -1, 2 -> -1
  TEST_FP2N 4, fmin.s, FRM_RMM|NV, S(0xc0000000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)            // 1, -2 -> -2
  TEST_FP2N 5, fmin.s, FRM_RNE, S(0xc0400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                  // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fmin.s, FRM_RNE, S(0x80800001), FRM_RNE, S(0x7f7fffff), S(0x80800001)                  // 0x1.fffffep+127, -0x1.000002p-126 -> -0x1.000002p-126
  TEST_FP2N 7, fmin.s, FRM_RTZ, S(0xbf8039ea), FRM_RTZ, S(0xbf8039ea), S(0x00000002)                  // -0x1.0073d4p+0, 0x1p-148 -> -0x1.0073d4p+0
  TEST_FP2N 8, fmin.s, FRM_RDN, S(0x73000000), FRM_RDN|NV, S(0xffa00001), S(0x73000000)               // -sNaN, 0x1p+103 -> 0x1p+103
  TEST_FP2N 9, fmin.s, FRM_RUP, S(0x007fffff), FRM_RUP, S(0x007fffff), S(0x40a1ad44)                  // 0x1.fffffcp-127, 0x1.435a88p+2 -> 0x1.fffffcp-127
  TEST_FP2N 10, fmin.s, FRM_RMM|NV, S(0x402a98dd), FRM_RMM|NV, 0x000000003fc00000, S(0x402a98dd)      // unboxed, 0x1.5531bap+1 -> 0x1.5531bap+1
  TEST_FP2N 11, fmin.s, FRM_RNE, S(0xc0b62426), FRM_RNE|NV, S(0xc0b62426), S(0x7f800001)              // -0x1.6c484cp+2, sNaN -> -0x1.6c484cp+2
  TEST_FP2N 12, fmin.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0xffc00005), S(0xff800000)                 // -NaN, -inf -> -inf
  TEST_FP2N 13, fmin.s, FRM_RDN, S(0x33000000), FRM_RDN, 0xfffffffe40000000, S(0x33000000)            // unboxed, 0x1p-25 -> 0x1p-25
  TEST_FP2N 14, fmin.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0x80000000)                 // -inf, -0 -> -inf
  TEST_FP2N 15, fmin.s, FRM_RMM|DZ, S(0x80000001), FRM_RMM|DZ, S(0x80000001), 0xfffffffe40000000      // -0x1p-149, unboxed -> -0x1p-149
  TEST_FP2N 16, fmin.s, FRM_RNE|DZ|OF|UF|NX, S(0x00000000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x00000000), S(0x7f800001)  // 0, sNaN -> 0
  TEST_FP2N 17, fmin.s, FRM_RTZ, S(0x80000000), FRM_RTZ, S(0x80000000), S(0x7f800000)                 // -0, inf -> -0
  TEST_FP2N 18, fmin.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0x7f800000)                 // -inf, inf -> -inf
  TEST_FP2N 19, fmin.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, 0x000000003fc00000, S(0x7f800001)         // unboxed, sNaN -> NaN
  TEST_FP2N 20, fmin.s, FRM_RMM|OF, S(0x00000003), FRM_RMM|NV|OF, S(0xffa00001), S(0x00000003)        // -sNaN, 0x1.8p-148 -> 0x1.8p-148
  TEST_FP2N 21, fmin.s, FRM_RNE, S(0x7f800000), FRM_RNE|NV, S(0x7f800000), S(0x7f800001)              // inf, sNaN -> inf
  TEST_FP2N 22, fmin.s, FRM_RTZ, S(0x7f800000), FRM_RTZ|NV, S(0x7f800001), S(0x7f800000)              // sNaN, inf -> inf
  TEST_FP2N 23, fmin.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x7fc00000)                 // -0, NaN -> -0
  TEST_FP2N 24, fmin.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, S(0x7f800001), S(0x7fc00000)              // sNaN, NaN -> NaN
  TEST_FP2N 25, fmin.s, FRM_RMM|UF, S(0x80000000), FRM_RMM|NV|UF, S(0xffa00001), S(0x80000000)        // -sNaN, -0 -> -0
  TEST_FP2N 26, fmin.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), 0x000000003fc00000            // NaN, unboxed -> NaN
  TEST_FP2N 27, fmin.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x00000000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0x00000000), 0x000000003fc00000  // 0, unboxed -> 0
  TEST_FP2N 28, fmin.s, FRM_RDN, S(0x00000000), FRM_RDN|NV, S(0xffa00001), S(0x00000000)              // -sNaN, 0 -> 0
  TEST_FP2N 29, fmin.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x00000000), S(0xff800000)                 // 0, -inf -> -inf
  TEST_FP2N 30, fmin.s, FRM_RMM|NX, S(0x80000003), FRM_RMM|NV|NX, S(0x7f800001), S(0x80000003)        // sNaN, -0x1.8p-148 -> -0x1.8p-148
  TEST_FP2N 31, fmin.s, FRM_RNE, S(0xff800000), FRM_RNE|NV, S(0xff800000), S(0xffa00001)              // -inf, -sNaN -> -inf
  TEST_FP2N 32, fmin.s, FRM_RTZ, S(0xff800000), FRM_RTZ, 0x000000003fc00000, S(0xff800000)            // unboxed, -inf -> -inf
  TEST_FP2N 33, fmin.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x7f800000)                 // 0, inf -> 0
  TEST_FP2N 34, fmin.s, FRM_RUP, S(0x7f800000), FRM_RUP, S(0x7f800000), S(0x7f800000)                 // inf, inf -> inf
  TEST_FP2N 35, fmin.s, FRM_RMM|NV, S(0x00000000), FRM_RMM|NV, S(0x7f800000), S(0x00000000)           // inf, 0 -> 0

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fmin.s, fa0, fa0, fa0, FRM_RNE, S(0xc094db30), FRM_RNE, S(0xc094db30), S(0xc094db30)  // -0x1.29b66p+2, -0x1.29b66p+2 -> -0x1.29b66p+2
  TEST_FP2N_IN 37, fmin.s, fa0, fa0, fa1, FRM_RTZ, S(0x40000000), FRM_RTZ, S(0x7f7ffffe), S(0x40000000)  // 0x1.fffffcp+127, 2 -> 2
  TEST_FP2N_IN 38, fmin.s, fa1, fa0, fa1, FRM_RDN, S(0x33800000), FRM_RDN, S(0x33800000), S(0x4b800000)  // 0x1p-24, 0x1p+24 -> 0x1p-24
  TEST_FP2N_IN 39, fmin.s, ft11, ft10, ft9, FRM_RUP, S(0x80800001), FRM_RUP, S(0x01800000), S(0x80800001)  // 0x1p-124, -0x1.000002p-126 -> -0x1.000002p-126
  TEST_FP2N_IN 40, fmin.s, f1, f2, f3, FRM_RMM|NV, S(0xf3000000), FRM_RMM|NV, S(0x7f7fffff), S(0xf3000000)  // 0x1.fffffep+127, -0x1p+103 -> -0x1p+103
  TEST_FP2N_IN 41, fmin.s, f16, f15, f0, FRM_RNE, S(0xc0400000), FRM_RNE, S(0x4094db30), S(0xc0400000)  // 0x1.29b66p+2, -3 -> -3
  TEST_FP2N_IN 42, fmin.s, f0, f16, f31, FRM_RTZ, S(0x80800000), FRM_RTZ, S(0x40492492), S(0x80800000)  // 0x1.924924p+1, -0x1p-126 -> -0x1p-126

TEST_END
