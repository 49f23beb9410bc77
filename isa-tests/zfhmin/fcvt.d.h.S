/* fcvt.d.h fd, fs1, rm: from half to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.d.h, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, H(0x0000)                          // 0 -> 0
  TEST_FP1 2, fcvt.d.h, rne, FRM_RDN, 0x3e70000000000000, FRM_RDN, H(0x0001)                          // 0x1p-24 -> 0x1p-24
  TEST_FP1 3, fcvt.d.h, dyn, FRM_RNE, 0x3f10000000000000, FRM_RNE, H(0x0400)                          // 0x1p-14 -> 0x1p-14
  TEST_FP1 4, fcvt.d.h, rne, FRM_RDN|UF, 0x7ff0000000000000, FRM_RDN|UF, H(0x7c00)                    // inf -> inf
  TEST_FP1 5, fcvt.d.h, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE, H(0x8000)                          // -0 -> -0
  TEST_FP1 6, fcvt.d.h, rne, FRM_RDN, 0xbe70000000000000, FRM_RDN, H(0x8001)                          // -0x1p-24 -> -0x1p-24
  TEST_FP1 7, fcvt.d.h, dyn, FRM_RNE, 0xbf10000000000000, FRM_RNE, H(0x8400)                          // -0x1p-14 -> -0x1p-14
  TEST_FP1 8, fcvt.d.h, rne, FRM_RDN|OF, 0xfff0000000000000, FRM_RDN|OF, H(0xfc00)                    // -inf -> -inf
  TEST_FP1 9, fcvt.d.h, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, H(0x7e00)                          // NaN -> NaN
  TEST_FP1 10, fcvt.d.h, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, H(0x7c01)                      // sNaN -> NaN
  TEST_FP1 11, fcvt.d.h, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, 0x0000000000003e00                // unboxed -> NaN
  TEST_FP1 12, fcvt.d.h, rne, FRM_RDN|DZ, 0x7ff8000000000000, FRM_RDN|DZ, 0xfffffffffffe4000          // unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP1_IN 13, fcvt.d.h, rtz, fa0, fa0, FRM_RUP, 0x4008000000000000, FRM_RUP, H(0x4200)            // 3 -> 3
  TEST_FP1_IN 14, fcvt.d.h, dyn, ft11, ft10, FRM_RUP, 0x40eff80000000000, FRM_RUP, H(0x7bfe)          // 65472 -> 65472
  TEST_FP1_IN 15, fcvt.d.h, rne, f1, f2, FRM_RDN, 0x3feffc0000000000, FRM_RDN, H(0x3bff)              // 0x1.ffcp-1 -> 0x1.ffcp-1
  TEST_FP1_IN 16, fcvt.d.h, dyn, f0, f16, FRM_RNE, 0xbf10000000000000, FRM_RNE, H(0x8400)             // -0x1p-14 -> -0x1p-14

TEST_END
