/* fminm.s fd, fs1, fs2: fd = the smaller, -0 below +0, NaN if any is NaN (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fminm.s, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                 // 1, 2 -> 1
  TEST_FP2N 2, fminm.s, FRM_RDN, S(0x3f800000), FRM_RDN, S(0x40000000), S(0x3f800000)                 // 2, 1 -> 1
  TEST_FP2N 3, fminm.s, FRM_RUP, S(0xbf800000), FRM_RUP, S(0xbf800000), S(0x40000000)                 // -1, 2 -> -1
  TEST_FP2N 4, fminm.s, FRM_RMM|NV, S(0xc0000000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)           // 1, -2 -> -2
  TEST_FP2N 5, fminm.s, FRM_RNE, S(0xc0400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                 // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fminm.s, FRM_RNE, S(0x80800000), FRM_RNE, S(0x80800000), S(0x3f800000)                 // -0x1p-126, 1 -> -0x1p-126
  TEST_FP2N 7, fminm.s, FRM_RTZ, S(0x00000002), FRM_RTZ, S(0x73000000), S(0x00000002)                 // 0x1p+103, 0x1p-148 -> 0x1p-148
  TEST_FP2N 8, fminm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x33000000), S(0x7f800001)              // 0x1p-25, sNaN -> NaN
  TEST_FP2N 9, fminm.s, FRM_RUP, S(0x3f7fffff), FRM_RUP, S(0x3fc9c487), S(0x3f7fffff)                 // 0x1.93890ep+0, 0x1.fffffep-1 -> 0x1.fffffep-1
  TEST_FP2N 10, fminm.s, FRM_RMM, S(0x7fc00000), FRM_RMM|NV, S(0x7f800001), S(0xc1200000)             // sNaN, -10 -> NaN
  TEST_FP2N 11, fminm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xffc00005), S(0x00000003)                // -NaN, 0x1.8p-148 -> NaN
  TEST_FP2N 12, fminm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, 0xfffffffe40000000, S(0xffc00005)           // unboxed, -NaN -> NaN
  TEST_FP2N 13, fminm.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0x80000000)                // -inf, -0 -> -inf
  TEST_FP2N 14, fminm.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x80000000), S(0x80000000)                // -0, -0 -> -0
  TEST_FP2N 15, fminm.s, FRM_RMM|DZ, S(0x80000000), FRM_RMM|DZ, S(0x80000000), S(0x00000000)          // -0, 0 -> -0
  TEST_FP2N 16, fminm.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7fc00000), FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000001), 0x00000000bfc00000  // -0x1p-149, unboxed -> NaN
  TEST_FP2N 17, fminm.s, FRM_RTZ, S(0x80000003), FRM_RTZ, S(0x00000003), S(0x80000003)                // 0x1.8p-148, -0x1.8p-148 -> -0x1.8p-148
  TEST_FP2N 18, fminm.s, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, 0xfffffffe40000000      // unboxed, unboxed -> NaN
  TEST_FP2N 19, fminm.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0xff800000)                // -inf, -inf -> -inf
  TEST_FP2N 20, fminm.s, FRM_RMM|OF, S(0x00000000), FRM_RMM|OF, S(0x00000000), S(0x7f800000)          // 0, inf -> 0
  TEST_FP2N 21, fminm.s, FRM_RNE, S(0x80000000), FRM_RNE, S(0x00000000), S(0x80000000)                // 0, -0 -> -0
  TEST_FP2N 22, fminm.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x7f800000), S(0x7f800000)                // inf, inf -> inf
  TEST_FP2N 23, fminm.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0x7f800000), S(0xff800000)                // inf, -inf -> -inf
  TEST_FP2N 24, fminm.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0x7f800000)                // -inf, inf -> -inf
  TEST_FP2N 25, fminm.s, FRM_RMM|UF, S(0x00000000), FRM_RMM|UF, S(0x00000000), S(0x00000000)          // 0, 0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2N 26, fminm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x00000000bfc00000, S(0x2f20a294)           // unboxed, 0x1.414528p-33 -> NaN

  // registers that coincide, other registers
  TEST_FP2N_IN 27, fminm.s, fa0, fa0, fa0, FRM_RNE, S(0x01800000), FRM_RNE, S(0x01800000), S(0x01800000)  // 0x1p-124, 0x1p-124 -> 0x1p-124
  TEST_FP2N_IN 28, fminm.s, fa0, fa0, fa1, FRM_RTZ, S(0x00800000), FRM_RTZ, S(0x00800000), S(0x3fc00000)  // 0x1p-126, 1.5 -> 0x1p-126
  TEST_FP2N_IN 29, fminm.s, fa1, fa0, fa1, FRM_RDN, S(0x01800000), FRM_RDN, S(0x01800000), S(0x3f7fffff)  // 0x1p-124, 0x1.fffffep-1 -> 0x1p-124
  TEST_FP2N_IN 30, fminm.s, ft11, ft10, ft9, FRM_RUP, S(0x81800000), FRM_RUP, S(0x4c555e2e), S(0x81800000)  // 0x1.aabc5cp+25, -0x1p-124 -> -0x1p-124
  TEST_FP2N_IN 31, fminm.s, f1, f2, f3, FRM_RMM|NV, S(0x2f20a294), FRM_RMM|NV, S(0x33c00000), S(0x2f20a294)  // 0x1.8p-24, 0x1.414528p-33 -> 0x1.414528p-33
  TEST_FP2N_IN 32, fminm.s, f16, f15, f0, FRM_RNE, S(0x452ca926), FRM_RNE, S(0x73800000), S(0x452ca926)  // 0x1p+104, 0x1.59524cp+11 -> 0x1.59524cp+11
  TEST_FP2N_IN 33, fminm.s, f0, f16, f31, FRM_RTZ, S(0xbeaaaaab), FRM_RTZ, S(0x40200000), S(0xbeaaaaab)  // 2.5, -0x1.555556p-2 -> -0x1.555556p-2

TEST_END
