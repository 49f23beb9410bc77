/* fcvt.h.wu fd, rs1, rm: from an unsigned word to half. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.h.wu, dyn, FRM_RNE, H(0x0000), FRM_RNE, 0                                       // -> 0
  TEST_INT_FP 2, fcvt.h.wu, rne, FRM_RDN, H(0x3c00), FRM_RDN, 1                                       // -> 1
  TEST_INT_FP 3, fcvt.h.wu, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, -1                                // -> inf
  TEST_INT_FP 4, fcvt.h.wu, dyn, FRM_RTZ|UF, H(0x7bff), FRM_RTZ|OF|UF|NX, -1                          // -> 65504
  TEST_INT_FP 5, fcvt.h.wu, dyn, FRM_RDN, H(0x7bff), FRM_RDN|OF|NX, -1                                // -> 65504
  TEST_INT_FP 6, fcvt.h.wu, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, -1                                // -> inf
  TEST_INT_FP 7, fcvt.h.wu, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, -1                                // -> inf
  TEST_INT_FP 8, fcvt.h.wu, rne, FRM_RDN|OF, H(0x4000), FRM_RDN|OF, 2                                 // -> 2
  TEST_INT_FP 9, fcvt.h.wu, dyn, FRM_RNE, H(0x4700), FRM_RNE, 7                                       // -> 7
  TEST_INT_FP 10, fcvt.h.wu, rne, FRM_RDN, H(0x5640), FRM_RDN, 0x64                                   // -> 100
  TEST_INT_FP 11, fcvt.h.wu, dyn, FRM_RNE, H(0x63d0), FRM_RNE, 0x3e8                                  // -> 1000
  TEST_INT_FP 12, fcvt.h.wu, rne, FRM_RDN|DZ, H(0x67fd), FRM_RDN|DZ, 0x7fd                            // -> 2045
  TEST_INT_FP 13, fcvt.h.wu, dyn, FRM_RNE, H(0x6800), FRM_RNE, 0x800                                  // -> 2048
  TEST_INT_FP 14, fcvt.h.wu, rne, FRM_RDN, H(0x6800), FRM_RDN|NX, 0x801                               // -> 2048
  TEST_INT_FP 15, fcvt.h.wu, rtz, FRM_RUP, H(0x6800), FRM_RUP|NX, 0x801                               // -> 2048
  TEST_INT_FP 16, fcvt.h.wu, rdn, FRM_RMM|NV, H(0x6800), FRM_RMM|NV|NX, 0x801                         // -> 2048
  TEST_INT_FP 17, fcvt.h.wu, rup, FRM_RNE, H(0x6801), FRM_RNE|NX, 0x801                               // -> 2050
  TEST_INT_FP 18, fcvt.h.wu, rmm, FRM_RTZ, H(0x6801), FRM_RTZ|NX, 0x801                               // -> 2050
  TEST_INT_FP 19, fcvt.h.wu, dyn, FRM_RNE, H(0x6c00), FRM_RNE, 0x1000                                 // -> 4096
  TEST_INT_FP 20, fcvt.h.wu, rne, FRM_RDN, H(0x6c00), FRM_RDN|NX, 0x1001                              // -> 4096
  TEST_INT_FP 21, fcvt.h.wu, dyn, FRM_RTZ, H(0x6c00), FRM_RTZ|NX, 0x1001                              // -> 4096
  TEST_INT_FP 22, fcvt.h.wu, dyn, FRM_RDN, H(0x6c00), FRM_RDN|NX, 0x1001                              // -> 4096
  TEST_INT_FP 23, fcvt.h.wu, dyn, FRM_RUP, H(0x6c01), FRM_RUP|NX, 0x1001                              // -> 4100
  TEST_INT_FP 24, fcvt.h.wu, dyn, FRM_RMM|UF, H(0x6c00), FRM_RMM|UF|NX, 0x1001                        // -> 4096
  TEST_INT_FP 25, fcvt.h.wu, dyn, FRM_RNE, H(0x7000), FRM_RNE, 0x2000                                 // -> 8192
  TEST_INT_FP 26, fcvt.h.wu, rne, FRM_RDN, H(0x0000), FRM_RDN, 0x0000000100000000                     // -> 0
  TEST_INT_FP 27, fcvt.h.wu, dyn, FRM_RNE, H(0x0000), FRM_RNE, 0xffffffff00000000                     // -> 0
  TEST_INT_FP 28, fcvt.h.wu, rne, FRM_RDN|OF, H(0x7800), FRM_RDN|OF, 0x8000                           // -> 32768

  // cases that tell it from its neighbours
  TEST_INT_FP 29, fcvt.h.wu, rtz, FRM_RUP, H(0x7bff), FRM_RUP|OF|NX, -1                               // -> 65504
  TEST_INT_FP 30, fcvt.h.wu, rdn, FRM_RMM, H(0x7bff), FRM_RMM|OF|NX, -1                               // -> 65504
  TEST_INT_FP 31, fcvt.h.wu, dyn, FRM_RMM, H(0x6801), FRM_RMM|NX, 0x801                               // -> 2050

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 32, fcvt.h.wu, rdn, fa0, a0, FRM_RMM, H(0x3c00), FRM_RMM, 0x0000000100000001         // -> 1
  TEST_INT_FP_IN 33, fcvt.h.wu, dyn, ft11, t5, FRM_RNE, H(0x6800), FRM_RNE, 0x800                     // -> 2048
  TEST_INT_FP_IN 34, fcvt.h.wu, rdn, f1, sp, FRM_RMM, H(0x0000), FRM_RMM, 0x0000000100000000          // -> 0
  TEST_INT_FP_IN 35, fcvt.h.wu, dyn, f0, x16, FRM_RDN, H(0x67fd), FRM_RDN, 0x7fd                      // -> 2045
  TEST_INT_FP_IN 36, fcvt.h.wu, rtz, fa2, x0, FRM_RUP|NV, H(0x0000), FRM_RUP|NV, 0                    // -> 0

TEST_END
