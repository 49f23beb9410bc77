/* fclass.h rd, fs1: rd = one bit of ten for the class of fs1 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fclass.h, FRM_RNE, 0x10, FRM_RNE, H(0x0000)                                         // 0
  TEST_FP_INTN 2, fclass.h, FRM_RTZ, 0x20, FRM_RTZ, H(0x0001)                                         // 0x1p-24
  TEST_FP_INTN 3, fclass.h, FRM_RDN, 0x40, FRM_RDN, H(0x0400)                                         // 0x1p-14
  TEST_FP_INTN 4, fclass.h, FRM_RUP, 0x80, FRM_RUP, H(0x7c00)                                         // inf
  TEST_FP_INTN 5, fclass.h, FRM_RMM|NV, 8, FRM_RMM|NV, H(0x8000)                                      // -0
  TEST_FP_INTN 6, fclass.h, FRM_RNE, 4, FRM_RNE, H(0x8001)                                            // -0x1p-24
  TEST_FP_INTN 7, fclass.h, FRM_RTZ, 2, FRM_RTZ, H(0x8400)                                            // -0x1p-14
  TEST_FP_INTN 8, fclass.h, FRM_RDN, 1, FRM_RDN, H(0xfc00)                                            // -inf
  TEST_FP_INTN 9, fclass.h, FRM_RUP, 0x200, FRM_RUP, H(0x7e00)                                        // NaN
  TEST_FP_INTN 10, fclass.h, FRM_RMM|DZ, 0x100, FRM_RMM|DZ, H(0x7c01)                                 // sNaN
  TEST_FP_INTN 11, fclass.h, FRM_RNE|NV|DZ|OF|UF|NX, 0x200, FRM_RNE|NV|DZ|OF|UF|NX, 0x0000000000003e00  // unboxed
  TEST_FP_INTN 12, fclass.h, FRM_RTZ, 0x200, FRM_RTZ, 0xfffffffffffe4000                              // unboxed

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 13, fclass.h, a0, fa0, FRM_RNE, 2, FRM_RNE, H(0x8400)                               // -0x1p-14
  TEST_FP_INTN_IN 14, fclass.h, t6, ft10, FRM_RTZ, 0x40, FRM_RTZ, H(0x7bff)                           // 65504
  TEST_FP_INTN_IN 15, fclass.h, ra, f2, FRM_RDN, 0x40, FRM_RDN, H(0x0400)                             // 0x1p-14
  TEST_FP_INTN_IN 16, fclass.h, x16, f31, FRM_RUP, 0x40, FRM_RUP, H(0x7bfe)                           // 65472
  TEST_FP_INTN_IN 17, fclass.h, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, H(0x4000)                         // 2

TEST_END
