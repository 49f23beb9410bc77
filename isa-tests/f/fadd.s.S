/* fadd.s fd, fs1, fs2, rm: fd = fs1 + fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fadd.s, dyn, FRM_RNE, S(0x40400000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 + 2 -> 3
  TEST_FP2 2, fadd.s, rtz, FRM_RUP, S(0x40600000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 + 1 -> 3.5
  TEST_FP2 3, fadd.s, dyn, FRM_RDN, S(0xc0200000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 + 0.5 -> -2.5
  TEST_FP2 4, fadd.s, rup, FRM_RNE|NV, S(0xc0b00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 + -2 -> -5.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fadd.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x40400000), S(0xc0400000)              // 3 + -3 -> 0
  TEST_FP2 6, fadd.s, dyn, FRM_RUP, S(0x00000000), FRM_RUP, S(0x40400000), S(0xc0400000)              // 3 + -3 -> 0
  TEST_FP2 7, fadd.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM, S(0x40400000), S(0xc0400000)              // 3 + -3 -> 0
  TEST_FP2 8, fadd.s, dyn, FRM_RNE|OF, S(0xf3800000), FRM_RNE|OF|NX, S(0xf3800000), S(0x40200000)     // -0x1p+104 + 2.5 -> -0x1p+104
  TEST_FP2 9, fadd.s, dyn, FRM_RDN, S(0xf3800000), FRM_RDN|NX, S(0xf3800000), S(0x40200000)           // -0x1p+104 + 2.5 -> -0x1p+104
  TEST_FP2 10, fadd.s, rne, FRM_RDN, S(0xbfd6d9e0), FRM_RDN, S(0xc0492492), S(0x3fbb6f44)             // -0x1.924924p+1 + 0x1.76de88p+0 -> -0x1.adb3cp+0
  TEST_FP2 11, fadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x8fb86589), 0xfffffffe40000000        // -0x1.70cb12p-96 + unboxed -> NaN
  TEST_FP2 12, fadd.s, rne, FRM_RDN|DZ, S(0x7fc00000), FRM_RDN|DZ, 0xfffffffe40000000, S(0x34400000)  // unboxed + 0x1.8p-23 -> NaN
  TEST_FP2 13, fadd.s, rtz, FRM_RUP, S(0x737fffff), FRM_RUP|NX, S(0x80000002), S(0x73800000)          // -0x1p-148 + 0x1p+104 -> 0x1.fffffep+103
  TEST_FP2 14, fadd.s, rup, FRM_RNE, S(0x73800000), FRM_RNE|NX, S(0x80000002), S(0x73800000)          // -0x1p-148 + 0x1p+104 -> 0x1p+104
  TEST_FP2 15, fadd.s, rmm, FRM_RTZ, S(0x73800000), FRM_RTZ|NX, S(0x80000002), S(0x73800000)          // -0x1p-148 + 0x1p+104 -> 0x1p+104
  TEST_FP2 16, fadd.s, rdn, FRM_RMM|NV, S(0x3ff0729a), FRM_RMM|NV|NX, S(0x3ff0729b), S(0x80000002)    // 0x1.e0e536p+0 + -0x1p-148 -> 0x1.e0e534p+0
  TEST_FP2 17, fadd.s, dyn, FRM_RUP, S(0xfeffffff), FRM_RUP|NX, S(0x00000002), S(0xff000000)          // 0x1p-148 + -0x1p+127 -> -0x1.fffffep+126
  TEST_FP2 18, fadd.s, dyn, FRM_RNE, S(0x3f000000), FRM_RNE|NX, S(0x083ad4f3), S(0x3f000000)          // 0x1.75a9e6p-111 + 0.5 -> 0.5
  TEST_FP2 19, fadd.s, dyn, FRM_RTZ, S(0x3f000000), FRM_RTZ|NX, S(0x083ad4f3), S(0x3f000000)          // 0x1.75a9e6p-111 + 0.5 -> 0.5
  TEST_FP2 20, fadd.s, dyn, FRM_RDN|NX, S(0x3f000000), FRM_RDN|NX, S(0x083ad4f3), S(0x3f000000)       // 0x1.75a9e6p-111 + 0.5 -> 0.5
  TEST_FP2 21, fadd.s, dyn, FRM_RMM, S(0x3f000000), FRM_RMM|NX, S(0x083ad4f3), S(0x3f000000)          // 0x1.75a9e6p-111 + 0.5 -> 0.5
  TEST_FP2 22, fadd.s, rne, FRM_RDN, S(0x3e46a0f8), FRM_RDN, S(0x3fd8d41f), S(0xbfc00000)             // 0x1.b1a83ep+0 + -1.5 -> 0x1.8d41fp-3
  TEST_FP2 23, fadd.s, dyn, FRM_RNE, S(0x007ffffe), FRM_RNE, S(0x00800001), S(0x80000003)             // 0x1.000002p-126 + -0x1.8p-148 -> 0x1.fffff8p-127
  TEST_FP2 24, fadd.s, rne, FRM_RDN|UF, S(0x7fc00000), FRM_RDN|NV|UF, S(0x00000000), S(0x7f800001)    // 0 + sNaN -> NaN
  TEST_FP2 25, fadd.s, dyn, FRM_RNE, S(0xff7ffffe), FRM_RNE|NX, S(0xff7fffff), S(0x73000000)          // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 26, fadd.s, rtz, FRM_RUP, S(0xff7ffffe), FRM_RUP|NX, S(0xff7fffff), S(0x73000000)          // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 27, fadd.s, rdn, FRM_RMM, S(0xff7fffff), FRM_RMM|NX, S(0xff7fffff), S(0x73000000)          // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffep+127
  TEST_FP2 28, fadd.s, rup, FRM_RNE|OF, S(0xff7ffffe), FRM_RNE|OF|NX, S(0xff7fffff), S(0x73000000)    // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 29, fadd.s, rmm, FRM_RTZ, S(0xff7fffff), FRM_RTZ|NX, S(0xff7fffff), S(0x73000000)          // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffep+127
  TEST_FP2 30, fadd.s, rne, FRM_RDN, S(0x80000002), FRM_RDN, S(0x80000003), S(0x00000001)             // -0x1.8p-148 + 0x1p-149 -> -0x1p-148
  TEST_FP2 31, fadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), S(0x7f800000)             // NaN + inf -> NaN
  TEST_FP2 32, fadd.s, rne, FRM_RDN|DZ, S(0x3fe40a76), FRM_RDN|DZ|NX, S(0x40200000), S(0xbf37eb13)    // 2.5 + -0x1.6fd626p-1 -> 0x1.c814ecp+0
  TEST_FP2 33, fadd.s, dyn, FRM_RTZ, S(0x3fe40a76), FRM_RTZ|NX, S(0x40200000), S(0xbf37eb13)          // 2.5 + -0x1.6fd626p-1 -> 0x1.c814ecp+0
  TEST_FP2 34, fadd.s, dyn, FRM_RDN, S(0x3fe40a76), FRM_RDN|NX, S(0x40200000), S(0xbf37eb13)          // 2.5 + -0x1.6fd626p-1 -> 0x1.c814ecp+0
  TEST_FP2 35, fadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), S(0x7f800001)          // sNaN + sNaN -> NaN
  TEST_FP2 36, fadd.s, rne, FRM_RDN|NV, S(0x7fc00000), FRM_RDN|NV, S(0x00000000), 0x000000003fc00000  // 0 + unboxed -> NaN
  TEST_FP2 37, fadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE|OF|NX, S(0x7f7fffff), S(0x756139d6)       // 0x1.fffffep+127 + 0x1.c273acp+107 -> inf
  TEST_FP2 38, fadd.s, rdn, FRM_RMM, S(0x7f7fffff), FRM_RMM|OF|NX, S(0x7f7fffff), S(0x756139d6)       // 0x1.fffffep+127 + 0x1.c273acp+107 -> 0x1.fffffep+127
  TEST_FP2 39, fadd.s, rtz, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0xff7fffff), S(0xf56139d6)       // -0x1.fffffep+127 + -0x1.c273acp+107 -> -0x1.fffffep+127
  TEST_FP2 40, fadd.s, dyn, FRM_RMM|NX, S(0xff800000), FRM_RMM|OF|NX, S(0xff7fffff), S(0xf56139d6)    // -0x1.fffffep+127 + -0x1.c273acp+107 -> -inf
  TEST_FP2 41, fadd.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0x7f7fffff), S(0x00000003)       // 0x1.fffffep+127 + 0x1.8p-148 -> inf
  TEST_FP2 42, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0xffc00005)        // unboxed + -NaN -> NaN
  TEST_FP2 43, fadd.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x80000000), S(0x00000000)             // -0 + 0 -> 0
  TEST_FP2 44, fadd.s, rne, FRM_RDN|UF, S(0x7f800000), FRM_RDN|UF, S(0x7f800000), S(0x7f800000)       // inf + inf -> inf
  TEST_FP2 45, fadd.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0xff800000)             // -inf + -inf -> -inf
  TEST_FP2 46, fadd.s, dyn, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0x80000000)             // 0 + -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 47, fadd.s, dyn, FRM_RTZ, S(0xf37fffff), FRM_RTZ|NX, S(0xf3800000), S(0x40200000)          // -0x1p+104 + 2.5 -> -0x1.fffffep+103
  TEST_FP2 48, fadd.s, rup, FRM_RNE, S(0xf37fffff), FRM_RNE|NX, S(0xf3800000), S(0x40200000)          // -0x1p+104 + 2.5 -> -0x1.fffffep+103
  TEST_FP2 49, fadd.s, dyn, FRM_RMM, S(0xff7fffff), FRM_RMM|NX, S(0xff7fffff), S(0x73000000)          // -0x1.fffffep+127 + 0x1p+103 -> -0x1.fffffep+127

  // registers that coincide, other registers
  TEST_FP2_IN 50, fadd.s, rup, fa0, fa0, fa0, FRM_RNE, S(0xc0000001), FRM_RNE, S(0xbf800001), S(0xbf800001)  // -0x1.000002p+0 + -0x1.000002p+0 -> -0x1.000002p+1
  TEST_FP2_IN 51, fadd.s, dyn, fa0, fa0, fa1, FRM_RDN, S(0xc0302703), FRM_RDN|NX, S(0x33c00000), S(0xc0302703)  // 0x1.8p-24 + -0x1.604e06p+1 -> -0x1.604e06p+1
  TEST_FP2_IN 52, fadd.s, rtz, fa1, fa0, fa1, FRM_RUP, S(0x3f800000), FRM_RUP, S(0xbf000000), S(0x3fc00000)  // -0.5 + 1.5 -> 1
  TEST_FP2_IN 53, fadd.s, dyn, ft11, ft10, ft9, FRM_RDN, S(0x3ff0729a), FRM_RDN|NX, S(0x8fb86589), S(0x3ff0729b)  // -0x1.70cb12p-96 + 0x1.e0e536p+0 -> 0x1.e0e534p+0
  TEST_FP2_IN 54, fadd.s, rne, f1, f2, f3, FRM_RDN|NV, S(0x588b2b0f), FRM_RDN|NV|NX, S(0xbf800000), S(0x588b2b0f)  // -1 + 0x1.16561ep+50 -> 0x1.16561ep+50
  TEST_FP2_IN 55, fadd.s, dyn, f16, f15, f0, FRM_RNE, S(0x3fd8d420), FRM_RNE|NX, S(0x33c00000), S(0x3fd8d41f)  // 0x1.8p-24 + 0x1.b1a83ep+0 -> 0x1.b1a84p+0
  TEST_FP2_IN 56, fadd.s, rup, f0, f16, f31, FRM_RNE, S(0xc0492491), FRM_RNE|NX, S(0xc0492492), S(0x34400000)  // -0x1.924924p+1 + 0x1.8p-23 -> -0x1.924922p+1

TEST_END
