/* fcvt.h.lu fd, rs1, rm: from an unsigned doubleword to half. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.h.lu, dyn, FRM_RNE, H(0x0000), FRM_RNE, 0                                       // -> 0
  TEST_INT_FP 2, fcvt.h.lu, rne, FRM_RDN, H(0x3c00), FRM_RDN, 1                                       // -> 1
  TEST_INT_FP 3, fcvt.h.lu, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, -1                                // -> inf
  TEST_INT_FP 4, fcvt.h.lu, dyn, FRM_RTZ|UF, H(0x7bff), FRM_RTZ|OF|UF|NX, -1                          // -> 65504
  TEST_INT_FP 5, fcvt.h.lu, dyn, FRM_RDN, H(0x7bff), FRM_RDN|OF|NX, -1                                // -> 65504
  TEST_INT_FP 6, fcvt.h.lu, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, -1                                // -> inf
  TEST_INT_FP 7, fcvt.h.lu, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, -1                                // -> inf
  TEST_INT_FP 8, fcvt.h.lu, rne, FRM_RDN|OF, H(0x4000), FRM_RDN|OF, 2                                 // -> 2
  TEST_INT_FP 9, fcvt.h.lu, dyn, FRM_RNE, H(0x4700), FRM_RNE, 7                                       // -> 7
  TEST_INT_FP 10, fcvt.h.lu, rne, FRM_RDN, H(0x5640), FRM_RDN, 0x64                                   // -> 100
  TEST_INT_FP 11, fcvt.h.lu, dyn, FRM_RNE, H(0x63d0), FRM_RNE, 0x3e8                                  // -> 1000
  TEST_INT_FP 12, fcvt.h.lu, rne, FRM_RDN|DZ, H(0x67fd), FRM_RDN|DZ, 0x7fd                            // -> 2045
  TEST_INT_FP 13, fcvt.h.lu, dyn, FRM_RNE, H(0x6800), FRM_RNE, 0x800                                  // -> 2048
  TEST_INT_FP 14, fcvt.h.lu, rne, FRM_RDN, H(0x6800), FRM_RDN|NX, 0x801                               // -> 2048
  TEST_INT_FP 15, fcvt.h.lu, rtz, FRM_RUP, H(0x6800), FRM_RUP|NX, 0x801                               // -> 2048
  TEST_INT_FP 16, fcvt.h.lu, rdn, FRM_RMM|NV, H(0x6800), FRM_RMM|NV|NX, 0x801                         // -> 2048
  TEST_INT_FP 17, fcvt.h.lu, rup, FRM_RNE, H(0x6801), FRM_RNE|NX, 0x801                               // -> 2050
  TEST_INT_FP 18, fcvt.h.lu, rmm, FRM_RTZ, H(0x6801), FRM_RTZ|NX, 0x801                               // -> 2050
  TEST_INT_FP 19, fcvt.h.lu, dyn, FRM_RNE, H(0x6c00), FRM_RNE, 0x1000                                 // -> 4096
  TEST_INT_FP 20, fcvt.h.lu, rne, FRM_RDN, H(0x6c00), FRM_RDN|NX, 0x1001                              // -> 4096
  TEST_INT_FP 21, fcvt.h.lu, dyn, FRM_RTZ, H(0x6c00), FRM_RTZ|NX, 0x1001                              // -> 4096
  TEST_INT_FP 22, fcvt.h.lu, dyn, FRM_RDN, H(0x6c00), FRM_RDN|NX, 0x1001                              // -> 4096
  TEST_INT_FP 23, fcvt.h.lu, dyn, FRM_RUP, H(0x6c01), FRM_RUP|NX, 0x1001                              // -> 4100
  TEST_INT_FP 24, fcvt.h.lu, dyn, FRM_RMM|UF, H(0x6c00), FRM_RMM|UF|NX, 0x1001                        // -> 4096
  TEST_INT_FP 25, fcvt.h.lu, dyn, FRM_RNE, H(0x7000), FRM_RNE, 0x2000                                 // -> 8192
  TEST_INT_FP 26, fcvt.h.lu, rne, FRM_RDN, H(0x7800), FRM_RDN, 0x8000                                 // -> 32768

  // cases that tell it from its neighbours
  TEST_INT_FP 27, fcvt.h.lu, rtz, FRM_RUP, H(0x7bff), FRM_RUP|OF|NX, -1                               // -> 65504
  TEST_INT_FP 28, fcvt.h.lu, rdn, FRM_RMM, H(0x7bff), FRM_RMM|OF|NX, -1                               // -> 65504
  TEST_INT_FP 29, fcvt.h.lu, dyn, FRM_RMM, H(0x6801), FRM_RMM|NX, 0x801                               // -> 2050
  TEST_INT_FP 30, fcvt.h.lu, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, 0x8000000000000000               // -> inf

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 31, fcvt.h.lu, rne, fa0, a0, FRM_RDN, H(0x63d0), FRM_RDN, 0x3e8                      // -> 1000
  TEST_INT_FP_IN 32, fcvt.h.lu, dyn, ft11, t5, FRM_RDN, H(0x67fe), FRM_RDN, 0x7fe                     // -> 2046
  TEST_INT_FP_IN 33, fcvt.h.lu, rup, f1, sp, FRM_RNE, H(0x6bff), FRM_RNE, 0xffe                       // -> 4094
  TEST_INT_FP_IN 34, fcvt.h.lu, dyn, f0, x16, FRM_RMM, H(0x67ff), FRM_RMM, 0x7ff                      // -> 2047
  TEST_INT_FP_IN 35, fcvt.h.lu, rne, fa2, x0, FRM_RDN|NV, H(0x0000), FRM_RDN|NV, 0                    // -> 0

TEST_END
