/* fmul.s fd, fs1, fs2, rm: fd = fs1 * fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fmul.s, dyn, FRM_RNE, S(0x40000000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 * 2 -> 2
  TEST_FP2 2, fmul.s, rtz, FRM_RUP, S(0x40200000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 * 1 -> 2.5
  TEST_FP2 3, fmul.s, dyn, FRM_RDN, S(0xbfc00000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 * 0.5 -> -1.5
  TEST_FP2 4, fmul.s, rup, FRM_RNE|NV, S(0x40e00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 * -2 -> 7

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fmul.s, dyn, FRM_RNE, S(0xbef0b3bf), FRM_RNE, S(0x40200000), S(0xbe408fcc)              // 2.5 * -0x1.811f98p-3 -> -0x1.e1677ep-2
  TEST_FP2 6, fmul.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0x41200000), S(0x7f7ffffe)        // 10 * 0x1.fffffcp+127 -> inf
  TEST_FP2 7, fmul.s, dyn, FRM_RTZ, S(0x7f7fffff), FRM_RTZ|OF|NX, S(0x41200000), S(0x7f7ffffe)        // 10 * 0x1.fffffcp+127 -> 0x1.fffffep+127
  TEST_FP2 8, fmul.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0x41200000), S(0x7f7ffffe)        // 10 * 0x1.fffffcp+127 -> inf
  TEST_FP2 9, fmul.s, dyn, FRM_RMM, S(0x7f800000), FRM_RMM|OF|NX, S(0x41200000), S(0x7f7ffffe)        // 10 * 0x1.fffffcp+127 -> inf
  TEST_FP2 10, fmul.s, dyn, FRM_RNE, S(0xb496db6e), FRM_RNE|NX, S(0xb3c00000), S(0x40492492)          // -0x1.8p-24 * 0x1.924924p+1 -> -0x1.2db6dcp-22
  TEST_FP2 11, fmul.s, rup, FRM_RNE, S(0xb496db6d), FRM_RNE|NX, S(0xb3c00000), S(0x40492492)          // -0x1.8p-24 * 0x1.924924p+1 -> -0x1.2db6dap-22
  TEST_FP2 12, fmul.s, rne, FRM_RDN|DZ, S(0x7fc00000), FRM_RDN|DZ, 0x00000000bfc00000, 0x000000003fc00000  // unboxed * unboxed -> NaN
  TEST_FP2 13, fmul.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, 0xfffffffe40000000, S(0xffa00001)     // unboxed * -sNaN -> NaN
  TEST_FP2 14, fmul.s, rne, FRM_RDN, S(0x28100000), FRM_RDN, S(0x33c00000), S(0x33c00000)             // 0x1.8p-24 * 0x1.8p-24 -> 0x1.2p-47
  TEST_FP2 15, fmul.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE|UF|NX, S(0x007fffff), S(0x00000003)       // 0x1.fffffcp-127 * 0x1.8p-148 -> 0
  TEST_FP2 16, fmul.s, rtz, FRM_RUP|NV, S(0x00000000), FRM_RUP|NV|UF|NX, S(0x007fffff), S(0x00000003)  // 0x1.fffffcp-127 * 0x1.8p-148 -> 0
  TEST_FP2 17, fmul.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, S(0x007fffff), S(0x00000003)       // 0x1.fffffcp-127 * 0x1.8p-148 -> 0
  TEST_FP2 18, fmul.s, rne, FRM_RDN, S(0x00000001), FRM_RDN, S(0x01800000), S(0x33000000)             // 0x1p-124 * 0x1p-25 -> 0x1p-149
  TEST_FP2 19, fmul.s, dyn, FRM_RTZ, S(0xff7fffff), FRM_RTZ|OF|NX, S(0x41200000), S(0xff7fffff)       // 10 * -0x1.fffffep+127 -> -0x1.fffffep+127
  TEST_FP2 20, fmul.s, rdn, FRM_RMM, S(0xff800000), FRM_RMM|OF|NX, S(0x41200000), S(0xff7fffff)       // 10 * -0x1.fffffep+127 -> -inf
  TEST_FP2 21, fmul.s, dyn, FRM_RDN, S(0x7c39e5d3), FRM_RDN|NX, S(0xfb883a03), S(0xc02eabeb)          // -0x1.107406p+120 * -0x1.5d57d6p+1 -> 0x1.73cba6p+121
  TEST_FP2 22, fmul.s, rmm, FRM_RTZ, S(0x3f2b5755), FRM_RTZ|NX, S(0xbe408fcc), S(0xc063c9d8)          // -0x1.811f98p-3 * -0x1.c793bp+1 -> 0x1.56aeaap-1
  TEST_FP2 23, fmul.s, dyn, FRM_RMM, S(0x80000002), FRM_RMM|UF|NX, S(0xbfc00000), S(0x00000001)       // -1.5 * 0x1p-149 -> -0x1p-148
  TEST_FP2 24, fmul.s, rtz, FRM_RUP|UF, S(0xefcc5704), FRM_RUP|UF|NX, S(0xfb883a03), S(0x33c00000)    // -0x1.107406p+120 * 0x1.8p-24 -> -0x1.98ae08p+96
  TEST_FP2 25, fmul.s, rdn, FRM_RMM, S(0xefcc5705), FRM_RMM|NX, S(0xfb883a03), S(0x33c00000)          // -0x1.107406p+120 * 0x1.8p-24 -> -0x1.98ae0ap+96
  TEST_FP2 26, fmul.s, dyn, FRM_RUP, S(0xefcc5704), FRM_RUP|NX, S(0xfb883a03), S(0x33c00000)          // -0x1.107406p+120 * 0x1.8p-24 -> -0x1.98ae08p+96
  TEST_FP2 27, fmul.s, rmm, FRM_RTZ, S(0xefcc5705), FRM_RTZ|NX, S(0xfb883a03), S(0x33c00000)          // -0x1.107406p+120 * 0x1.8p-24 -> -0x1.98ae0ap+96
  TEST_FP2 28, fmul.s, dyn, FRM_RNE|OF, S(0xf8f6f1bc), FRM_RNE|OF|NX, S(0x7f7ffffe), S(0xb8f6f1be)    // 0x1.fffffcp+127 * -0x1.ede37cp-14 -> -0x1.ede378p+114
  TEST_FP2 29, fmul.s, dyn, FRM_RTZ, S(0xf8f6f1bc), FRM_RTZ|NX, S(0x7f7ffffe), S(0xb8f6f1be)          // 0x1.fffffcp+127 * -0x1.ede37cp-14 -> -0x1.ede378p+114
  TEST_FP2 30, fmul.s, dyn, FRM_RDN, S(0xf8f6f1bd), FRM_RDN|NX, S(0x7f7ffffe), S(0xb8f6f1be)          // 0x1.fffffcp+127 * -0x1.ede37cp-14 -> -0x1.ede37ap+114
  TEST_FP2 31, fmul.s, rup, FRM_RNE, S(0xf8f6f1bc), FRM_RNE|NX, S(0x7f7ffffe), S(0xb8f6f1be)          // 0x1.fffffcp+127 * -0x1.ede37cp-14 -> -0x1.ede378p+114
  TEST_FP2 32, fmul.s, dyn, FRM_RMM|DZ, S(0xf8f6f1bc), FRM_RMM|DZ|NX, S(0x7f7ffffe), S(0xb8f6f1be)    // 0x1.fffffcp+127 * -0x1.ede37cp-14 -> -0x1.ede378p+114
  TEST_FP2 33, fmul.s, rne, FRM_RDN, S(0x80000001), FRM_RDN, S(0x80000002), S(0x3f000000)             // -0x1p-148 * 0.5 -> -0x1p-149
  TEST_FP2 34, fmul.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE|UF|NX, S(0x80800000), S(0x33800000)       // -0x1p-126 * 0x1p-24 -> -0
  TEST_FP2 35, fmul.s, rne, FRM_RDN, S(0x704c5704), FRM_RDN|NX, S(0x34400000), S(0x7b883a03)          // 0x1.8p-23 * 0x1.107406p+120 -> 0x1.98ae08p+97
  TEST_FP2 36, fmul.s, rtz, FRM_RUP|NV, S(0x704c5704), FRM_RUP|NV|NX, S(0x34400000), S(0x7b883a03)    // 0x1.8p-23 * 0x1.107406p+120 -> 0x1.98ae08p+97
  TEST_FP2 37, fmul.s, rdn, FRM_RMM, S(0x704c5704), FRM_RMM|NX, S(0x34400000), S(0x7b883a03)          // 0x1.8p-23 * 0x1.107406p+120 -> 0x1.98ae08p+97
  TEST_FP2 38, fmul.s, dyn, FRM_RUP, S(0x704c5705), FRM_RUP|NX, S(0x34400000), S(0x7b883a03)          // 0x1.8p-23 * 0x1.107406p+120 -> 0x1.98ae0ap+97
  TEST_FP2 39, fmul.s, rmm, FRM_RTZ, S(0x704c5705), FRM_RTZ|NX, S(0x34400000), S(0x7b883a03)          // 0x1.8p-23 * 0x1.107406p+120 -> 0x1.98ae0ap+97
  TEST_FP2 40, fmul.s, rup, FRM_RNE, S(0x00000001), FRM_RNE|UF|NX, S(0x80000001), S(0x80000001)       // -0x1p-149 * -0x1p-149 -> 0x1p-149
  TEST_FP2 41, fmul.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), 0xfffffffe40000000     // sNaN * unboxed -> NaN
  TEST_FP2 42, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x80000000), S(0x7f800000)          // -0 * inf -> NaN
  TEST_FP2 43, fmul.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0x00000000)             // 0 * 0 -> 0
  TEST_FP2 44, fmul.s, rne, FRM_RDN, S(0x80800000), FRM_RDN|UF|NX, S(0x80800000), S(0x3f7fffff)       // -0x1p-126 * 0x1.fffffep-1 -> -0x1p-126
  TEST_FP2 45, fmul.s, dyn, FRM_RNE, S(0x00800000), FRM_RNE|UF|NX, S(0x3f7fffff), S(0x00800000)       // 0x1.fffffep-1 * 0x1p-126 -> 0x1p-126
  TEST_FP2 46, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800000), S(0x80000000)          // inf * -0 -> NaN
  TEST_FP2 47, fmul.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), S(0xffc00005)             // NaN * -NaN -> NaN
  TEST_FP2 48, fmul.s, rne, FRM_RDN|OF, S(0xff800000), FRM_RDN|OF, S(0x7f800000), S(0xff800000)       // inf * -inf -> -inf
  TEST_FP2 49, fmul.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x7f800000)             // inf * inf -> inf
  TEST_FP2 50, fmul.s, rne, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0x7f800000)             // -inf * inf -> -inf
  TEST_FP2 51, fmul.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0xff800000), S(0xff800000)             // -inf * -inf -> inf
  TEST_FP2 52, fmul.s, rne, FRM_RDN|DZ, S(0x80000000), FRM_RDN|DZ, S(0x00000000), S(0x80000000)       // 0 * -0 -> -0
  TEST_FP2 53, fmul.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE, S(0x80000000), S(0x00000000)             // -0 * 0 -> -0
  TEST_FP2 54, fmul.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x80000000), S(0x80000000)             // -0 * -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2 55, fmul.s, rtz, FRM_RUP, S(0x7f7fffff), FRM_RUP|OF|NX, S(0x41200000), S(0x7f7ffffe)       // 10 * 0x1.fffffcp+127 -> 0x1.fffffep+127
  TEST_FP2 56, fmul.s, dyn, FRM_RMM, S(0xefcc5705), FRM_RMM|NX, S(0xfb883a03), S(0x33c00000)          // -0x1.107406p+120 * 0x1.8p-24 -> -0x1.98ae0ap+96
  TEST_FP2 57, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, S(0x33c00000)        // unboxed * 0x1.8p-24 -> NaN
  TEST_FP2 58, fmul.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x3f7d8676), 0x00000000bfc00000        // 0x1.fb0cecp-1 * unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 59, fmul.s, rdn, fa0, fa0, fa0, FRM_RMM, S(0x3f7ffffe), FRM_RMM|NX, S(0xbf7fffff), S(0xbf7fffff)  // -0x1.fffffep-1 * -0x1.fffffep-1 -> 0x1.fffffcp-1
  TEST_FP2_IN 60, fmul.s, dyn, fa0, fa0, fa1, FRM_RDN, S(0x7c083a03), FRM_RDN, S(0xc0000000), S(0xfb883a03)  // -2 * -0x1.107406p+120 -> 0x1.107406p+121
  TEST_FP2_IN 61, fmul.s, rtz, fa1, fa0, fa1, FRM_RUP, S(0x67c00000), FRM_RUP, S(0x73800000), S(0x33c00000)  // 0x1p+104 * 0x1.8p-24 -> 0x1.8p+80
  TEST_FP2_IN 62, fmul.s, dyn, ft11, ft10, ft9, FRM_RTZ, S(0x6f083a03), FRM_RTZ, S(0x7b883a03), S(0x33000000)  // 0x1.107406p+120 * 0x1p-25 -> 0x1.107406p+95
  TEST_FP2_IN 63, fmul.s, rup, f1, f2, f3, FRM_RNE|NV, S(0xfb4d2246), FRM_RNE|NV|NX, S(0xfb883a03), S(0x3f40befc)  // -0x1.107406p+120 * 0x1.817df8p-1 -> -0x1.9a448cp+119
  TEST_FP2_IN 64, fmul.s, dyn, f16, f15, f0, FRM_RUP, S(0x3f908f3d), FRM_RUP, S(0x3fc00000), S(0x3f40befc)  // 1.5 * 0x1.817df8p-1 -> 0x1.211e7ap+0
  TEST_FP2_IN 65, fmul.s, rdn, f0, f16, f31, FRM_RMM, S(0x34f00000), FRM_RMM, S(0x40200000), S(0x34400000)  // 2.5 * 0x1.8p-23 -> 0x1.ep-22

TEST_END
