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
  TEST_INT_FP 8, fcvt.d.lu, rne, FRM_RDN|OF, 0x4000000000000000, FRM_RDN|OF, 2                        // -> 2
  TEST_INT_FP 9, fcvt.d.lu, dyn, FRM_RNE, 0x401c000000000000, FRM_RNE, 7                              // -> 7
  TEST_INT_FP 10, fcvt.d.lu, rne, FRM_RDN, 0x4059000000000000, FRM_RDN, 0x64                          // -> 100
  TEST_INT_FP 11, fcvt.d.lu, dyn, FRM_RNE, 0x408f400000000000, FRM_RNE, 0x3e8                         // -> 1000
  TEST_INT_FP 12, fcvt.d.lu, rne, FRM_RDN|DZ, 0x433ffffffffffffd, FRM_RDN|DZ, 0x001ffffffffffffd      // -> 0x1.ffffffffffffdp+52
  TEST_INT_FP 13, fcvt.d.lu, dyn, FRM_RNE, 0x4340000000000000, FRM_RNE, 0x0020000000000000            // -> 0x1p+53
  TEST_INT_FP 14, fcvt.d.lu, rne, FRM_RDN, 0x43effc0000000000, FRM_RDN, 0xffe0000000000000            // -> 0x1.ffcp+63
  TEST_INT_FP 15, fcvt.d.lu, dyn, FRM_RNE, 0x4340000000000000, FRM_RNE|NX, 0x0020000000000001         // -> 0x1p+53
  TEST_INT_FP 16, fcvt.d.lu, rtz, FRM_RUP|NV, 0x4340000000000000, FRM_RUP|NV|NX, 0x0020000000000001   // -> 0x1p+53
  TEST_INT_FP 17, fcvt.d.lu, rdn, FRM_RMM, 0x4340000000000000, FRM_RMM|NX, 0x0020000000000001         // -> 0x1p+53
  TEST_INT_FP 18, fcvt.d.lu, rup, FRM_RNE, 0x4340000000000001, FRM_RNE|NX, 0x0020000000000001         // -> 0x1.0000000000001p+53
  TEST_INT_FP 19, fcvt.d.lu, rmm, FRM_RTZ, 0x4340000000000001, FRM_RTZ|NX, 0x0020000000000001         // -> 0x1.0000000000001p+53
  TEST_INT_FP 20, fcvt.d.lu, rne, FRM_RDN, 0x43effc0000000000, FRM_RDN|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 21, fcvt.d.lu, dyn, FRM_RTZ, 0x43effc0000000000, FRM_RTZ|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 22, fcvt.d.lu, dyn, FRM_RDN, 0x43effc0000000000, FRM_RDN|NX, 0xffe0000000000001         // -> 0x1.ffcp+63
  TEST_INT_FP 23, fcvt.d.lu, dyn, FRM_RUP, 0x43effc0000000001, FRM_RUP|NX, 0xffe0000000000001         // -> 0x1.ffc0000000001p+63
  TEST_INT_FP 24, fcvt.d.lu, dyn, FRM_RMM|UF, 0x43effc0000000000, FRM_RMM|UF|NX, 0xffe0000000000001   // -> 0x1.ffcp+63
  TEST_INT_FP 25, fcvt.d.lu, dyn, FRM_RNE, 0x4350000000000000, FRM_RNE, 0x0040000000000000            // -> 0x1p+54
  TEST_INT_FP 26, fcvt.d.lu, rne, FRM_RDN, 0x43eff80000000000, FRM_RDN, 0xffc0000000000000            // -> 0x1.ff8p+63
  TEST_INT_FP 27, fcvt.d.lu, dyn, FRM_RNE, 0x4360000000000000, FRM_RNE, 0x0080000000000000            // -> 0x1p+55
  TEST_INT_FP 28, fcvt.d.lu, rne, FRM_RDN|OF, 0x43eff00000000000, FRM_RDN|OF, 0xff80000000000000      // -> 0x1.ffp+63
  TEST_INT_FP 29, fcvt.d.lu, dyn, FRM_RNE, 0x43e0000000000000, FRM_RNE, 0x8000000000000000            // -> 0x1p+63
  TEST_INT_FP 30, fcvt.d.lu, rne, FRM_RDN, 0x40dfff4000000000, FRM_RDN, 0x7ffd                        // -> 32765
  TEST_INT_FP 31, fcvt.d.lu, dyn, FRM_RNE, 0x40e0000000000000, FRM_RNE, 0x8000                        // -> 32768
  TEST_INT_FP 32, fcvt.d.lu, rne, FRM_RDN|DZ, 0x43effffffffffff0, FRM_RDN|DZ, 0xffffffffffff8000      // -> 0x1.ffffffffffffp+63
  TEST_INT_FP 33, fcvt.d.lu, dyn, FRM_RNE, 0x40f0000000000000, FRM_RNE, 0x10000                       // -> 65536
  TEST_INT_FP 34, fcvt.d.lu, rne, FRM_RDN, 0x43efffffffffffe0, FRM_RDN, 0xffffffffffff0000            // -> 0x1.fffffffffffep+63
  TEST_INT_FP 35, fcvt.d.lu, dyn, FRM_RNE, 0x41dfffffff400000, FRM_RNE, 0x7ffffffd                    // -> 0x1.fffffff4p+30
  TEST_INT_FP 36, fcvt.d.lu, rne, FRM_RDN|NV, 0x41e0000000000000, FRM_RDN|NV, 0x80000000              // -> 0x1p+31
  TEST_INT_FP 37, fcvt.d.lu, dyn, FRM_RNE, 0x43effffffff00000, FRM_RNE, 0xffffffff80000000            // -> 0x1.ffffffffp+63
  TEST_INT_FP 38, fcvt.d.lu, rne, FRM_RDN, 0x41f0000000000000, FRM_RDN, 0x0000000100000000            // -> 0x1p+32
  TEST_INT_FP 39, fcvt.d.lu, dyn, FRM_RNE, 0x43efffffffe00000, FRM_RNE, 0xffffffff00000000            // -> 0x1.fffffffep+63
  TEST_INT_FP 40, fcvt.d.lu, rne, FRM_RDN|NX, 0x43dfffffffffffff, FRM_RDN|NX, 0x7ffffffffffffc00      // -> 0x1.fffffffffffffp+62
  TEST_INT_FP 41, fcvt.d.lu, dyn, FRM_RNE, 0x41c219f822000000, FRM_RNE, 0x2433f044                    // -> 0x1.219f822p+29
  TEST_INT_FP 42, fcvt.d.lu, rne, FRM_RDN, 0x41ac268290000000, FRM_RDN, 0xe134148                     // -> 0x1.c26829p+27

  // cases that tell it from its neighbours
  TEST_INT_FP 43, fcvt.d.lu, rtz, FRM_RUP, 0x43efffffffffffff, FRM_RUP|NX, -1                         // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 44, fcvt.d.lu, rdn, FRM_RMM, 0x43efffffffffffff, FRM_RMM|NX, -1                         // -> 0x1.fffffffffffffp+63
  TEST_INT_FP 45, fcvt.d.lu, dyn, FRM_RMM, 0x4340000000000001, FRM_RMM|NX, 0x0020000000000001         // -> 0x1.0000000000001p+53

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 46, fcvt.d.lu, rne, fa0, a0, FRM_RDN, 0x43dfffffffffffff, FRM_RDN, 0x7ffffffffffffc00  // -> 0x1.fffffffffffffp+62
  TEST_INT_FP_IN 47, fcvt.d.lu, dyn, ft11, t5, FRM_RUP, 0x43efffffffe00001, FRM_RUP|NX, 0xffffffff00000002  // -> 0x1.fffffffe00001p+63
  TEST_INT_FP_IN 48, fcvt.d.lu, rdn, f1, sp, FRM_RMM, 0x43e0000000000000, FRM_RMM, 0x8000000000000000  // -> 0x1p+63
  TEST_INT_FP_IN 49, fcvt.d.lu, dyn, f0, x16, FRM_RUP, 0x43eff80000000000, FRM_RUP|NX, 0xffbffffffffffffc  // -> 0x1.ff8p+63
  TEST_INT_FP_IN 50, fcvt.d.lu, rup, fa2, x0, FRM_RNE|NV, 0x0000000000000000, FRM_RNE|NV, 0           // -> 0

TEST_END
