/* fcvt.d.lu fd, rs1, rm: from an unsigned doubleword to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.lu, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                              // -> 0
  TEST_INT_FP 2, fcvt.d.lu, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                              // -> 1
  TEST_INT_FP 3, fcvt.d.lu, dyn, FRM_RNE, 0x43f0000000000000, FRM_RNE|NX, -1                          // -> 0x1p+64
  TEST_INT_FP 4, fcvt.d.lu, dyn, FRM_RTZ|UF, 0x43efffffffffffff, FRM_RTZ|UF|NX, -1                    // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 5, fcvt.d.lu, dyn, FRM_RDN, 0x43efffffffffffff, FRM_RDN|NX, -1                          // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 6, fcvt.d.lu, dyn, FRM_RUP, 0x43f0000000000000, FRM_RUP|NX, -1                          // -> 0x1p+64
  TEST_INT_FP 7, fcvt.d.lu, dyn, FRM_RMM, 0x43f0000000000000, FRM_RMM|NX, -1                          // -> 0x1p+64
  TEST_INT_FP 8, fcvt.d.lu, rne, FRM_RDN|OF, 0x4340000000000000, FRM_RDN|OF|NX, 0x0020000000000001    // -> 0x1p+53
  TEST_INT_FP 9, fcvt.d.lu, rtz, FRM_RUP, 0x4340000000000000, FRM_RUP|NX, 0x0020000000000001          // -> 0x1p+53
  TEST_INT_FP 10, fcvt.d.lu, rdn, FRM_RMM, 0x4340000000000000, FRM_RMM|NX, 0x0020000000000001         // -> 0x1p+53
  TEST_INT_FP 11, fcvt.d.lu, rup, FRM_RNE, 0x4340000000000001, FRM_RNE|NX, 0x0020000000000001         // -> 0x1.0000000000001p+53
  TEST_INT_FP 12, fcvt.d.lu, rmm, FRM_RTZ|DZ, 0x4340000000000001, FRM_RTZ|DZ|NX, 0x0020000000000001   // -> 0x1.0000000000001p+53
  TEST_INT_FP 13, fcvt.d.lu, dyn, FRM_RNE, 0x43effc0000000000, FRM_RNE|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 14, fcvt.d.lu, dyn, FRM_RTZ, 0x43effc0000000000, FRM_RTZ|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 15, fcvt.d.lu, dyn, FRM_RDN, 0x43effc0000000000, FRM_RDN|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 16, fcvt.d.lu, dyn, FRM_RUP|NV, 0x43effc0000000001, FRM_RUP|NV|NX, 0xffe0000000000001   // -> 0x1.ffc0000000001p+63
  TEST_INT_FP 17, fcvt.d.lu, dyn, FRM_RMM, 0x43effc0000000000, FRM_RMM|NX, 0xffe0000000000001         // -> 0x1.ffcp+63

  // cases that tell it from its neighbours
  TEST_INT_FP 18, fcvt.d.lu, rtz, FRM_RUP, 0x43efffffffffffff, FRM_RUP|NX, -1                         // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 19, fcvt.d.lu, rdn, FRM_RMM, 0x43efffffffffffff, FRM_RMM|NX, -1                         // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 20, fcvt.d.lu, dyn, FRM_RMM, 0x4340000000000001, FRM_RMM|NX, 0x0020000000000001         // -> 0x1.0000000000001p+53

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 21, fcvt.d.lu, rne, fa0, a0, FRM_RDN, 0x43dfffffffffffff, FRM_RDN, 0x7ffffffffffffc00  // -> 0x1.fffffffffffffp+62
  TEST_INT_FP_IN 22, fcvt.d.lu, dyn, ft11, t5, FRM_RUP, 0x43efffffffe00001, FRM_RUP|NX, 0xffffffff00000002  // -> 0x1.fffffffe00001p+63
  TEST_INT_FP_IN 23, fcvt.d.lu, rdn, f1, sp, FRM_RMM, 0x43e0000000000000, FRM_RMM, 0x8000000000000000  // -> 0x1p+63
  TEST_INT_FP_IN 24, fcvt.d.lu, dyn, f0, x16, FRM_RUP, 0x43eff80000000000, FRM_RUP|NX, 0xffbffffffffffffc  // -> 0x1.ff8p+63
  TEST_INT_FP_IN 25, fcvt.d.lu, rup, fa2, x0, FRM_RNE|NV, 0x0000000000000000, FRM_RNE|NV, 0           // -> 0

TEST_END
