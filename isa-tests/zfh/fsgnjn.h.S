/* fsgnjn.h fd, fs1, fs2: fd = fs1 with the opposite sign of fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnjn.h, FRM_RTZ, H(0xbc00), FRM_RTZ, H(0x3c00), H(0x4000)                            // 1, 2 -> -1
  TEST_FP2N 2, fsgnjn.h, FRM_RDN, H(0xc000), FRM_RDN, H(0x4000), H(0x3c00)                            // 2, 1 -> -2
  TEST_FP2N 3, fsgnjn.h, FRM_RUP, H(0xbc00), FRM_RUP, H(0xbc00), H(0x4000)                            // -1, 2 -> -1
  TEST_FP2N 4, fsgnjn.h, FRM_RMM|NV, H(0x3c00), FRM_RMM|NV, H(0x3c00), H(0xc000)                      // 1, -2 -> 1
  TEST_FP2N 5, fsgnjn.h, FRM_RNE, H(0x4200), FRM_RNE, H(0xc200), H(0xc000)                            // -3, -2 -> 3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnjn.h, FRM_RNE, H(0x9000), FRM_RNE, H(0x1000), H(0x7800)                            // 0x1p-11, 32768 -> -0x1p-11
  TEST_FP2N 7, fsgnjn.h, FRM_RTZ, H(0x0003), FRM_RTZ, H(0x0003), H(0x9600)                            // 0x1.8p-23, -0x1.8p-10 -> 0x1.8p-23
  TEST_FP2N 8, fsgnjn.h, FRM_RDN, H(0x3555), FRM_RDN, H(0xb555), H(0x8003)                            // -0x1.554p-2, -0x1.8p-23 -> 0x1.554p-2
  TEST_FP2N 9, fsgnjn.h, FRM_RUP, H(0x8000), FRM_RUP, H(0x0000), H(0x0000)                            // 0, 0 -> -0
  TEST_FP2N 10, fsgnjn.h, FRM_RMM|NV, H(0xfe00), FRM_RMM|NV, 0xfffffffffffe4000, 0x000000000000be00   // unboxed, unboxed -> -NaN
  TEST_FP2N 11, fsgnjn.h, FRM_RNE, H(0x8000), FRM_RNE, H(0x8000), H(0x7c00)                           // -0, inf -> -0
  TEST_FP2N 12, fsgnjn.h, FRM_RTZ, H(0x8001), FRM_RTZ, H(0x8001), H(0x0003)                           // -0x1p-24, 0x1.8p-23 -> -0x1p-24
  TEST_FP2N 13, fsgnjn.h, FRM_RDN, H(0xfe00), FRM_RDN, 0x0000000000003e00, H(0x7e00)                  // unboxed, NaN -> -NaN
  TEST_FP2N 14, fsgnjn.h, FRM_RUP, H(0xfd01), FRM_RUP, H(0xfd01), 0xfffffffffffe4000                  // -sNaN, unboxed -> -sNaN
  TEST_FP2N 15, fsgnjn.h, FRM_RMM|DZ, H(0xfc00), FRM_RMM|DZ, H(0x7c00), H(0x0000)                     // inf, 0 -> -inf
  TEST_FP2N 16, fsgnjn.h, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c00), FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c00), H(0xfc00)  // inf, -inf -> inf
  TEST_FP2N 17, fsgnjn.h, FRM_RTZ, H(0x8000), FRM_RTZ, H(0x8000), H(0x0000)                           // -0, 0 -> -0
  TEST_FP2N 18, fsgnjn.h, FRM_RDN, H(0x7e00), FRM_RDN, H(0x7e00), H(0xfd01)                           // NaN, -sNaN -> NaN
  TEST_FP2N 19, fsgnjn.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x8000), H(0x8000)                           // -0, -0 -> 0
  TEST_FP2N 20, fsgnjn.h, FRM_RMM|OF, H(0xfc00), FRM_RMM|OF, H(0x7c00), H(0x7c00)                     // inf, inf -> -inf
  TEST_FP2N 21, fsgnjn.h, FRM_RNE, H(0xfc00), FRM_RNE, H(0xfc00), H(0x7c00)                           // -inf, inf -> -inf
  TEST_FP2N 22, fsgnjn.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0xfc00), H(0xfc00)                           // -inf, -inf -> inf
  TEST_FP2N 23, fsgnjn.h, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x8000)                           // 0, -0 -> 0

  // registers that coincide, other registers
  TEST_FP2N_IN 24, fsgnjn.h, fa0, fa0, fa0, FRM_RNE, H(0x0c00), FRM_RNE, H(0x8c00), H(0x8c00)         // -0x1p-12, -0x1p-12 -> 0x1p-12
  TEST_FP2N_IN 25, fsgnjn.h, fa0, fa0, fa1, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0xbc00), H(0xa123)         // -1, -0x1.48cp-7 -> 1
  TEST_FP2N_IN 26, fsgnjn.h, fa1, fa0, fa1, FRM_RDN, H(0x3bff), FRM_RDN, H(0xbbff), H(0xbc01)         // -0x1.ffcp-1, -0x1.004p+0 -> 0x1.ffcp-1
  TEST_FP2N_IN 27, fsgnjn.h, ft11, ft10, ft9, FRM_RUP, H(0xb91b), FRM_RUP, H(0xb91b), H(0x365c)       // -0x1.46cp-1, 0x1.97p-2 -> -0x1.46cp-1
  TEST_FP2N_IN 28, fsgnjn.h, f1, f2, f3, FRM_RMM|NV, H(0xbbff), FRM_RMM|NV, H(0xbbff), H(0x3555)      // -0x1.ffcp-1, 0x1.554p-2 -> -0x1.ffcp-1
  TEST_FP2N_IN 29, fsgnjn.h, f16, f15, f0, FRM_RNE, H(0x4100), FRM_RNE, H(0xc100), H(0xbe00)          // -2.5, -1.5 -> 2.5
  TEST_FP2N_IN 30, fsgnjn.h, f0, f16, f31, FRM_RTZ, H(0x7bfe), FRM_RTZ, H(0xfbfe), H(0xf800)          // -65472, -32768 -> 65472

TEST_END
