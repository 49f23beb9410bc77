/* fnmsub.s fd, fs1, fs2, fs3, rm: fd = -(fs1 * fs2) + fs3, rounded once (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fnmsub.s, dyn, FRM_RNE, S(0xc0000000), FRM_RNE, S(0x40000000), S(0x40400000), S(0x40800000)  // -(2 * 3) + 4 -> -2
  TEST_FP3 2, fnmsub.s, rtz, FRM_RUP, S(0x40c00000), FRM_RUP, S(0x40200000), S(0xc0000000), S(0x3f800000)  // -(2.5 * -2) + 1 -> 6
  TEST_FP3 3, fnmsub.s, dyn, FRM_RDN, S(0xc0200000), FRM_RDN, S(0xbf800000), S(0x3f000000), S(0xc0400000)  // -(-1 * 0.5) + -3 -> -2.5
  TEST_FP3 4, fnmsub.s, rup, FRM_RNE|NV, S(0xc1980000), FRM_RNE|NV, S(0x40400000), S(0x40400000), S(0xc1200000)  // -(3 * 3) + -10 -> -19

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fnmsub.s, dyn, FRM_RNE, S(0xc030f072), FRM_RNE|NX, S(0x3f6beb42), S(0x40400000), S(0xb3000000)  // -(0x1.d7d684p-1 * 3) + -0x1p-25 -> -0x1.61e0e4p+1
  TEST_FP3 6, fnmsub.s, dyn, FRM_RUP, S(0xc030f071), FRM_RUP|NX, S(0x3f6beb42), S(0x40400000), S(0xb3000000)  // -(0x1.d7d684p-1 * 3) + -0x1p-25 -> -0x1.61e0e2p+1
  TEST_FP3 7, fnmsub.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xafb4f4f2), S(0x7f800000), S(0x3f000000)  // -(-0x1.69e9e4p-32 * inf) + 0.5 -> inf
  TEST_FP3 8, fnmsub.s, dyn, FRM_RMM, S(0xff800000), FRM_RMM|OF|NX, S(0x7f7fffff), S(0x40492492), S(0x3f000000)  // -(0x1.fffffep+127 * 0x1.924924p+1) + 0.5 -> -inf
  TEST_FP3 9, fnmsub.s, dyn, FRM_RNE, S(0x7f000000), FRM_RNE|NX, S(0x3f7fffff), S(0xff000000), S(0x73800000)  // -(0x1.fffffep-1 * -0x1p+127) + 0x1p+104 -> 0x1p+127
  TEST_FP3 10, fnmsub.s, dyn, FRM_RTZ, S(0x7f000000), FRM_RTZ|NX, S(0x3f7fffff), S(0xff000000), S(0x73800000)  // -(0x1.fffffep-1 * -0x1p+127) + 0x1p+104 -> 0x1p+127
  TEST_FP3 11, fnmsub.s, dyn, FRM_RDN, S(0x7f000000), FRM_RDN|NX, S(0x3f7fffff), S(0xff000000), S(0x73800000)  // -(0x1.fffffep-1 * -0x1p+127) + 0x1p+104 -> 0x1p+127
  TEST_FP3 12, fnmsub.s, rup, FRM_RNE|DZ, S(0x7f000001), FRM_RNE|DZ|NX, S(0x3f7fffff), S(0xff000000), S(0x73800000)  // -(0x1.fffffep-1 * -0x1p+127) + 0x1p+104 -> 0x1.000002p+127
  TEST_FP3 13, fnmsub.s, rmm, FRM_RTZ, S(0x7f000001), FRM_RTZ|NX, S(0x3f7fffff), S(0xff000000), S(0x73800000)  // -(0x1.fffffep-1 * -0x1p+127) + 0x1p+104 -> 0x1.000002p+127
  TEST_FP3 14, fnmsub.s, rne, FRM_RDN, S(0x4096db6d), FRM_RDN|NX, S(0xc0492492), S(0x3fc00000), S(0x80000003)  // -(-0x1.924924p+1 * 1.5) + -0x1.8p-148 -> 0x1.2db6dap+2
  TEST_FP3 15, fnmsub.s, rtz, FRM_RUP, S(0x4096db6d), FRM_RUP|NX, S(0xc0492492), S(0x3fc00000), S(0x80000003)  // -(-0x1.924924p+1 * 1.5) + -0x1.8p-148 -> 0x1.2db6dap+2
  TEST_FP3 16, fnmsub.s, dyn, FRM_RNE|NV, S(0x7fc00000), FRM_RNE|NV, S(0x73800000), 0xfffffffe40000000, S(0x3f91e2d7)  // -(0x1p+104 * unboxed) + 0x1.23c5aep+0 -> NaN
  TEST_FP3 17, fnmsub.s, dyn, FRM_RTZ, S(0xbf4644d4), FRM_RTZ|NX, S(0x3f800001), S(0x3f000000), S(0xbe8c89a7)  // -(0x1.000002p+0 * 0.5) + -0x1.19134ep-2 -> -0x1.8c89a8p-1
  TEST_FP3 18, fnmsub.s, rdn, FRM_RMM, S(0xbf4644d5), FRM_RMM|NX, S(0x3f800001), S(0x3f000000), S(0xbe8c89a7)  // -(0x1.000002p+0 * 0.5) + -0x1.19134ep-2 -> -0x1.8c89aap-1
  TEST_FP3 19, fnmsub.s, dyn, FRM_RUP, S(0xbf4644d4), FRM_RUP|NX, S(0x3f800001), S(0x3f000000), S(0xbe8c89a7)  // -(0x1.000002p+0 * 0.5) + -0x1.19134ep-2 -> -0x1.8c89a8p-1
  TEST_FP3 20, fnmsub.s, dyn, FRM_RMM, S(0xbf4644d5), FRM_RMM|NX, S(0x3f800001), S(0x3f000000), S(0xbe8c89a7)  // -(0x1.000002p+0 * 0.5) + -0x1.19134ep-2 -> -0x1.8c89aap-1
  TEST_FP3 21, fnmsub.s, rup, FRM_RNE, S(0x00800000), FRM_RNE|UF|NX, S(0x80000003), S(0x3467a4e1), S(0x007fffff)  // -(-0x1.8p-148 * 0x1.cf49c2p-23) + 0x1.fffffcp-127 -> 0x1p-126
  TEST_FP3 22, fnmsub.s, rmm, FRM_RTZ, S(0x3510c70d), FRM_RTZ|NX, S(0x40200000), S(0xb467a4e1), S(0x007fffff)  // -(2.5 * -0x1.cf49c2p-23) + 0x1.fffffcp-127 -> 0x1.218e1ap-21
  TEST_FP3 23, fnmsub.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0x73000000), S(0xff7fffff), S(0x2fb4f4f2)  // -(0x1p+103 * -0x1.fffffep+127) + 0x1.69e9e4p-32 -> inf
  TEST_FP3 24, fnmsub.s, dyn, FRM_RDN|UF, S(0x7f7fffff), FRM_RDN|OF|UF|NX, S(0x73000000), S(0xff7fffff), S(0x2fb4f4f2)  // -(0x1p+103 * -0x1.fffffep+127) + 0x1.69e9e4p-32 -> 0x1.fffffep+127
  TEST_FP3 25, fnmsub.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0x73000000), S(0xff7fffff), S(0x2fb4f4f2)  // -(0x1p+103 * -0x1.fffffep+127) + 0x1.69e9e4p-32 -> inf
  TEST_FP3 26, fnmsub.s, dyn, FRM_RNE, S(0x00800001), FRM_RNE, S(0x33000000), S(0x80000000), S(0x00800001)  // -(0x1p-25 * -0) + 0x1.000002p-126 -> 0x1.000002p-126
  TEST_FP3 27, fnmsub.s, rtz, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0xff7fffff), S(0xbf91e2d7), S(0x33c00000)  // -(-0x1.fffffep+127 * -0x1.23c5aep+0) + 0x1.8p-24 -> -0x1.fffffep+127
  TEST_FP3 28, fnmsub.s, rne, FRM_RDN|OF, S(0x7fc00000), FRM_RDN|OF, 0xfffffffe40000000, S(0xc150f31f), S(0xff800000)  // -(unboxed * -0x1.a1e63ep+3) + -inf -> NaN
  TEST_FP3 29, fnmsub.s, rdn, FRM_RMM, S(0x00800000), FRM_RMM|NX, S(0xbf800001), S(0x00000001), S(0x007fffff)  // -(-0x1.000002p+0 * 0x1p-149) + 0x1.fffffcp-127 -> 0x1p-126
  TEST_FP3 30, fnmsub.s, dyn, FRM_RNE, S(0x007ffff9), FRM_RNE, S(0x81800000), S(0xb4400000), S(0x007fffff)  // -(-0x1p-124 * -0x1.8p-23) + 0x1.fffffcp-127 -> 0x1.ffffe4p-127
  TEST_FP3 31, fnmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xffc00005), S(0x00800001), 0xfffffffe40000000  // -(-NaN * 0x1.000002p-126) + unboxed -> NaN
  TEST_FP3 32, fnmsub.s, dyn, FRM_RNE|DZ, S(0x7f800000), FRM_RNE|DZ, S(0x00000000), S(0x00000002), S(0x7f800000)  // -(0 * 0x1p-148) + inf -> inf
  TEST_FP3 33, fnmsub.s, dyn, FRM_RTZ, S(0x007ffffe), FRM_RTZ|UF|NX, S(0x3f800001), S(0x807fffff), S(0x80000001)  // -(0x1.000002p+0 * -0x1.fffffcp-127) + -0x1p-149 -> 0x1.fffff8p-127
  TEST_FP3 34, fnmsub.s, rne, FRM_RDN, S(0x8011e2d7), FRM_RDN, S(0x00800000), S(0x3f91e2d7), S(0x00800000)  // -(0x1p-126 * 0x1.23c5aep+0) + 0x1p-126 -> -0x1.1e2d7p-129
  TEST_FP3 35, fnmsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), 0x000000003fc00000, S(0x80000000)  // -(sNaN * unboxed) + -0 -> NaN
  TEST_FP3 36, fnmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0x000000003fc00000, S(0x7f800001), 0x000000003fc00000  // -(unboxed * sNaN) + unboxed -> NaN
  TEST_FP3 37, fnmsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x40492492), S(0x7fc00000), S(0xffa00001)  // -(0x1.924924p+1 * NaN) + -sNaN -> NaN
  TEST_FP3 38, fnmsub.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM|UF|NX, S(0x80000003), S(0xbe8c89a7), S(0x00000001)  // -(-0x1.8p-148 * -0x1.19134ep-2) + 0x1p-149 -> 0
  TEST_FP3 39, fnmsub.s, dyn, FRM_RDN, S(0x80000004), FRM_RDN|UF|NX, S(0x00000003), S(0x3f800001), S(0x00000000)  // -(0x1.8p-148 * 0x1.000002p+0) + 0 -> -0x1p-147
  TEST_FP3 40, fnmsub.s, rne, FRM_RDN|NX, S(0xbf000000), FRM_RDN|NX, S(0x80000000), S(0x80000000), S(0xbf000000)  // -(-0 * -0) + -0.5 -> -0.5
  TEST_FP3 41, fnmsub.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x807fffff), S(0x00000000), S(0x80000000)  // -(-0x1.fffffcp-127 * 0) + -0 -> 0
  TEST_FP3 42, fnmsub.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP, S(0x807fffff), S(0x00000000), S(0x80000000)  // -(-0x1.fffffcp-127 * 0) + -0 -> 0
  TEST_FP3 43, fnmsub.s, rdn, FRM_RMM, S(0x80000000), FRM_RMM, S(0x807fffff), S(0x00000000), S(0x80000000)  // -(-0x1.fffffcp-127 * 0) + -0 -> -0
  TEST_FP3 44, fnmsub.s, rup, FRM_RNE|UF, S(0x00000000), FRM_RNE|UF, S(0x807fffff), S(0x00000000), S(0x80000000)  // -(-0x1.fffffcp-127 * 0) + -0 -> 0
  TEST_FP3 45, fnmsub.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x807fffff), S(0x00000000), S(0x80000000)  // -(-0x1.fffffcp-127 * 0) + -0 -> 0
  TEST_FP3 46, fnmsub.s, dyn, FRM_RDN, S(0x80800000), FRM_RDN|UF|NX, S(0xb4400000), S(0x00800000), S(0x80800001)  // -(-0x1.8p-23 * 0x1p-126) + -0x1.000002p-126 -> -0x1p-126
  TEST_FP3 47, fnmsub.s, rne, FRM_RDN, S(0x80000000), FRM_RDN|UF|NX, S(0x80000003), S(0xbf000000), S(0x00000001)  // -(-0x1.8p-148 * -0.5) + 0x1p-149 -> -0
  TEST_FP3 48, fnmsub.s, dyn, FRM_RNE|OF, S(0xff800000), FRM_RNE|OF, S(0xff800000), S(0xc0000000), S(0xff800000)  // -(-inf * -2) + -inf -> -inf
  TEST_FP3 49, fnmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x7f800000), S(0xff800000), S(0x7fc00000)  // -(inf * -inf) + NaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 50, fnmsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x3f800000), S(0x34400000), 0x000000003fc00000  // -(1 * 0x1.8p-23) + unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 51, fnmsub.s, rne, fa0, fa0, fa0, fa0, FRM_RDN, S(0xbf7a59fa), FRM_RDN|NX, S(0xbf1badea), S(0xbf1badea), S(0xbf1badea)  // -(-0x1.375bd4p-1 * -0x1.375bd4p-1) + -0x1.375bd4p-1 -> -0x1.f4b3f4p-1
  TEST_FP3_IN 52, fnmsub.s, dyn, ft11, ft10, ft9, ft8, FRM_RNE, S(0x40656a9f), FRM_RNE|NX, S(0xbe8c89a7), S(0x4150f31f), S(0x33000000)  // -(-0x1.19134ep-2 * 0x1.a1e63ep+3) + 0x1p-25 -> 0x1.cad53ep+1
  TEST_FP3_IN 53, fnmsub.s, rtz, f1, f2, f3, f4, FRM_RUP, S(0x7572d138), FRM_RUP|NX, S(0xf3800000), S(0x4172d138), S(0x40000000)  // -(-0x1p+104 * 0x1.e5a27p+3) + 2 -> 0x1.e5a27p+107
  TEST_FP3_IN 54, fnmsub.s, dyn, f16, f15, f31, f0, FRM_RDN, S(0x4150f31f), FRM_RDN|NX, S(0xbf6beb42), S(0x0d92604a), S(0x4150f31f)  // -(-0x1.d7d684p-1 * 0x1.24c094p-100) + 0x1.a1e63ep+3 -> 0x1.a1e63ep+3
  TEST_FP3_IN 55, fnmsub.s, rtz, fa1, fa0, fa1, fa2, FRM_RUP|NV, S(0x4b7fffff), FRM_RUP|NV|NX, S(0x33000000), S(0x3f7fffff), S(0x4b800000)  // -(0x1p-25 * 0x1.fffffep-1) + 0x1p+24 -> 0x1.fffffep+23
  TEST_FP3_IN 56, fnmsub.s, dyn, fa2, fa0, fa1, fa2, FRM_RNE, S(0xc0100000), FRM_RNE, S(0xc0200000), S(0xbf000000), S(0xbf800000)  // -(-2.5 * -0.5) + -1 -> -2.25

TEST_END
