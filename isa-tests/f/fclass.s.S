/* fclass.s rd, fs1: rd = one bit of ten for the class of fs1 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fclass.s, FRM_RNE, 0x10, FRM_RNE, S(0x00000000)                                     // 0
  TEST_FP_INTN 2, fclass.s, FRM_RTZ, 0x20, FRM_RTZ, S(0x00000001)                                     // 0x1p-149
  TEST_FP_INTN 3, fclass.s, FRM_RDN, 0x40, FRM_RDN, S(0x00800000)                                     // 0x1p-126
  TEST_FP_INTN 4, fclass.s, FRM_RUP, 0x80, FRM_RUP, S(0x7f800000)                                     // inf
  TEST_FP_INTN 5, fclass.s, FRM_RMM|NV, 8, FRM_RMM|NV, S(0x80000000)                                  // -0
  TEST_FP_INTN 6, fclass.s, FRM_RNE, 4, FRM_RNE, S(0x80000001)                                        // -0x1p-149
  TEST_FP_INTN 7, fclass.s, FRM_RTZ, 2, FRM_RTZ, S(0x80800000)                                        // -0x1p-126
  TEST_FP_INTN 8, fclass.s, FRM_RDN, 1, FRM_RDN, S(0xff800000)                                        // -inf
  TEST_FP_INTN 9, fclass.s, FRM_RUP, 0x200, FRM_RUP, S(0x7fc00000)                                    // NaN
  TEST_FP_INTN 10, fclass.s, FRM_RMM|DZ, 0x100, FRM_RMM|DZ, S(0x7f800001)                             // sNaN
  TEST_FP_INTN 11, fclass.s, FRM_RNE|NV|DZ|OF|UF|NX, 0x200, FRM_RNE|NV|DZ|OF|UF|NX, 0x000000003fc00000  // unboxed
  TEST_FP_INTN 12, fclass.s, FRM_RTZ, 0x200, FRM_RTZ, 0xfffffffe40000000                              // unboxed

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 13, fclass.s, a0, fa0, FRM_RNE, 0x40, FRM_RNE, S(0x40000000)                        // 2
  TEST_FP_INTN_IN 14, fclass.s, t6, ft10, FRM_RTZ, 2, FRM_RTZ, S(0xff000000)                          // -0x1p+127
  TEST_FP_INTN_IN 15, fclass.s, ra, f2, FRM_RDN, 0x40, FRM_RDN, S(0x7f7fffff)                         // 0x1.fffffep+127
  TEST_FP_INTN_IN 16, fclass.s, x16, f31, FRM_RUP, 2, FRM_RUP, S(0xbeaeda0a)                          // -0x1.5db414p-2
  TEST_FP_INTN_IN 17, fclass.s, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x40ec2ae9)                     // 0x1.d855d2p+2

TEST_END
