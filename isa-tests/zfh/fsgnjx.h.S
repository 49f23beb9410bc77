/* fsgnjx.h fd, fs1, fs2: fd = fs1 with the exclusive or of both signs (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnjx.h, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0x3c00), H(0x4000)                            // 1, 2 -> 1
  TEST_FP2N 2, fsgnjx.h, FRM_RDN, H(0x4000), FRM_RDN, H(0x4000), H(0x3c00)                            // 2, 1 -> 2
  TEST_FP2N 3, fsgnjx.h, FRM_RUP, H(0xbc00), FRM_RUP, H(0xbc00), H(0x4000)                            // -1, 2 -> -1
  TEST_FP2N 4, fsgnjx.h, FRM_RMM|NV, H(0xbc00), FRM_RMM|NV, H(0x3c00), H(0xc000)                      // 1, -2 -> -1
  TEST_FP2N 5, fsgnjx.h, FRM_RNE, H(0x4200), FRM_RNE, H(0xc200), H(0xc000)                            // -3, -2 -> 3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnjx.h, FRM_RNE, H(0xf800), FRM_RNE, H(0x7800), H(0xfbfe)                            // 32768, -65472 -> -32768
  TEST_FP2N 7, fsgnjx.h, FRM_RTZ, H(0x8001), FRM_RTZ, H(0x8001), H(0x1dfd)                            // -0x1p-24, 0x1.7f4p-8 -> -0x1p-24
  TEST_FP2N 8, fsgnjx.h, FRM_RDN, H(0x1600), FRM_RDN, H(0x9600), H(0xfc00)                            // -0x1.8p-10, -inf -> 0x1.8p-10
  TEST_FP2N 9, fsgnjx.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0xfc00), H(0x7e00)                            // -inf, NaN -> -inf
  TEST_FP2N 10, fsgnjx.h, FRM_RMM|NV, H(0xfe00), FRM_RMM|NV, 0x000000000000be00, H(0x8003)            // unboxed, -0x1.8p-23 -> -NaN
  TEST_FP2N 11, fsgnjx.h, FRM_RNE, H(0xfd01), FRM_RNE, H(0xfd01), H(0x0001)                           // -sNaN, 0x1p-24 -> -sNaN
  TEST_FP2N 12, fsgnjx.h, FRM_RTZ, H(0x0002), FRM_RTZ, H(0x0002), 0x0000000000003e00                  // 0x1p-23, unboxed -> 0x1p-23
  TEST_FP2N 13, fsgnjx.h, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0x7c00)                           // inf, inf -> inf
  TEST_FP2N 14, fsgnjx.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x0000), H(0x0000)                           // 0, 0 -> 0
  TEST_FP2N 15, fsgnjx.h, FRM_RMM|DZ, H(0x7e00), FRM_RMM|DZ, H(0x7e00), H(0x7c01)                     // NaN, sNaN -> NaN
  TEST_FP2N 16, fsgnjx.h, FRM_RNE|NV|DZ|OF|UF|NX, H(0xfc00), FRM_RNE|NV|DZ|OF|UF|NX, H(0xfc00), H(0x0000)  // -inf, 0 -> -inf
  TEST_FP2N 17, fsgnjx.h, FRM_RTZ, H(0xfc00), FRM_RTZ, H(0xfc00), H(0x7c00)                           // -inf, inf -> -inf
  TEST_FP2N 18, fsgnjx.h, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x8000)                           // 0, -0 -> -0
  TEST_FP2N 19, fsgnjx.h, FRM_RUP, H(0x8000), FRM_RUP, H(0x8000), H(0x7c00)                           // -0, inf -> -0
  TEST_FP2N 20, fsgnjx.h, FRM_RMM|OF, H(0xfc00), FRM_RMM|OF, H(0x7c00), H(0xfc00)                     // inf, -inf -> -inf
  TEST_FP2N 21, fsgnjx.h, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, 0xfffffffffffe4000         // unboxed, unboxed -> NaN
  TEST_FP2N 22, fsgnjx.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0xfc00), H(0xfc00)                           // -inf, -inf -> inf
  TEST_FP2N 23, fsgnjx.h, FRM_RDN, H(0x8000), FRM_RDN, H(0x8000), H(0x0000)                           // -0, 0 -> -0
  TEST_FP2N 24, fsgnjx.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x8000), H(0x8000)                           // -0, -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2N 25, fsgnjx.h, FRM_RMM, H(0xbf05), FRM_RMM, H(0xbf05), 0x000000000000be00                  // -0x1.c14p+0, unboxed -> -0x1.c14p+0

  // registers that coincide, other registers
  TEST_FP2N_IN 26, fsgnjx.h, fa0, fa0, fa0, FRM_RNE, H(0x1600), FRM_RNE, H(0x9600), H(0x9600)         // -0x1.8p-10, -0x1.8p-10 -> 0x1.8p-10
  TEST_FP2N_IN 27, fsgnjx.h, fa0, fa0, fa1, FRM_RTZ, H(0x5000), FRM_RTZ, H(0xd000), H(0xc2ce)         // -32, -0x1.b38p+1 -> 32
  TEST_FP2N_IN 28, fsgnjx.h, fa1, fa0, fa1, FRM_RDN, H(0xbc01), FRM_RDN, H(0xbc01), H(0x1200)         // -0x1.004p+0, 0x1.8p-11 -> -0x1.004p+0
  TEST_FP2N_IN 29, fsgnjx.h, ft11, ft10, ft9, FRM_RUP, H(0x3c01), FRM_RUP, H(0xbc01), H(0xbc01)       // -0x1.004p+0, -0x1.004p+0 -> 0x1.004p+0
  TEST_FP2N_IN 30, fsgnjx.h, f1, f2, f3, FRM_RMM|NV, H(0xc249), FRM_RMM|NV, H(0xc249), H(0x3e00)      // -0x1.924p+1, 1.5 -> -0x1.924p+1
  TEST_FP2N_IN 31, fsgnjx.h, f16, f15, f0, FRM_RNE, H(0x7bff), FRM_RNE, H(0x7bff), H(0x4200)          // 65504, 3 -> 65504
  TEST_FP2N_IN 32, fsgnjx.h, f0, f16, f31, FRM_RTZ, H(0xd000), FRM_RTZ, H(0x5000), H(0x9200)          // 32, -0x1.8p-11 -> -32

TEST_END
