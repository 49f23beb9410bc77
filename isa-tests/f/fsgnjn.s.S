/* fsgnjn.s fd, fs1, fs2: fd = fs1 with the opposite sign of fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnjn.s, FRM_RTZ, S(0xbf800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                // 1, 2 -> -1
  TEST_FP2N 2, fsgnjn.s, FRM_RDN, S(0xc0000000), FRM_RDN, S(0x40000000), S(0x3f800000)                // 2, 1 -> -2
  TEST_FP2N 3, fsgnjn.s, FRM_RUP, S(0xbf800000), FRM_RUP, S(0xbf800000), S(0x40000000)                // -1, 2 -> -1
  TEST_FP2N 4, fsgnjn.s, FRM_RMM|NV, S(0x3f800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)          // 1, -2 -> 1
  TEST_FP2N 5, fsgnjn.s, FRM_RNE, S(0x40400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                // -3, -2 -> 3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnjn.s, FRM_RNE, S(0x3f800001), FRM_RNE, S(0xbf800001), S(0x80000001)                // -0x1.000002p+0, -0x1p-149 -> 0x1.000002p+0
  TEST_FP2N 7, fsgnjn.s, FRM_RTZ, S(0x80000001), FRM_RTZ, S(0x00000001), S(0x3f878c54)                // 0x1p-149, 0x1.0f18a8p+0 -> -0x1p-149
  TEST_FP2N 8, fsgnjn.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0x00000000)                // 0, 0 -> -0
  TEST_FP2N 9, fsgnjn.s, FRM_RUP, S(0x007fffff), FRM_RUP, S(0x807fffff), S(0xb3000000)                // -0x1.fffffcp-127, -0x1p-25 -> 0x1.fffffcp-127
  TEST_FP2N 10, fsgnjn.s, FRM_RMM|NV, S(0xff7ffffe), FRM_RMM|NV, S(0x7f7ffffe), S(0x007fffff)         // 0x1.fffffcp+127, 0x1.fffffcp-127 -> -0x1.fffffcp+127
  TEST_FP2N 11, fsgnjn.s, FRM_RNE, S(0xff800001), FRM_RNE, S(0x7f800001), S(0x7fc00000)               // sNaN, NaN -> -sNaN
  TEST_FP2N 12, fsgnjn.s, FRM_RTZ, S(0x7f800000), FRM_RTZ, S(0xff800000), S(0xffa00001)               // -inf, -sNaN -> inf
  TEST_FP2N 13, fsgnjn.s, FRM_RDN, S(0xff800001), FRM_RDN, S(0x7f800001), S(0x00000000)               // sNaN, 0 -> -sNaN
  TEST_FP2N 14, fsgnjn.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x7f800000), S(0x7fc00000)               // inf, NaN -> -inf
  TEST_FP2N 15, fsgnjn.s, FRM_RMM|DZ, S(0x80000000), FRM_RMM|DZ, S(0x80000000), S(0x7f800001)         // -0, sNaN -> -0
  TEST_FP2N 16, fsgnjn.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), S(0x7f800000)  // -inf, inf -> -inf
  TEST_FP2N 17, fsgnjn.s, FRM_RTZ, S(0xffc00005), FRM_RTZ, S(0xffc00005), S(0x7f800000)               // -NaN, inf -> -NaN
  TEST_FP2N 18, fsgnjn.s, FRM_RDN, S(0xffc00000), FRM_RDN, 0x000000003fc00000, S(0x7fc00000)          // unboxed, NaN -> -NaN
  TEST_FP2N 19, fsgnjn.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x80000000), S(0xff800000)               // -0, -inf -> 0
  TEST_FP2N 20, fsgnjn.s, FRM_RMM|OF, S(0xffc00005), FRM_RMM|OF, S(0xffc00005), 0x000000003fc00000    // -NaN, unboxed -> -NaN
  TEST_FP2N 21, fsgnjn.s, FRM_RNE, S(0x7f800001), FRM_RNE, S(0x7f800001), S(0x80000000)               // sNaN, -0 -> sNaN
  TEST_FP2N 22, fsgnjn.s, FRM_RTZ, S(0x80000000), FRM_RTZ, S(0x00000000), S(0x7fc00000)               // 0, NaN -> -0
  TEST_FP2N 23, fsgnjn.s, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0xff800000)          // unboxed, -inf -> NaN
  TEST_FP2N 24, fsgnjn.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x000000003fc00000, S(0x80000000)          // unboxed, -0 -> NaN
  TEST_FP2N 25, fsgnjn.s, FRM_RMM|UF, S(0xffc00000), FRM_RMM|UF, 0x000000003fc00000, S(0x7f800000)    // unboxed, inf -> -NaN
  TEST_FP2N 26, fsgnjn.s, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), 0x000000003fc00000          // -inf, unboxed -> -inf
  TEST_FP2N 27, fsgnjn.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x7f800000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0x7f800000), S(0x80000000)  // inf, -0 -> inf
  TEST_FP2N 28, fsgnjn.s, FRM_RDN, S(0x7f800001), FRM_RDN, S(0x7f800001), S(0xff800000)               // sNaN, -inf -> sNaN
  TEST_FP2N 29, fsgnjn.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0x00000000)               // -inf, 0 -> -inf
  TEST_FP2N 30, fsgnjn.s, FRM_RMM|NX, S(0xffc00000), FRM_RMM|NX, 0xfffffffe40000000, 0xfffffffe40000000  // unboxed, unboxed -> -NaN
  TEST_FP2N 31, fsgnjn.s, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0xff800000)               // 0, -inf -> 0
  TEST_FP2N 32, fsgnjn.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0x7f800000), S(0x7f800000)               // inf, inf -> -inf
  TEST_FP2N 33, fsgnjn.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0x7f800000), S(0x00000000)               // inf, 0 -> -inf
  TEST_FP2N 34, fsgnjn.s, FRM_RUP, S(0x80000000), FRM_RUP, S(0x80000000), 0x000000003fc00000          // -0, unboxed -> -0
  TEST_FP2N 35, fsgnjn.s, FRM_RMM|NV, S(0x7f800000), FRM_RMM|NV, S(0x7f800000), S(0xff800000)         // inf, -inf -> inf

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fsgnjn.s, fa0, fa0, fa0, FRM_RNE, S(0x34400000), FRM_RNE, S(0xb4400000), S(0xb4400000)  // -0x1.8p-23, -0x1.8p-23 -> 0x1.8p-23
  TEST_FP2N_IN 37, fsgnjn.s, fa0, fa0, fa1, FRM_RTZ, S(0xc0492492), FRM_RTZ, S(0x40492492), S(0x7f7fffff)  // 0x1.924924p+1, 0x1.fffffep+127 -> -0x1.924924p+1
  TEST_FP2N_IN 38, fsgnjn.s, fa1, fa0, fa1, FRM_RDN, S(0xbeaaaaab), FRM_RDN, S(0x3eaaaaab), S(0x7f7fffff)  // 0x1.555556p-2, 0x1.fffffep+127 -> -0x1.555556p-2
  TEST_FP2N_IN 39, fsgnjn.s, ft11, ft10, ft9, FRM_RUP, S(0xbf7fffff), FRM_RUP, S(0xbf7fffff), S(0x3fced26f)  // -0x1.fffffep-1, 0x1.9da4dep+0 -> -0x1.fffffep-1
  TEST_FP2N_IN 40, fsgnjn.s, f1, f2, f3, FRM_RMM|NV, S(0xbfc00000), FRM_RMM|NV, S(0x3fc00000), S(0x3f878c54)  // 1.5, 0x1.0f18a8p+0 -> -1.5
  TEST_FP2N_IN 41, fsgnjn.s, f16, f15, f0, FRM_RNE, S(0xbfced26f), FRM_RNE, S(0x3fced26f), S(0x40400000)  // 0x1.9da4dep+0, 3 -> -0x1.9da4dep+0
  TEST_FP2N_IN 42, fsgnjn.s, f0, f16, f31, FRM_RTZ, S(0xb3800000), FRM_RTZ, S(0xb3800000), S(0x3f000000)  // -0x1p-24, 0.5 -> -0x1p-24

TEST_END
