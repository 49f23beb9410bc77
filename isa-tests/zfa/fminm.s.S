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
  TEST_FP2N 6, fminm.s, FRM_RNE, S(0xbfdc9f83), FRM_RNE, S(0xbfdc9f83), S(0x40000000)                 // -0x1.b93f06p+0, 2 -> -0x1.b93f06p+0
  TEST_FP2N 7, fminm.s, FRM_RTZ, S(0x3eaaaaab), FRM_RTZ, S(0x7f7fffff), S(0x3eaaaaab)                 // 0x1.fffffep+127, 0x1.555556p-2 -> 0x1.555556p-2
  TEST_FP2N 8, fminm.s, FRM_RDN, S(0xc0200000), FRM_RDN, S(0x807fffff), S(0xc0200000)                 // -0x1.fffffcp-127, -2.5 -> -2.5
  TEST_FP2N 9, fminm.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0xfffffffe40000000, 0x000000003fc00000       // unboxed, unboxed -> NaN
  TEST_FP2N 10, fminm.s, FRM_RMM|NV, S(0x7fc00000), FRM_RMM|NV, S(0xb3c00000), 0xfffffffe40000000     // -0x1.8p-24, unboxed -> NaN
  TEST_FP2N 11, fminm.s, FRM_RNE, S(0x00000002), FRM_RNE, S(0x00000002), S(0x00000003)                // 0x1p-148, 0x1.8p-148 -> 0x1p-148
  TEST_FP2N 12, fminm.s, FRM_RTZ, S(0x807fffff), FRM_RTZ, S(0x3fc9c487), S(0x807fffff)                // 0x1.93890ep+0, -0x1.fffffcp-127 -> -0x1.fffffcp-127
  TEST_FP2N 13, fminm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xffa00001), S(0x7fc00000)             // -sNaN, NaN -> NaN
  TEST_FP2N 14, fminm.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, S(0x7f800000), S(0x7f800001)             // inf, sNaN -> NaN
  TEST_FP2N 15, fminm.s, FRM_RMM|DZ, S(0x80000000), FRM_RMM|DZ, S(0x80000000), S(0x80000000)          // -0, -0 -> -0
  TEST_FP2N 16, fminm.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), S(0x00000000)  // -inf, 0 -> -inf
  TEST_FP2N 17, fminm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, 0x000000003fc00000, S(0x80000000)           // unboxed, -0 -> NaN
  TEST_FP2N 18, fminm.s, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0xff800000)           // unboxed, -inf -> NaN
  TEST_FP2N 19, fminm.s, FRM_RUP, S(0x7fc00000), FRM_RUP, S(0x00000000), S(0xffc00005)                // 0, -NaN -> NaN
  TEST_FP2N 20, fminm.s, FRM_RMM|OF, S(0x80000000), FRM_RMM|OF, S(0x80000000), S(0x7f800000)          // -0, inf -> -0
  TEST_FP2N 21, fminm.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), S(0x7f800000)                // NaN, inf -> NaN
  TEST_FP2N 22, fminm.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, S(0x7fc00000), S(0x00000000)                // NaN, 0 -> NaN
  TEST_FP2N 23, fminm.s, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xff800000), S(0x7f800001)             // -inf, sNaN -> NaN
  TEST_FP2N 24, fminm.s, FRM_RUP, S(0x7fc00000), FRM_RUP|NV, S(0x80000000), S(0xffa00001)             // -0, -sNaN -> NaN
  TEST_FP2N 25, fminm.s, FRM_RMM|UF, S(0x7fc00000), FRM_RMM|NV|UF, 0x000000003fc00000, S(0xffa00001)  // unboxed, -sNaN -> NaN
  TEST_FP2N 26, fminm.s, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), S(0x80000000)             // sNaN, -0 -> NaN
  TEST_FP2N 27, fminm.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), S(0x7f800000)  // -inf, inf -> -inf
  TEST_FP2N 28, fminm.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x7f800000)                // 0, inf -> 0
  TEST_FP2N 29, fminm.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x00000000), S(0x80000000)                // 0, -0 -> -0
  TEST_FP2N 30, fminm.s, FRM_RMM|NX, S(0xff800000), FRM_RMM|NX, S(0xff800000), S(0x80000000)          // -inf, -0 -> -inf
  TEST_FP2N 31, fminm.s, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), 0x000000003fc00000        // sNaN, unboxed -> NaN
  TEST_FP2N 32, fminm.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0x7f800000), S(0x7f800000)                // inf, inf -> inf
  TEST_FP2N 33, fminm.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0x7f800000), S(0xff800000)                // inf, -inf -> -inf
  TEST_FP2N 34, fminm.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x7f800000), S(0x00000000)                // inf, 0 -> 0
  TEST_FP2N 35, fminm.s, FRM_RMM|NV, S(0x80000000), FRM_RMM|NV, S(0x7f800000), S(0x80000000)          // inf, -0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fminm.s, fa0, fa0, fa0, FRM_RNE, S(0x40000000), FRM_RNE, S(0x40000000), S(0x40000000)  // 2, 2 -> 2
  TEST_FP2N_IN 37, fminm.s, fa0, fa0, fa1, FRM_RTZ, S(0xcc555e2e), FRM_RTZ, S(0xcc555e2e), S(0x3fdc9f83)  // -0x1.aabc5cp+25, 0x1.b93f06p+0 -> -0x1.aabc5cp+25
  TEST_FP2N_IN 38, fminm.s, fa1, fa0, fa1, FRM_RDN, S(0x3f7fffff), FRM_RDN, S(0x3f7fffff), S(0x4c555e2e)  // 0x1.fffffep-1, 0x1.aabc5cp+25 -> 0x1.fffffep-1
  TEST_FP2N_IN 39, fminm.s, ft11, ft10, ft9, FRM_RUP, S(0xff7ffffe), FRM_RUP, S(0x414d8bdc), S(0xff7ffffe)  // 0x1.9b17b8p+3, -0x1.fffffcp+127 -> -0x1.fffffcp+127
  TEST_FP2N_IN 40, fminm.s, f1, f2, f3, FRM_RMM|NV, S(0xc0200000), FRM_RMM|NV, S(0xbfc9c487), S(0xc0200000)  // -0x1.93890ep+0, -2.5 -> -2.5
  TEST_FP2N_IN 41, fminm.s, f16, f15, f0, FRM_RNE, S(0xb4400000), FRM_RNE, S(0xb4400000), S(0x9c433924)  // -0x1.8p-23, -0x1.867248p-71 -> -0x1.8p-23
  TEST_FP2N_IN 42, fminm.s, f0, f16, f31, FRM_RTZ, S(0x80800000), FRM_RTZ, S(0x80800000), S(0x40492492)  // -0x1p-126, 0x1.924924p+1 -> -0x1p-126

TEST_END
