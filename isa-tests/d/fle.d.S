/* fle.d rd, fs1, fs2: rd = fs1 <= fs2, any NaN is invalid (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fle.d, FRM_RTZ, 1, FRM_RTZ, 0x3ff0000000000000, 0x4000000000000000                   // 1 <= 2
  TEST_FP_CMP 2, fle.d, FRM_RDN, 0, FRM_RDN, 0x4000000000000000, 0x3ff0000000000000                   // 2 <= 1
  TEST_FP_CMP 3, fle.d, FRM_RUP, 1, FRM_RUP, 0x4000000000000000, 0x4000000000000000                   // 2 <= 2
  TEST_FP_CMP 4, fle.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0xbff0000000000000, 0x3ff0000000000000             // -1 <= 1
  TEST_FP_CMP 5, fle.d, FRM_RNE, 1, FRM_RNE, 0xc000000000000000, 0xbff0000000000000                   // -2 <= -1
  TEST_FP_CMP 6, fle.d, FRM_RTZ, 0, FRM_RTZ, 0xbff0000000000000, 0xc000000000000000                   // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fle.d, FRM_RNE, 1, FRM_RNE, 0xbfefffffffffffff, 0x8010000000000001                   // -0x1.fffffffffffffp-1 <= -0x1.0000000000001p-1022
  TEST_FP_CMP 8, fle.d, FRM_RTZ, 0, FRM_RTZ|NV, 0x7ff0000000000001, 0x1e3697d2273c266a                // sNaN <= 0x1.697d2273c266ap-540
  TEST_FP_CMP 9, fle.d, FRM_RDN, 1, FRM_RDN, 0x8000000000000001, 0x8000000000000001                   // -5e-324 <= -5e-324
  TEST_FP_CMP 10, fle.d, FRM_RUP, 0, FRM_RUP|NV, 0x3fcdd389b57845e5, 0x7ff0000000000001               // 0x1.dd389b57845e5p-3 <= sNaN
  TEST_FP_CMP 11, fle.d, FRM_RMM|NV, 0, FRM_RMM|NV, 0x7ff0000000000000, 0xfff0000000000000            // inf <= -inf
  TEST_FP_CMP 12, fle.d, FRM_RNE, 1, FRM_RNE, 0xfff0000000000000, 0x8000000000000000                  // -inf <= -0
  TEST_FP_CMP 13, fle.d, FRM_RTZ, 1, FRM_RTZ, 0x0000000000000003, 0x000fffffffffffff                  // 1.5e-323 <= 0x0.fffffffffffffp-1022
  TEST_FP_CMP 14, fle.d, FRM_RDN, 0, FRM_RDN|NV, 0xfff8000000000005, 0xfff8000000000005               // -NaN <= -NaN
  TEST_FP_CMP 15, fle.d, FRM_RUP, 1, FRM_RUP, 0x8000000000000000, 0x8000000000000000                  // -0 <= -0
  TEST_FP_CMP 16, fle.d, FRM_RMM|DZ, 1, FRM_RMM|DZ, 0x7ff0000000000000, 0x7ff0000000000000            // inf <= inf
  TEST_FP_CMP 17, fle.d, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, 0x0000000000000000, 0x8000000000000000  // 0 <= -0
  TEST_FP_CMP 18, fle.d, FRM_RTZ, 1, FRM_RTZ, 0xfff0000000000000, 0xfff0000000000000                  // -inf <= -inf
  TEST_FP_CMP 19, fle.d, FRM_RDN, 1, FRM_RDN, 0xfff0000000000000, 0x7ff0000000000000                  // -inf <= inf
  TEST_FP_CMP 20, fle.d, FRM_RUP, 1, FRM_RUP, 0x0000000000000000, 0x7ff0000000000000                  // 0 <= inf
  TEST_FP_CMP 21, fle.d, FRM_RMM|OF, 1, FRM_RMM|OF, 0x0000000000000000, 0x0000000000000000            // 0 <= 0
  TEST_FP_CMP 22, fle.d, FRM_RNE, 1, FRM_RNE, 0x8000000000000000, 0x0000000000000000                  // -0 <= 0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 23, fle.d, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, 0xbfcdd389b57845e5, 0xbfcdd389b57845e5  // -0x1.dd389b57845e5p-3 <= -0x1.dd389b57845e5p-3
  TEST_FP_CMP_IN 24, fle.d, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, 0xc004000000000000, 0xbff0000000000000  // -2.5 <= -1
  TEST_FP_CMP_IN 25, fle.d, ra, f2, f3, FRM_RDN, 1, FRM_RDN, 0x9e3697d2273c266a, 0x3ff8000000000000   // -0x1.697d2273c266ap-540 <= 1.5
  TEST_FP_CMP_IN 26, fle.d, x16, f31, f0, FRM_RUP, 1, FRM_RUP, 0xffefffffffffffff, 0xbfefffffffffffff  // -0x1.fffffffffffffp+1023 <= -0x1.fffffffffffffp-1
  TEST_FP_CMP_IN 27, fle.d, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, 0xeafd0590ea9c283c, 0x7fefffffffffffff  // -0x1.d0590ea9c283cp+688 <= 0x1.fffffffffffffp+1023

TEST_END
