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
  TEST_FP2N 6, fmin.s, FRM_RNE, S(0xff000000), FRM_RNE, S(0xff000000), S(0xbf8039ea)                  // -0x1p+127, -0x1.0073d4p+0 -> -0x1p+127
  TEST_FP2N 7, fmin.s, FRM_RTZ, S(0x2f42acf6), FRM_RTZ|NV, S(0x2f42acf6), S(0x7f800001)               // 0x1.8559ecp-33, sNaN -> 0x1.8559ecp-33
  TEST_FP2N 8, fmin.s, FRM_RDN, S(0x00800000), FRM_RDN, S(0x7fc00000), S(0x00800000)                  // NaN, 0x1p-126 -> 0x1p-126
  TEST_FP2N 9, fmin.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x00000000bfc00000, S(0x7fc00000)             // unboxed, NaN -> NaN
  TEST_FP2N 10, fmin.s, FRM_RMM, S(0xc0400000), FRM_RMM|NV, S(0x7f800001), S(0xc0400000)              // sNaN, -3 -> -3
  TEST_FP2N 11, fmin.s, FRM_RNE, S(0x00000002), FRM_RNE|NV, S(0x00000002), S(0x7f800001)              // 0x1p-148, sNaN -> 0x1p-148
  TEST_FP2N 12, fmin.s, FRM_RTZ, S(0x00000003), FRM_RTZ, S(0x007fffff), S(0x00000003)                 // 0x1.fffffcp-127, 0x1.8p-148 -> 0x1.8p-148
  TEST_FP2N 13, fmin.s, FRM_RDN, S(0x807fffff), FRM_RDN, S(0x80000002), S(0x807fffff)                 // -0x1p-148, -0x1.fffffcp-127 -> -0x1.fffffcp-127
  TEST_FP2N 14, fmin.s, FRM_RUP, S(0x00000000), FRM_RUP|NV, S(0x00000000), S(0x7f800001)              // 0, sNaN -> 0
  TEST_FP2N 15, fmin.s, FRM_RMM|DZ, S(0xff800000), FRM_RMM|NV|DZ, S(0xff800000), S(0x7f800001)        // -inf, sNaN -> -inf
  TEST_FP2N 16, fmin.s, FRM_RNE|DZ|OF|UF|NX, S(0x80000000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), S(0x7f800001)  // -0, sNaN -> -0
  TEST_FP2N 17, fmin.s, FRM_RTZ, S(0x80000003), FRM_RTZ|NV, S(0x80000003), S(0xffa00001)              // -0x1.8p-148, -sNaN -> -0x1.8p-148
  TEST_FP2N 18, fmin.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0x80000000), S(0xff800000)                 // -0, -inf -> -inf
  TEST_FP2N 19, fmin.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0xfffffffe40000000, 0x000000003fc00000       // unboxed, unboxed -> NaN
  TEST_FP2N 20, fmin.s, FRM_RMM|OF, S(0x80000000), FRM_RMM|OF, S(0x80000000), S(0x80000000)           // -0, -0 -> -0
  TEST_FP2N 21, fmin.s, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0xffa00001), 0xfffffffe40000000         // -sNaN, unboxed -> NaN
  TEST_FP2N 22, fmin.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0xff800000), S(0x80000000)                 // -inf, -0 -> -inf
  TEST_FP2N 23, fmin.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0xff800000)                 // -inf, -inf -> -inf
  TEST_FP2N 24, fmin.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x7f800000), S(0xff800000)                 // inf, -inf -> -inf
  TEST_FP2N 25, fmin.s, FRM_RMM|UF, S(0x7f800000), FRM_RMM|UF, S(0x7f800000), S(0x7f800000)           // inf, inf -> inf
  TEST_FP2N 26, fmin.s, FRM_RNE, S(0x7f800000), FRM_RNE|NV, S(0x7f800000), S(0x7f800001)              // inf, sNaN -> inf
  TEST_FP2N 27, fmin.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), S(0x7f800000)  // -inf, inf -> -inf
  TEST_FP2N 28, fmin.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x00000000)                 // 0, 0 -> 0
  TEST_FP2N 29, fmin.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x00000000), S(0x80000000)                 // 0, -0 -> -0
  TEST_FP2N 30, fmin.s, FRM_RMM|NX, S(0x80000000), FRM_RMM|NX, S(0x80000000), S(0x00000000)           // -0, 0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 31, fmin.s, fa0, fa0, fa0, FRM_RNE, S(0x40200000), FRM_RNE, S(0x40200000), S(0x40200000)  // 2.5, 2.5 -> 2.5
  TEST_FP2N_IN 32, fmin.s, fa0, fa0, fa1, FRM_RTZ, S(0x80800001), FRM_RTZ, S(0x7f7ffffe), S(0x80800001)  // 0x1.fffffcp+127, -0x1.000002p-126 -> -0x1.000002p-126
  TEST_FP2N_IN 33, fmin.s, fa1, fa0, fa1, FRM_RDN, S(0xc0000000), FRM_RDN, S(0x3f7fffff), S(0xc0000000)  // 0x1.fffffep-1, -2 -> -2
  TEST_FP2N_IN 34, fmin.s, ft11, ft10, ft9, FRM_RUP, S(0xbf800001), FRM_RUP, S(0x7f000000), S(0xbf800001)  // 0x1p+127, -0x1.000002p+0 -> -0x1.000002p+0
  TEST_FP2N_IN 35, fmin.s, f1, f2, f3, FRM_RMM|NV, S(0xbeaaaaab), FRM_RMM|NV, S(0x1d403b1f), S(0xbeaaaaab)  // 0x1.80763ep-69, -0x1.555556p-2 -> -0x1.555556p-2
  TEST_FP2N_IN 36, fmin.s, f16, f15, f0, FRM_RNE, S(0x40200000), FRM_RNE, S(0x40200000), S(0x40492492)  // 2.5, 0x1.924924p+1 -> 2.5
  TEST_FP2N_IN 37, fmin.s, f0, f16, f31, FRM_RTZ, S(0xc0200000), FRM_RTZ, S(0x402a98dd), S(0xc0200000)  // 0x1.5531bap+1, -2.5 -> -2.5

TEST_END
