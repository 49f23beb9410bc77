/* fmadd.s fd, fs1, fs2, fs3, rm: fd = fs1 * fs2 + fs3, rounded once (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fmadd.s, dyn, FRM_RNE, S(0x41200000), FRM_RNE, S(0x40000000), S(0x40400000), S(0x40800000)  // 2 * 3 + 4 -> 10
  TEST_FP3 2, fmadd.s, rtz, FRM_RUP, S(0xc0800000), FRM_RUP, S(0x40200000), S(0xc0000000), S(0x3f800000)  // 2.5 * -2 + 1 -> -4
  TEST_FP3 3, fmadd.s, dyn, FRM_RDN, S(0xc0600000), FRM_RDN, S(0xbf800000), S(0x3f000000), S(0xc0400000)  // -1 * 0.5 + -3 -> -3.5
  TEST_FP3 4, fmadd.s, rup, FRM_RNE|NV, S(0xbf800000), FRM_RNE|NV, S(0x40400000), S(0x40400000), S(0xc1200000)  // 3 * 3 + -10 -> -1

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fmadd.s, dyn, FRM_RNE, S(0xff000000), FRM_RNE|NX, S(0x40f2b660), S(0x80000002), S(0xff000000)  // 0x1.e56ccp+2 * -0x1p-148 + -0x1p+127 -> -0x1p+127
  TEST_FP3 6, fmadd.s, dyn, FRM_RMM, S(0xff000000), FRM_RMM|NX, S(0x40f2b660), S(0x80000002), S(0xff000000)  // 0x1.e56ccp+2 * -0x1p-148 + -0x1p+127 -> -0x1p+127
  TEST_FP3 7, fmadd.s, dyn, FRM_RDN, S(0x417fffff), FRM_RDN|NX, S(0xff7fffff), S(0x81800000), S(0x33000000)  // -0x1.fffffep+127 * -0x1p-124 + 0x1p-25 -> 0x1.fffffep+3
  TEST_FP3 8, fmadd.s, dyn, FRM_RUP|OF, S(0x41800000), FRM_RUP|OF|NX, S(0xff7fffff), S(0x81800000), S(0x33000000)  // -0x1.fffffep+127 * -0x1p-124 + 0x1p-25 -> 16
  TEST_FP3 9, fmadd.s, rne, FRM_RDN, S(0xc15775a7), FRM_RDN, S(0x40bc34ee), S(0xbf800000), S(0xc0f2b660)  // 0x1.7869dcp+2 * -1 + -0x1.e56ccp+2 -> -0x1.aeeb4ep+3
  TEST_FP3 10, fmadd.s, rdn, FRM_RMM, S(0x97d73e1f), FRM_RMM|NX, S(0xe1d73e1f), S(0x00000002), S(0x049daef5)  // -0x1.ae7c3ep+68 * 0x1p-148 + 0x1.3b5deap-118 -> -0x1.ae7c3ep-80
  TEST_FP3 11, fmadd.s, dyn, FRM_RTZ, S(0xff7fffff), FRM_RTZ|OF|NX, S(0xff7ffffe), S(0x7a8b35f1), S(0x00000002)  // -0x1.fffffcp+127 * 0x1.166be2p+118 + 0x1p-148 -> -0x1.fffffep+127
  TEST_FP3 12, fmadd.s, rmm, FRM_RTZ|DZ, S(0xff800000), FRM_RTZ|DZ|OF|NX, S(0xff7ffffe), S(0x7a8b35f1), S(0x00000002)  // -0x1.fffffcp+127 * 0x1.166be2p+118 + 0x1p-148 -> -inf
  TEST_FP3 13, fmadd.s, rtz, FRM_RUP, S(0x01800005), FRM_RUP|NX, S(0x4138b6ef), S(0x00000002), S(0x01800000)  // 0x1.716ddep+3 * 0x1p-148 + 0x1p-124 -> 0x1.00000ap-124
  TEST_FP3 14, fmadd.s, dyn, FRM_RMM, S(0x01800006), FRM_RMM|NX, S(0x4138b6ef), S(0x00000002), S(0x01800000)  // 0x1.716ddep+3 * 0x1p-148 + 0x1p-124 -> 0x1.00000cp-124
  TEST_FP3 15, fmadd.s, dyn, FRM_RNE, S(0x32fffff8), FRM_RNE, S(0xf3000000), S(0x807fffff), S(0xb3c00000)  // -0x1p+103 * -0x1.fffffcp-127 + -0x1.8p-24 -> 0x1.fffffp-26
  TEST_FP3 16, fmadd.s, rne, FRM_RDN|NV, S(0x41fd1266), FRM_RDN|NV|NX, S(0x4138b6ef), S(0x40400000), S(0xc0400000)  // 0x1.716ddep+3 * 3 + -3 -> 0x1.fa24ccp+4
  TEST_FP3 17, fmadd.s, dyn, FRM_RTZ, S(0x41fd1266), FRM_RTZ|NX, S(0x4138b6ef), S(0x40400000), S(0xc0400000)  // 0x1.716ddep+3 * 3 + -3 -> 0x1.fa24ccp+4
  TEST_FP3 18, fmadd.s, dyn, FRM_RDN, S(0x41fd1266), FRM_RDN|NX, S(0x4138b6ef), S(0x40400000), S(0xc0400000)  // 0x1.716ddep+3 * 3 + -3 -> 0x1.fa24ccp+4
  TEST_FP3 19, fmadd.s, rup, FRM_RNE, S(0x41fd1267), FRM_RNE|NX, S(0x4138b6ef), S(0x40400000), S(0xc0400000)  // 0x1.716ddep+3 * 3 + -3 -> 0x1.fa24cep+4
  TEST_FP3 20, fmadd.s, rmm, FRM_RTZ, S(0x41fd1267), FRM_RTZ|NX, S(0x4138b6ef), S(0x40400000), S(0xc0400000)  // 0x1.716ddep+3 * 3 + -3 -> 0x1.fa24cep+4
  TEST_FP3 21, fmadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE|OF|NX, S(0xff000000), S(0xc138b6ef), S(0x7a8b35f1)  // -0x1p+127 * -0x1.716ddep+3 + 0x1.166be2p+118 -> inf
  TEST_FP3 22, fmadd.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0xff000000), S(0xc138b6ef), S(0x7a8b35f1)  // -0x1p+127 * -0x1.716ddep+3 + 0x1.166be2p+118 -> inf
  TEST_FP3 23, fmadd.s, rtz, FRM_RUP, S(0x80000000), FRM_RUP|UF|NX, S(0x049daef5), S(0x849daef5), S(0x00000000)  // 0x1.3b5deap-118 * -0x1.3b5deap-118 + 0 -> -0
  TEST_FP3 24, fmadd.s, rdn, FRM_RMM|UF, S(0x7f7fffff), FRM_RMM|OF|UF|NX, S(0xc0bc34ee), S(0xff7fffff), S(0x80000002)  // -0x1.7869dcp+2 * -0x1.fffffep+127 + -0x1p-148 -> 0x1.fffffep+127
  TEST_FP3 25, fmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xbeaaaaab), 0x00000000bfc00000, S(0x80800001)  // -0x1.555556p-2 * unboxed + -0x1.000002p-126 -> NaN
  TEST_FP3 26, fmadd.s, dyn, FRM_RNE, S(0x80800000), FRM_RNE|UF|NX, S(0x00000003), S(0x3e16f83e), S(0x80800000)  // 0x1.8p-148 * 0x1.2df07cp-3 + -0x1p-126 -> -0x1p-126
  TEST_FP3 27, fmadd.s, rup, FRM_RNE, S(0x807fffff), FRM_RNE|UF|NX, S(0x00000003), S(0x3e16f83e), S(0x80800000)  // 0x1.8p-148 * 0x1.2df07cp-3 + -0x1p-126 -> -0x1.fffffcp-127
  TEST_FP3 28, fmadd.s, rne, FRM_RDN|OF, S(0x00000000), FRM_RDN|OF|UF|NX, S(0x80000002), S(0xbe16f83e), S(0x00000000)  // -0x1p-148 * -0x1.2df07cp-3 + 0 -> 0
  TEST_FP3 29, fmadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), S(0xc0492492), 0x000000003fc00000  // sNaN * -0x1.924924p+1 + unboxed -> NaN
  TEST_FP3 30, fmadd.s, rne, FRM_RDN, S(0x80000002), FRM_RDN|UF|NX, S(0xbf000000), S(0x80000001), S(0x80000003)  // -0.5 * -0x1p-149 + -0x1.8p-148 -> -0x1p-148
  TEST_FP3 31, fmadd.s, dyn, FRM_RTZ, S(0x80000002), FRM_RTZ|UF|NX, S(0xbf000000), S(0x80000001), S(0x80000003)  // -0.5 * -0x1p-149 + -0x1.8p-148 -> -0x1p-148
  TEST_FP3 32, fmadd.s, dyn, FRM_RDN|DZ, S(0x80000003), FRM_RDN|DZ|UF|NX, S(0xbf000000), S(0x80000001), S(0x80000003)  // -0.5 * -0x1p-149 + -0x1.8p-148 -> -0x1.8p-148
  TEST_FP3 33, fmadd.s, dyn, FRM_RUP, S(0x80000002), FRM_RUP|UF|NX, S(0xbf000000), S(0x80000001), S(0x80000003)  // -0.5 * -0x1p-149 + -0x1.8p-148 -> -0x1p-148
  TEST_FP3 34, fmadd.s, dyn, FRM_RMM, S(0x80000003), FRM_RMM|UF|NX, S(0xbf000000), S(0x80000001), S(0x80000003)  // -0.5 * -0x1p-149 + -0x1.8p-148 -> -0x1.8p-148
  TEST_FP3 35, fmadd.s, rmm, FRM_RTZ, S(0x00000004), FRM_RTZ|UF|NX, S(0x40492492), S(0x00000002), S(0x80000002)  // 0x1.924924p+1 * 0x1p-148 + -0x1p-148 -> 0x1p-147
  TEST_FP3 36, fmadd.s, dyn, FRM_RNE|NV, S(0x7fc00000), FRM_RNE|NV, S(0xffc00005), 0xfffffffe40000000, S(0xb45bcc97)  // -NaN * unboxed + -0x1.b7992ep-23 -> NaN
  TEST_FP3 37, fmadd.s, rne, FRM_RDN, S(0x007fffff), FRM_RDN, S(0x80000000), S(0xb3000000), S(0x007fffff)  // -0 * -0x1p-25 + 0x1.fffffcp-127 -> 0x1.fffffcp-127
  TEST_FP3 38, fmadd.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0xff800000), S(0xff800000), S(0xf3000000)  // -inf * -inf + -0x1p+103 -> inf
  TEST_FP3 39, fmadd.s, rne, FRM_RDN, S(0x8000001c), FRM_RDN, S(0x41200000), S(0x80000003), S(0x00000002)  // 10 * -0x1.8p-148 + 0x1p-148 -> -0x1.cp-145
  TEST_FP3 40, fmadd.s, dyn, FRM_RNE|NX, S(0x7f800000), FRM_RNE|NX, S(0x3f7fffff), S(0x7f800000), S(0x7f800000)  // 0x1.fffffep-1 * inf + inf -> inf
  TEST_FP3 41, fmadd.s, rtz, FRM_RUP, S(0x40400000), FRM_RUP|NX, S(0x00000003), S(0x00000003), S(0x40400000)  // 0x1.8p-148 * 0x1.8p-148 + 3 -> 3
  TEST_FP3 42, fmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800000), S(0xffa00001), S(0xffa00001)  // inf * -sNaN + -sNaN -> NaN
  TEST_FP3 43, fmadd.s, rup, FRM_RNE, S(0x00800000), FRM_RNE|UF|NX, S(0x00000003), S(0x01800000), S(0x007fffff)  // 0x1.8p-148 * 0x1p-124 + 0x1.fffffcp-127 -> 0x1p-126
  TEST_FP3 44, fmadd.s, dyn, FRM_RNE|UF, S(0xff800000), FRM_RNE|UF, S(0xc1200000), S(0x80000000), S(0xff800000)  // -10 * -0 + -inf -> -inf
  TEST_FP3 45, fmadd.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0xfa8b35f1), S(0x00000000)  // 0 * -0x1.166be2p+118 + 0 -> 0
  TEST_FP3 46, fmadd.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0xfa8b35f1), S(0x00000000)  // 0 * -0x1.166be2p+118 + 0 -> 0
  TEST_FP3 47, fmadd.s, dyn, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), S(0xfa8b35f1), S(0x00000000)  // 0 * -0x1.166be2p+118 + 0 -> 0
  TEST_FP3 48, fmadd.s, dyn, FRM_RMM|OF, S(0x00000000), FRM_RMM|OF, S(0x00000000), S(0xfa8b35f1), S(0x00000000)  // 0 * -0x1.166be2p+118 + 0 -> 0
  TEST_FP3 49, fmadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0xfffffffe40000000, S(0x7fc00000), 0xfffffffe40000000  // unboxed * NaN + unboxed -> NaN
  TEST_FP3 50, fmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x00000000bfc00000, S(0x00000000), S(0x7fc00000)  // unboxed * 0 + NaN -> NaN
  TEST_FP3 51, fmadd.s, rdn, FRM_RMM, S(0x80000000), FRM_RMM, S(0x80000000), S(0xbfc00000), S(0x80000000)  // -0 * -1.5 + -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP3 52, fmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0x61d73e1f), S(0x3f800000)  // unboxed * 0x1.ae7c3ep+68 + 1 -> NaN
  TEST_FP3 53, fmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x73800000), S(0xc1470f08), 0x000000003fc00000  // 0x1p+104 * -0x1.8e1e1p+3 + unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 54, fmadd.s, rne, fa0, fa0, fa0, fa0, FRM_RDN, S(0x80800000), FRM_RDN|NX, S(0x80800000), S(0x80800000), S(0x80800000)  // -0x1p-126 * -0x1p-126 + -0x1p-126 -> -0x1p-126
  TEST_FP3_IN 55, fmadd.s, dyn, ft11, ft10, ft9, ft8, FRM_RNE, S(0x7b0b35f1), FRM_RNE|NX, S(0xc0000000), S(0xfa8b35f1), S(0xb4400000)  // -2 * -0x1.166be2p+118 + -0x1.8p-23 -> 0x1.166be2p+119
  TEST_FP3_IN 56, fmadd.s, rtz, f1, f2, f3, f4, FRM_RUP, S(0x3eaaaaa4), FRM_RUP|NX, S(0x3eaaaaab), S(0x3f800000), S(0xb45bcc97)  // 0x1.555556p-2 * 1 + -0x1.b7992ep-23 -> 0x1.555548p-2
  TEST_FP3_IN 57, fmadd.s, dyn, f16, f15, f31, f0, FRM_RMM, S(0xc0fb6db6), FRM_RMM|NX, S(0xc0492492), S(0x40200000), S(0x345bcc97)  // -0x1.924924p+1 * 2.5 + 0x1.b7992ep-23 -> -0x1.f6db6cp+2
  TEST_FP3_IN 58, fmadd.s, rmm, fa1, fa0, fa1, fa2, FRM_RTZ|NV, S(0x40f2b660), FRM_RTZ|NV|NX, S(0xbeaaaaab), S(0x049daef5), S(0x40f2b660)  // -0x1.555556p-2 * 0x1.3b5deap-118 + 0x1.e56ccp+2 -> 0x1.e56ccp+2
  TEST_FP3_IN 59, fmadd.s, dyn, fa2, fa0, fa1, fa2, FRM_RTZ, S(0x34200000), FRM_RTZ, S(0xbf800000), S(0xb4400000), S(0xb3000000)  // -1 * -0x1.8p-23 + -0x1p-25 -> 0x1.4p-23

TEST_END
