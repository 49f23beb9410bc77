/* fmv.x.h rd, fs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INTN 1, fmv.x.h, FRM_RNE, 0, FRM_RNE, H(0x0000)                                             // 0
  TEST_FP_INTN 2, fmv.x.h, FRM_RTZ, 1, FRM_RTZ, H(0x0001)                                             // 0x1p-24
  TEST_FP_INTN 3, fmv.x.h, FRM_RDN, 2, FRM_RDN, H(0x0002)                                             // 0x1p-23
  TEST_FP_INTN 4, fmv.x.h, FRM_RUP, 3, FRM_RUP, H(0x0003)                                             // 0x1.8p-23
  TEST_FP_INTN 5, fmv.x.h, FRM_RMM|NV, 0x3ff, FRM_RMM|NV, H(0x03ff)                                   // 0x1.ff8p-15
  TEST_FP_INTN 6, fmv.x.h, FRM_RNE, 0x400, FRM_RNE, H(0x0400)                                         // 0x1p-14
  TEST_FP_INTN 7, fmv.x.h, FRM_RTZ, 0x401, FRM_RTZ, H(0x0401)                                         // 0x1.004p-14
  TEST_FP_INTN 8, fmv.x.h, FRM_RDN, 0x3c00, FRM_RDN, H(0x3c00)                                        // 1
  TEST_FP_INTN 9, fmv.x.h, FRM_RUP, 0x3c01, FRM_RUP, H(0x3c01)                                        // 0x1.004p+0
  TEST_FP_INTN 10, fmv.x.h, FRM_RMM|DZ, 0x3bff, FRM_RMM|DZ, H(0x3bff)                                 // 0x1.ffcp-1
  TEST_FP_INTN 11, fmv.x.h, FRM_RNE|NV|DZ|OF|UF|NX, 0x3800, FRM_RNE|NV|DZ|OF|UF|NX, H(0x3800)         // 0.5
  TEST_FP_INTN 12, fmv.x.h, FRM_RTZ, 0x3e00, FRM_RTZ, H(0x3e00)                                       // 1.5
  TEST_FP_INTN 13, fmv.x.h, FRM_RDN, 0x4000, FRM_RDN, H(0x4000)                                       // 2
  TEST_FP_INTN 14, fmv.x.h, FRM_RUP, 0x4200, FRM_RUP, H(0x4200)                                       // 3
  TEST_FP_INTN 15, fmv.x.h, FRM_RMM|OF, 0x4100, FRM_RMM|OF, H(0x4100)                                 // 2.5
  TEST_FP_INTN 16, fmv.x.h, FRM_RNE, 0x4900, FRM_RNE, H(0x4900)                                       // 10
  TEST_FP_INTN 17, fmv.x.h, FRM_RTZ, 0x3555, FRM_RTZ, H(0x3555)                                       // 0x1.554p-2
  TEST_FP_INTN 18, fmv.x.h, FRM_RDN, 0x4249, FRM_RDN, H(0x4249)                                       // 0x1.924p+1
  TEST_FP_INTN 19, fmv.x.h, FRM_RUP, 0x1000, FRM_RUP, H(0x1000)                                       // 0x1p-11
  TEST_FP_INTN 20, fmv.x.h, FRM_RMM|UF, 0x1200, FRM_RMM|UF, H(0x1200)                                 // 0x1.8p-11
  TEST_FP_INTN 21, fmv.x.h, FRM_RNE, 0xc00, FRM_RNE, H(0x0c00)                                        // 0x1p-12
  TEST_FP_INTN 22, fmv.x.h, FRM_RTZ|NV|DZ|OF|UF|NX, 0x1600, FRM_RTZ|NV|DZ|OF|UF|NX, H(0x1600)         // 0x1.8p-10
  TEST_FP_INTN 23, fmv.x.h, FRM_RDN, 0x6800, FRM_RDN, H(0x6800)                                       // 2048
  TEST_FP_INTN 24, fmv.x.h, FRM_RUP, 0x7bff, FRM_RUP, H(0x7bff)                                       // 65504
  TEST_FP_INTN 25, fmv.x.h, FRM_RMM|NX, 0x7bfe, FRM_RMM|NX, H(0x7bfe)                                 // 65472
  TEST_FP_INTN 26, fmv.x.h, FRM_RNE, 0x7c00, FRM_RNE, H(0x7c00)                                       // inf

  // registers that coincide, other registers, x0
  TEST_FP_INTN_IN 27, fmv.x.h, a0, fa0, FRM_RNE, 0x3c00, FRM_RNE, H(0x3c00)                           // 1
  TEST_FP_INTN_IN 28, fmv.x.h, t6, ft10, FRM_RTZ, 0x4249, FRM_RTZ, H(0x4249)                          // 0x1.924p+1
  TEST_FP_INTN_IN 29, fmv.x.h, ra, f2, FRM_RDN, 0x4249, FRM_RDN, H(0x4249)                            // 0x1.924p+1
  TEST_FP_INTN_IN 30, fmv.x.h, x16, f31, FRM_RUP, 0xc00, FRM_RUP, H(0x0c00)                           // 0x1p-12
  TEST_FP_INTN_IN 31, fmv.x.h, x0, fa0, FRM_RMM|NV, 0, FRM_RMM|NV, H(0x4200)                          // 3

TEST_END
