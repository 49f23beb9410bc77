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
  TEST_FP2N 6, fsgnjn.s, FRM_RNE, S(0x80000000), FRM_RNE, S(0x00000000), S(0x00000000)                // 0, 0 -> -0
  TEST_FP2N 7, fsgnjn.s, FRM_RTZ, S(0x3f000000), FRM_RTZ, S(0x3f000000), S(0xbf878c54)                // 0.5, -0x1.0f18a8p+0 -> 0.5
  TEST_FP2N 8, fsgnjn.s, FRM_RDN, S(0xbf878c54), FRM_RDN, S(0xbf878c54), S(0x3f800000)                // -0x1.0f18a8p+0, 1 -> -0x1.0f18a8p+0
  TEST_FP2N 9, fsgnjn.s, FRM_RUP, S(0xc0492492), FRM_RUP, S(0x40492492), 0xfffffffe40000000           // 0x1.924924p+1, unboxed -> -0x1.924924p+1
  TEST_FP2N 10, fsgnjn.s, FRM_RMM|NV, S(0x00000003), FRM_RMM|NV, S(0x80000003), S(0xc0000000)         // -0x1.8p-148, -2 -> 0x1.8p-148
  TEST_FP2N 11, fsgnjn.s, FRM_RNE, S(0x807fffff), FRM_RNE, S(0x007fffff), S(0x7fc00000)               // 0x1.fffffcp-127, NaN -> -0x1.fffffcp-127
  TEST_FP2N 12, fsgnjn.s, FRM_RTZ, S(0xffc00000), FRM_RTZ, S(0x7fc00000), S(0x7f800001)               // NaN, sNaN -> -NaN
  TEST_FP2N 13, fsgnjn.s, FRM_RDN, S(0x7fa00001), FRM_RDN, S(0xffa00001), S(0x80000001)               // -sNaN, -0x1p-149 -> sNaN
  TEST_FP2N 14, fsgnjn.s, FRM_RUP, S(0x7f800000), FRM_RUP, S(0xff800000), S(0x80000000)               // -inf, -0 -> inf
  TEST_FP2N 15, fsgnjn.s, FRM_RMM|DZ, S(0xffc00000), FRM_RMM|DZ, 0xfffffffe40000000, 0x000000003fc00000  // unboxed, unboxed -> -NaN
  TEST_FP2N 16, fsgnjn.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0xffc00000), FRM_RNE|NV|DZ|OF|UF|NX, 0x00000000bfc00000, S(0x00000003)  // unboxed, 0x1.8p-148 -> -NaN
  TEST_FP2N 17, fsgnjn.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x80000000)               // 0, -0 -> 0
  TEST_FP2N 18, fsgnjn.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0x7f800000)               // -inf, inf -> -inf
  TEST_FP2N 19, fsgnjn.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0x7f800000), S(0x7f800000)               // inf, inf -> -inf
  TEST_FP2N 20, fsgnjn.s, FRM_RMM|OF, S(0x7f800000), FRM_RMM|OF, S(0x7f800000), S(0xff800000)         // inf, -inf -> inf
  TEST_FP2N 21, fsgnjn.s, FRM_RNE, S(0x7f800000), FRM_RNE, S(0xff800000), S(0xff800000)               // -inf, -inf -> inf
  TEST_FP2N 22, fsgnjn.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x80000000), S(0xff800000)               // -0, -inf -> 0
  TEST_FP2N 23, fsgnjn.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x00000000)               // -0, 0 -> -0
  TEST_FP2N 24, fsgnjn.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x80000000), S(0x80000000)               // -0, -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2N 25, fsgnjn.s, FRM_RMM, S(0xe28cddb1), FRM_RMM, S(0x628cddb1), 0x00000000bfc00000          // 0x1.19bb62p+70, unboxed -> -0x1.19bb62p+70

  // registers that coincide, other registers
  TEST_FP2N_IN 26, fsgnjn.s, fa0, fa0, fa0, FRM_RNE, S(0xff7fffff), FRM_RNE, S(0x7f7fffff), S(0x7f7fffff)  // 0x1.fffffep+127, 0x1.fffffep+127 -> -0x1.fffffep+127
  TEST_FP2N_IN 27, fsgnjn.s, fa0, fa0, fa1, FRM_RTZ, S(0xbfced26f), FRM_RTZ, S(0xbfced26f), S(0x3f800000)  // -0x1.9da4dep+0, 1 -> -0x1.9da4dep+0
  TEST_FP2N_IN 28, fsgnjn.s, fa1, fa0, fa1, FRM_RDN, S(0x3fced26f), FRM_RDN, S(0x3fced26f), S(0xbf7fffff)  // 0x1.9da4dep+0, -0x1.fffffep-1 -> 0x1.9da4dep+0
  TEST_FP2N_IN 29, fsgnjn.s, ft11, ft10, ft9, FRM_RUP, S(0x3ee80843), FRM_RUP, S(0xbee80843), S(0xc0000000)  // -0x1.d01086p-2, -2 -> 0x1.d01086p-2
  TEST_FP2N_IN 30, fsgnjn.s, f1, f2, f3, FRM_RMM|NV, S(0xc0e2b688), FRM_RMM|NV, S(0x40e2b688), S(0x3f878c54)  // 0x1.c56d1p+2, 0x1.0f18a8p+0 -> -0x1.c56d1p+2
  TEST_FP2N_IN 31, fsgnjn.s, f16, f15, f0, FRM_RNE, S(0x40000000), FRM_RNE, S(0xc0000000), S(0xbfced26f)  // -2, -0x1.9da4dep+0 -> 2
  TEST_FP2N_IN 32, fsgnjn.s, f0, f16, f31, FRM_RTZ, S(0xbf800000), FRM_RTZ, S(0x3f800000), S(0x40e2b688)  // 1, 0x1.c56d1p+2 -> -1

TEST_END
