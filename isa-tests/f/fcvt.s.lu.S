/* fcvt.s.lu fd, rs1, rm: from an unsigned doubleword to single. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.s.lu, dyn, FRM_RNE, S(0x00000000), FRM_RNE, 0                                   // -> 0
  TEST_INT_FP 2, fcvt.s.lu, rne, FRM_RDN, S(0x3f800000), FRM_RDN, 1                                   // -> 1
  TEST_INT_FP 3, fcvt.s.lu, dyn, FRM_RNE, S(0x5f800000), FRM_RNE|NX, -1                               // -> 0x1p+64
  TEST_INT_FP 4, fcvt.s.lu, dyn, FRM_RTZ|UF, S(0x5f7fffff), FRM_RTZ|UF|NX, -1                         // -> 0x1.fffffep+63
  TEST_INT_FP 5, fcvt.s.lu, dyn, FRM_RDN, S(0x5f7fffff), FRM_RDN|NX, -1                               // -> 0x1.fffffep+63
  TEST_INT_FP 6, fcvt.s.lu, dyn, FRM_RUP, S(0x5f800000), FRM_RUP|NX, -1                               // -> 0x1p+64
  TEST_INT_FP 7, fcvt.s.lu, dyn, FRM_RMM, S(0x5f800000), FRM_RMM|NX, -1                               // -> 0x1p+64
  TEST_INT_FP 8, fcvt.s.lu, rne, FRM_RDN|OF, S(0x40000000), FRM_RDN|OF, 2                             // -> 2
  TEST_INT_FP 9, fcvt.s.lu, dyn, FRM_RNE, S(0x40e00000), FRM_RNE, 7                                   // -> 7
  TEST_INT_FP 10, fcvt.s.lu, rne, FRM_RDN, S(0x42c80000), FRM_RDN, 0x64                               // -> 100
  TEST_INT_FP 11, fcvt.s.lu, dyn, FRM_RNE, S(0x447a0000), FRM_RNE, 0x3e8                              // -> 1000
  TEST_INT_FP 12, fcvt.s.lu, rne, FRM_RDN|DZ, S(0x4b7ffffd), FRM_RDN|DZ, 0xfffffd                     // -> 0x1.fffffap+23
  TEST_INT_FP 13, fcvt.s.lu, dyn, FRM_RNE, S(0x4b800000), FRM_RNE, 0x1000000                          // -> 0x1p+24
  TEST_INT_FP 14, fcvt.s.lu, rne, FRM_RDN, S(0x4b800000), FRM_RDN|NX, 0x1000001                       // -> 0x1p+24
  TEST_INT_FP 15, fcvt.s.lu, rtz, FRM_RUP, S(0x4b800000), FRM_RUP|NX, 0x1000001                       // -> 0x1p+24
  TEST_INT_FP 16, fcvt.s.lu, rdn, FRM_RMM|NV, S(0x4b800000), FRM_RMM|NV|NX, 0x1000001                 // -> 0x1p+24
  TEST_INT_FP 17, fcvt.s.lu, rup, FRM_RNE, S(0x4b800001), FRM_RNE|NX, 0x1000001                       // -> 0x1.000002p+24
  TEST_INT_FP 18, fcvt.s.lu, rmm, FRM_RTZ, S(0x4b800001), FRM_RTZ|NX, 0x1000001                       // -> 0x1.000002p+24
  TEST_INT_FP 19, fcvt.s.lu, dyn, FRM_RNE, S(0x4c000000), FRM_RNE, 0x2000000                          // -> 0x1p+25
  TEST_INT_FP 20, fcvt.s.lu, rne, FRM_RDN, S(0x4c000000), FRM_RDN|NX, 0x2000001                       // -> 0x1p+25
  TEST_INT_FP 21, fcvt.s.lu, dyn, FRM_RTZ, S(0x4c000000), FRM_RTZ|NX, 0x2000001                       // -> 0x1p+25
  TEST_INT_FP 22, fcvt.s.lu, dyn, FRM_RDN, S(0x4c000000), FRM_RDN|NX, 0x2000001                       // -> 0x1p+25
  TEST_INT_FP 23, fcvt.s.lu, dyn, FRM_RUP, S(0x4c000001), FRM_RUP|NX, 0x2000001                       // -> 0x1.000002p+25
  TEST_INT_FP 24, fcvt.s.lu, dyn, FRM_RMM|UF, S(0x4c000000), FRM_RMM|UF|NX, 0x2000001                 // -> 0x1p+25
  TEST_INT_FP 25, fcvt.s.lu, dyn, FRM_RNE, S(0x4c800000), FRM_RNE, 0x4000000                          // -> 0x1p+26
  TEST_INT_FP 26, fcvt.s.lu, rne, FRM_RDN, S(0x5f000000), FRM_RDN, 0x8000000000000000                 // -> 0x1p+63
  TEST_INT_FP 27, fcvt.s.lu, dyn, FRM_RNE, S(0x46fffa00), FRM_RNE, 0x7ffd                             // -> 32765
  TEST_INT_FP 28, fcvt.s.lu, rne, FRM_RDN|OF, S(0x47000000), FRM_RDN|OF, 0x8000                       // -> 32768
  TEST_INT_FP 29, fcvt.s.lu, dyn, FRM_RNE, S(0x47800000), FRM_RNE, 0x10000                            // -> 65536
  TEST_INT_FP 30, fcvt.s.lu, rne, FRM_RDN, S(0x4f000000), FRM_RDN, 0x80000000                         // -> 0x1p+31
  TEST_INT_FP 31, fcvt.s.lu, dyn, FRM_RNE, S(0x4f800000), FRM_RNE, 0x0000000100000000                 // -> 0x1p+32
  TEST_INT_FP 32, fcvt.s.lu, rne, FRM_RDN|DZ, S(0x5effffff), FRM_RDN|DZ, 0x7fffff8000000000           // -> 0x1.fffffep+62

  // cases that tell it from its neighbours
  TEST_INT_FP 33, fcvt.s.lu, rtz, FRM_RUP, S(0x5f7fffff), FRM_RUP|NX, -1                              // -> 0x1.fffffep+63
  TEST_INT_FP 34, fcvt.s.lu, rdn, FRM_RMM, S(0x5f7fffff), FRM_RMM|NX, -1                              // -> 0x1.fffffep+63
  TEST_INT_FP 35, fcvt.s.lu, dyn, FRM_RMM, S(0x4b800001), FRM_RMM|NX, 0x1000001                       // -> 0x1.000002p+24

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 36, fcvt.s.lu, rdn, fa0, a0, FRM_RMM, S(0x4f000000), FRM_RMM|NX, 0x80000003          // -> 0x1p+31
  TEST_INT_FP_IN 37, fcvt.s.lu, dyn, ft11, t5, FRM_RMM, S(0x5f800000), FRM_RMM|NX, 0xfffffffffdfffffc  // -> 0x1p+64
  TEST_INT_FP_IN 38, fcvt.s.lu, rup, f1, sp, FRM_RNE, S(0x4f800001), FRM_RNE|NX, 0x0000000100000003   // -> 0x1.000002p+32
  TEST_INT_FP_IN 39, fcvt.s.lu, dyn, f0, x16, FRM_RNE, S(0x4b800000), FRM_RNE|NX, 0x1000001           // -> 0x1p+24
  TEST_INT_FP_IN 40, fcvt.s.lu, rup, fa2, x0, FRM_RNE|NV, S(0x00000000), FRM_RNE|NV, 0                // -> 0

TEST_END
