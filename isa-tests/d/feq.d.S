/* feq.d rd, fs1, fs2: rd = fs1 == fs2, quiet (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, feq.d, FRM_RTZ, 0, FRM_RTZ, 0x3ff0000000000000, 0x4000000000000000                   // 1 == 2
  TEST_FP_CMP 2, feq.d, FRM_RDN, 0, FRM_RDN, 0x4000000000000000, 0x3ff0000000000000                   // 2 == 1
  TEST_FP_CMP 3, feq.d, FRM_RUP, 1, FRM_RUP, 0x4000000000000000, 0x4000000000000000                   // 2 == 2
  TEST_FP_CMP 4, feq.d, FRM_RMM|NV, 0, FRM_RMM|NV, 0xbff0000000000000, 0x3ff0000000000000             // -1 == 1
  TEST_FP_CMP 5, feq.d, FRM_RNE, 0, FRM_RNE, 0xc000000000000000, 0xbff0000000000000                   // -2 == -1
  TEST_FP_CMP 6, feq.d, FRM_RTZ, 0, FRM_RTZ, 0xbff0000000000000, 0xc000000000000000                   // -1 == -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, feq.d, FRM_RNE, 0, FRM_RNE, 0x4008000000000000, 0x521ed179340ab8b9                   // 3 == 0x1.ed179340ab8b9p+290
  TEST_FP_CMP 8, feq.d, FRM_RTZ, 0, FRM_RTZ|NV, 0x7ff0000000000001, 0xfca0000000000000                // sNaN == -0x1p+971
  TEST_FP_CMP 9, feq.d, FRM_RDN, 0, FRM_RDN, 0xbff0000000000001, 0xfff8000000000005                   // -0x1.0000000000001p+0 == -NaN
  TEST_FP_CMP 10, feq.d, FRM_RUP, 1, FRM_RUP, 0x8000000000000001, 0x8000000000000001                  // -5e-324 == -5e-324
  TEST_FP_CMP 11, feq.d, FRM_RMM|NV, 0, FRM_RMM|NV, 0xfff8000000000005, 0x0000000000000003            // -NaN == 1.5e-323
  TEST_FP_CMP 12, feq.d, FRM_RNE, 1, FRM_RNE, 0x7ff0000000000000, 0x7ff0000000000000                  // inf == inf
  TEST_FP_CMP 13, feq.d, FRM_RTZ, 0, FRM_RTZ|NV, 0x000fffffffffffff, 0x7ff0000000000001               // 0x0.fffffffffffffp-1022 == sNaN
  TEST_FP_CMP 14, feq.d, FRM_RDN, 0, FRM_RDN, 0x0000000000000000, 0xfff0000000000000                  // 0 == -inf
  TEST_FP_CMP 15, feq.d, FRM_RUP, 0, FRM_RUP, 0xfff0000000000000, 0x7ff0000000000000                  // -inf == inf
  TEST_FP_CMP 16, feq.d, FRM_RMM|DZ, 0, FRM_RMM|DZ, 0xfff0000000000000, 0x0000000000000000            // -inf == 0
  TEST_FP_CMP 17, feq.d, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, 0x0000000000000000, 0x8000000000000000  // 0 == -0
  TEST_FP_CMP 18, feq.d, FRM_RTZ, 1, FRM_RTZ, 0x8000000000000000, 0x0000000000000000                  // -0 == 0
  TEST_FP_CMP 19, feq.d, FRM_RDN, 1, FRM_RDN, 0x8000000000000000, 0x8000000000000000                  // -0 == -0
  TEST_FP_CMP 20, feq.d, FRM_RUP, 0, FRM_RUP, 0x7ff0000000000000, 0xfff0000000000000                  // inf == -inf
  TEST_FP_CMP 21, feq.d, FRM_RMM|OF, 1, FRM_RMM|OF, 0xfff0000000000000, 0xfff0000000000000            // -inf == -inf
  TEST_FP_CMP 22, feq.d, FRM_RNE, 1, FRM_RNE, 0x0000000000000000, 0x0000000000000000                  // 0 == 0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 23, feq.d, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, 0xbff0000000000000, 0xbff0000000000000  // -1 == -1
  TEST_FP_CMP_IN 24, feq.d, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, 0x0cd304403e134bd5, 0x0cd304403e134bd5  // 0x1.304403e134bd5p-818 == 0x1.304403e134bd5p-818
  TEST_FP_CMP_IN 25, feq.d, ra, f2, f3, FRM_RDN, 1, FRM_RDN, 0xbfc32b821fce1fb4, 0xbfc32b821fce1fb4   // -0x1.32b821fce1fb4p-3 == -0x1.32b821fce1fb4p-3
  TEST_FP_CMP_IN 26, feq.d, x16, f31, f0, FRM_RUP, 1, FRM_RUP, 0xbca0000000000000, 0xbca0000000000000  // -0x1p-53 == -0x1p-53
  TEST_FP_CMP_IN 27, feq.d, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, 0xc340000000000000, 0xc340000000000000  // -0x1p+53 == -0x1p+53

TEST_END
