/* fltq.s rd, fs1, fs2: rd = fs1 < fs2, quiet (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fltq.s, FRM_RTZ, 1, FRM_RTZ, S(0x3f800000), S(0x40000000)                            // 1 < 2
  TEST_FP_CMP 2, fltq.s, FRM_RDN, 0, FRM_RDN, S(0x40000000), S(0x3f800000)                            // 2 < 1
  TEST_FP_CMP 3, fltq.s, FRM_RUP, 0, FRM_RUP, S(0x40000000), S(0x40000000)                            // 2 < 2
  TEST_FP_CMP 4, fltq.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xbf800000), S(0x3f800000)                      // -1 < 1
  TEST_FP_CMP 5, fltq.s, FRM_RNE, 1, FRM_RNE, S(0xc0000000), S(0xbf800000)                            // -2 < -1
  TEST_FP_CMP 6, fltq.s, FRM_RTZ, 0, FRM_RTZ, S(0xbf800000), S(0xc0000000)                            // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fltq.s, FRM_RNE, 1, FRM_RNE, S(0xbf800001), S(0x7f7ffffe)                            // -0x1.000002p+0 < 0x1.fffffcp+127
  TEST_FP_CMP 8, fltq.s, FRM_RTZ, 0, FRM_RTZ, S(0x00800001), S(0x007fffff)                            // 0x1.000002p-126 < 0x1.fffffcp-127
  TEST_FP_CMP 9, fltq.s, FRM_RDN, 0, FRM_RDN|NV, S(0xffa00001), S(0xff000000)                         // -sNaN < -0x1p+127
  TEST_FP_CMP 10, fltq.s, FRM_RUP, 0, FRM_RUP, 0x00000000bfc00000, S(0x80000002)                      // unboxed < -0x1p-148
  TEST_FP_CMP 11, fltq.s, FRM_RMM, 0, FRM_RMM|NV, 0xfffffffe40000000, S(0xffa00001)                   // unboxed < -sNaN
  TEST_FP_CMP 12, fltq.s, FRM_RNE, 0, FRM_RNE, S(0xffc00005), 0xfffffffe40000000                      // -NaN < unboxed
  TEST_FP_CMP 13, fltq.s, FRM_RTZ, 0, FRM_RTZ, S(0x80000003), S(0xffc00005)                           // -0x1.8p-148 < -NaN
  TEST_FP_CMP 14, fltq.s, FRM_RDN, 0, FRM_RDN, S(0x00000003), 0x000000003fc00000                      // 0x1.8p-148 < unboxed
  TEST_FP_CMP 15, fltq.s, FRM_RUP, 0, FRM_RUP, S(0x80000000), S(0xff800000)                           // -0 < -inf
  TEST_FP_CMP 16, fltq.s, FRM_RMM|DZ, 1, FRM_RMM|DZ, S(0xff800000), S(0x00000000)                     // -inf < 0
  TEST_FP_CMP 17, fltq.s, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), S(0x80000000)  // -0 < -0
  TEST_FP_CMP 18, fltq.s, FRM_RTZ, 0, FRM_RTZ, S(0x7f800000), S(0x7f800000)                           // inf < inf
  TEST_FP_CMP 19, fltq.s, FRM_RDN, 0, FRM_RDN, S(0x7f800000), S(0xff800000)                           // inf < -inf
  TEST_FP_CMP 20, fltq.s, FRM_RUP, 1, FRM_RUP, S(0xff800000), S(0x7f800000)                           // -inf < inf
  TEST_FP_CMP 21, fltq.s, FRM_RMM|OF, 0, FRM_RMM|OF, S(0xff800000), S(0xff800000)                     // -inf < -inf
  TEST_FP_CMP 22, fltq.s, FRM_RNE, 0, FRM_RNE, S(0x00000000), S(0x00000000)                           // 0 < 0
  TEST_FP_CMP 23, fltq.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0x80000000)                           // 0 < -0
  TEST_FP_CMP 24, fltq.s, FRM_RDN, 0, FRM_RDN, S(0x80000000), S(0x00000000)                           // -0 < 0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 25, fltq.s, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, S(0x38775a5b), S(0x38775a5b)          // 0x1.eeb4b6p-15 < 0x1.eeb4b6p-15
  TEST_FP_CMP_IN 26, fltq.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0xff7fffff), S(0xf3800000)         // -0x1.fffffep+127 < -0x1p+104
  TEST_FP_CMP_IN 27, fltq.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0x3eaaaaab), S(0x4148ea7a)            // 0x1.555556p-2 < 0x1.91d4f4p+3
  TEST_FP_CMP_IN 28, fltq.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xc17029ce), S(0x3ec3bae8)          // -0x1.e0539cp+3 < 0x1.8775dp-2
  TEST_FP_CMP_IN 29, fltq.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xff7fffff), S(0x417029ce)    // -0x1.fffffep+127 < 0x1.e0539cp+3

TEST_END
