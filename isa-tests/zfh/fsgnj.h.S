/* fsgnj.h fd, fs1, fs2: fd = fs1 with the sign of fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnj.h, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0x3c00), H(0x4000)                             // 1, 2 -> 1
  TEST_FP2N 2, fsgnj.h, FRM_RDN, H(0x4000), FRM_RDN, H(0x4000), H(0x3c00)                             // 2, 1 -> 2
  TEST_FP2N 3, fsgnj.h, FRM_RUP, H(0x3c00), FRM_RUP, H(0xbc00), H(0x4000)                             // -1, 2 -> 1
  TEST_FP2N 4, fsgnj.h, FRM_RMM|NV, H(0xbc00), FRM_RMM|NV, H(0x3c00), H(0xc000)                       // 1, -2 -> -1
  TEST_FP2N 5, fsgnj.h, FRM_RNE, H(0xc200), FRM_RNE, H(0xc200), H(0xc000)                             // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnj.h, FRM_RNE, H(0x034a), FRM_RNE, H(0x834a), H(0x0c00)                             // -0x1.a5p-15, 0x1p-12 -> 0x1.a5p-15
  TEST_FP2N 7, fsgnj.h, FRM_RTZ, H(0x8c00), FRM_RTZ, H(0x0c00), H(0xc000)                             // 0x1p-12, -2 -> -0x1p-12
  TEST_FP2N 8, fsgnj.h, FRM_RDN, H(0x7e00), FRM_RDN, 0x000000000000be00, H(0x7e00)                    // unboxed, NaN -> NaN
  TEST_FP2N 9, fsgnj.h, FRM_RUP, H(0x77c0), FRM_RUP, H(0xf7c0), 0xfffffffffffe4000                    // -31744, unboxed -> 31744
  TEST_FP2N 10, fsgnj.h, FRM_RMM|NV, H(0x7c01), FRM_RMM|NV, H(0x7c01), 0x000000000000be00             // sNaN, unboxed -> sNaN
  TEST_FP2N 11, fsgnj.h, FRM_RNE, H(0x8001), FRM_RNE, H(0x0001), H(0x8002)                            // 0x1p-24, -0x1p-23 -> -0x1p-24
  TEST_FP2N 12, fsgnj.h, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x0000), H(0x0000)                            // 0, 0 -> 0
  TEST_FP2N 13, fsgnj.h, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, H(0x034a)                   // unboxed, 0x1.a5p-15 -> NaN
  TEST_FP2N 14, fsgnj.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0x7c00), H(0xfc00)                            // inf, -inf -> -inf
  TEST_FP2N 15, fsgnj.h, FRM_RMM|DZ, H(0x7e00), FRM_RMM|DZ, H(0x7e00), H(0x7c01)                      // NaN, sNaN -> NaN
  TEST_FP2N 16, fsgnj.h, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c00), FRM_RNE|NV|DZ|OF|UF|NX, H(0xfc00), H(0x0000)  // -inf, 0 -> inf
  TEST_FP2N 17, fsgnj.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0x7c00), H(0x7c00)                            // inf, inf -> inf
  TEST_FP2N 18, fsgnj.h, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0xfc00)                            // 0, -inf -> -0
  TEST_FP2N 19, fsgnj.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x8000), H(0x0000)                            // -0, 0 -> 0
  TEST_FP2N 20, fsgnj.h, FRM_RMM|OF, H(0x8000), FRM_RMM|OF, H(0x0000), H(0x8000)                      // 0, -0 -> -0
  TEST_FP2N 21, fsgnj.h, FRM_RNE, H(0x7c00), FRM_RNE, H(0xfc00), H(0x7c00)                            // -inf, inf -> inf
  TEST_FP2N 22, fsgnj.h, FRM_RTZ, H(0xfc00), FRM_RTZ, H(0xfc00), H(0xfc00)                            // -inf, -inf -> -inf
  TEST_FP2N 23, fsgnj.h, FRM_RDN, H(0x8000), FRM_RDN, H(0x8000), H(0x8000)                            // -0, -0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 24, fsgnj.h, fa0, fa0, fa0, FRM_RNE, H(0x4100), FRM_RNE, H(0x4100), H(0x4100)          // 2.5, 2.5 -> 2.5
  TEST_FP2N_IN 25, fsgnj.h, fa0, fa0, fa1, FRM_RTZ, H(0x7bfe), FRM_RTZ, H(0xfbfe), H(0x0c00)          // -65472, 0x1p-12 -> 65472
  TEST_FP2N_IN 26, fsgnj.h, fa1, fa0, fa1, FRM_RDN, H(0xb555), FRM_RDN, H(0x3555), H(0xbe00)          // 0x1.554p-2, -1.5 -> -0x1.554p-2
  TEST_FP2N_IN 27, fsgnj.h, ft11, ft10, ft9, FRM_RUP, H(0xc249), FRM_RUP, H(0x4249), H(0xe800)        // 0x1.924p+1, -2048 -> -0x1.924p+1
  TEST_FP2N_IN 28, fsgnj.h, f1, f2, f3, FRM_RMM|NV, H(0xbab9), FRM_RMM|NV, H(0xbab9), H(0x8c00)       // -0x1.ae4p-1, -0x1p-12 -> -0x1.ae4p-1
  TEST_FP2N_IN 29, fsgnj.h, f16, f15, f0, FRM_RNE, H(0xbe00), FRM_RNE, H(0xbe00), H(0xf800)           // -1.5, -32768 -> -1.5
  TEST_FP2N_IN 30, fsgnj.h, f0, f16, f31, FRM_RTZ, H(0xbc01), FRM_RTZ, H(0x3c01), H(0xc100)           // 0x1.004p+0, -2.5 -> -0x1.004p+0

TEST_END
