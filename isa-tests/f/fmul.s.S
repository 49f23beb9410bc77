/* fmul.s fd, fs1, fs2, rm: fd = fs1 * fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fmul.s, dyn, FRM_RNE, S(0x40000000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 * 2 -> 2
  TEST_FP2 2, fmul.s, rtz, FRM_RUP, S(0x40200000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 * 1 -> 2.5
  TEST_FP2 3, fmul.s, dyn, FRM_RDN, S(0xbfc00000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 * 0.5 -> -1.5
  TEST_FP2 4, fmul.s, rup, FRM_RNE|NV, S(0x40e00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 * -2 -> 7

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fmul.s, dyn, FRM_RNE, S(0x80400000), FRM_RNE, S(0x80800000), S(0x3f000000)              // -0x1p-126 * 0.5 -> -0x1p-127
  TEST_FP2 6, fmul.s, rne, FRM_RDN, S(0x4063c9d8), FRM_RDN, S(0xc063c9d8), S(0xbf800000)              // -0x1.c793bp+1 * -1 -> 0x1.c793bp+1
  TEST_FP2 7, fmul.s, dyn, FRM_RNE, S(0xc0000001), FRM_RNE, S(0x40000000), S(0xbf800001)              // 2 * -0x1.000002p+0 -> -0x1.000002p+1
  TEST_FP2 8, fmul.s, rne, FRM_RDN|OF, S(0x00000000), FRM_RDN|OF|UF|NX, S(0xb4400000), S(0x80000001)  // -0x1.8p-23 * -0x1p-149 -> 0
  TEST_FP2 9, fmul.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ|UF|NX, S(0xb4400000), S(0x80000001)        // -0x1.8p-23 * -0x1p-149 -> 0
  TEST_FP2 10, fmul.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, S(0xb4400000), S(0x80000001)       // -0x1.8p-23 * -0x1p-149 -> 0
  TEST_FP2 11, fmul.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM|UF|NX, S(0xb4400000), S(0x80000001)       // -0x1.8p-23 * -0x1p-149 -> 0
  TEST_FP2 12, fmul.s, rtz, FRM_RUP|DZ, S(0x3516db6d), FRM_RUP|DZ|NX, S(0x34400000), S(0x40492492)    // 0x1.8p-23 * 0x1.924924p+1 -> 0x1.2db6dap-21
  TEST_FP2 13, fmul.s, dyn, FRM_RUP, S(0x3516db6e), FRM_RUP|NX, S(0x34400000), S(0x40492492)          // 0x1.8p-23 * 0x1.924924p+1 -> 0x1.2db6dcp-21
  TEST_FP2 14, fmul.s, dyn, FRM_RNE, S(0xbe3eb341), FRM_RNE|NX, S(0xbe408fcc), S(0x3f7d8676)          // -0x1.811f98p-3 * 0x1.fb0cecp-1 -> -0x1.7d6682p-3
  TEST_FP2 15, fmul.s, rdn, FRM_RMM, S(0xbe3eb341), FRM_RMM|NX, S(0xbe408fcc), S(0x3f7d8676)          // -0x1.811f98p-3 * 0x1.fb0cecp-1 -> -0x1.7d6682p-3
  TEST_FP2 16, fmul.s, rmm, FRM_RTZ|NV, S(0xbe3eb341), FRM_RTZ|NV|NX, S(0xbe408fcc), S(0x3f7d8676)    // -0x1.811f98p-3 * 0x1.fb0cecp-1 -> -0x1.7d6682p-3
  TEST_FP2 17, fmul.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0x4b800000), S(0x7f000000)       // 0x1p+24 * 0x1p+127 -> inf
  TEST_FP2 18, fmul.s, dyn, FRM_RMM, S(0x7f800000), FRM_RMM|OF|NX, S(0x4b800000), S(0x7f000000)       // 0x1p+24 * 0x1p+127 -> inf
  TEST_FP2 19, fmul.s, dyn, FRM_RDN, S(0x7f7fffff), FRM_RDN|OF|NX, S(0xff7ffffe), S(0xc0492492)       // -0x1.fffffcp+127 * -0x1.924924p+1 -> 0x1.fffffep+127
  TEST_FP2 20, fmul.s, dyn, FRM_RNE|NX, S(0x9179a42b), FRM_RNE|NX, S(0x90b6f028), S(0x402eabeb)       // -0x1.6de05p-94 * 0x1.5d57d6p+1 -> -0x1.f34856p-93
  TEST_FP2 21, fmul.s, rup, FRM_RNE, S(0x9179a42b), FRM_RNE|NX, S(0x90b6f028), S(0x402eabeb)          // -0x1.6de05p-94 * 0x1.5d57d6p+1 -> -0x1.f34856p-93
  TEST_FP2 22, fmul.s, rmm, FRM_RTZ, S(0x9179a42b), FRM_RTZ|NX, S(0x90b6f028), S(0x402eabeb)          // -0x1.6de05p-94 * 0x1.5d57d6p+1 -> -0x1.f34856p-93
  TEST_FP2 23, fmul.s, rne, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, S(0xbf000000), S(0x80000001)       // -0.5 * -0x1p-149 -> 0
  TEST_FP2 24, fmul.s, dyn, FRM_RTZ|UF, S(0x00000000), FRM_RTZ|UF|NX, S(0xbf000000), S(0x80000001)    // -0.5 * -0x1p-149 -> 0
  TEST_FP2 25, fmul.s, rdn, FRM_RMM, S(0x00000000), FRM_RMM|UF|NX, S(0xbf000000), S(0x80000001)       // -0.5 * -0x1p-149 -> 0
  TEST_FP2 26, fmul.s, dyn, FRM_RUP, S(0x00000001), FRM_RUP|UF|NX, S(0xbf000000), S(0x80000001)       // -0.5 * -0x1p-149 -> 0x1p-149
  TEST_FP2 27, fmul.s, dyn, FRM_RMM, S(0x00000001), FRM_RMM|UF|NX, S(0xbf000000), S(0x80000001)       // -0.5 * -0x1p-149 -> 0x1p-149
  TEST_FP2 28, fmul.s, dyn, FRM_RNE|OF, S(0xefcc5704), FRM_RNE|OF|NX, S(0x7b883a03), S(0xb3c00000)    // 0x1.107406p+120 * -0x1.8p-24 -> -0x1.98ae08p+96
  TEST_FP2 29, fmul.s, rtz, FRM_RUP, S(0xefcc5704), FRM_RUP|NX, S(0x7b883a03), S(0xb3c00000)          // 0x1.107406p+120 * -0x1.8p-24 -> -0x1.98ae08p+96
  TEST_FP2 30, fmul.s, dyn, FRM_RDN, S(0xefcc5705), FRM_RDN|NX, S(0x7b883a03), S(0xb3c00000)          // 0x1.107406p+120 * -0x1.8p-24 -> -0x1.98ae0ap+96
  TEST_FP2 31, fmul.s, rup, FRM_RNE, S(0xefcc5704), FRM_RNE|NX, S(0x7b883a03), S(0xb3c00000)          // 0x1.107406p+120 * -0x1.8p-24 -> -0x1.98ae08p+96
  TEST_FP2 32, fmul.s, dyn, FRM_RTZ|DZ, S(0xff7fffff), FRM_RTZ|DZ|OF|NX, S(0xf3000000), S(0x73800000)  // -0x1p+103 * 0x1p+104 -> -0x1.fffffep+127
  TEST_FP2 33, fmul.s, dyn, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0xf3000000), S(0x73800000)       // -0x1p+103 * 0x1p+104 -> -0x1.fffffep+127
  TEST_FP2 34, fmul.s, rdn, FRM_RMM, S(0x80000001), FRM_RMM|UF|NX, S(0x80800000), S(0x00000003)       // -0x1p-126 * 0x1.8p-148 -> -0x1p-149
  TEST_FP2 35, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0x000000003fc00000, S(0x7f800001)     // unboxed * sNaN -> NaN
  TEST_FP2 36, fmul.s, rtz, FRM_RUP|NV, S(0x80000000), FRM_RUP|NV|UF|NX, S(0x80000003), S(0x38f6f1be)  // -0x1.8p-148 * 0x1.ede37cp-14 -> -0
  TEST_FP2 37, fmul.s, rup, FRM_RNE, S(0x00000001), FRM_RNE|UF|NX, S(0x00000003), S(0x00000003)       // 0x1.8p-148 * 0x1.8p-148 -> 0x1p-149
  TEST_FP2 38, fmul.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xffc00005), S(0xffc00005)             // -NaN * -NaN -> NaN
  TEST_FP2 39, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x80000000), S(0xff800000)          // -0 * -inf -> NaN
  TEST_FP2 40, fmul.s, dyn, FRM_RNE|NX, S(0x00000000), FRM_RNE|NX, S(0x00000000), S(0x00000000)       // 0 * 0 -> 0
  TEST_FP2 41, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, 0xfffffffe40000000   // unboxed * unboxed -> NaN
  TEST_FP2 42, fmul.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xff800000), 0x000000003fc00000        // -inf * unboxed -> NaN
  TEST_FP2 43, fmul.s, rne, FRM_RDN, S(0xff800000), FRM_RDN, S(0x7f800000), S(0xff800000)             // inf * -inf -> -inf
  TEST_FP2 44, fmul.s, dyn, FRM_RNE|UF, S(0x7fc00000), FRM_RNE|NV|UF, S(0x7f800001), S(0x7f800000)    // sNaN * inf -> NaN
  TEST_FP2 45, fmul.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0x80000000)             // 0 * -0 -> -0
  TEST_FP2 46, fmul.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x7f800000)             // inf * inf -> inf

  // cases that tell it from its neighbours
  TEST_FP2 47, fmul.s, rmm, FRM_RTZ, S(0x00000001), FRM_RTZ|UF|NX, S(0xbf000000), S(0x80000001)       // -0.5 * -0x1p-149 -> 0x1p-149
  TEST_FP2 48, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, S(0xbfe141a5)        // unboxed * -0x1.c2834ap+0 -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 49, fmul.s, rmm, fa0, fa0, fa0, FRM_RTZ, S(0x7f800000), FRM_RTZ|OF|NX, S(0xf3000000), S(0xf3000000)  // -0x1p+103 * -0x1p+103 -> inf
  TEST_FP2_IN 50, fmul.s, dyn, fa0, fa0, fa1, FRM_RMM, S(0x90b6f027), FRM_RMM|NX, S(0xbf7fffff), S(0x10b6f028)  // -0x1.fffffep-1 * 0x1.6de05p-94 -> -0x1.6de04ep-94
  TEST_FP2_IN 51, fmul.s, rtz, fa1, fa0, fa1, FRM_RUP, S(0xbf8ee77e), FRM_RUP, S(0x3f800000), S(0xbf8ee77e)  // 1 * -0x1.1dcefcp+0 -> -0x1.1dcefcp+0
  TEST_FP2_IN 52, fmul.s, dyn, ft11, ft10, ft9, FRM_RDN, S(0x730ee77e), FRM_RDN, S(0xf3000000), S(0xbf8ee77e)  // -0x1p+103 * -0x1.1dcefcp+0 -> 0x1.1dcefcp+103
  TEST_FP2_IN 53, fmul.s, rup, f1, f2, f3, FRM_RNE|NV, S(0x7f40befb), FRM_RNE|NV|NX, S(0xff7ffffe), S(0xbf40befc)  // -0x1.fffffcp+127 * -0x1.817df8p-1 -> 0x1.817df6p+127
  TEST_FP2_IN 54, fmul.s, dyn, f16, f15, f0, FRM_RUP, S(0x8c800001), FRM_RUP, S(0x00800001), S(0xcb800000)  // 0x1.000002p-126 * -0x1p+24 -> -0x1.000002p-102
  TEST_FP2_IN 55, fmul.s, rdn, f0, f16, f31, FRM_RMM, S(0xf8f6f1bd), FRM_RMM|NX, S(0xff7ffffe), S(0x38f6f1be)  // -0x1.fffffcp+127 * 0x1.ede37cp-14 -> -0x1.ede37ap+114

TEST_END
