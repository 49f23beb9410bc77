/* fleq.d rd, fs1, fs2: rd = fs1 <= fs2, quiet (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fleq.d, FRM_RTZ, 1, FRM_RTZ, 0x3ff0000000000000, 0x4000000000000000                  // 1 <= 2
  TEST_FP_CMP 2, fleq.d, FRM_RDN, 0, FRM_RDN, 0x4000000000000000, 0x3ff0000000000000                  // 2 <= 1
  TEST_FP_CMP 3, fleq.d, FRM_RUP, 1, FRM_RUP, 0x4000000000000000, 0x4000000000000000                  // 2 <= 2
  TEST_FP_CMP 4, fleq.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0xbff0000000000000, 0x3ff0000000000000            // -1 <= 1
  TEST_FP_CMP 5, fleq.d, FRM_RNE, 1, FRM_RNE, 0xc000000000000000, 0xbff0000000000000                  // -2 <= -1
  TEST_FP_CMP 6, fleq.d, FRM_RTZ, 0, FRM_RTZ, 0xbff0000000000000, 0xc000000000000000                  // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fleq.d, FRM_RNE, 1, FRM_RNE, 0xca492532990b1be2, 0x3ff0000000000001                  // -0x1.92532990b1be2p+165 <= 0x1.0000000000001p+0
  TEST_FP_CMP 8, fleq.d, FRM_RTZ, 0, FRM_RTZ, 0x3fffc1a54e819c3a, 0xfff8000000000005                  // 0x1.fc1a54e819c3ap+0 <= -NaN
  TEST_FP_CMP 9, fleq.d, FRM_RDN, 0, FRM_RDN|NV, 0xfff4000000000001, 0x8000000000000002               // -sNaN <= -1e-323
  TEST_FP_CMP 10, fleq.d, FRM_RUP, 0, FRM_RUP, 0x7ff8000000000000, 0xbfefffffffffffff                 // NaN <= -0x1.fffffffffffffp-1
  TEST_FP_CMP 11, fleq.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0x8000000000000002, 0x0000000000000002           // -1e-323 <= 1e-323
  TEST_FP_CMP 12, fleq.d, FRM_RNE, 1, FRM_RNE, 0x0000000000000000, 0x7ff0000000000000                 // 0 <= inf
  TEST_FP_CMP 13, fleq.d, FRM_RTZ, 1, FRM_RTZ, 0x8000000000000000, 0x8000000000000000                 // -0 <= -0
  TEST_FP_CMP 14, fleq.d, FRM_RDN, 1, FRM_RDN, 0xfff0000000000000, 0x0000000000000000                 // -inf <= 0
  TEST_FP_CMP 15, fleq.d, FRM_RUP, 1, FRM_RUP, 0x8000000000000000, 0x0000000000000000                 // -0 <= 0
  TEST_FP_CMP 16, fleq.d, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, 0x0000000000000002, 0xfff4000000000001        // 1e-323 <= -sNaN
  TEST_FP_CMP 17, fleq.d, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, 0x0000000000000000, 0x0000000000000000  // 0 <= 0
  TEST_FP_CMP 18, fleq.d, FRM_RTZ, 1, FRM_RTZ, 0x7ff0000000000000, 0x7ff0000000000000                 // inf <= inf
  TEST_FP_CMP 19, fleq.d, FRM_RDN, 0, FRM_RDN, 0x7ff0000000000000, 0xfff0000000000000                 // inf <= -inf
  TEST_FP_CMP 20, fleq.d, FRM_RUP, 1, FRM_RUP, 0xfff0000000000000, 0x7ff0000000000000                 // -inf <= inf
  TEST_FP_CMP 21, fleq.d, FRM_RMM|OF, 1, FRM_RMM|OF, 0xfff0000000000000, 0xfff0000000000000           // -inf <= -inf
  TEST_FP_CMP 22, fleq.d, FRM_RNE, 1, FRM_RNE, 0x0000000000000000, 0x8000000000000000                 // 0 <= -0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 23, fleq.d, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, 0xc008000000000000, 0xc008000000000000  // -3 <= -3
  TEST_FP_CMP_IN 24, fleq.d, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, 0xbff0000000000001, 0xbcb8000000000000  // -0x1.0000000000001p+0 <= -0x1.8p-52
  TEST_FP_CMP_IN 25, fleq.d, ra, f2, f3, FRM_RDN, 1, FRM_RDN, 0xbff0000000000001, 0x401a2cbc7e0c3d55  // -0x1.0000000000001p+0 <= 0x1.a2cbc7e0c3d55p+2
  TEST_FP_CMP_IN 26, fleq.d, x16, f31, f0, FRM_RUP, 1, FRM_RUP, 0x8010000000000001, 0x0010000000000001  // -0x1.0000000000001p-1022 <= 0x1.0000000000001p-1022
  TEST_FP_CMP_IN 27, fleq.d, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, 0x4000000000000000, 0x4008000000000000  // 2 <= 3

TEST_END
