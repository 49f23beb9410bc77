/* fcvt.h.w fd, rs1, rm: from a signed word to half. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.h.w, dyn, FRM_RNE, H(0x0000), FRM_RNE, 0                                        // -> 0
  TEST_INT_FP 2, fcvt.h.w, rne, FRM_RDN, H(0x3c00), FRM_RDN, 1                                        // -> 1
  TEST_INT_FP 3, fcvt.h.w, dyn, FRM_RNE, H(0x4000), FRM_RNE, 2                                        // -> 2
  TEST_INT_FP 4, fcvt.h.w, rne, FRM_RDN|UF, H(0xc000), FRM_RDN|UF, -2                                 // -> -2
  TEST_INT_FP 5, fcvt.h.w, dyn, FRM_RNE, H(0x4700), FRM_RNE, 7                                        // -> 7
  TEST_INT_FP 6, fcvt.h.w, rne, FRM_RDN, H(0x5640), FRM_RDN, 0x64                                     // -> 100
  TEST_INT_FP 7, fcvt.h.w, dyn, FRM_RNE, H(0xd640), FRM_RNE, -100                                     // -> -100
  TEST_INT_FP 8, fcvt.h.w, rne, FRM_RDN|OF, H(0x63d0), FRM_RDN|OF, 0x3e8                              // -> 1000
  TEST_INT_FP 9, fcvt.h.w, dyn, FRM_RNE, H(0x67fd), FRM_RNE, 0x7fd                                    // -> 2045
  TEST_INT_FP 10, fcvt.h.w, rne, FRM_RDN, H(0xe802), FRM_RDN|NX, 0xfffffffffffff7fd                   // -> -2052
  TEST_INT_FP 11, fcvt.h.w, dyn, FRM_RTZ, H(0xe801), FRM_RTZ|NX, 0xfffffffffffff7fd                   // -> -2050
  TEST_INT_FP 12, fcvt.h.w, dyn, FRM_RUP|DZ, H(0xe801), FRM_RUP|DZ|NX, 0xfffffffffffff7fd             // -> -2050
  TEST_INT_FP 13, fcvt.h.w, dyn, FRM_RNE, H(0xe801), FRM_RNE, 0xfffffffffffff7fe                      // -> -2050
  TEST_INT_FP 14, fcvt.h.w, rne, FRM_RDN, H(0xe800), FRM_RDN|NX, 0xfffffffffffff7ff                   // -> -2048
  TEST_INT_FP 15, fcvt.h.w, rtz, FRM_RUP, H(0xe800), FRM_RUP|NX, 0xfffffffffffff7ff                   // -> -2048
  TEST_INT_FP 16, fcvt.h.w, dyn, FRM_RDN|NV, H(0xe801), FRM_RDN|NV|NX, 0xfffffffffffff7ff             // -> -2050
  TEST_INT_FP 17, fcvt.h.w, rup, FRM_RNE, H(0xe800), FRM_RNE|NX, 0xfffffffffffff7ff                   // -> -2048
  TEST_INT_FP 18, fcvt.h.w, dyn, FRM_RMM, H(0xe801), FRM_RMM|NX, 0xfffffffffffff7ff                   // -> -2050
  TEST_INT_FP 19, fcvt.h.w, dyn, FRM_RNE, H(0x6800), FRM_RNE, 0x800                                   // -> 2048
  TEST_INT_FP 20, fcvt.h.w, rne, FRM_RDN|NX, H(0xe800), FRM_RDN|NX, -2048                             // -> -2048
  TEST_INT_FP 21, fcvt.h.w, dyn, FRM_RNE, H(0x6800), FRM_RNE|NX, 0x801                                // -> 2048
  TEST_INT_FP 22, fcvt.h.w, dyn, FRM_RTZ, H(0x6800), FRM_RTZ|NX, 0x801                                // -> 2048
  TEST_INT_FP 23, fcvt.h.w, rdn, FRM_RMM, H(0x6800), FRM_RMM|NX, 0x801                                // -> 2048
  TEST_INT_FP 24, fcvt.h.w, dyn, FRM_RUP|UF, H(0x6801), FRM_RUP|UF|NX, 0x801                          // -> 2050
  TEST_INT_FP 25, fcvt.h.w, rmm, FRM_RTZ, H(0x6801), FRM_RTZ|NX, 0x801                                // -> 2050
  TEST_INT_FP 26, fcvt.h.w, dyn, FRM_RDN, H(0x6801), FRM_RDN|NX, 0x803                                // -> 2050
  TEST_INT_FP 27, fcvt.h.w, dyn, FRM_RMM, H(0x6802), FRM_RMM|NX, 0x803                                // -> 2052
  TEST_INT_FP 28, fcvt.h.w, rne, FRM_RDN|OF, H(0xec00), FRM_RDN|OF|NX, 0xffffffffffffefff             // -> -4096
  TEST_INT_FP 29, fcvt.h.w, rtz, FRM_RUP, H(0xec00), FRM_RUP|NX, 0xffffffffffffefff                   // -> -4096
  TEST_INT_FP 30, fcvt.h.w, rdn, FRM_RMM, H(0xec01), FRM_RMM|NX, 0xffffffffffffefff                   // -> -4100
  TEST_INT_FP 31, fcvt.h.w, rup, FRM_RNE, H(0xec00), FRM_RNE|NX, 0xffffffffffffefff                   // -> -4096
  TEST_INT_FP 32, fcvt.h.w, rmm, FRM_RTZ|DZ, H(0xec00), FRM_RTZ|DZ|NX, 0xffffffffffffefff             // -> -4096
  TEST_INT_FP 33, fcvt.h.w, dyn, FRM_RNE, H(0x6c00), FRM_RNE, 0x1000                                  // -> 4096
  TEST_INT_FP 34, fcvt.h.w, rne, FRM_RDN, H(0x6c00), FRM_RDN|NX, 0x1001                               // -> 4096
  TEST_INT_FP 35, fcvt.h.w, dyn, FRM_RTZ, H(0x6c00), FRM_RTZ|NX, 0x1001                               // -> 4096
  TEST_INT_FP 36, fcvt.h.w, dyn, FRM_RDN|NV, H(0x6c00), FRM_RDN|NV|NX, 0x1001                         // -> 4096
  TEST_INT_FP 37, fcvt.h.w, dyn, FRM_RUP, H(0x6c01), FRM_RUP|NX, 0x1001                               // -> 4100
  TEST_INT_FP 38, fcvt.h.w, dyn, FRM_RMM, H(0x6c00), FRM_RMM|NX, 0x1001                               // -> 4096
  TEST_INT_FP 39, fcvt.h.w, dyn, FRM_RNE, H(0x7000), FRM_RNE, 0x2000                                  // -> 8192
  TEST_INT_FP 40, fcvt.h.w, rne, FRM_RDN|NX, H(0xf000), FRM_RDN|NX, 0xffffffffffffe000                // -> -8192
  TEST_INT_FP 41, fcvt.h.w, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, 0x7ffffffd                        // -> inf
  TEST_INT_FP 42, fcvt.h.w, rtz, FRM_RUP, H(0x7bff), FRM_RUP|OF|NX, 0x7ffffffd                        // -> 65504
  TEST_INT_FP 43, fcvt.h.w, rup, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, 0x7ffffffd                        // -> inf
  TEST_INT_FP 44, fcvt.h.w, dyn, FRM_RTZ|UF, H(0xfbff), FRM_RTZ|OF|UF|NX, 0x80000000                  // -> -65504
  TEST_INT_FP 45, fcvt.h.w, rdn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, 0x80000000                        // -> -inf
  TEST_INT_FP 46, fcvt.h.w, rmm, FRM_RTZ, H(0xfc00), FRM_RTZ|OF|NX, 0x80000000                        // -> -inf
  TEST_INT_FP 47, fcvt.h.w, rne, FRM_RDN, H(0xc200), FRM_RDN, 0xfffffffd                              // -> -3
  TEST_INT_FP 48, fcvt.h.w, dyn, FRM_RNE|OF, H(0xc200), FRM_RNE|OF, 0xfffffffefffffffd                // -> -3

  // cases that tell it from its neighbours
  TEST_INT_FP 49, fcvt.h.w, rup, FRM_RNE, H(0xe801), FRM_RNE|NX, 0xfffffffffffff7fd                   // -> -2050

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 50, fcvt.h.w, rdn, fa0, a0, FRM_RMM, H(0xbc00), FRM_RMM, 0xfffffffeffffffff          // -> -1
  TEST_INT_FP_IN 51, fcvt.h.w, dyn, ft11, t5, FRM_RMM, H(0x67fe), FRM_RMM, 0x7fe                      // -> 2046
  TEST_INT_FP_IN 52, fcvt.h.w, rmm, f1, sp, FRM_RTZ, H(0xf000), FRM_RTZ|NX, 0xffffffffffffdfff        // -> -8192
  TEST_INT_FP_IN 53, fcvt.h.w, dyn, f0, x16, FRM_RDN, H(0x7bff), FRM_RDN|NX, 0xffe1                   // -> 65504
  TEST_INT_FP_IN 54, fcvt.h.w, rne, fa2, x0, FRM_RDN|NV, H(0x0000), FRM_RDN|NV, 0                     // -> 0

TEST_END
