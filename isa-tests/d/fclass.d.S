/* fclass.d rd, fs1: rd = one bit of ten for the class of fs1 (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fclass.d, FRM_RNE, 0x10, FRM_RNE, 0x0000000000000000                                // 0
  TEST_FP_INTN 2, fclass.d, FRM_RTZ, 0x20, FRM_RTZ, 0x0000000000000001                                // 5e-324
  TEST_FP_INTN 3, fclass.d, FRM_RDN, 0x40, FRM_RDN, 0x0010000000000000                                // 0x1p-1022
  TEST_FP_INTN 4, fclass.d, FRM_RUP, 0x80, FRM_RUP, 0x7ff0000000000000                                // inf
  TEST_FP_INTN 5, fclass.d, FRM_RMM|NV, 8, FRM_RMM|NV, 0x8000000000000000                             // -0
  TEST_FP_INTN 6, fclass.d, FRM_RNE, 4, FRM_RNE, 0x8000000000000001                                   // -5e-324
  TEST_FP_INTN 7, fclass.d, FRM_RTZ, 2, FRM_RTZ, 0x8010000000000000                                   // -0x1p-1022
  TEST_FP_INTN 8, fclass.d, FRM_RDN, 1, FRM_RDN, 0xfff0000000000000                                   // -inf
  TEST_FP_INTN 9, fclass.d, FRM_RUP, 0x200, FRM_RUP, 0x7ff8000000000000                               // NaN
  TEST_FP_INTN 10, fclass.d, FRM_RMM|DZ, 0x100, FRM_RMM|DZ, 0x7ff0000000000001                        // sNaN

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 11, fclass.d, a0, fa0, FRM_RNE, 2, FRM_RNE, 0xbff0000000000000                      // -1
  TEST_FP_INTN_IN 12, fclass.d, t6, ft10, FRM_RTZ, 0x40, FRM_RTZ, 0x3c90000000000000                  // 0x1p-54
  TEST_FP_INTN_IN 13, fclass.d, ra, f2, FRM_RDN, 0x40, FRM_RDN, 0x7c90000000000000                    // 0x1p+970
  TEST_FP_INTN_IN 14, fclass.d, x16, f31, FRM_RUP, 0x40, FRM_RUP, 0x7fefffffffffffff                  // 0x1.fffffffffffffp+1023
  TEST_FP_INTN_IN 15, fclass.d, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, 0x4008000000000000                // 3

TEST_END
