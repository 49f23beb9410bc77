/* fltq.d rd, fs1, fs2: rd = fs1 < fs2, quiet (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fltq.d, FRM_RTZ, 1, FRM_RTZ, 0x3ff0000000000000, 0x4000000000000000                  // 1 < 2
  TEST_FP_CMP 2, fltq.d, FRM_RDN, 0, FRM_RDN, 0x4000000000000000, 0x3ff0000000000000                  // 2 < 1
  TEST_FP_CMP 3, fltq.d, FRM_RUP, 0, FRM_RUP, 0x4000000000000000, 0x4000000000000000                  // 2 < 2
  TEST_FP_CMP 4, fltq.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0xbff0000000000000, 0x3ff0000000000000            // -1 < 1
  TEST_FP_CMP 5, fltq.d, FRM_RNE, 1, FRM_RNE, 0xc000000000000000, 0xbff0000000000000                  // -2 < -1
  TEST_FP_CMP 6, fltq.d, FRM_RTZ, 0, FRM_RTZ, 0xbff0000000000000, 0xc000000000000000                  // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fltq.d, FRM_RNE, 1, FRM_RNE, 0xc004000000000000, 0x8010000000000000                  // -2.5 < -0x1p-1022
  TEST_FP_CMP 8, fltq.d, FRM_RTZ, 0, FRM_RTZ, 0x7ff8000000000000, 0x3ca8000000000000                  // NaN < 0x1.8p-53
  TEST_FP_CMP 9, fltq.d, FRM_RDN, 0, FRM_RDN|NV, 0x4000000000000000, 0xfff4000000000001               // 2 < -sNaN
  TEST_FP_CMP 10, fltq.d, FRM_RUP, 1, FRM_RUP, 0x8000000000000002, 0x0000000000000001                 // -1e-323 < 5e-324
  TEST_FP_CMP 11, fltq.d, FRM_RMM|NV, 1, FRM_RMM|NV, 0x8000000000000000, 0x7ff0000000000000           // -0 < inf
  TEST_FP_CMP 12, fltq.d, FRM_RNE, 0, FRM_RNE, 0x0000000000000003, 0x8000000000000003                 // 1.5e-323 < -0x0.0000000000003p-1022
  TEST_FP_CMP 13, fltq.d, FRM_RTZ, 0, FRM_RTZ, 0x0000000000000000, 0x8000000000000000                 // 0 < -0
  TEST_FP_CMP 14, fltq.d, FRM_RDN, 0, FRM_RDN, 0x8000000000000000, 0x8000000000000000                 // -0 < -0
  TEST_FP_CMP 15, fltq.d, FRM_RUP, 0, FRM_RUP, 0x7ff0000000000000, 0x0000000000000000                 // inf < 0
  TEST_FP_CMP 16, fltq.d, FRM_RMM|DZ, 1, FRM_RMM|DZ, 0xfff0000000000000, 0x7ff0000000000000           // -inf < inf
  TEST_FP_CMP 17, fltq.d, FRM_RNE|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, 0xfff4000000000001, 0xfff8000000000005  // -sNaN < -NaN
  TEST_FP_CMP 18, fltq.d, FRM_RTZ, 0, FRM_RTZ, 0x8000000000000000, 0x0000000000000000                 // -0 < 0
  TEST_FP_CMP 19, fltq.d, FRM_RDN, 0, FRM_RDN, 0xfff0000000000000, 0xfff0000000000000                 // -inf < -inf
  TEST_FP_CMP 20, fltq.d, FRM_RUP, 0, FRM_RUP, 0x7ff0000000000000, 0xfff0000000000000                 // inf < -inf
  TEST_FP_CMP 21, fltq.d, FRM_RMM|OF, 0, FRM_RMM|OF, 0x0000000000000000, 0x0000000000000000           // 0 < 0
  TEST_FP_CMP 22, fltq.d, FRM_RNE, 0, FRM_RNE, 0x7ff0000000000000, 0x7ff0000000000000                 // inf < inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 23, fltq.d, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, 0xc008000000000000, 0xc008000000000000  // -3 < -3
  TEST_FP_CMP_IN 24, fltq.d, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, 0xbf568f40588a1a26, 0x401a0dca096bc675  // -0x1.68f40588a1a26p-10 < 0x1.a0dca096bc675p+2
  TEST_FP_CMP_IN 25, fltq.d, ra, f2, f3, FRM_RDN, 1, FRM_RDN, 0xc00ebc2fb00ad1fc, 0x4004000000000000  // -0x1.ebc2fb00ad1fcp+1 < 2.5
  TEST_FP_CMP_IN 26, fltq.d, x16, f31, f0, FRM_RUP, 1, FRM_RUP, 0x3ca8000000000000, 0x3ff8000000000000  // 0x1.8p-53 < 1.5
  TEST_FP_CMP_IN 27, fltq.d, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, 0x3cb8000000000000, 0x4340000000000000  // 0x1.8p-52 < 0x1p+53

TEST_END
