/* fdiv.s fd, fs1, fs2, rm: fd = fs1 / fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fdiv.s, dyn, FRM_RNE, S(0x3f000000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 / 2 -> 0.5
  TEST_FP2 2, fdiv.s, rtz, FRM_RUP, S(0x40200000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 / 1 -> 2.5
  TEST_FP2 3, fdiv.s, dyn, FRM_RDN, S(0xc0c00000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 / 0.5 -> -6
  TEST_FP2 4, fdiv.s, rup, FRM_RNE|NV, S(0x3fe00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 / -2 -> 1.75

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fdiv.s, dyn, FRM_RNE, S(0xfd0cbb05), FRM_RNE|NX, S(0x3e0cbb06), S(0x80800001)           // 0x1.19760cp-3 / -0x1.000002p-126 -> -0x1.19760ap+123
  TEST_FP2 6, fdiv.s, dyn, FRM_RTZ, S(0x3f745d17), FRM_RTZ|NX, S(0x40400000), S(0x40492492)           // 3 / 0x1.924924p+1 -> 0x1.e8ba2ep-1
  TEST_FP2 7, fdiv.s, dyn, FRM_RMM, S(0x3f745d18), FRM_RMM|NX, S(0x40400000), S(0x40492492)           // 3 / 0x1.924924p+1 -> 0x1.e8ba3p-1
  TEST_FP2 8, fdiv.s, rne, FRM_RDN|OF, S(0xc0000000), FRM_RDN|OF, S(0xbf800000), S(0x3f000000)        // -1 / 0.5 -> -2
  TEST_FP2 9, fdiv.s, dyn, FRM_RNE, S(0x7d800000), FRM_RNE, S(0xb3000000), S(0x80000001)              // -0x1p-25 / -0x1p-149 -> 0x1p+124
  TEST_FP2 10, fdiv.s, rne, FRM_RDN, S(0xff800000), FRM_RDN|DZ, S(0xc1200000), S(0x00000000)          // -10 / 0 -> -inf
  TEST_FP2 11, fdiv.s, dyn, FRM_RDN, S(0x7f7fffff), FRM_RDN|OF|NX, S(0x3a17eb05), S(0x00000003)       // 0x1.2fd60ap-11 / 0x1.8p-148 -> 0x1.fffffep+127
  TEST_FP2 12, fdiv.s, dyn, FRM_RUP|DZ, S(0x7f800000), FRM_RUP|DZ|OF|NX, S(0x3a17eb05), S(0x00000003)  // 0x1.2fd60ap-11 / 0x1.8p-148 -> inf
  TEST_FP2 13, fdiv.s, dyn, FRM_RNE, S(0xdc0511e8), FRM_RNE|NX, S(0x3f7fffff), S(0xa2f63f15)          // 0x1.fffffep-1 / -0x1.ec7e2ap-58 -> -0x1.0a23dp+57
  TEST_FP2 14, fdiv.s, rtz, FRM_RUP, S(0xdc0511e8), FRM_RUP|NX, S(0x3f7fffff), S(0xa2f63f15)          // 0x1.fffffep-1 / -0x1.ec7e2ap-58 -> -0x1.0a23dp+57
  TEST_FP2 15, fdiv.s, rdn, FRM_RMM, S(0xdc0511e9), FRM_RMM|NX, S(0x3f7fffff), S(0xa2f63f15)          // 0x1.fffffep-1 / -0x1.ec7e2ap-58 -> -0x1.0a23d2p+57
  TEST_FP2 16, fdiv.s, rup, FRM_RNE|NV, S(0xdc0511e8), FRM_RNE|NV|NX, S(0x3f7fffff), S(0xa2f63f15)    // 0x1.fffffep-1 / -0x1.ec7e2ap-58 -> -0x1.0a23dp+57
  TEST_FP2 17, fdiv.s, rmm, FRM_RTZ, S(0xdc0511e8), FRM_RTZ|NX, S(0x3f7fffff), S(0xa2f63f15)          // 0x1.fffffep-1 / -0x1.ec7e2ap-58 -> -0x1.0a23dp+57
  TEST_FP2 18, fdiv.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0xff7ffffe), S(0x80000002)       // -0x1.fffffcp+127 / -0x1p-148 -> inf
  TEST_FP2 19, fdiv.s, dyn, FRM_RDN, S(0x800ccccd), FRM_RDN|UF|NX, S(0x80800000), S(0x41200000)       // -0x1p-126 / 10 -> -0x1.9999ap-130
  TEST_FP2 20, fdiv.s, rdn, FRM_RMM|NX, S(0x00b614a9), FRM_RMM|NX, S(0x80800001), S(0xbf33f6d4)       // -0x1.000002p-126 / -0x1.67eda8p-1 -> 0x1.6c2952p-126
  TEST_FP2 21, fdiv.s, dyn, FRM_RUP, S(0x00aaaaab), FRM_RUP|NX, S(0x80000002), S(0xb4400000)          // -0x1p-148 / -0x1.8p-23 -> 0x1.555556p-126
  TEST_FP2 22, fdiv.s, dyn, FRM_RNE, S(0x00183ddb), FRM_RNE|UF|NX, S(0x3f41eeda), S(0x7f7ffffe)       // 0x1.83ddb4p-1 / 0x1.fffffcp+127 -> 0x1.83ddbp-129
  TEST_FP2 23, fdiv.s, dyn, FRM_RMM, S(0x00183ddb), FRM_RMM|UF|NX, S(0x3f41eeda), S(0x7f7ffffe)       // 0x1.83ddb4p-1 / 0x1.fffffcp+127 -> 0x1.83ddbp-129
  TEST_FP2 24, fdiv.s, dyn, FRM_RTZ|UF, S(0xff7fffff), FRM_RTZ|OF|UF|NX, S(0x40000000), S(0x80000001)  // 2 / -0x1p-149 -> -0x1.fffffep+127
  TEST_FP2 25, fdiv.s, rmm, FRM_RTZ, S(0xff800000), FRM_RTZ|OF|NX, S(0x40000000), S(0x80000001)       // 2 / -0x1p-149 -> -inf
  TEST_FP2 26, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0x000000003fc00000, S(0x7f800001)     // unboxed / sNaN -> NaN
  TEST_FP2 27, fdiv.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP|UF|NX, S(0x00000003), S(0x7f7ffffe)       // 0x1.8p-148 / 0x1.fffffcp+127 -> 0
  TEST_FP2 28, fdiv.s, rup, FRM_RNE|OF, S(0x80000000), FRM_RNE|OF|UF|NX, S(0x00000001), S(0xbffb62d6)  // 0x1p-149 / -0x1.f6c5acp+0 -> -0
  TEST_FP2 29, fdiv.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE|DZ, S(0xc1200000), S(0x80000000)          // -10 / -0 -> inf
  TEST_FP2 30, fdiv.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x7f800000)             // -0 / inf -> -0
  TEST_FP2 31, fdiv.s, dyn, FRM_RNE, S(0x00000004), FRM_RNE, S(0x80000002), S(0xbf000000)             // -0x1p-148 / -0.5 -> 0x1p-147
  TEST_FP2 32, fdiv.s, rne, FRM_RDN|DZ, S(0x80400000), FRM_RDN|DZ, S(0x3f800000), S(0xff000000)       // 1 / -0x1p+127 -> -0x1p-127
  TEST_FP2 33, fdiv.s, dyn, FRM_RUP, S(0x00800000), FRM_RUP|UF|NX, S(0x007fffff), S(0x3f7fffff)       // 0x1.fffffcp-127 / 0x1.fffffep-1 -> 0x1p-126
  TEST_FP2 34, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xffc00005), S(0x80000000)             // -NaN / -0 -> NaN
  TEST_FP2 35, fdiv.s, rne, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, S(0x80000001), S(0xc0000000)       // -0x1p-149 / -2 -> 0
  TEST_FP2 36, fdiv.s, dyn, FRM_RTZ|NV, S(0x00000000), FRM_RTZ|NV|UF|NX, S(0x80000001), S(0xc0000000)  // -0x1p-149 / -2 -> 0
  TEST_FP2 37, fdiv.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|UF|NX, S(0x80000001), S(0xc0000000)       // -0x1p-149 / -2 -> 0
  TEST_FP2 38, fdiv.s, rup, FRM_RNE, S(0x00000001), FRM_RNE|UF|NX, S(0x80000001), S(0xc0000000)       // -0x1p-149 / -2 -> 0x1p-149
  TEST_FP2 39, fdiv.s, dyn, FRM_RMM, S(0x00000001), FRM_RMM|UF|NX, S(0x80000001), S(0xc0000000)       // -0x1p-149 / -2 -> 0x1p-149
  TEST_FP2 40, fdiv.s, dyn, FRM_RNE|NX, S(0x7fc00000), FRM_RNE|NX, S(0x7f800000), 0x000000003fc00000  // inf / unboxed -> NaN
  TEST_FP2 41, fdiv.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0xff800000)             // 0 / -inf -> -0
  TEST_FP2 42, fdiv.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0x00000000)             // -inf / 0 -> -inf
  TEST_FP2 43, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, 0xfffffffe40000000   // unboxed / unboxed -> NaN
  TEST_FP2 44, fdiv.s, dyn, FRM_RNE|UF, S(0x7f800000), FRM_RNE|UF, S(0x7f800000), S(0x00000000)       // inf / 0 -> inf
  TEST_FP2 45, fdiv.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x7f800000)             // 0 / inf -> 0
  TEST_FP2 46, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), S(0x7fc00000)          // sNaN / NaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP2 47, fdiv.s, rtz, FRM_RUP, S(0xfd0cbb04), FRM_RUP|NX, S(0x3e0cbb06), S(0x80800001)          // 0x1.19760cp-3 / -0x1.000002p-126 -> -0x1.197608p+123
  TEST_FP2 48, fdiv.s, rmm, FRM_RTZ, S(0x00000001), FRM_RTZ|UF|NX, S(0x80000001), S(0xc0000000)       // -0x1p-149 / -2 -> 0x1p-149
  TEST_FP2 49, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0xbf41eeda)        // unboxed / -0x1.83ddb4p-1 -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 50, fdiv.s, rmm, fa0, fa0, fa0, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0xb4400000), S(0xb4400000)  // -0x1.8p-23 / -0x1.8p-23 -> 1
  TEST_FP2_IN 51, fdiv.s, dyn, fa0, fa0, fa1, FRM_RMM, S(0xb22dd672), FRM_RMM|NX, S(0xb3800000), S(0x40bc7f68)  // -0x1p-24 / 0x1.78fedp+2 -> -0x1.5bace4p-27
  TEST_FP2_IN 52, fdiv.s, rdn, fa1, fa0, fa1, FRM_RMM, S(0x3e638e39), FRM_RMM|NX, S(0xbeaaaaab), S(0xbfc00000)  // -0x1.555556p-2 / -1.5 -> 0x1.c71c72p-3
  TEST_FP2_IN 53, fdiv.s, dyn, ft11, ft10, ft9, FRM_RMM, S(0x3e19999a), FRM_RMM|NX, S(0x3fc00000), S(0x41200000)  // 1.5 / 10 -> 0x1.333334p-3
  TEST_FP2_IN 54, fdiv.s, rmm, f1, f2, f3, FRM_RTZ|NV, S(0xbf1361d7), FRM_RTZ|NV|NX, S(0xbfe799bf), S(0x40492492)  // -0x1.cf337ep+0 / 0x1.924924p+1 -> -0x1.26c3aep-1
  TEST_FP2_IN 55, fdiv.s, dyn, f16, f15, f0, FRM_RMM, S(0xff000000), FRM_RMM, S(0x73000000), S(0xb3800000)  // 0x1p+103 / -0x1p-24 -> -0x1p+127
  TEST_FP2_IN 56, fdiv.s, rdn, f0, f16, f31, FRM_RMM, S(0x401ffffe), FRM_RMM|NX, S(0x40200000), S(0x3f800001)  // 2.5 / 0x1.000002p+0 -> 0x1.3ffffcp+1

TEST_END
