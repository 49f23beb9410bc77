/* fmsub.s fd, fs1, fs2, fs3, rm: fd = fs1 * fs2 - fs3, rounded once (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fmsub.s, dyn, FRM_RNE, S(0x40000000), FRM_RNE, S(0x40000000), S(0x40400000), S(0x40800000)  // 2 * 3 - 4 -> 2
  TEST_FP3 2, fmsub.s, rtz, FRM_RUP, S(0xc0c00000), FRM_RUP, S(0x40200000), S(0xc0000000), S(0x3f800000)  // 2.5 * -2 - 1 -> -6
  TEST_FP3 3, fmsub.s, dyn, FRM_RDN, S(0x40200000), FRM_RDN, S(0xbf800000), S(0x3f000000), S(0xc0400000)  // -1 * 0.5 - -3 -> 2.5
  TEST_FP3 4, fmsub.s, rup, FRM_RNE|NV, S(0x41980000), FRM_RNE|NV, S(0x40400000), S(0x40400000), S(0xc1200000)  // 3 * 3 - -10 -> 19

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fmsub.s, dyn, FRM_RNE, S(0xbf000002), FRM_RNE, S(0x3f800000), S(0x3f000000), S(0x3f800001)  // 1 * 0.5 - 0x1.000002p+0 -> -0x1.000004p-1
  TEST_FP3 6, fmsub.s, rne, FRM_RDN, S(0x455a8f97), FRM_RDN|NX, S(0xd15a233c), S(0xb3800000), S(0xc0d8b571)  // -0x1.b44678p+35 * -0x1p-24 - -0x1.b16ae2p+2 -> 0x1.b51f2ep+11
  TEST_FP3 7, fmsub.s, dyn, FRM_RDN, S(0x455a8f96), FRM_RDN|NX, S(0xd15a233c), S(0xb3800000), S(0xc0d8b571)  // -0x1.b44678p+35 * -0x1p-24 - -0x1.b16ae2p+2 -> 0x1.b51f2cp+11
  TEST_FP3 8, fmsub.s, dyn, FRM_RUP|OF, S(0x455a8f97), FRM_RUP|OF|NX, S(0xd15a233c), S(0xb3800000), S(0xc0d8b571)  // -0x1.b44678p+35 * -0x1p-24 - -0x1.b16ae2p+2 -> 0x1.b51f2ep+11
  TEST_FP3 9, fmsub.s, dyn, FRM_RTZ, S(0xfed1c414), FRM_RTZ|NX, S(0xff7ffffe), S(0x3fb47106), S(0xff7fffff)  // -0x1.fffffcp+127 * 0x1.68e20cp+0 - -0x1.fffffep+127 -> -0x1.a38828p+126
  TEST_FP3 10, fmsub.s, dyn, FRM_RMM, S(0xfed1c414), FRM_RMM|NX, S(0xff7ffffe), S(0x3fb47106), S(0xff7fffff)  // -0x1.fffffcp+127 * 0x1.68e20cp+0 - -0x1.fffffep+127 -> -0x1.a38828p+126
  TEST_FP3 11, fmsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x00000000bfc00000, S(0x3782bc30), S(0xbf3ff7a7)  // unboxed * 0x1.05786p-16 - -0x1.7fef4ep-1 -> NaN
  TEST_FP3 12, fmsub.s, rmm, FRM_RTZ|DZ, S(0xd69e4e2f), FRM_RTZ|DZ|NX, S(0xd15a233c), S(0x44b9c85a), S(0xbfc00000)  // -0x1.b44678p+35 * 0x1.7390b4p+10 - -1.5 -> -0x1.3c9c5ep+46
  TEST_FP3 13, fmsub.s, rne, FRM_RDN, S(0x3f2d8142), FRM_RDN, S(0xbfc00000), S(0xbfc00000), S(0x3fc93f5f)  // -1.5 * -1.5 - 0x1.927ebep+0 -> 0x1.5b0284p-1
  TEST_FP3 14, fmsub.s, dyn, FRM_RNE, S(0xbfe49fb0), FRM_RNE|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f6p+0
  TEST_FP3 15, fmsub.s, rtz, FRM_RUP, S(0xbfe49fb0), FRM_RUP|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f6p+0
  TEST_FP3 16, fmsub.s, rdn, FRM_RMM|NV, S(0xbfe49fb1), FRM_RMM|NV|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f62p+0
  TEST_FP3 17, fmsub.s, rup, FRM_RNE, S(0xbfe49fb0), FRM_RNE|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f6p+0
  TEST_FP3 18, fmsub.s, dyn, FRM_RMM, S(0xbfe49fb1), FRM_RMM|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f62p+0
  TEST_FP3 19, fmsub.s, rne, FRM_RDN, S(0x01b745f4), FRM_RDN|NX, S(0x013745f4), S(0x40000000), S(0x80000001)  // 0x1.6e8be8p-125 * 2 - -0x1p-149 -> 0x1.6e8be8p-124
  TEST_FP3 20, fmsub.s, dyn, FRM_RTZ, S(0x01b745f4), FRM_RTZ|NX, S(0x013745f4), S(0x40000000), S(0x80000001)  // 0x1.6e8be8p-125 * 2 - -0x1p-149 -> 0x1.6e8be8p-124
  TEST_FP3 21, fmsub.s, rtz, FRM_RUP, S(0x7f7fffff), FRM_RUP|OF|NX, S(0x7f7ffffe), S(0x3fb47106), S(0x01800000)  // 0x1.fffffcp+127 * 0x1.68e20cp+0 - 0x1p-124 -> 0x1.fffffep+127
  TEST_FP3 22, fmsub.s, rmm, FRM_RTZ, S(0x7f800000), FRM_RTZ|OF|NX, S(0x7f7ffffe), S(0x3fb47106), S(0x01800000)  // 0x1.fffffcp+127 * 0x1.68e20cp+0 - 0x1p-124 -> inf
  TEST_FP3 23, fmsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), S(0xff7fffff), S(0x7fc00000)  // NaN * -0x1.fffffep+127 - NaN -> NaN
  TEST_FP3 24, fmsub.s, rne, FRM_RDN|UF, S(0x7fc00000), FRM_RDN|NV|UF, S(0x7f800001), S(0xffc00005), S(0xbfb47106)  // sNaN * -NaN - -0x1.68e20cp+0 -> NaN
  TEST_FP3 25, fmsub.s, dyn, FRM_RNE, S(0x007fffff), FRM_RNE, S(0xff000000), S(0x80000000), S(0x807fffff)  // -0x1p+127 * -0 - -0x1.fffffcp-127 -> 0x1.fffffcp-127
  TEST_FP3 26, fmsub.s, rne, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0x515a233c), S(0xff000000), S(0x33800000)  // 0x1.b44678p+35 * -0x1p+127 - 0x1p-24 -> -inf
  TEST_FP3 27, fmsub.s, dyn, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0x515a233c), S(0xff000000), S(0x33800000)  // 0x1.b44678p+35 * -0x1p+127 - 0x1p-24 -> -inf
  TEST_FP3 28, fmsub.s, dyn, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0x515a233c), S(0xff000000), S(0x33800000)  // 0x1.b44678p+35 * -0x1p+127 - 0x1p-24 -> -0x1.fffffep+127
  TEST_FP3 29, fmsub.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0x3eee38f1), S(0xff800000), S(0x7f800000)  // 0x1.dc71e2p-2 * -inf - inf -> -inf
  TEST_FP3 30, fmsub.s, rdn, FRM_RMM, S(0x007ffffe), FRM_RMM|UF|NX, S(0xbf7fffff), S(0x00000001), S(0x807fffff)  // -0x1.fffffep-1 * 0x1p-149 - -0x1.fffffcp-127 -> 0x1.fffff8p-127
  TEST_FP3 31, fmsub.s, rne, FRM_RDN, S(0x00bffffe), FRM_RDN|NX, S(0x3fc00000), S(0x007fffff), S(0x80000000)  // 1.5 * 0x1.fffffcp-127 - -0 -> 0x1.7ffffcp-126
  TEST_FP3 32, fmsub.s, dyn, FRM_RTZ|DZ, S(0x00bffffe), FRM_RTZ|DZ|NX, S(0x3fc00000), S(0x007fffff), S(0x80000000)  // 1.5 * 0x1.fffffcp-127 - -0 -> 0x1.7ffffcp-126
  TEST_FP3 33, fmsub.s, dyn, FRM_RDN, S(0x00bffffe), FRM_RDN|NX, S(0x3fc00000), S(0x007fffff), S(0x80000000)  // 1.5 * 0x1.fffffcp-127 - -0 -> 0x1.7ffffcp-126
  TEST_FP3 34, fmsub.s, rup, FRM_RNE, S(0x00bfffff), FRM_RNE|NX, S(0x3fc00000), S(0x007fffff), S(0x80000000)  // 1.5 * 0x1.fffffcp-127 - -0 -> 0x1.7ffffep-126
  TEST_FP3 35, fmsub.s, dyn, FRM_RMM, S(0x00bfffff), FRM_RMM|NX, S(0x3fc00000), S(0x007fffff), S(0x80000000)  // 1.5 * 0x1.fffffcp-127 - -0 -> 0x1.7ffffep-126
  TEST_FP3 36, fmsub.s, dyn, FRM_RNE|NV, S(0x7fc00000), FRM_RNE|NV, 0xfffffffe40000000, 0x000000003fc00000, S(0x3fc93f5f)  // unboxed * unboxed - 0x1.927ebep+0 -> NaN
  TEST_FP3 37, fmsub.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ|UF|NX, S(0x81800000), S(0x80000002), S(0x80000000)  // -0x1p-124 * -0x1p-148 - -0 -> 0
  TEST_FP3 38, fmsub.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0xc0492492), S(0x80000000), S(0x00000000)  // -0x1.924924p+1 * -0 - 0 -> 0
  TEST_FP3 39, fmsub.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP, S(0xc0492492), S(0x80000000), S(0x00000000)  // -0x1.924924p+1 * -0 - 0 -> 0
  TEST_FP3 40, fmsub.s, rdn, FRM_RMM|NX, S(0x80000000), FRM_RMM|NX, S(0xc0492492), S(0x80000000), S(0x00000000)  // -0x1.924924p+1 * -0 - 0 -> -0
  TEST_FP3 41, fmsub.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM, S(0xc0492492), S(0x80000000), S(0x00000000)  // -0x1.924924p+1 * -0 - 0 -> 0
  TEST_FP3 42, fmsub.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE|UF|NX, S(0x00000001), S(0x80000001), S(0x80000000)  // 0x1p-149 * -0x1p-149 - -0 -> -0
  TEST_FP3 43, fmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x80000002), 0xfffffffe40000000, S(0x7f800001)  // -0x1p-148 * unboxed - sNaN -> NaN
  TEST_FP3 44, fmsub.s, dyn, FRM_RNE|UF, S(0x7f800000), FRM_RNE|UF, S(0x80800000), S(0x00000000), S(0xff800000)  // -0x1p-126 * 0 - -inf -> inf
  TEST_FP3 45, fmsub.s, dyn, FRM_RDN, S(0x80800000), FRM_RDN|UF|NX, S(0x80000002), S(0xbe84dab5), S(0x00800000)  // -0x1p-148 * -0x1.09b56ap-2 - 0x1p-126 -> -0x1p-126
  TEST_FP3 46, fmsub.s, dyn, FRM_RTZ, S(0x80000001), FRM_RTZ|UF|NX, S(0x807fffff), S(0x80000003), S(0x00000002)  // -0x1.fffffcp-127 * -0x1.8p-148 - 0x1p-148 -> -0x1p-149
  TEST_FP3 47, fmsub.s, rne, FRM_RDN, S(0x80000007), FRM_RDN, S(0x00000003), S(0xc0000000), S(0x00000001)  // 0x1.8p-148 * -2 - 0x1p-149 -> -0x1.cp-147
  TEST_FP3 48, fmsub.s, dyn, FRM_RNE|OF, S(0x7fc00000), FRM_RNE|NV|OF, S(0x00000000), S(0xffa00001), 0x00000000bfc00000  // 0 * -sNaN - unboxed -> NaN
  TEST_FP3 49, fmsub.s, dyn, FRM_RUP, S(0x00800000), FRM_RUP|UF|NX, S(0x80000002), S(0x80000002), S(0x807fffff)  // -0x1p-148 * -0x1p-148 - -0x1.fffffcp-127 -> 0x1p-126
  TEST_FP3 50, fmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x7f800000), S(0xff800000), 0xfffffffe40000000  // inf * -inf - unboxed -> NaN
  TEST_FP3 51, fmsub.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0x7f800000), S(0xbeaaaaab)  // -inf * inf - -0x1.555556p-2 -> -inf
  TEST_FP3 52, fmsub.s, rup, FRM_RNE|DZ, S(0x00000000), FRM_RNE|DZ, S(0x80000000), S(0xbf000000), S(0x00000000)  // -0 * -0.5 - 0 -> 0

  // cases that tell it from its neighbours
  TEST_FP3 53, fmsub.s, rmm, FRM_RTZ, S(0xbfe49fb1), FRM_RTZ|NX, S(0xbf000000), S(0x3fc93f5f), S(0x3f800001)  // -0.5 * 0x1.927ebep+0 - 0x1.000002p+0 -> -0x1.c93f62p+0
  TEST_FP3 54, fmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x40492492), 0x00000000bfc00000, S(0x00800001)  // 0x1.924924p+1 * unboxed - 0x1.000002p-126 -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 55, fmsub.s, rmm, fa0, fa0, fa0, fa0, FRM_RTZ, S(0x00800000), FRM_RTZ|NX, S(0x80800000), S(0x80800000), S(0x80800000)  // -0x1p-126 * -0x1p-126 - -0x1p-126 -> 0x1p-126
  TEST_FP3_IN 56, fmsub.s, dyn, ft11, ft10, ft9, ft8, FRM_RNE, S(0xbf800000), FRM_RNE|NX, S(0xc0000000), S(0x80800001), S(0x3f800000)  // -2 * -0x1.000002p-126 - 1 -> -1
  TEST_FP3_IN 57, fmsub.s, rtz, f1, f2, f3, f4, FRM_RUP, S(0x4013cf3c), FRM_RUP|NX, S(0xbeaaaaab), S(0x40200000), S(0xc0492492)  // -0x1.555556p-2 * 2.5 - -0x1.924924p+1 -> 0x1.279e78p+1
  TEST_FP3_IN 58, fmsub.s, dyn, f16, f15, f31, f0, FRM_RMM, S(0xbfc00000), FRM_RMM|NX, S(0x813745f4), S(0x40000000), S(0x3fc00000)  // -0x1.6e8be8p-125 * 2 - 1.5 -> -1.5
  TEST_FP3_IN 59, fmsub.s, rtz, fa1, fa0, fa1, fa2, FRM_RUP|NV, S(0xd15a233b), FRM_RUP|NV|NX, S(0x81800000), S(0xbf3ff7a7), S(0x515a233c)  // -0x1p-124 * -0x1.7fef4ep-1 - 0x1.b44678p+35 -> -0x1.b44676p+35
  TEST_FP3_IN 60, fmsub.s, dyn, fa2, fa0, fa1, fa2, FRM_RUP, S(0x01400000), FRM_RUP|NX, S(0x3f800000), S(0x01800000), S(0x00800001)  // 1 * 0x1p-124 - 0x1.000002p-126 -> 0x1.8p-125

TEST_END
