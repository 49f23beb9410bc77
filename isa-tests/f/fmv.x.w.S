/* fmv.x.w rd, fs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fmv.x.w, FRM_RNE, 0, FRM_RNE, S(0x00000000)                                         // 0
  TEST_FP_INTN 2, fmv.x.w, FRM_RTZ, 1, FRM_RTZ, S(0x00000001)                                         // 0x1p-149
  TEST_FP_INTN 3, fmv.x.w, FRM_RDN, 2, FRM_RDN, S(0x00000002)                                         // 0x1p-148
  TEST_FP_INTN 4, fmv.x.w, FRM_RUP, 3, FRM_RUP, S(0x00000003)                                         // 0x1.8p-148
  TEST_FP_INTN 5, fmv.x.w, FRM_RMM|NV, 0x7fffff, FRM_RMM|NV, S(0x007fffff)                            // 0x1.fffffcp-127
  TEST_FP_INTN 6, fmv.x.w, FRM_RNE, 0x800000, FRM_RNE, S(0x00800000)                                  // 0x1p-126
  TEST_FP_INTN 7, fmv.x.w, FRM_RTZ, 0x800001, FRM_RTZ, S(0x00800001)                                  // 0x1.000002p-126
  TEST_FP_INTN 8, fmv.x.w, FRM_RDN, 0x3f800000, FRM_RDN, S(0x3f800000)                                // 1
  TEST_FP_INTN 9, fmv.x.w, FRM_RUP, 0x3f800001, FRM_RUP, S(0x3f800001)                                // 0x1.000002p+0
  TEST_FP_INTN 10, fmv.x.w, FRM_RMM|DZ, 0x3f7fffff, FRM_RMM|DZ, S(0x3f7fffff)                         // 0x1.fffffep-1
  TEST_FP_INTN 11, fmv.x.w, FRM_RNE|NV|DZ|OF|UF|NX, 0x3f000000, FRM_RNE|NV|DZ|OF|UF|NX, S(0x3f000000)  // 0.5
  TEST_FP_INTN 12, fmv.x.w, FRM_RTZ, 0x3fc00000, FRM_RTZ, S(0x3fc00000)                               // 1.5
  TEST_FP_INTN 13, fmv.x.w, FRM_RDN, 0x40000000, FRM_RDN, S(0x40000000)                               // 2
  TEST_FP_INTN 14, fmv.x.w, FRM_RUP, 0x40400000, FRM_RUP, S(0x40400000)                               // 3
  TEST_FP_INTN 15, fmv.x.w, FRM_RMM|OF, 0x40200000, FRM_RMM|OF, S(0x40200000)                         // 2.5
  TEST_FP_INTN 16, fmv.x.w, FRM_RNE, 0x41200000, FRM_RNE, S(0x41200000)                               // 10
  TEST_FP_INTN 17, fmv.x.w, FRM_RTZ, 0x3eaaaaab, FRM_RTZ, S(0x3eaaaaab)                               // 0x1.555556p-2
  TEST_FP_INTN 18, fmv.x.w, FRM_RDN, 0x40492492, FRM_RDN, S(0x40492492)                               // 0x1.924924p+1
  TEST_FP_INTN 19, fmv.x.w, FRM_RUP, 0x33800000, FRM_RUP, S(0x33800000)                               // 0x1p-24
  TEST_FP_INTN 20, fmv.x.w, FRM_RMM|UF, 0x33c00000, FRM_RMM|UF, S(0x33c00000)                         // 0x1.8p-24
  TEST_FP_INTN 21, fmv.x.w, FRM_RNE, 0x33000000, FRM_RNE, S(0x33000000)                               // 0x1p-25
  TEST_FP_INTN 22, fmv.x.w, FRM_RTZ|NV|DZ|OF|UF|NX, 0x34400000, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x34400000)  // 0x1.8p-23
  TEST_FP_INTN 23, fmv.x.w, FRM_RDN, 0x4b800000, FRM_RDN, S(0x4b800000)                               // 0x1p+24
  TEST_FP_INTN 24, fmv.x.w, FRM_RUP, 0x7f7fffff, FRM_RUP, S(0x7f7fffff)                               // 0x1.fffffep+127
  TEST_FP_INTN 25, fmv.x.w, FRM_RMM|NX, 0x7f7ffffe, FRM_RMM|NX, S(0x7f7ffffe)                         // 0x1.fffffcp+127
  TEST_FP_INTN 26, fmv.x.w, FRM_RNE, 0x7f800000, FRM_RNE, S(0x7f800000)                               // inf

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 27, fmv.x.w, a0, fa0, FRM_RNE, 0x33000000, FRM_RNE, S(0x33000000)                   // 0x1p-25
  TEST_FP_INTN_IN 28, fmv.x.w, t6, ft10, FRM_RTZ, 0x3f7fffff, FRM_RTZ, S(0x3f7fffff)                  // 0x1.fffffep-1
  TEST_FP_INTN_IN 29, fmv.x.w, ra, f2, FRM_RDN, 0x800001, FRM_RDN, S(0x00800001)                      // 0x1.000002p-126
  TEST_FP_INTN_IN 30, fmv.x.w, x16, f31, FRM_RUP, 0x34400000, FRM_RUP, S(0x34400000)                  // 0x1.8p-23
  TEST_FP_INTN_IN 31, fmv.x.w, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x41200000)                      // 10

TEST_END
