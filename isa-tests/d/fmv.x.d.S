/* fmv.x.d rd, fs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fmv.x.d, FRM_RNE, 0, FRM_RNE, 0x0000000000000000                                    // 0
  TEST_FP_INTN 2, fmv.x.d, FRM_RTZ, 1, FRM_RTZ, 0x0000000000000001                                    // 5e-324
  TEST_FP_INTN 3, fmv.x.d, FRM_RDN, 2, FRM_RDN, 0x0000000000000002                                    // 1e-323
  TEST_FP_INTN 4, fmv.x.d, FRM_RUP, 3, FRM_RUP, 0x0000000000000003                                    // 1.5e-323
  TEST_FP_INTN 5, fmv.x.d, FRM_RMM|NV, 0x000fffffffffffff, FRM_RMM|NV, 0x000fffffffffffff             // 0x0.fffffffffffffp-1022
  TEST_FP_INTN 6, fmv.x.d, FRM_RNE, 0x0010000000000000, FRM_RNE, 0x0010000000000000                   // 0x1p-1022
  TEST_FP_INTN 7, fmv.x.d, FRM_RTZ, 0x0010000000000001, FRM_RTZ, 0x0010000000000001                   // 0x1.0000000000001p-1022
  TEST_FP_INTN 8, fmv.x.d, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 0x3ff0000000000000                   // 1
  TEST_FP_INTN 9, fmv.x.d, FRM_RUP, 0x3ff0000000000001, FRM_RUP, 0x3ff0000000000001                   // 0x1.0000000000001p+0
  TEST_FP_INTN 10, fmv.x.d, FRM_RMM|DZ, 0x3fefffffffffffff, FRM_RMM|DZ, 0x3fefffffffffffff            // 0x1.fffffffffffffp-1
  TEST_FP_INTN 11, fmv.x.d, FRM_RNE|NV|DZ|OF|UF|NX, 0x3fe0000000000000, FRM_RNE|NV|DZ|OF|UF|NX, 0x3fe0000000000000  // 0.5
  TEST_FP_INTN 12, fmv.x.d, FRM_RTZ, 0x3ff8000000000000, FRM_RTZ, 0x3ff8000000000000                  // 1.5
  TEST_FP_INTN 13, fmv.x.d, FRM_RDN, 0x4000000000000000, FRM_RDN, 0x4000000000000000                  // 2
  TEST_FP_INTN 14, fmv.x.d, FRM_RUP, 0x4008000000000000, FRM_RUP, 0x4008000000000000                  // 3
  TEST_FP_INTN 15, fmv.x.d, FRM_RMM|OF, 0x4004000000000000, FRM_RMM|OF, 0x4004000000000000            // 2.5
  TEST_FP_INTN 16, fmv.x.d, FRM_RNE, 0x4024000000000000, FRM_RNE, 0x4024000000000000                  // 10
  TEST_FP_INTN 17, fmv.x.d, FRM_RTZ, 0x3fd5555555555555, FRM_RTZ, 0x3fd5555555555555                  // 0x1.5555555555555p-2
  TEST_FP_INTN 18, fmv.x.d, FRM_RDN, 0x4009249249249249, FRM_RDN, 0x4009249249249249                  // 0x1.9249249249249p+1
  TEST_FP_INTN 19, fmv.x.d, FRM_RUP, 0x3ca0000000000000, FRM_RUP, 0x3ca0000000000000                  // 0x1p-53
  TEST_FP_INTN 20, fmv.x.d, FRM_RMM|UF, 0x3ca8000000000000, FRM_RMM|UF, 0x3ca8000000000000            // 0x1.8p-53
  TEST_FP_INTN 21, fmv.x.d, FRM_RNE, 0x3c90000000000000, FRM_RNE, 0x3c90000000000000                  // 0x1p-54
  TEST_FP_INTN 22, fmv.x.d, FRM_RTZ|NV|DZ|OF|UF|NX, 0x3cb8000000000000, FRM_RTZ|NV|DZ|OF|UF|NX, 0x3cb8000000000000  // 0x1.8p-52
  TEST_FP_INTN 23, fmv.x.d, FRM_RDN, 0x4340000000000000, FRM_RDN, 0x4340000000000000                  // 0x1p+53
  TEST_FP_INTN 24, fmv.x.d, FRM_RUP, 0x7fefffffffffffff, FRM_RUP, 0x7fefffffffffffff                  // 0x1.fffffffffffffp+1023
  TEST_FP_INTN 25, fmv.x.d, FRM_RMM|NX, 0x7feffffffffffffe, FRM_RMM|NX, 0x7feffffffffffffe            // 0x1.ffffffffffffep+1023
  TEST_FP_INTN 26, fmv.x.d, FRM_RNE, 0x7ff0000000000000, FRM_RNE, 0x7ff0000000000000                  // inf

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 27, fmv.x.d, a0, fa0, FRM_RNE, 0x3fd5555555555555, FRM_RNE, 0x3fd5555555555555      // 0x1.5555555555555p-2
  TEST_FP_INTN_IN 28, fmv.x.d, t6, ft10, FRM_RTZ, 0x4340000000000000, FRM_RTZ, 0x4340000000000000     // 0x1p+53
  TEST_FP_INTN_IN 29, fmv.x.d, ra, f2, FRM_RDN, 0x3cb8000000000000, FRM_RDN, 0x3cb8000000000000       // 0x1.8p-52
  TEST_FP_INTN_IN 30, fmv.x.d, x16, f31, FRM_RUP, 0x7feffffffffffffe, FRM_RUP, 0x7feffffffffffffe     // 0x1.ffffffffffffep+1023
  TEST_FP_INTN_IN 31, fmv.x.d, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, 0x3cb8000000000000                 // 0x1.8p-52

TEST_END
