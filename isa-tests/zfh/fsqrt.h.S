/* fsqrt.h fd, fs1, rm: fd = the square root of fs1 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fsqrt.h, dyn, FRM_RNE, H(0x0000), FRM_RNE, H(0x0000)                                    // 0 -> 0
  TEST_FP1 2, fsqrt.h, rne, FRM_RDN, H(0x0c00), FRM_RDN, H(0x0001)                                    // 0x1p-24 -> 0x1p-12
  TEST_FP1 3, fsqrt.h, dyn, FRM_RNE, H(0x0da8), FRM_RNE|NX, H(0x0002)                                 // 0x1p-23 -> 0x1.6ap-12
  TEST_FP1 4, fsqrt.h, dyn, FRM_RDN|UF, H(0x0da8), FRM_RDN|UF|NX, H(0x0002)                           // 0x1p-23 -> 0x1.6ap-12
  TEST_FP1 5, fsqrt.h, dyn, FRM_RUP, H(0x0da9), FRM_RUP|NX, H(0x0002)                                 // 0x1p-23 -> 0x1.6a4p-12
  TEST_FP1 6, fsqrt.h, dyn, FRM_RMM, H(0x0da8), FRM_RMM|NX, H(0x0002)                                 // 0x1p-23 -> 0x1.6ap-12
  TEST_FP1 7, fsqrt.h, rne, FRM_RDN, H(0x0eee), FRM_RDN|NX, H(0x0003)                                 // 0x1.8p-23 -> 0x1.bb8p-12
  TEST_FP1 8, fsqrt.h, dyn, FRM_RTZ|OF, H(0x0eed), FRM_RTZ|OF|NX, H(0x0003)                           // 0x1.8p-23 -> 0x1.bb4p-12
  TEST_FP1 9, fsqrt.h, rdn, FRM_RMM, H(0x0eed), FRM_RMM|NX, H(0x0003)                                 // 0x1.8p-23 -> 0x1.bb4p-12
  TEST_FP1 10, fsqrt.h, rup, FRM_RNE, H(0x0eee), FRM_RNE|NX, H(0x0003)                                // 0x1.8p-23 -> 0x1.bb8p-12
  TEST_FP1 11, fsqrt.h, rmm, FRM_RTZ, H(0x0eee), FRM_RTZ|NX, H(0x0003)                                // 0x1.8p-23 -> 0x1.bb8p-12
  TEST_FP1 12, fsqrt.h, rtz, FRM_RUP|DZ, H(0x2000), FRM_RUP|DZ|NX, H(0x0401)                          // 0x1.004p-14 -> 0x1p-7
  TEST_FP1 13, fsqrt.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00)                                   // inf -> inf
  TEST_FP1 14, fsqrt.h, rne, FRM_RDN, H(0x8000), FRM_RDN, H(0x8000)                                   // -0 -> -0
  TEST_FP1 15, fsqrt.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x8001)                                // -0x1p-24 -> NaN
  TEST_FP1 16, fsqrt.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x8400)                                // -0x1p-14 -> NaN
  TEST_FP1 17, fsqrt.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfc00)                                // -inf -> NaN
  TEST_FP1 18, fsqrt.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x7e00)                                   // NaN -> NaN
  TEST_FP1 19, fsqrt.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c01)                                // sNaN -> NaN
  TEST_FP1 20, fsqrt.h, rne, FRM_RDN|NX, H(0x7e00), FRM_RDN|NX, 0x0000000000003e00                    // unboxed -> NaN
  TEST_FP1 21, fsqrt.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000                          // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 22, fsqrt.h, rtz, FRM_RUP, H(0x0eed), FRM_RUP|NX, H(0x0003)                                // 0x1.8p-23 -> 0x1.bb4p-12
  TEST_FP1 23, fsqrt.h, dyn, FRM_RDN, H(0x0eed), FRM_RDN|NX, H(0x0003)                                // 0x1.8p-23 -> 0x1.bb4p-12
  TEST_FP1 24, fsqrt.h, rup, FRM_RNE, H(0x0da9), FRM_RNE|NX, H(0x0002)                                // 0x1p-23 -> 0x1.6a4p-12

  // registers that coincide, other registers
  TEST_FP1_IN 25, fsqrt.h, rmm, fa0, fa0, FRM_RTZ, H(0x3c62), FRM_RTZ|NX, H(0x3cce)                   // 0x1.338p+0 -> 0x1.188p+0
  TEST_FP1_IN 26, fsqrt.h, dyn, ft11, ft10, FRM_RTZ, H(0x39a8), FRM_RTZ|NX, H(0x3800)                 // 0.5 -> 0x1.6ap-1
  TEST_FP1_IN 27, fsqrt.h, rtz, f1, f2, FRM_RUP, H(0x51a8), FRM_RUP|NX, H(0x6800)                     // 2048 -> 45.25
  TEST_FP1_IN 28, fsqrt.h, dyn, f0, f16, FRM_RTZ, H(0x28e0), FRM_RTZ, H(0x15f1)                       // 0x1.7c4p-10 -> 0x1.38p-5

TEST_END
