/* fmul.h fd, fs1, fs2, rm: fd = fs1 * fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fmul.h, dyn, FRM_RNE, H(0x4000), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 * 2 -> 2
  TEST_FP2 2, fmul.h, rtz, FRM_RUP, H(0x4100), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 * 1 -> 2.5
  TEST_FP2 3, fmul.h, dyn, FRM_RDN, H(0xbe00), FRM_RDN, H(0xc200), H(0x3800)                          // -3 * 0.5 -> -1.5
  TEST_FP2 4, fmul.h, rup, FRM_RNE|NV, H(0x4700), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 * -2 -> 7

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fmul.h, dyn, FRM_RNE, H(0xc999), FRM_RNE|NX, H(0x4777), H(0xbe00)                       // 0x1.ddcp+2 * -1.5 -> -0x1.664p+3
  TEST_FP2 6, fmul.h, dyn, FRM_RDN, H(0xc99a), FRM_RDN|NX, H(0x4777), H(0xbe00)                       // 0x1.ddcp+2 * -1.5 -> -0x1.668p+3
  TEST_FP2 7, fmul.h, dyn, FRM_RMM, H(0xc999), FRM_RMM|NX, H(0x4777), H(0xbe00)                       // 0x1.ddcp+2 * -1.5 -> -0x1.664p+3
  TEST_FP2 8, fmul.h, dyn, FRM_RTZ|OF, H(0x09de), FRM_RTZ|OF|NX, H(0x63d3), H(0x0003)                 // 1001.5 * 0x1.8p-23 -> 0x1.778p-13
  TEST_FP2 9, fmul.h, dyn, FRM_RUP, H(0x09df), FRM_RUP|NX, H(0x63d3), H(0x0003)                       // 1001.5 * 0x1.8p-23 -> 0x1.77cp-13
  TEST_FP2 10, fmul.h, rmm, FRM_RTZ, H(0x09de), FRM_RTZ|NX, H(0x63d3), H(0x0003)                      // 1001.5 * 0x1.8p-23 -> 0x1.778p-13
  TEST_FP2 11, fmul.h, rtz, FRM_RUP, H(0x8007), FRM_RUP|UF|NX, H(0xc752), H(0x0001)                   // -0x1.d48p+2 * 0x1p-24 -> -0x1.cp-22
  TEST_FP2 12, fmul.h, rne, FRM_RDN|DZ, H(0x4c86), FRM_RDN|DZ, H(0xca08), H(0xbe00)                   // -12.0625 * -1.5 -> 18.09375
  TEST_FP2 13, fmul.h, dyn, FRM_RNE, H(0xe4f6), FRM_RNE, H(0xf800), H(0x28f6)                         // -32768 * 0x1.3d8p-5 -> -1270
  TEST_FP2 14, fmul.h, rne, FRM_RDN, H(0x0002), FRM_RDN|UF|NX, H(0x8003), H(0xb86b)                   // -0x1.8p-23 * -0x1.1acp-1 -> 0x1p-23
  TEST_FP2 15, fmul.h, rdn, FRM_RMM, H(0x0001), FRM_RMM|UF|NX, H(0x8003), H(0xb86b)                   // -0x1.8p-23 * -0x1.1acp-1 -> 0x1p-24
  TEST_FP2 16, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x0c00), H(0xfd01)                      // 0x1p-12 * -sNaN -> NaN
  TEST_FP2 17, fmul.h, rup, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, H(0x8c00), H(0x0002)                   // -0x1p-12 * 0x1p-23 -> -0
  TEST_FP2 18, fmul.h, dyn, FRM_RUP, H(0xae33), FRM_RUP|NX, H(0x28f6), H(0xc100)                      // 0x1.3d8p-5 * -2.5 -> -0x1.8ccp-4
  TEST_FP2 19, fmul.h, rne, FRM_RDN, H(0xfc00), FRM_RDN|OF|NX, H(0x6800), H(0xd000)                   // 2048 * -32 -> -inf
  TEST_FP2 20, fmul.h, dyn, FRM_RTZ, H(0xfbff), FRM_RTZ|OF|NX, H(0x6800), H(0xd000)                   // 2048 * -32 -> -65504
  TEST_FP2 21, fmul.h, dyn, FRM_RDN, H(0xfc00), FRM_RDN|OF|NX, H(0x6800), H(0xd000)                   // 2048 * -32 -> -inf
  TEST_FP2 22, fmul.h, dyn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0x6800), H(0xd000)                   // 2048 * -32 -> -inf
  TEST_FP2 23, fmul.h, dyn, FRM_RNE, H(0x0005), FRM_RNE, H(0x4100), H(0x0002)                         // 2.5 * 0x1p-23 -> 0x1.4p-22
  TEST_FP2 24, fmul.h, rne, FRM_RDN, H(0x0007), FRM_RDN|UF|NX, H(0x0001), H(0x4752)                   // 0x1p-24 * 0x1.d48p+2 -> 0x1.cp-22
  TEST_FP2 25, fmul.h, dyn, FRM_RNE, H(0x8006), FRM_RNE, H(0x9600), H(0x0c00)                         // -0x1.8p-10 * 0x1p-12 -> -0x1.8p-22
  TEST_FP2 26, fmul.h, rup, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, H(0xbc01), H(0xfbfe)                   // -0x1.004p+0 * -65472 -> inf
  TEST_FP2 27, fmul.h, rtz, FRM_RUP, H(0x7bff), FRM_RUP|OF|NX, H(0xfbfe), H(0xc752)                   // -65472 * -0x1.d48p+2 -> 65504
  TEST_FP2 28, fmul.h, rne, FRM_RDN|OF, H(0x7e00), FRM_RDN|OF, 0xfffffffffffe4000, H(0x4000)          // unboxed * 2 -> NaN
  TEST_FP2 29, fmul.h, dyn, FRM_RNE, H(0x1aca), FRM_RNE|NX, H(0x1487), H(0x4200)                      // 0x1.21cp-10 * 3 -> 0x1.b28p-9
  TEST_FP2 30, fmul.h, dyn, FRM_RTZ, H(0x1aca), FRM_RTZ|NX, H(0x1487), H(0x4200)                      // 0x1.21cp-10 * 3 -> 0x1.b28p-9
  TEST_FP2 31, fmul.h, rdn, FRM_RMM, H(0x1aca), FRM_RMM|NX, H(0x1487), H(0x4200)                      // 0x1.21cp-10 * 3 -> 0x1.b28p-9
  TEST_FP2 32, fmul.h, dyn, FRM_RUP|DZ, H(0x1acb), FRM_RUP|DZ|NX, H(0x1487), H(0x4200)                // 0x1.21cp-10 * 3 -> 0x1.b2cp-9
  TEST_FP2 33, fmul.h, rmm, FRM_RTZ, H(0x1acb), FRM_RTZ|NX, H(0x1487), H(0x4200)                      // 0x1.21cp-10 * 3 -> 0x1.b2cp-9
  TEST_FP2 34, fmul.h, rne, FRM_RDN, H(0xcb12), FRM_RDN|NX, H(0x48b7), H(0xbe00)                      // 0x1.2dcp+3 * -1.5 -> -0x1.c48p+3
  TEST_FP2 35, fmul.h, rtz, FRM_RUP, H(0xcb12), FRM_RUP|NX, H(0x48b7), H(0xbe00)                      // 0x1.2dcp+3 * -1.5 -> -0x1.c48p+3
  TEST_FP2 36, fmul.h, dyn, FRM_RDN|NV, H(0xcb13), FRM_RDN|NV|NX, H(0x48b7), H(0xbe00)                // 0x1.2dcp+3 * -1.5 -> -0x1.c4cp+3
  TEST_FP2 37, fmul.h, rup, FRM_RNE, H(0xcb12), FRM_RNE|NX, H(0x48b7), H(0xbe00)                      // 0x1.2dcp+3 * -1.5 -> -0x1.c48p+3
  TEST_FP2 38, fmul.h, dyn, FRM_RMM, H(0xcb13), FRM_RMM|NX, H(0x48b7), H(0xbe00)                      // 0x1.2dcp+3 * -1.5 -> -0x1.c4cp+3
  TEST_FP2 39, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xfe05), 0x0000000000003e00                // -NaN * unboxed -> NaN
  TEST_FP2 40, fmul.h, rne, FRM_RDN|NX, H(0x7c00), FRM_RDN|NX, H(0xfc00), H(0xfc00)                   // -inf * -inf -> inf
  TEST_FP2 41, fmul.h, rdn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, H(0x8003), H(0x83ff)                   // -0x1.8p-23 * -0x1.ff8p-15 -> 0
  TEST_FP2 42, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfd01), H(0x7e00)                      // -sNaN * NaN -> NaN
  TEST_FP2 43, fmul.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, 0xfffffffffffe4000       // unboxed * unboxed -> NaN
  TEST_FP2 44, fmul.h, dyn, FRM_RNE|UF, H(0x7c00), FRM_RNE|UF, H(0x7c00), H(0x7c00)                   // inf * inf -> inf
  TEST_FP2 45, fmul.h, rne, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x8000)                         // 0 * -0 -> -0
  TEST_FP2 46, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x8000), H(0x7c00)                      // -0 * inf -> NaN
  TEST_FP2 47, fmul.h, rmm, FRM_RTZ, H(0x0400), FRM_RTZ|UF|NX, H(0x3bff), H(0x0400)                   // 0x1.ffcp-1 * 0x1p-14 -> 0x1p-14
  TEST_FP2 48, fmul.h, rne, FRM_RDN|OF, H(0x8400), FRM_RDN|OF|UF|NX, H(0x0400), H(0xbbff)             // 0x1p-14 * -0x1.ffcp-1 -> -0x1p-14
  TEST_FP2 49, fmul.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c00), H(0x0000)                      // inf * 0 -> NaN
  TEST_FP2 50, fmul.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0x7c00), H(0xfc00)                         // inf * -inf -> -inf
  TEST_FP2 51, fmul.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0xfc00), H(0x7c00)                         // -inf * inf -> -inf
  TEST_FP2 52, fmul.h, rne, FRM_RDN|DZ, H(0x0000), FRM_RDN|DZ, H(0x0000), H(0x0000)                   // 0 * 0 -> 0
  TEST_FP2 53, fmul.h, dyn, FRM_RNE, H(0x8000), FRM_RNE, H(0x8000), H(0x0000)                         // -0 * 0 -> -0
  TEST_FP2 54, fmul.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x8000), H(0x8000)                         // -0 * -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2 55, fmul.h, rup, FRM_RNE, H(0x09df), FRM_RNE|NX, H(0x63d3), H(0x0003)                      // 1001.5 * 0x1.8p-23 -> 0x1.77cp-13
  TEST_FP2 56, fmul.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xbe00), 0x0000000000003e00                // -1.5 * unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 57, fmul.h, rtz, fa0, fa0, fa0, FRM_RUP, H(0x588c), FRM_RUP|NX, H(0xca08), H(0xca08)    // -12.0625 * -12.0625 -> 145.5
  TEST_FP2_IN 58, fmul.h, dyn, fa0, fa0, fa1, FRM_RDN, H(0xab71), FRM_RDN, H(0xbe00), H(0x28f6)       // -1.5 * 0x1.3d8p-5 -> -0x1.dc4p-5
  TEST_FP2_IN 59, fmul.h, rdn, fa1, fa0, fa1, FRM_RMM, H(0x086b), FRM_RMM, H(0x0c00), H(0x386b)       // 0x1p-12 * 0x1.1acp-1 -> 0x1.1acp-13
  TEST_FP2_IN 60, fmul.h, dyn, ft11, ft10, ft9, FRM_RTZ, H(0x9d7d), FRM_RTZ|NX, H(0x1200), H(0xc752)  // 0x1.8p-11 * -0x1.d48p+2 -> -0x1.5f4p-8
  TEST_FP2_IN 61, fmul.h, rne, f1, f2, f3, FRM_RDN|NV, H(0x50da), FRM_RDN|NV|NX, H(0x28f6), H(0x63d3)  // 0x1.3d8p-5 * 1001.5 -> 38.8125
  TEST_FP2_IN 62, fmul.h, dyn, f16, f15, f0, FRM_RDN, H(0x2600), FRM_RDN, H(0x5000), H(0x1200)        // 32 * 0x1.8p-11 -> 0x1.8p-6
  TEST_FP2_IN 63, fmul.h, rtz, f0, f16, f31, FRM_RUP, H(0x4e00), FRM_RUP, H(0x3e00), H(0x4c00)        // 1.5 * 16 -> 24

TEST_END
