/* fmul.h fd, fs1, fs2, rm: fd = fs1 * fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fmul.h, dyn, FRM_RNE, H(0x4000), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 * 2 -> 2
  TEST_FP2 2, fmul.h, rtz, FRM_RUP, H(0x4100), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 * 1 -> 2.5
  TEST_FP2 3, fmul.h, dyn, FRM_RDN, H(0xbe00), FRM_RDN, H(0xc200), H(0x3800)                          // -3 * 0.5 -> -1.5
  TEST_FP2 4, fmul.h, rup, FRM_RNE|NV, H(0x4700), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 * -2 -> 7

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fmul.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE|OF|NX, H(0x7bfe), H(0xc8b7)                    // 65472 * -0x1.2dcp+3 -> -inf
  TEST_FP2 6, fmul.h, dyn, FRM_RDN, H(0xfc00), FRM_RDN|OF|NX, H(0x7bfe), H(0xc8b7)                    // 65472 * -0x1.2dcp+3 -> -inf
  TEST_FP2 7, fmul.h, dyn, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0x7bfe), H(0xc8b7)                    // 65472 * -0x1.2dcp+3 -> -65504
  TEST_FP2 8, fmul.h, rne, FRM_RDN|OF, H(0x81dc), FRM_RDN|OF|UF|NX, H(0x1200), H(0xa8f6)              // 0x1.8p-11 * -0x1.3d8p-5 -> -0x1.dcp-16
  TEST_FP2 9, fmul.h, rdn, FRM_RMM, H(0x81dd), FRM_RMM|UF|NX, H(0x1200), H(0xa8f6)                    // 0x1.8p-11 * -0x1.3d8p-5 -> -0x1.ddp-16
  TEST_FP2 10, fmul.h, rup, FRM_RNE, H(0x81dc), FRM_RNE|UF|NX, H(0x1200), H(0xa8f6)                   // 0x1.8p-11 * -0x1.3d8p-5 -> -0x1.dcp-16
  TEST_FP2 11, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfc00), H(0xfd01)                      // -inf * -sNaN -> NaN
  TEST_FP2 12, fmul.h, dyn, FRM_RMM|DZ, H(0xd5a1), FRM_RMM|DZ|NX, H(0x4777), H(0xca08)                // 0x1.ddcp+2 * -12.0625 -> -90.0625
  TEST_FP2 13, fmul.h, rne, FRM_RDN, H(0xb86b), FRM_RDN, H(0x386b), H(0xbc00)                         // 0x1.1acp-1 * -1 -> -0x1.1acp-1
  TEST_FP2 14, fmul.h, dyn, FRM_RNE, H(0x4034), FRM_RNE|NX, H(0x4a08), H(0x3193)                      // 12.0625 * 0x1.64cp-3 -> 0x1.0dp+1
  TEST_FP2 15, fmul.h, dyn, FRM_RDN, H(0x4033), FRM_RDN|NX, H(0x4a08), H(0x3193)                      // 12.0625 * 0x1.64cp-3 -> 0x1.0ccp+1
  TEST_FP2 16, fmul.h, dyn, FRM_RUP|NV, H(0x4034), FRM_RUP|NV|NX, H(0x4a08), H(0x3193)                // 12.0625 * 0x1.64cp-3 -> 0x1.0dp+1
  TEST_FP2 17, fmul.h, rne, FRM_RDN, H(0x1800), FRM_RDN, H(0x7800), H(0x0001)                         // 32768 * 0x1p-24 -> 0x1p-9
  TEST_FP2 18, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x0000), H(0x7c01)                      // 0 * sNaN -> NaN
  TEST_FP2 19, fmul.h, dyn, FRM_RTZ, H(0xef4d), FRM_RTZ|NX, H(0xc777), H(0x63d3)                      // -0x1.ddcp+2 * 1001.5 -> -7476
  TEST_FP2 20, fmul.h, rne, FRM_RDN|NX, H(0x7e00), FRM_RDN|NV|NX, H(0xfd01), H(0xfc00)                // -sNaN * -inf -> NaN
  TEST_FP2 21, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, H(0x28f6)                // unboxed * 0x1.3d8p-5 -> NaN
  TEST_FP2 22, fmul.h, rtz, FRM_RUP, H(0x43fc), FRM_RUP|NX, H(0x03ff), H(0x7bfe)                      // 0x1.ff8p-15 * 65472 -> 0x1.ffp+1
  TEST_FP2 23, fmul.h, rdn, FRM_RMM, H(0x43fc), FRM_RMM|NX, H(0x03ff), H(0x7bfe)                      // 0x1.ff8p-15 * 65472 -> 0x1.ffp+1
  TEST_FP2 24, fmul.h, rmm, FRM_RTZ|UF, H(0x43fc), FRM_RTZ|UF|NX, H(0x03ff), H(0x7bfe)                // 0x1.ff8p-15 * 65472 -> 0x1.ffp+1
  TEST_FP2 25, fmul.h, rne, FRM_RDN, H(0xd1fe), FRM_RDN|NX, H(0x9200), H(0x7bfe)                      // -0x1.8p-11 * 65472 -> -47.9375
  TEST_FP2 26, fmul.h, dyn, FRM_RTZ, H(0xd1fe), FRM_RTZ|NX, H(0x9200), H(0x7bfe)                      // -0x1.8p-11 * 65472 -> -47.9375
  TEST_FP2 27, fmul.h, dyn, FRM_RDN, H(0xd1ff), FRM_RDN|NX, H(0x9200), H(0x7bfe)                      // -0x1.8p-11 * 65472 -> -0x1.7fcp+5
  TEST_FP2 28, fmul.h, rup, FRM_RNE|OF, H(0xd1fe), FRM_RNE|OF|NX, H(0x9200), H(0x7bfe)                // -0x1.8p-11 * 65472 -> -47.9375
  TEST_FP2 29, fmul.h, dyn, FRM_RMM, H(0xd1ff), FRM_RMM|NX, H(0x9200), H(0x7bfe)                      // -0x1.8p-11 * 65472 -> -0x1.7fcp+5
  TEST_FP2 30, fmul.h, rtz, FRM_RUP, H(0x8000), FRM_RUP|UF|NX, H(0xbbff), H(0x0001)                   // -0x1.ffcp-1 * 0x1p-24 -> -0
  TEST_FP2 31, fmul.h, rmm, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, H(0x9200), H(0x0003)                   // -0x1.8p-11 * 0x1.8p-23 -> -0
  TEST_FP2 32, fmul.h, dyn, FRM_RTZ|DZ, H(0x7bff), FRM_RTZ|DZ|OF|NX, H(0xfbfe), H(0xfbff)             // -65472 * -65504 -> 65504
  TEST_FP2 33, fmul.h, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, H(0xfbfe), H(0xfbff)                   // -65472 * -65504 -> inf
  TEST_FP2 34, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xc000), 0xfffffffffffe4000                // -2 * unboxed -> NaN
  TEST_FP2 35, fmul.h, rne, FRM_RDN, H(0x8009), FRM_RDN, H(0x4200), H(0x8003)                         // 3 * -0x1.8p-23 -> -0x1.2p-21
  TEST_FP2 36, fmul.h, dyn, FRM_RNE|NV, H(0x0000), FRM_RNE|NV|UF|NX, H(0x0003), H(0x0003)             // 0x1.8p-23 * 0x1.8p-23 -> 0
  TEST_FP2 37, fmul.h, rne, FRM_RDN, H(0x0002), FRM_RDN, H(0x3c00), H(0x0002)                         // 1 * 0x1p-23 -> 0x1p-23
  TEST_FP2 38, fmul.h, dyn, FRM_RNE, H(0x0ea0), FRM_RNE|NX, H(0x9200), H(0xb86b)                      // -0x1.8p-11 * -0x1.1acp-1 -> 0x1.a8p-12
  TEST_FP2 39, fmul.h, dyn, FRM_RUP, H(0x0001), FRM_RUP|UF|NX, H(0x8003), H(0x83ff)                   // -0x1.8p-23 * -0x1.ff8p-15 -> 0x1p-24
  TEST_FP2 40, fmul.h, rne, FRM_RDN|NX, H(0x7e00), FRM_RDN|NX, H(0x8000), 0x0000000000003e00          // -0 * unboxed -> NaN
  TEST_FP2 41, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xfe05), H(0x0000)                         // -NaN * 0 -> NaN
  TEST_FP2 42, fmul.h, rne, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x8000)                         // 0 * -0 -> -0
  TEST_FP2 43, fmul.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00), H(0x7c00)                         // inf * inf -> inf
  TEST_FP2 44, fmul.h, rne, FRM_RDN|UF, H(0x7e00), FRM_RDN|UF, 0x0000000000003e00, H(0xfe05)          // unboxed * -NaN -> NaN
  TEST_FP2 45, fmul.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0x7c00), H(0xfc00)                         // inf * -inf -> -inf
  TEST_FP2 46, fmul.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x0000)                         // 0 * 0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2 47, fmul.h, rup, FRM_RNE, H(0xfbff), FRM_RNE|OF|NX, H(0x7bfe), H(0xc8b7)                   // 65472 * -0x1.2dcp+3 -> -65504
  TEST_FP2 48, fmul.h, rmm, FRM_RTZ, H(0xd1ff), FRM_RTZ|NX, H(0x9200), H(0x7bfe)                      // -0x1.8p-11 * 65472 -> -0x1.7fcp+5

  // registers that coincide, other registers
  TEST_FP2_IN 49, fmul.h, rdn, fa0, fa0, fa0, FRM_RMM, H(0x588c), FRM_RMM|NX, H(0xca08), H(0xca08)    // -12.0625 * -12.0625 -> 145.5
  TEST_FP2_IN 50, fmul.h, dyn, fa0, fa0, fa1, FRM_RUP, H(0xa199), FRM_RUP|NX, H(0xc777), H(0x1600)    // -0x1.ddcp+2 * 0x1.8p-10 -> -0x1.664p-7
  TEST_FP2_IN 51, fmul.h, rne, fa1, fa0, fa1, FRM_RDN, H(0xfbfd), FRM_RDN|NX, H(0xbbff), H(0x7bfe)    // -0x1.ffcp-1 * 65472 -> -65440
  TEST_FP2_IN 52, fmul.h, dyn, ft11, ft10, ft9, FRM_RNE, H(0xcc01), FRM_RNE, H(0x4c00), H(0xbc01)     // 16 * -0x1.004p+0 -> -0x1.004p+4
  TEST_FP2_IN 53, fmul.h, rtz, f1, f2, f3, FRM_RUP|NV, H(0x73d3), FRM_RUP|NV, H(0x63d3), H(0x4c00)    // 1001.5 * 16 -> 16024
  TEST_FP2_IN 54, fmul.h, dyn, f16, f15, f0, FRM_RMM, H(0xb7d3), FRM_RMM, H(0x63d3), H(0x9000)        // 1001.5 * -0x1p-11 -> -0x1.f4cp-2
  TEST_FP2_IN 55, fmul.h, rtz, f0, f16, f31, FRM_RUP, H(0x2936), FRM_RUP|NX, H(0x3555), H(0x2fd2)     // 0x1.554p-2 * 0x1.f48p-4 -> 0x1.4d8p-5

TEST_END
