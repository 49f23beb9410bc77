/* fadd.s fd, fs1, fs2, rm: fd = fs1 + fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fadd.s, dyn, FRM_RNE, S(0x40400000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 + 2 -> 3
  TEST_FP2 2, fadd.s, rtz, FRM_RUP, S(0x40600000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 + 1 -> 3.5
  TEST_FP2 3, fadd.s, dyn, FRM_RDN, S(0xc0200000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 + 0.5 -> -2.5
  TEST_FP2 4, fadd.s, rup, FRM_RNE|NV, S(0xc0b00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 + -2 -> -5.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fadd.s, dyn, FRM_RNE, S(0x007fffff), FRM_RNE, S(0x00800001), S(0x80000002)              // 0x1.000002p-126 + -0x1p-148 -> 0x1.fffffcp-127
  TEST_FP2 6, fadd.s, rne, FRM_RDN, S(0xbfbb6f44), FRM_RDN|NX, S(0x00800000), S(0xbfbb6f44)           // 0x1p-126 + -0x1.76de88p+0 -> -0x1.76de88p+0
  TEST_FP2 7, fadd.s, dyn, FRM_RDN, S(0xbfbb6f44), FRM_RDN|NX, S(0x00800000), S(0xbfbb6f44)           // 0x1p-126 + -0x1.76de88p+0 -> -0x1.76de88p+0
  TEST_FP2 8, fadd.s, dyn, FRM_RUP|OF, S(0xbfbb6f43), FRM_RUP|OF|NX, S(0x00800000), S(0xbfbb6f44)     // 0x1p-126 + -0x1.76de88p+0 -> -0x1.76de86p+0
  TEST_FP2 9, fadd.s, dyn, FRM_RMM, S(0xbfbb6f44), FRM_RMM|NX, S(0x00800000), S(0xbfbb6f44)           // 0x1p-126 + -0x1.76de88p+0 -> -0x1.76de88p+0
  TEST_FP2 10, fadd.s, dyn, FRM_RNE, S(0x588b2b0f), FRM_RNE|NX, S(0x00000001), S(0x588b2b0f)          // 0x1p-149 + 0x1.16561ep+50 -> 0x1.16561ep+50
  TEST_FP2 11, fadd.s, dyn, FRM_RTZ, S(0x588b2b0f), FRM_RTZ|NX, S(0x00000001), S(0x588b2b0f)          // 0x1p-149 + 0x1.16561ep+50 -> 0x1.16561ep+50
  TEST_FP2 12, fadd.s, rdn, FRM_RMM|DZ, S(0x588b2b0f), FRM_RMM|DZ|NX, S(0x00000001), S(0x588b2b0f)    // 0x1p-149 + 0x1.16561ep+50 -> 0x1.16561ep+50
  TEST_FP2 13, fadd.s, rmm, FRM_RTZ, S(0x588b2b0f), FRM_RTZ|NX, S(0x00000001), S(0x588b2b0f)          // 0x1p-149 + 0x1.16561ep+50 -> 0x1.16561ep+50
  TEST_FP2 14, fadd.s, rne, FRM_RDN, S(0x3fbfffff), FRM_RDN, S(0x40200000), S(0xbf800001)             // 2.5 + -0x1.000002p+0 -> 0x1.7ffffep+0
  TEST_FP2 15, fadd.s, dyn, FRM_RDN, S(0x7f7ffffd), FRM_RDN|NX, S(0xbeaaaaab), S(0x7f7ffffe)          // -0x1.555556p-2 + 0x1.fffffcp+127 -> 0x1.fffffap+127
  TEST_FP2 16, fadd.s, rup, FRM_RNE|NV, S(0x7f7ffffe), FRM_RNE|NV|NX, S(0xbeaaaaab), S(0x7f7ffffe)    // -0x1.555556p-2 + 0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2 17, fadd.s, dyn, FRM_RNE, S(0xbf000000), FRM_RNE, S(0xbf000000), S(0x00000000)             // -0.5 + 0 -> -0.5
  TEST_FP2 18, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x00000000bfc00000, 0x00000000bfc00000   // unboxed + unboxed -> NaN
  TEST_FP2 19, fadd.s, dyn, FRM_RNE, S(0xff7ffffe), FRM_RNE|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 20, fadd.s, rtz, FRM_RUP, S(0xff7ffffe), FRM_RUP|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 21, fadd.s, rdn, FRM_RMM, S(0xff7fffff), FRM_RMM|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffep+127
  TEST_FP2 22, fadd.s, dyn, FRM_RUP, S(0xff7ffffe), FRM_RUP|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffcp+127
  TEST_FP2 23, fadd.s, dyn, FRM_RMM, S(0xff7fffff), FRM_RMM|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffep+127
  TEST_FP2 24, fadd.s, rup, FRM_RNE|UF, S(0x7f800000), FRM_RNE|OF|UF|NX, S(0x7f7fffff), S(0x007fffff)  // 0x1.fffffep+127 + 0x1.fffffcp-127 -> inf
  TEST_FP2 25, fadd.s, rne, FRM_RDN, S(0x807ffffd), FRM_RDN, S(0x807fffff), S(0x00000002)             // -0x1.fffffcp-127 + 0x1p-148 -> -0x1.fffff4p-127
  TEST_FP2 26, fadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE|OF|NX, S(0x756139d6), S(0x7f7fffff)       // 0x1.c273acp+107 + 0x1.fffffep+127 -> inf
  TEST_FP2 27, fadd.s, dyn, FRM_RTZ, S(0x7f7fffff), FRM_RTZ|OF|NX, S(0x756139d6), S(0x7f7fffff)       // 0x1.c273acp+107 + 0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 28, fadd.s, rmm, FRM_RTZ, S(0x7f800000), FRM_RTZ|OF|NX, S(0x756139d6), S(0x7f7fffff)       // 0x1.c273acp+107 + 0x1.fffffep+127 -> inf
  TEST_FP2 29, fadd.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP, S(0xbeaaaaab), S(0x3eaaaaab)             // -0x1.555556p-2 + 0x1.555556p-2 -> 0
  TEST_FP2 30, fadd.s, dyn, FRM_RDN, S(0x80000000), FRM_RDN, S(0xbeaaaaab), S(0x3eaaaaab)             // -0x1.555556p-2 + 0x1.555556p-2 -> -0
  TEST_FP2 31, fadd.s, rne, FRM_RDN, S(0x3f37eb12), FRM_RDN|NX, S(0x3f37eb13), S(0xb3000000)          // 0x1.6fd626p-1 + -0x1p-25 -> 0x1.6fd624p-1
  TEST_FP2 32, fadd.s, dyn, FRM_RTZ|DZ, S(0x3f37eb12), FRM_RTZ|DZ|NX, S(0x3f37eb13), S(0xb3000000)    // 0x1.6fd626p-1 + -0x1p-25 -> 0x1.6fd624p-1
  TEST_FP2 33, fadd.s, rdn, FRM_RMM, S(0x3f37eb12), FRM_RMM|NX, S(0x3f37eb13), S(0xb3000000)          // 0x1.6fd626p-1 + -0x1p-25 -> 0x1.6fd624p-1
  TEST_FP2 34, fadd.s, dyn, FRM_RUP, S(0x3f37eb13), FRM_RUP|NX, S(0x3f37eb13), S(0xb3000000)          // 0x1.6fd626p-1 + -0x1p-25 -> 0x1.6fd626p-1
  TEST_FP2 35, fadd.s, dyn, FRM_RMM, S(0x3f37eb13), FRM_RMM|NX, S(0x3f37eb13), S(0xb3000000)          // 0x1.6fd626p-1 + -0x1p-25 -> 0x1.6fd626p-1
  TEST_FP2 36, fadd.s, dyn, FRM_RNE|NV, S(0x7fc00000), FRM_RNE|NV, S(0xffc00005), S(0x7fc00000)       // -NaN + NaN -> NaN
  TEST_FP2 37, fadd.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x80000000), S(0x00000000)             // -0 + 0 -> 0
  TEST_FP2 38, fadd.s, rtz, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0xff7fffff), S(0xff7ffffe)       // -0x1.fffffep+127 + -0x1.fffffcp+127 -> -0x1.fffffep+127
  TEST_FP2 39, fadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x7f800000)             // inf + inf -> inf
  TEST_FP2 40, fadd.s, rne, FRM_RDN|NX, S(0xff800000), FRM_RDN|NX, S(0x80000000), S(0xff800000)       // -0 + -inf -> -inf
  TEST_FP2 41, fadd.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0xff800000)             // -inf + -inf -> -inf
  TEST_FP2 42, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xffa00001), 0xfffffffe40000000     // -sNaN + unboxed -> NaN
  TEST_FP2 43, fadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0xff800000), S(0x7f800000)          // -inf + inf -> NaN
  TEST_FP2 44, fadd.s, dyn, FRM_RDN|UF, S(0xff800000), FRM_RDN|OF|UF|NX, S(0xff7fffff), S(0x80000001)  // -0x1.fffffep+127 + -0x1p-149 -> -inf
  TEST_FP2 45, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0xfffffffe40000000, S(0xffa00001)     // unboxed + -sNaN -> NaN
  TEST_FP2 46, fadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x00000000)             // inf + 0 -> inf
  TEST_FP2 47, fadd.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x80000001), S(0x00000001)             // -0x1p-149 + 0x1p-149 -> 0
  TEST_FP2 48, fadd.s, rne, FRM_RDN|OF, S(0x7fc00000), FRM_RDN|NV|OF, S(0x7f800000), S(0xff800000)    // inf + -inf -> NaN
  TEST_FP2 49, fadd.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0x00000000)             // 0 + 0 -> 0
  TEST_FP2 50, fadd.s, rup, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0x80000000)             // 0 + -0 -> 0
  TEST_FP2 51, fadd.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000), S(0x80000000)             // -0 + -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 52, fadd.s, rmm, FRM_RTZ, S(0xff7fffff), FRM_RTZ|NX, S(0xff7ffffe), S(0xf3000000)          // -0x1.fffffcp+127 + -0x1p+103 -> -0x1.fffffep+127
  TEST_FP2 53, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x00000000bfc00000, S(0x0fb86589)        // unboxed + 0x1.70cb12p-96 -> NaN
  TEST_FP2 54, fadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xbeaaaaab), 0xfffffffe40000000        // -0x1.555556p-2 + unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 55, fadd.s, rne, fa0, fa0, fa0, FRM_RDN, S(0x33800000), FRM_RDN, S(0x33000000), S(0x33000000)  // 0x1p-25 + 0x1p-25 -> 0x1p-24
  TEST_FP2_IN 56, fadd.s, dyn, fa0, fa0, fa1, FRM_RNE, S(0x7f7ffffe), FRM_RNE|NX, S(0xbff0729b), S(0x7f7ffffe)  // -0x1.e0e536p+0 + 0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2_IN 57, fadd.s, rmm, fa1, fa0, fa1, FRM_RTZ, S(0xc0000000), FRM_RTZ, S(0x3f800000), S(0xc0400000)  // 1 + -3 -> -2
  TEST_FP2_IN 58, fadd.s, dyn, ft11, ft10, ft9, FRM_RNE, S(0x756139d6), FRM_RNE|NX, S(0x083ad4f3), S(0x756139d6)  // 0x1.75a9e6p-111 + 0x1.c273acp+107 -> 0x1.c273acp+107
  TEST_FP2_IN 59, fadd.s, rtz, f1, f2, f3, FRM_RUP|NV, S(0xb3000000), FRM_RUP|NV|NX, S(0x8fb86589), S(0xb3000000)  // -0x1.70cb12p-96 + -0x1p-25 -> -0x1p-25
  TEST_FP2_IN 60, fadd.s, dyn, f16, f15, f0, FRM_RUP, S(0xfeffffff), FRM_RUP|NX, S(0x3fc00000), S(0xff000000)  // 1.5 + -0x1p+127 -> -0x1.fffffep+126
  TEST_FP2_IN 61, fadd.s, rup, f0, f16, f31, FRM_RNE, S(0xd88b2b0e), FRM_RNE|NX, S(0xd88b2b0f), S(0x3f37eb13)  // -0x1.16561ep+50 + 0x1.6fd626p-1 -> -0x1.16561cp+50

TEST_END
