/* fadd.h fd, fs1, fs2, rm: fd = fs1 + fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fadd.h, dyn, FRM_RNE, H(0x4200), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 + 2 -> 3
  TEST_FP2 2, fadd.h, rtz, FRM_RUP, H(0x4300), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 + 1 -> 3.5
  TEST_FP2 3, fadd.h, dyn, FRM_RDN, H(0xc100), FRM_RDN, H(0xc200), H(0x3800)                          // -3 + 0.5 -> -2.5
  TEST_FP2 4, fadd.h, rup, FRM_RNE|NV, H(0xc580), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 + -2 -> -5.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fadd.h, dyn, FRM_RTZ, H(0xb685), FRM_RTZ|NX, H(0x83ff), H(0xb685)                       // -0x1.ff8p-15 + -0x1.a14p-2 -> -0x1.a14p-2
  TEST_FP2 6, fadd.h, dyn, FRM_RMM, H(0xb685), FRM_RMM|NX, H(0x83ff), H(0xb685)                       // -0x1.ff8p-15 + -0x1.a14p-2 -> -0x1.a14p-2
  TEST_FP2 7, fadd.h, dyn, FRM_RNE, H(0xa360), FRM_RNE, H(0x37c5), H(0xb800)                          // 0x1.f14p-2 + -0.5 -> -0x1.d8p-7
  TEST_FP2 8, fadd.h, dyn, FRM_RDN|OF, H(0x0c00), FRM_RDN|OF|NX, H(0x0003), H(0x0c00)                 // 0x1.8p-23 + 0x1p-12 -> 0x1p-12
  TEST_FP2 9, fadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x4249), 0xfffffffffffe4000                 // 0x1.924p+1 + unboxed -> NaN
  TEST_FP2 10, fadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7e00), 0x0000000000003e00                // NaN + unboxed -> NaN
  TEST_FP2 11, fadd.h, rtz, FRM_RUP, H(0xfbfe), FRM_RUP|NX, H(0xfbff), H(0x3555)                      // -65504 + 0x1.554p-2 -> -65472
  TEST_FP2 12, fadd.h, rmm, FRM_RTZ|DZ, H(0xfbff), FRM_RTZ|DZ|NX, H(0xfbff), H(0x3555)                // -65504 + 0x1.554p-2 -> -65504
  TEST_FP2 13, fadd.h, rne, FRM_RDN, H(0x03fd), FRM_RDN, H(0x8002), H(0x03ff)                         // -0x1p-23 + 0x1.ff8p-15 -> 0x1.fe8p-15
  TEST_FP2 14, fadd.h, dyn, FRM_RNE, H(0x6801), FRM_RNE, H(0x6800), H(0x4000)                         // 2048 + 2 -> 2050
  TEST_FP2 15, fadd.h, rne, FRM_RDN, H(0xd000), FRM_RDN|NX, H(0xd000), H(0x0002)                      // -32 + 0x1p-23 -> -32
  TEST_FP2 16, fadd.h, dyn, FRM_RNE|NV, H(0x7bfe), FRM_RNE|NV|NX, H(0x4100), H(0x7bfe)                // 2.5 + 65472 -> 65472
  TEST_FP2 17, fadd.h, dyn, FRM_RTZ, H(0x7bfe), FRM_RTZ|NX, H(0x4100), H(0x7bfe)                      // 2.5 + 65472 -> 65472
  TEST_FP2 18, fadd.h, rdn, FRM_RMM, H(0x7bfe), FRM_RMM|NX, H(0x4100), H(0x7bfe)                      // 2.5 + 65472 -> 65472
  TEST_FP2 19, fadd.h, dyn, FRM_RUP, H(0x7bff), FRM_RUP|NX, H(0x4100), H(0x7bfe)                      // 2.5 + 65472 -> 65504
  TEST_FP2 20, fadd.h, dyn, FRM_RMM|NX, H(0x7bfe), FRM_RMM|NX, H(0x4100), H(0x7bfe)                   // 2.5 + 65472 -> 65472
  TEST_FP2 21, fadd.h, rup, FRM_RNE, H(0x3c00), FRM_RNE|NX, H(0x3c00), H(0x83ff)                      // 1 + -0x1.ff8p-15 -> 1
  TEST_FP2 22, fadd.h, rne, FRM_RDN, H(0x8c00), FRM_RDN|NX, H(0x8c00), H(0x8002)                      // -0x1p-12 + -0x1p-23 -> -0x1p-12
  TEST_FP2 23, fadd.h, rtz, FRM_RUP, H(0x8c00), FRM_RUP|NX, H(0x8c00), H(0x8002)                      // -0x1p-12 + -0x1p-23 -> -0x1p-12
  TEST_FP2 24, fadd.h, dyn, FRM_RDN|UF, H(0x8c01), FRM_RDN|UF|NX, H(0x8c00), H(0x8002)                // -0x1p-12 + -0x1p-23 -> -0x1.004p-12
  TEST_FP2 25, fadd.h, dyn, FRM_RUP, H(0x8c00), FRM_RUP|NX, H(0x8c00), H(0x8002)                      // -0x1p-12 + -0x1p-23 -> -0x1p-12
  TEST_FP2 26, fadd.h, rmm, FRM_RTZ, H(0x8c01), FRM_RTZ|NX, H(0x8c00), H(0x8002)                      // -0x1p-12 + -0x1p-23 -> -0x1.004p-12
  TEST_FP2 27, fadd.h, dyn, FRM_RNE, H(0x8004), FRM_RNE, H(0x8003), H(0x8001)                         // -0x1.8p-23 + -0x1p-24 -> -0x1p-22
  TEST_FP2 28, fadd.h, rne, FRM_RDN|OF, H(0x7e00), FRM_RDN|OF, 0xfffffffffffe4000, H(0x83ff)          // unboxed + -0x1.ff8p-15 -> NaN
  TEST_FP2 29, fadd.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, H(0x7bff), H(0x5000)                   // 65504 + 32 -> inf
  TEST_FP2 30, fadd.h, dyn, FRM_RTZ, H(0x7bff), FRM_RTZ|OF|NX, H(0x7bff), H(0x5000)                   // 65504 + 32 -> 65504
  TEST_FP2 31, fadd.h, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, H(0x7bff), H(0x5000)                   // 65504 + 32 -> inf
  TEST_FP2 32, fadd.h, rne, FRM_RDN|DZ, H(0x7e00), FRM_RDN|DZ, 0x0000000000003e00, H(0xfc00)          // unboxed + -inf -> NaN
  TEST_FP2 33, fadd.h, dyn, FRM_RNE, H(0x7800), FRM_RNE|NX, H(0x7800), H(0x4c00)                      // 32768 + 16 -> 32768
  TEST_FP2 34, fadd.h, rtz, FRM_RUP, H(0x7800), FRM_RUP|NX, H(0x7800), H(0x4c00)                      // 32768 + 16 -> 32768
  TEST_FP2 35, fadd.h, rdn, FRM_RMM, H(0x7800), FRM_RMM|NX, H(0x7800), H(0x4c00)                      // 32768 + 16 -> 32768
  TEST_FP2 36, fadd.h, rup, FRM_RNE|NV, H(0x7801), FRM_RNE|NV|NX, H(0x7800), H(0x4c00)                // 32768 + 16 -> 32800
  TEST_FP2 37, fadd.h, rmm, FRM_RTZ, H(0x7801), FRM_RTZ|NX, H(0x7800), H(0x4c00)                      // 32768 + 16 -> 32800
  TEST_FP2 38, fadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfc00), H(0xfd01)                      // -inf + -sNaN -> NaN
  TEST_FP2 39, fadd.h, dyn, FRM_RUP, H(0x0000), FRM_RUP, H(0x8ad5), H(0x0ad5)                         // -0x1.b54p-13 + 0x1.b54p-13 -> 0
  TEST_FP2 40, fadd.h, dyn, FRM_RDN|NX, H(0xfc00), FRM_RDN|OF|NX, H(0xfbff), H(0xcc00)                // -65504 + -16 -> -inf
  TEST_FP2 41, fadd.h, rup, FRM_RNE, H(0xfbff), FRM_RNE|OF|NX, H(0xf800), H(0xf800)                   // -32768 + -32768 -> -65504
  TEST_FP2 42, fadd.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0xfc00), H(0x0000)                         // -inf + 0 -> -inf
  TEST_FP2 43, fadd.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x8000)                         // 0 + -0 -> 0
  TEST_FP2 44, fadd.h, dyn, FRM_RNE|UF, H(0x7e00), FRM_RNE|NV|UF, H(0xfd01), H(0x7e00)                // -sNaN + NaN -> NaN
  TEST_FP2 45, fadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0x7c00)                         // inf + inf -> inf
  TEST_FP2 46, fadd.h, rdn, FRM_RMM, H(0x8000), FRM_RMM, H(0x8000), H(0x0000)                         // -0 + 0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 47, fadd.h, dyn, FRM_RMM, H(0x8c01), FRM_RMM|NX, H(0x8c00), H(0x8002)                      // -0x1p-12 + -0x1p-23 -> -0x1.004p-12

  // registers that coincide, other registers
  TEST_FP2_IN 48, fadd.h, rtz, fa0, fa0, fa0, FRM_RUP, H(0xe616), FRM_RUP, H(0xe216), H(0xe216)       // -779 + -779 -> -1558
  TEST_FP2_IN 49, fadd.h, dyn, fa0, fa0, fa1, FRM_RMM, H(0x91e3), FRM_RMM|NX, H(0x0ad5), H(0x9398)    // 0x1.b54p-13 + -0x1.e6p-11 -> -0x1.78cp-11
  TEST_FP2_IN 50, fadd.h, rdn, fa1, fa0, fa1, FRM_RMM, H(0x355b), FRM_RMM, H(0x1600), H(0x3555)       // 0x1.8p-10 + 0x1.554p-2 -> 0x1.56cp-2
  TEST_FP2_IN 51, fadd.h, dyn, ft11, ft10, ft9, FRM_RDN, H(0x7bfd), FRM_RDN|NX, H(0x7bfe), H(0xbe00)  // 65472 + -1.5 -> 65440
  TEST_FP2_IN 52, fadd.h, rmm, f1, f2, f3, FRM_RTZ|NV, H(0xfbfe), FRM_RTZ|NV|NX, H(0x1200), H(0xfbfe)  // 0x1.8p-11 + -65472 -> -65472
  TEST_FP2_IN 53, fadd.h, dyn, f16, f15, f0, FRM_RMM, H(0x39d5), FRM_RMM, H(0x33ca), H(0x37c5)        // 0x1.f28p-3 + 0x1.f14p-2 -> 0x1.754p-1
  TEST_FP2_IN 54, fadd.h, rdn, f0, f16, f31, FRM_RMM, H(0xe217), FRM_RMM|NX, H(0xb685), H(0xe216)     // -0x1.a14p-2 + -779 -> -779.5

TEST_END
