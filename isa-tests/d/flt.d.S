/* flt.d rd, fs1, fs2: rd = fs1 < fs2, any NaN is invalid (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, flt.d, FRM_RTZ, 1, FRM_RTZ, 0x3ff0000000000000, 0x4000000000000000                   // 1 < 2
  TEST_FP_CMP 2, flt.d, FRM_RDN, 0, FRM_RDN, 0x4000000000000000, 0x3ff0000000000000                   // 2 < 1
  TEST_FP_CMP 3, flt.d, FRM_RUP, 0, FRM_RUP, 0x4000000000000000, 0x4000000000000000                   // 2 < 2
  TEST_FP_CMP 4, flt.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0xbff0000000000000, 0x3ff0000000000000             // -1 < 1
  TEST_FP_CMP 5, flt.d, FRM_RNE, 1, FRM_RNE, 0xc000000000000000, 0xbff0000000000000                   // -2 < -1
  TEST_FP_CMP 6, flt.d, FRM_RTZ, 0, FRM_RTZ, 0xbff0000000000000, 0xc000000000000000                   // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, flt.d, FRM_RNE, 0, FRM_RNE|NV, 0xbff0000000000000, 0xfff8000000000005                // -1 < -NaN
  TEST_FP_CMP 8, flt.d, FRM_RTZ, 1, FRM_RTZ, 0x0010000000000001, 0x3fedd90379d1808d                   // 0x1.0000000000001p-1022 < 0x1.dd90379d1808dp-1
  TEST_FP_CMP 9, flt.d, FRM_RDN, 0, FRM_RDN, 0x8000000000000002, 0x8000000000000002                   // -1e-323 < -1e-323
  TEST_FP_CMP 10, flt.d, FRM_RUP, 0, FRM_RUP|NV, 0xfff8000000000005, 0xc000000000000000               // -NaN < -2
  TEST_FP_CMP 11, flt.d, FRM_RMM|NV, 0, FRM_RMM|NV, 0x000fffffffffffff, 0x0000000000000001            // 0x0.fffffffffffffp-1022 < 5e-324
  TEST_FP_CMP 12, flt.d, FRM_RNE, 0, FRM_RNE, 0x7ff0000000000000, 0x7ff0000000000000                  // inf < inf
  TEST_FP_CMP 13, flt.d, FRM_RTZ, 0, FRM_RTZ, 0x0000000000000000, 0x0000000000000000                  // 0 < 0
  TEST_FP_CMP 14, flt.d, FRM_RDN, 0, FRM_RDN, 0x8000000000000000, 0x0000000000000000                  // -0 < 0
  TEST_FP_CMP 15, flt.d, FRM_RUP, 1, FRM_RUP, 0xfff0000000000000, 0x0000000000000000                  // -inf < 0
  TEST_FP_CMP 16, flt.d, FRM_RMM|DZ, 0, FRM_RMM|DZ, 0x7ff0000000000000, 0xfff0000000000000            // inf < -inf
  TEST_FP_CMP 17, flt.d, FRM_RNE|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, 0xfff4000000000001, 0xfff4000000000001  // -sNaN < -sNaN
  TEST_FP_CMP 18, flt.d, FRM_RTZ, 0, FRM_RTZ, 0x0000000000000000, 0x8000000000000000                  // 0 < -0
  TEST_FP_CMP 19, flt.d, FRM_RDN, 0, FRM_RDN, 0x8000000000000000, 0x8000000000000000                  // -0 < -0
  TEST_FP_CMP 20, flt.d, FRM_RUP, 1, FRM_RUP, 0xfff0000000000000, 0x7ff0000000000000                  // -inf < inf
  TEST_FP_CMP 21, flt.d, FRM_RMM|OF, 0, FRM_RMM|OF, 0xfff0000000000000, 0xfff0000000000000            // -inf < -inf
  TEST_FP_CMP 22, flt.d, FRM_RNE, 0, FRM_RNE, 0x8000000000000000, 0xfff0000000000000                  // -0 < -inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 23, flt.d, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, 0x3ff0000000000000, 0x3ff0000000000000  // 1 < 1
  TEST_FP_CMP_IN 24, flt.d, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, 0xffefffffffffffff, 0x3fd117bcd44030f7  // -0x1.fffffffffffffp+1023 < 0x1.117bcd44030f7p-2
  TEST_FP_CMP_IN 25, flt.d, ra, f2, f3, FRM_RDN, 1, FRM_RDN, 0x8030000000000000, 0x0030000000000000   // -0x1p-1020 < 0x1p-1020
  TEST_FP_CMP_IN 26, flt.d, x16, f31, f0, FRM_RUP, 1, FRM_RUP, 0xbff8000000000000, 0x0010000000000000  // -1.5 < 0x1p-1022
  TEST_FP_CMP_IN 27, flt.d, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, 0xbff8000000000000, 0x4008c5d252c854d0  // -1.5 < 0x1.8c5d252c854dp+1

TEST_END
