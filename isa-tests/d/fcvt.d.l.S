/* fcvt.d.l fd, rs1, rm: from a signed doubleword to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.l, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                               // -> 0
  TEST_INT_FP 2, fcvt.d.l, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                               // -> 1
  TEST_INT_FP 3, fcvt.d.l, dyn, FRM_RNE, 0x4000000000000000, FRM_RNE, 2                               // -> 2
  TEST_INT_FP 4, fcvt.d.l, rne, FRM_RDN|UF, 0xc000000000000000, FRM_RDN|UF, -2                        // -> -2
  TEST_INT_FP 5, fcvt.d.l, dyn, FRM_RNE, 0x401c000000000000, FRM_RNE, 7                               // -> 7
  TEST_INT_FP 6, fcvt.d.l, rne, FRM_RDN, 0x4059000000000000, FRM_RDN, 0x64                            // -> 100
  TEST_INT_FP 7, fcvt.d.l, dyn, FRM_RNE, 0xc059000000000000, FRM_RNE, -100                            // -> -100
  TEST_INT_FP 8, fcvt.d.l, rne, FRM_RDN|OF, 0x408f400000000000, FRM_RDN|OF, 0x3e8                     // -> 1000
  TEST_INT_FP 9, fcvt.d.l, dyn, FRM_RNE, 0x433ffffffffffffd, FRM_RNE, 0x001ffffffffffffd              // -> 0x1.ffffffffffffdp+52
  TEST_INT_FP 10, fcvt.d.l, rne, FRM_RDN, 0xc340000000000002, FRM_RDN|NX, 0xffdffffffffffffd          // -> -0x1.0000000000002p+53
  TEST_INT_FP 11, fcvt.d.l, dyn, FRM_RTZ, 0xc340000000000001, FRM_RTZ|NX, 0xffdffffffffffffd          // -> -0x1.0000000000001p+53
  TEST_INT_FP 12, fcvt.d.l, dyn, FRM_RDN|DZ, 0xc340000000000002, FRM_RDN|DZ|NX, 0xffdffffffffffffd    // -> -0x1.0000000000002p+53
  TEST_INT_FP 13, fcvt.d.l, dyn, FRM_RUP, 0xc340000000000001, FRM_RUP|NX, 0xffdffffffffffffd          // -> -0x1.0000000000001p+53
  TEST_INT_FP 14, fcvt.d.l, dyn, FRM_RMM, 0xc340000000000002, FRM_RMM|NX, 0xffdffffffffffffd          // -> -0x1.0000000000002p+53
  TEST_INT_FP 15, fcvt.d.l, dyn, FRM_RNE, 0xc340000000000001, FRM_RNE, 0xffdffffffffffffe             // -> -0x1.0000000000001p+53
  TEST_INT_FP 16, fcvt.d.l, rne, FRM_RDN|NV, 0xc340000000000000, FRM_RDN|NV|NX, 0xffdfffffffffffff    // -> -0x1p+53
  TEST_INT_FP 17, fcvt.d.l, rtz, FRM_RUP, 0xc340000000000000, FRM_RUP|NX, 0xffdfffffffffffff          // -> -0x1p+53
  TEST_INT_FP 18, fcvt.d.l, rdn, FRM_RMM, 0xc340000000000001, FRM_RMM|NX, 0xffdfffffffffffff          // -> -0x1.0000000000001p+53
  TEST_INT_FP 19, fcvt.d.l, rup, FRM_RNE, 0xc340000000000000, FRM_RNE|NX, 0xffdfffffffffffff          // -> -0x1p+53
  TEST_INT_FP 20, fcvt.d.l, rmm, FRM_RTZ, 0xc340000000000001, FRM_RTZ|NX, 0xffdfffffffffffff          // -> -0x1.0000000000001p+53
  TEST_INT_FP 21, fcvt.d.l, dyn, FRM_RNE, 0x4340000000000000, FRM_RNE, 0x0020000000000000             // -> 0x1p+53
  TEST_INT_FP 22, fcvt.d.l, rne, FRM_RDN, 0xc340000000000000, FRM_RDN, 0xffe0000000000000             // -> -0x1p+53
  TEST_INT_FP 23, fcvt.d.l, dyn, FRM_RNE, 0x4340000000000000, FRM_RNE|NX, 0x0020000000000001          // -> 0x1p+53
  TEST_INT_FP 24, fcvt.d.l, dyn, FRM_RTZ|UF, 0x4340000000000000, FRM_RTZ|UF|NX, 0x0020000000000001    // -> 0x1p+53
  TEST_INT_FP 25, fcvt.d.l, dyn, FRM_RDN, 0x4340000000000000, FRM_RDN|NX, 0x0020000000000001          // -> 0x1p+53
  TEST_INT_FP 26, fcvt.d.l, dyn, FRM_RUP, 0x4340000000000001, FRM_RUP|NX, 0x0020000000000001          // -> 0x1.0000000000001p+53
  TEST_INT_FP 27, fcvt.d.l, dyn, FRM_RMM, 0x4340000000000001, FRM_RMM|NX, 0x0020000000000001          // -> 0x1.0000000000001p+53
  TEST_INT_FP 28, fcvt.d.l, rne, FRM_RDN|OF, 0x4340000000000002, FRM_RDN|OF|NX, 0x0020000000000003    // -> 0x1.0000000000002p+53
  TEST_INT_FP 29, fcvt.d.l, rtz, FRM_RUP, 0x4340000000000001, FRM_RUP|NX, 0x0020000000000003          // -> 0x1.0000000000001p+53
  TEST_INT_FP 30, fcvt.d.l, rdn, FRM_RMM, 0x4340000000000001, FRM_RMM|NX, 0x0020000000000003          // -> 0x1.0000000000001p+53
  TEST_INT_FP 31, fcvt.d.l, rup, FRM_RNE, 0x4340000000000002, FRM_RNE|NX, 0x0020000000000003          // -> 0x1.0000000000002p+53
  TEST_INT_FP 32, fcvt.d.l, rmm, FRM_RTZ|DZ, 0x4340000000000002, FRM_RTZ|DZ|NX, 0x0020000000000003    // -> 0x1.0000000000002p+53
  TEST_INT_FP 33, fcvt.d.l, dyn, FRM_RNE, 0xc350000000000000, FRM_RNE|NX, 0xffbfffffffffffff          // -> -0x1p+54
  TEST_INT_FP 34, fcvt.d.l, dyn, FRM_RTZ, 0xc350000000000000, FRM_RTZ|NX, 0xffbfffffffffffff          // -> -0x1p+54
  TEST_INT_FP 35, fcvt.d.l, dyn, FRM_RDN, 0xc350000000000001, FRM_RDN|NX, 0xffbfffffffffffff          // -> -0x1.0000000000001p+54
  TEST_INT_FP 36, fcvt.d.l, dyn, FRM_RUP|NV, 0xc350000000000000, FRM_RUP|NV|NX, 0xffbfffffffffffff    // -> -0x1p+54
  TEST_INT_FP 37, fcvt.d.l, dyn, FRM_RMM, 0xc350000000000000, FRM_RMM|NX, 0xffbfffffffffffff          // -> -0x1p+54
  TEST_INT_FP 38, fcvt.d.l, rne, FRM_RDN, 0x4350000000000000, FRM_RDN, 0x0040000000000000             // -> 0x1p+54
  TEST_INT_FP 39, fcvt.d.l, dyn, FRM_RNE, 0x4350000000000000, FRM_RNE|NX, 0x0040000000000001          // -> 0x1p+54
  TEST_INT_FP 40, fcvt.d.l, rtz, FRM_RUP, 0x4350000000000000, FRM_RUP|NX, 0x0040000000000001          // -> 0x1p+54
  TEST_INT_FP 41, fcvt.d.l, rdn, FRM_RMM, 0x4350000000000000, FRM_RMM|NX, 0x0040000000000001          // -> 0x1p+54
  TEST_INT_FP 42, fcvt.d.l, rup, FRM_RNE, 0x4350000000000001, FRM_RNE|NX, 0x0040000000000001          // -> 0x1.0000000000001p+54
  TEST_INT_FP 43, fcvt.d.l, rmm, FRM_RTZ, 0x4350000000000000, FRM_RTZ|NX, 0x0040000000000001          // -> 0x1p+54
  TEST_INT_FP 44, fcvt.d.l, rne, FRM_RDN|UF, 0x4360000000000000, FRM_RDN|UF, 0x0080000000000000       // -> 0x1p+55
  TEST_INT_FP 45, fcvt.d.l, dyn, FRM_RNE, 0xc360000000000000, FRM_RNE, 0xff80000000000000             // -> -0x1p+55
  TEST_INT_FP 46, fcvt.d.l, rne, FRM_RDN, 0xc3e0000000000000, FRM_RDN, 0x8000000000000000             // -> -0x1p+63
  TEST_INT_FP 47, fcvt.d.l, dyn, FRM_RNE, 0xc008000000000000, FRM_RNE, -3                             // -> -3
  TEST_INT_FP 48, fcvt.d.l, rne, FRM_RDN|OF, 0x40dfff4000000000, FRM_RDN|OF, 0x7ffd                   // -> 32765

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 49, fcvt.d.l, rup, fa0, a0, FRM_RNE, 0x4360000000000001, FRM_RNE|NX, 0x0080000000000001  // -> 0x1.0000000000001p+55
  TEST_INT_FP_IN 50, fcvt.d.l, dyn, ft11, t5, FRM_RUP, 0x41e0000000400000, FRM_RUP, 0x80000002        // -> 0x1.00000004p+31
  TEST_INT_FP_IN 51, fcvt.d.l, rtz, f1, sp, FRM_RUP, 0x41efffffffc00000, FRM_RUP, 0xfffffffe          // -> 0x1.fffffffcp+31
  TEST_INT_FP_IN 52, fcvt.d.l, dyn, f0, x16, FRM_RTZ, 0xc0e0004000000000, FRM_RTZ, 0xffffffffffff7ffe  // -> -32770
  TEST_INT_FP_IN 53, fcvt.d.l, rtz, fa2, x0, FRM_RUP|NV, 0x0000000000000000, FRM_RUP|NV, 0            // -> 0

TEST_END
