/* fdiv.h fd, fs1, fs2, rm: fd = fs1 / fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fdiv.h, dyn, FRM_RNE, H(0x3800), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 / 2 -> 0.5
  TEST_FP2 2, fdiv.h, rtz, FRM_RUP, H(0x4100), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 / 1 -> 2.5
  TEST_FP2 3, fdiv.h, dyn, FRM_RDN, H(0xc600), FRM_RDN, H(0xc200), H(0x3800)                          // -3 / 0.5 -> -6
  TEST_FP2 4, fdiv.h, rup, FRM_RNE|NV, H(0x3f00), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 / -2 -> 1.75

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fdiv.h, dyn, FRM_RNE, H(0x0000), FRM_RNE|UF|NX, H(0x0e21), H(0x7800)                    // 0x1.884p-12 / 32768 -> 0
  TEST_FP2 6, fdiv.h, dyn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, H(0x0e21), H(0x7800)                    // 0x1.884p-12 / 32768 -> 0
  TEST_FP2 7, fdiv.h, dyn, FRM_RTZ, H(0x092e), FRM_RTZ|NX, H(0xc92d), H(0xfbfe)                       // -0x1.4b4p+3 / -65472 -> 0x1.4b8p-13
  TEST_FP2 8, fdiv.h, dyn, FRM_RDN|OF, H(0x092e), FRM_RDN|OF|NX, H(0xc92d), H(0xfbfe)                 // -0x1.4b4p+3 / -65472 -> 0x1.4b8p-13
  TEST_FP2 9, fdiv.h, rne, FRM_RDN, H(0x6e21), FRM_RDN, H(0x0e21), H(0x0001)                          // 0x1.884p-12 / 0x1p-24 -> 6276
  TEST_FP2 10, fdiv.h, rtz, FRM_RUP, H(0x0108), FRM_RUP|UF|NX, H(0x8c00), H(0xcbbb)                   // -0x1p-12 / -0x1.eecp+3 -> 0x1.08p-16
  TEST_FP2 11, fdiv.h, dyn, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, H(0x8400), H(0x7800)                   // -0x1p-14 / 32768 -> -0
  TEST_FP2 12, fdiv.h, rdn, FRM_RMM|DZ, H(0x8001), FRM_RMM|DZ|UF|NX, H(0x8400), H(0x7800)             // -0x1p-14 / 32768 -> -0x1p-24
  TEST_FP2 13, fdiv.h, dyn, FRM_RUP, H(0x8000), FRM_RUP|UF|NX, H(0x8400), H(0x7800)                   // -0x1p-14 / 32768 -> -0
  TEST_FP2 14, fdiv.h, rmm, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, H(0x8400), H(0x7800)                   // -0x1p-14 / 32768 -> -0
  TEST_FP2 15, fdiv.h, dyn, FRM_RNE, H(0x8212), FRM_RNE|UF|NX, H(0x9000), H(0x4bbb)                   // -0x1p-11 / 0x1.eecp+3 -> -0x1.09p-15
  TEST_FP2 16, fdiv.h, dyn, FRM_RDN|NV, H(0x8212), FRM_RDN|NV|UF|NX, H(0x9000), H(0x4bbb)             // -0x1p-11 / 0x1.eecp+3 -> -0x1.09p-15
  TEST_FP2 17, fdiv.h, rup, FRM_RNE, H(0x3e01), FRM_RNE|NX, H(0xbe00), H(0xbbff)                      // -1.5 / -0x1.ffcp-1 -> 0x1.804p+0
  TEST_FP2 18, fdiv.h, dyn, FRM_RMM, H(0x3e01), FRM_RMM|NX, H(0xbe00), H(0xbbff)                      // -1.5 / -0x1.ffcp-1 -> 0x1.804p+0
  TEST_FP2 19, fdiv.h, rtz, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0xcc00), H(0x0400)                   // -16 / 0x1p-14 -> -65504
  TEST_FP2 20, fdiv.h, dyn, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0xcc00), H(0x0400)                   // -16 / 0x1p-14 -> -65504
  TEST_FP2 21, fdiv.h, rmm, FRM_RTZ, H(0xfc00), FRM_RTZ|OF|NX, H(0xcc00), H(0x0400)                   // -16 / 0x1p-14 -> -inf
  TEST_FP2 22, fdiv.h, rne, FRM_RDN, H(0xebff), FRM_RDN, H(0x3bff), H(0x8c00)                         // 0x1.ffcp-1 / -0x1p-12 -> -4094
  TEST_FP2 23, fdiv.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, H(0xc000), H(0x8003)                   // -2 / -0x1.8p-23 -> inf
  TEST_FP2 24, fdiv.h, rdn, FRM_RMM|UF, H(0x7bff), FRM_RMM|OF|UF|NX, H(0xc000), H(0x8003)             // -2 / -0x1.8p-23 -> 65504
  TEST_FP2 25, fdiv.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, H(0x7e00)                // unboxed / NaN -> NaN
  TEST_FP2 26, fdiv.h, dyn, FRM_RNE, H(0x017c), FRM_RNE, H(0x023a), H(0x3e00)                         // 0x1.1dp-15 / 1.5 -> 0x1.7cp-16
  TEST_FP2 27, fdiv.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|DZ, H(0x4bbb), H(0x0000)                      // 0x1.eecp+3 / 0 -> inf
  TEST_FP2 28, fdiv.h, dyn, FRM_RNE|OF, H(0x7e00), FRM_RNE|OF, H(0xf800), 0xfffffffffffe4000          // -32768 / unboxed -> NaN
  TEST_FP2 29, fdiv.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0xfc00), H(0x0c00)                         // -inf / 0x1p-12 -> -inf
  TEST_FP2 30, fdiv.h, rup, FRM_RNE, H(0x0003), FRM_RNE|UF|NX, H(0x0002), H(0x3bff)                   // 0x1p-23 / 0x1.ffcp-1 -> 0x1.8p-23
  TEST_FP2 31, fdiv.h, dyn, FRM_RNE, H(0x8001), FRM_RNE, H(0x8002), H(0x4000)                         // -0x1p-23 / 2 -> -0x1p-24
  TEST_FP2 32, fdiv.h, rne, FRM_RDN|DZ, H(0x8000), FRM_RDN|DZ, H(0x8000), H(0x314c)                   // -0 / 0x1.53p-3 -> -0
  TEST_FP2 33, fdiv.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE|DZ, H(0x0c00), H(0x8000)                      // 0x1p-12 / -0 -> -inf
  TEST_FP2 34, fdiv.h, rne, FRM_RDN, H(0x8200), FRM_RDN|UF|NX, H(0x8401), H(0x4000)                   // -0x1.004p-14 / 2 -> -0x1p-15
  TEST_FP2 35, fdiv.h, dyn, FRM_RTZ, H(0x8200), FRM_RTZ|UF|NX, H(0x8401), H(0x4000)                   // -0x1.004p-14 / 2 -> -0x1p-15
  TEST_FP2 36, fdiv.h, dyn, FRM_RDN|NV, H(0x8201), FRM_RDN|NV|UF|NX, H(0x8401), H(0x4000)             // -0x1.004p-14 / 2 -> -0x1.008p-15
  TEST_FP2 37, fdiv.h, dyn, FRM_RUP, H(0x8200), FRM_RUP|UF|NX, H(0x8401), H(0x4000)                   // -0x1.004p-14 / 2 -> -0x1p-15
  TEST_FP2 38, fdiv.h, dyn, FRM_RMM, H(0x8201), FRM_RMM|UF|NX, H(0x8401), H(0x4000)                   // -0x1.004p-14 / 2 -> -0x1.008p-15
  TEST_FP2 39, fdiv.h, dyn, FRM_RNE, H(0x0000), FRM_RNE|UF|NX, H(0x0400), H(0x6800)                   // 0x1p-14 / 2048 -> 0
  TEST_FP2 40, fdiv.h, rtz, FRM_RUP, H(0x0000), FRM_RUP|UF|NX, H(0x0400), H(0x6800)                   // 0x1p-14 / 2048 -> 0
  TEST_FP2 41, fdiv.h, rdn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, H(0x0400), H(0x6800)                   // 0x1p-14 / 2048 -> 0
  TEST_FP2 42, fdiv.h, rup, FRM_RNE, H(0x0001), FRM_RNE|UF|NX, H(0x0400), H(0x6800)                   // 0x1p-14 / 2048 -> 0x1p-24
  TEST_FP2 43, fdiv.h, rmm, FRM_RTZ, H(0x0001), FRM_RTZ|UF|NX, H(0x0400), H(0x6800)                   // 0x1p-14 / 2048 -> 0x1p-24
  TEST_FP2 44, fdiv.h, rne, FRM_RDN|UF, H(0x7e00), FRM_RDN|NV|UF, H(0xfc00), H(0xfc00)                // -inf / -inf -> NaN
  TEST_FP2 45, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7e00), H(0xfd01)                      // NaN / -sNaN -> NaN
  TEST_FP2 46, fdiv.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, H(0x6800)                // unboxed / 2048 -> NaN
  TEST_FP2 47, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c01), 0x0000000000003e00             // sNaN / unboxed -> NaN
  TEST_FP2 48, fdiv.h, rne, FRM_RDN|OF, H(0xb875), FRM_RDN|OF|NX, H(0x823a), H(0x03ff)                // -0x1.1dp-15 / 0x1.ff8p-15 -> -0x1.1d4p-1
  TEST_FP2 49, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x8000), H(0x0000)                      // -0 / 0 -> NaN
  TEST_FP2 50, fdiv.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x7c00), H(0x7c00)                      // inf / inf -> NaN
  TEST_FP2 51, fdiv.h, dyn, FRM_RUP, H(0x0400), FRM_RUP|UF|NX, H(0x0400), H(0x3c01)                   // 0x1p-14 / 0x1.004p+0 -> 0x1p-14
  TEST_FP2 52, fdiv.h, dyn, FRM_RNE|DZ, H(0x7e00), FRM_RNE|NV|DZ, H(0x0000), H(0x0000)                // 0 / 0 -> NaN
  TEST_FP2 53, fdiv.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0x0000)                         // inf / 0 -> inf
  TEST_FP2 54, fdiv.h, dyn, FRM_RDN, H(0x8400), FRM_RDN|UF|NX, H(0x83ff), H(0x3bff)                   // -0x1.ff8p-15 / 0x1.ffcp-1 -> -0x1p-14
  TEST_FP2 55, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c00), H(0xfc00)                      // inf / -inf -> NaN
  TEST_FP2 56, fdiv.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x8000), H(0x8000)                      // -0 / -0 -> NaN
  TEST_FP2 57, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfc00), H(0x7c00)                      // -inf / inf -> NaN
  TEST_FP2 58, fdiv.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x7c00)                         // 0 / inf -> 0
  TEST_FP2 59, fdiv.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x0000), H(0x8000)                      // 0 / -0 -> NaN

  // cases that tell it from its neighbours
  TEST_FP2 60, fdiv.h, dyn, FRM_RTZ, H(0x0108), FRM_RTZ|UF|NX, H(0x8c00), H(0xcbbb)                   // -0x1p-12 / -0x1.eecp+3 -> 0x1.08p-16

  // registers that coincide, other registers
  TEST_FP2_IN 61, fdiv.h, rne, fa0, fa0, fa0, FRM_RDN, H(0x3c00), FRM_RDN, H(0xbc01), H(0xbc01)       // -0x1.004p+0 / -0x1.004p+0 -> 1
  TEST_FP2_IN 62, fdiv.h, dyn, fa0, fa0, fa1, FRM_RMM, H(0xb7f2), FRM_RMM|NX, H(0xb14c), H(0x3555)    // -0x1.53p-3 / 0x1.554p-2 -> -0x1.fc8p-2
  TEST_FP2_IN 63, fdiv.h, rne, fa1, fa0, fa1, FRM_RDN, H(0xd600), FRM_RDN|NX, H(0x5000), H(0xb555)    // 32 / -0x1.554p-2 -> -96
  TEST_FP2_IN 64, fdiv.h, dyn, ft11, ft10, ft9, FRM_RMM, H(0x8080), FRM_RMM, H(0x0c00), H(0xd000)     // 0x1p-12 / -32 -> -0x1p-17
  TEST_FP2_IN 65, fdiv.h, rdn, f1, f2, f3, FRM_RMM|NV, H(0x7686), FRM_RMM|NV|NX, H(0xc900), H(0x8e21)  // -10 / -0x1.884p-12 -> 26720
  TEST_FP2_IN 66, fdiv.h, dyn, f16, f15, f0, FRM_RMM, H(0xb093), FRM_RMM|NX, H(0x35b8), H(0xc100)     // 0x1.6ep-2 / -2.5 -> -0x1.24cp-3
  TEST_FP2_IN 67, fdiv.h, rmm, f0, f16, f31, FRM_RTZ, H(0x9649), FRM_RTZ, H(0xc249), H(0x6800)        // -0x1.924p+1 / 2048 -> -0x1.924p-10

TEST_END
