/* fdiv.s fd, fs1, fs2, rm: fd = fs1 / fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fdiv.s, dyn, FRM_RNE, S(0x3f000000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 / 2 -> 0.5
  TEST_FP2 2, fdiv.s, rtz, FRM_RUP, S(0x40200000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 / 1 -> 2.5
  TEST_FP2 3, fdiv.s, dyn, FRM_RDN, S(0xc0c00000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 / 0.5 -> -6
  TEST_FP2 4, fdiv.s, rup, FRM_RNE|NV, S(0x3fe00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 / -2 -> 1.75

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0xfffffffe40000000, S(0xf3800000)         // unboxed / -0x1p+104 -> NaN
  TEST_FP2 6, fdiv.s, rne, FRM_RDN, S(0x3f6d8f7e), FRM_RDN|NX, S(0xbf33f6d4), S(0xbf41eeda)           // -0x1.67eda8p-1 / -0x1.83ddb4p-1 -> 0x1.db1efcp-1
  TEST_FP2 7, fdiv.s, dyn, FRM_RUP, S(0x3f6d8f7f), FRM_RUP|NX, S(0xbf33f6d4), S(0xbf41eeda)           // -0x1.67eda8p-1 / -0x1.83ddb4p-1 -> 0x1.db1efep-1
  TEST_FP2 8, fdiv.s, dyn, FRM_RNE|OF, S(0xb4000000), FRM_RNE|OF, S(0xb4400000), S(0x3fc00000)        // -0x1.8p-23 / 1.5 -> -0x1p-23
  TEST_FP2 9, fdiv.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0x41200000), S(0x007fffff)        // 10 / 0x1.fffffcp-127 -> inf
  TEST_FP2 10, fdiv.s, dyn, FRM_RTZ, S(0x7f7fffff), FRM_RTZ|OF|NX, S(0x41200000), S(0x007fffff)       // 10 / 0x1.fffffcp-127 -> 0x1.fffffep+127
  TEST_FP2 11, fdiv.s, dyn, FRM_RMM, S(0x7f800000), FRM_RMM|OF|NX, S(0x41200000), S(0x007fffff)       // 10 / 0x1.fffffcp-127 -> inf
  TEST_FP2 12, fdiv.s, dyn, FRM_RNE|DZ, S(0x7fc00000), FRM_RNE|DZ, S(0x007fffff), 0xfffffffe40000000  // 0x1.fffffcp-127 / unboxed -> NaN
  TEST_FP2 13, fdiv.s, dyn, FRM_RDN, S(0x7e41eedb), FRM_RDN|NX, S(0x3f41eeda), S(0x007fffff)          // 0x1.83ddb4p-1 / 0x1.fffffcp-127 -> 0x1.83ddb6p+125
  TEST_FP2 14, fdiv.s, rtz, FRM_RUP, S(0x81e8d796), FRM_RUP|NX, S(0x00800001), S(0xbe0cbb06)          // 0x1.000002p-126 / -0x1.19760cp-3 -> -0x1.d1af2cp-124
  TEST_FP2 15, fdiv.s, rmm, FRM_RTZ, S(0x81e8d796), FRM_RTZ|NX, S(0x00800001), S(0xbe0cbb06)          // 0x1.000002p-126 / -0x1.19760cp-3 -> -0x1.d1af2cp-124
  TEST_FP2 16, fdiv.s, dyn, FRM_RTZ|NV, S(0x00000001), FRM_RTZ|NV|UF|NX, S(0x00000001), S(0x3f33f6d4)  // 0x1p-149 / 0x1.67eda8p-1 -> 0x1p-149
  TEST_FP2 17, fdiv.s, rdn, FRM_RMM, S(0x00000001), FRM_RMM|UF|NX, S(0x00000001), S(0x3f33f6d4)       // 0x1p-149 / 0x1.67eda8p-1 -> 0x1p-149
  TEST_FP2 18, fdiv.s, rup, FRM_RNE, S(0x800465d8), FRM_RNE|UF|NX, S(0x3e0cbb06), S(0xff7ffffe)       // 0x1.19760cp-3 / -0x1.fffffcp+127 -> -0x1.1976p-131
  TEST_FP2 19, fdiv.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0xbf7fffff), S(0x80000003)       // -0x1.fffffep-1 / -0x1.8p-148 -> inf
  TEST_FP2 20, fdiv.s, rne, FRM_RDN|NX, S(0xff800000), FRM_RDN|NX, S(0x7f800000), S(0x80000001)       // inf / -0x1p-149 -> -inf
  TEST_FP2 21, fdiv.s, dyn, FRM_RNE, S(0x4b7ffffe), FRM_RNE, S(0x7f7ffffe), S(0x73800000)             // 0x1.fffffcp+127 / 0x1p+104 -> 0x1.fffffcp+23
  TEST_FP2 22, fdiv.s, rne, FRM_RDN, S(0x86d7b1fc), FRM_RDN|NX, S(0x81800000), S(0x3a17eb05)          // -0x1p-124 / 0x1.2fd60ap-11 -> -0x1.af63f8p-114
  TEST_FP2 23, fdiv.s, rup, FRM_RNE, S(0x86d7b1fb), FRM_RNE|NX, S(0x81800000), S(0x3a17eb05)          // -0x1p-124 / 0x1.2fd60ap-11 -> -0x1.af63f6p-114
  TEST_FP2 24, fdiv.s, dyn, FRM_RMM|UF, S(0x86d7b1fc), FRM_RMM|UF|NX, S(0x81800000), S(0x3a17eb05)    // -0x1p-124 / 0x1.2fd60ap-11 -> -0x1.af63f8p-114
  TEST_FP2 25, fdiv.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE|DZ, S(0x7f7fffff), S(0x80000000)          // 0x1.fffffep+127 / -0 -> -inf
  TEST_FP2 26, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x00000000bfc00000, S(0xffc00005)        // unboxed / -NaN -> NaN
  TEST_FP2 27, fdiv.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ|UF|NX, S(0xb3800000), S(0xff7fffff)       // -0x1p-24 / -0x1.fffffep+127 -> 0
  TEST_FP2 28, fdiv.s, dyn, FRM_RNE|OF, S(0x80000000), FRM_RNE|OF, S(0x80000000), S(0x3f7fffff)       // -0 / 0x1.fffffep-1 -> -0
  TEST_FP2 29, fdiv.s, rne, FRM_RDN, S(0x80000000), FRM_RDN|UF|NX, S(0x80000001), S(0x40400000)       // -0x1p-149 / 3 -> -0
  TEST_FP2 30, fdiv.s, rtz, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0x3f800000), S(0x80000002)       // 1 / -0x1p-148 -> -0x1.fffffep+127
  TEST_FP2 31, fdiv.s, dyn, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0x3f800000), S(0x80000002)       // 1 / -0x1p-148 -> -inf
  TEST_FP2 32, fdiv.s, dyn, FRM_RNE|DZ, S(0x00307bb6), FRM_RNE|DZ|UF|NX, S(0x3f41eeda), S(0x7f000000)  // 0x1.83ddb4p-1 / 0x1p+127 -> 0x1.83ddbp-128
  TEST_FP2 33, fdiv.s, dyn, FRM_RTZ, S(0x00307bb6), FRM_RTZ|UF|NX, S(0x3f41eeda), S(0x7f000000)       // 0x1.83ddb4p-1 / 0x1p+127 -> 0x1.83ddbp-128
  TEST_FP2 34, fdiv.s, rdn, FRM_RMM, S(0x00307bb6), FRM_RMM|UF|NX, S(0x3f41eeda), S(0x7f000000)       // 0x1.83ddb4p-1 / 0x1p+127 -> 0x1.83ddbp-128
  TEST_FP2 35, fdiv.s, dyn, FRM_RUP, S(0x00307bb7), FRM_RUP|UF|NX, S(0x3f41eeda), S(0x7f000000)       // 0x1.83ddb4p-1 / 0x1p+127 -> 0x1.83ddb8p-128
  TEST_FP2 36, fdiv.s, dyn, FRM_RMM|NV, S(0x00307bb7), FRM_RMM|NV|UF|NX, S(0x3f41eeda), S(0x7f000000)  // 0x1.83ddb4p-1 / 0x1p+127 -> 0x1.83ddb8p-128
  TEST_FP2 37, fdiv.s, rne, FRM_RDN, S(0x80000002), FRM_RDN, S(0x80000002), S(0x3f800000)             // -0x1p-148 / 1 -> -0x1p-148
  TEST_FP2 38, fdiv.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE|DZ, S(0x3f33f6d4), S(0x00000000)          // 0x1.67eda8p-1 / 0 -> inf
  TEST_FP2 39, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001), 0x00000000bfc00000     // sNaN / unboxed -> NaN
  TEST_FP2 40, fdiv.s, dyn, FRM_RNE|NX, S(0x7fc00000), FRM_RNE|NV|NX, S(0xff800000), S(0xff800000)    // -inf / -inf -> NaN
  TEST_FP2 41, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xffc00005), S(0xffa00001)          // -NaN / -sNaN -> NaN
  TEST_FP2 42, fdiv.s, dyn, FRM_RNE, S(0x00000006), FRM_RNE, S(0x80000003), S(0xbf000000)             // -0x1.8p-148 / -0.5 -> 0x1.8p-147
  TEST_FP2 43, fdiv.s, dyn, FRM_RDN, S(0x80800000), FRM_RDN|UF|NX, S(0x007fffff), S(0xbf7fffff)       // 0x1.fffffcp-127 / -0x1.fffffep-1 -> -0x1p-126
  TEST_FP2 44, fdiv.s, rne, FRM_RDN|UF, S(0x7fc00000), FRM_RDN|NV|UF, S(0xff800000), S(0x7f800000)    // -inf / inf -> NaN
  TEST_FP2 45, fdiv.s, dyn, FRM_RNE, S(0x80400000), FRM_RNE|UF|NX, S(0x3f800001), S(0xff000000)       // 0x1.000002p+0 / -0x1p+127 -> -0x1p-127
  TEST_FP2 46, fdiv.s, rtz, FRM_RUP, S(0x80400000), FRM_RUP|UF|NX, S(0x3f800001), S(0xff000000)       // 0x1.000002p+0 / -0x1p+127 -> -0x1p-127
  TEST_FP2 47, fdiv.s, rdn, FRM_RMM, S(0x80400001), FRM_RMM|UF|NX, S(0x3f800001), S(0xff000000)       // 0x1.000002p+0 / -0x1p+127 -> -0x1.000004p-127
  TEST_FP2 48, fdiv.s, rup, FRM_RNE|OF, S(0x80400000), FRM_RNE|OF|UF|NX, S(0x3f800001), S(0xff000000)  // 0x1.000002p+0 / -0x1p+127 -> -0x1p-127
  TEST_FP2 49, fdiv.s, rmm, FRM_RTZ, S(0x80400001), FRM_RTZ|UF|NX, S(0x3f800001), S(0xff000000)       // 0x1.000002p+0 / -0x1p+127 -> -0x1.000004p-127
  TEST_FP2 50, fdiv.s, dyn, FRM_RUP, S(0x00800000), FRM_RUP|UF|NX, S(0x807fffff), S(0xbf7fffff)       // -0x1.fffffcp-127 / -0x1.fffffep-1 -> 0x1p-126
  TEST_FP2 51, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x80000000), S(0x80000000)          // -0 / -0 -> NaN
  TEST_FP2 52, fdiv.s, dyn, FRM_RNE|DZ, S(0x7f800000), FRM_RNE|DZ, S(0x7f800000), S(0x00000000)       // inf / 0 -> inf
  TEST_FP2 53, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800000), S(0x7f800000)          // inf / inf -> NaN
  TEST_FP2 54, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800000), S(0xff800000)          // inf / -inf -> NaN
  TEST_FP2 55, fdiv.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x7f800000)             // 0 / inf -> 0
  TEST_FP2 56, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x00000000), S(0x00000000)          // 0 / 0 -> NaN
  TEST_FP2 57, fdiv.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x00000000), S(0x80000000)          // 0 / -0 -> NaN
  TEST_FP2 58, fdiv.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x80000000), S(0x00000000)          // -0 / 0 -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 59, fdiv.s, rup, fa0, fa0, fa0, FRM_RNE, S(0x3f800000), FRM_RNE, S(0x2487901b), S(0x2487901b)  // 0x1.0f2036p-54 / 0x1.0f2036p-54 -> 1
  TEST_FP2_IN 60, fdiv.s, dyn, fa0, fa0, fa1, FRM_RDN, S(0x72ca5322), FRM_RDN, S(0x33ca5322), S(0x00800000)  // 0x1.94a644p-24 / 0x1p-126 -> 0x1.94a644p+102
  TEST_FP2_IN 61, fdiv.s, rne, fa1, fa0, fa1, FRM_RDN, S(0xcc000000), FRM_RDN, S(0xc0000000), S(0x33800000)  // -2 / 0x1p-24 -> -0x1p+25
  TEST_FP2_IN 62, fdiv.s, dyn, ft11, ft10, ft9, FRM_RTZ, S(0xfe41eeda), FRM_RTZ, S(0xbf41eeda), S(0x00800000)  // -0x1.83ddb4p-1 / 0x1p-126 -> -0x1.83ddb4p+125
  TEST_FP2_IN 63, fdiv.s, rup, f1, f2, f3, FRM_RNE|NV, S(0x56aaaaab), FRM_RNE|NV|NX, S(0x4b800000), S(0x34400000)  // 0x1p+24 / 0x1.8p-23 -> 0x1.555556p+46
  TEST_FP2_IN 64, fdiv.s, dyn, f16, f15, f0, FRM_RTZ, S(0x3f000000), FRM_RTZ, S(0x33000000), S(0x33800000)  // 0x1p-25 / 0x1p-24 -> 0.5
  TEST_FP2_IN 65, fdiv.s, rup, f0, f16, f31, FRM_RNE, S(0x33000000), FRM_RNE, S(0xbf000000), S(0xcb800000)  // -0.5 / -0x1p+24 -> 0x1p-25

TEST_END
