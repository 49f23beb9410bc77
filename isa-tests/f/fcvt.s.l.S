/* fcvt.s.l fd, rs1, rm: from a signed doubleword to single. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.s.l, dyn, FRM_RNE, S(0x00000000), FRM_RNE, 0                                    // -> 0
  TEST_INT_FP 2, fcvt.s.l, rne, FRM_RDN, S(0x3f800000), FRM_RDN, 1                                    // -> 1
  TEST_INT_FP 3, fcvt.s.l, dyn, FRM_RNE, S(0x40000000), FRM_RNE, 2                                    // -> 2
  TEST_INT_FP 4, fcvt.s.l, rne, FRM_RDN|UF, S(0xc0000000), FRM_RDN|UF, -2                             // -> -2
  TEST_INT_FP 5, fcvt.s.l, dyn, FRM_RNE, S(0x40e00000), FRM_RNE, 7                                    // -> 7
  TEST_INT_FP 6, fcvt.s.l, rne, FRM_RDN, S(0x42c80000), FRM_RDN, 0x64                                 // -> 100
  TEST_INT_FP 7, fcvt.s.l, dyn, FRM_RNE, S(0xc2c80000), FRM_RNE, -100                                 // -> -100
  TEST_INT_FP 8, fcvt.s.l, rne, FRM_RDN|OF, S(0x447a0000), FRM_RDN|OF, 0x3e8                          // -> 1000
  TEST_INT_FP 9, fcvt.s.l, dyn, FRM_RNE, S(0x4b7ffffd), FRM_RNE, 0xfffffd                             // -> 0x1.fffffap+23
  TEST_INT_FP 10, fcvt.s.l, rne, FRM_RDN, S(0xcb800002), FRM_RDN|NX, 0xfffffffffefffffd               // -> -0x1.000004p+24
  TEST_INT_FP 11, fcvt.s.l, dyn, FRM_RTZ, S(0xcb800001), FRM_RTZ|NX, 0xfffffffffefffffd               // -> -0x1.000002p+24
  TEST_INT_FP 12, fcvt.s.l, dyn, FRM_RDN|DZ, S(0xcb800002), FRM_RDN|DZ|NX, 0xfffffffffefffffd         // -> -0x1.000004p+24
  TEST_INT_FP 13, fcvt.s.l, dyn, FRM_RUP, S(0xcb800001), FRM_RUP|NX, 0xfffffffffefffffd               // -> -0x1.000002p+24
  TEST_INT_FP 14, fcvt.s.l, dyn, FRM_RMM, S(0xcb800002), FRM_RMM|NX, 0xfffffffffefffffd               // -> -0x1.000004p+24
  TEST_INT_FP 15, fcvt.s.l, dyn, FRM_RNE, S(0xcb800001), FRM_RNE, 0xfffffffffefffffe                  // -> -0x1.000002p+24
  TEST_INT_FP 16, fcvt.s.l, rne, FRM_RDN|NV, S(0xcb800000), FRM_RDN|NV|NX, 0xfffffffffeffffff         // -> -0x1p+24
  TEST_INT_FP 17, fcvt.s.l, rtz, FRM_RUP, S(0xcb800000), FRM_RUP|NX, 0xfffffffffeffffff               // -> -0x1p+24
  TEST_INT_FP 18, fcvt.s.l, rdn, FRM_RMM, S(0xcb800001), FRM_RMM|NX, 0xfffffffffeffffff               // -> -0x1.000002p+24
  TEST_INT_FP 19, fcvt.s.l, rup, FRM_RNE, S(0xcb800000), FRM_RNE|NX, 0xfffffffffeffffff               // -> -0x1p+24
  TEST_INT_FP 20, fcvt.s.l, rmm, FRM_RTZ, S(0xcb800001), FRM_RTZ|NX, 0xfffffffffeffffff               // -> -0x1.000002p+24
  TEST_INT_FP 21, fcvt.s.l, dyn, FRM_RNE, S(0x4b800000), FRM_RNE, 0x1000000                           // -> 0x1p+24
  TEST_INT_FP 22, fcvt.s.l, rne, FRM_RDN, S(0xcb800000), FRM_RDN, 0xffffffffff000000                  // -> -0x1p+24
  TEST_INT_FP 23, fcvt.s.l, dyn, FRM_RNE, S(0x4b800000), FRM_RNE|NX, 0x1000001                        // -> 0x1p+24
  TEST_INT_FP 24, fcvt.s.l, dyn, FRM_RTZ|UF, S(0x4b800000), FRM_RTZ|UF|NX, 0x1000001                  // -> 0x1p+24
  TEST_INT_FP 25, fcvt.s.l, dyn, FRM_RDN, S(0x4b800000), FRM_RDN|NX, 0x1000001                        // -> 0x1p+24
  TEST_INT_FP 26, fcvt.s.l, dyn, FRM_RUP, S(0x4b800001), FRM_RUP|NX, 0x1000001                        // -> 0x1.000002p+24
  TEST_INT_FP 27, fcvt.s.l, dyn, FRM_RMM, S(0x4b800001), FRM_RMM|NX, 0x1000001                        // -> 0x1.000002p+24
  TEST_INT_FP 28, fcvt.s.l, rne, FRM_RDN|OF, S(0x4b800002), FRM_RDN|OF|NX, 0x1000003                  // -> 0x1.000004p+24
  TEST_INT_FP 29, fcvt.s.l, rtz, FRM_RUP, S(0x4b800001), FRM_RUP|NX, 0x1000003                        // -> 0x1.000002p+24
  TEST_INT_FP 30, fcvt.s.l, rdn, FRM_RMM, S(0x4b800001), FRM_RMM|NX, 0x1000003                        // -> 0x1.000002p+24
  TEST_INT_FP 31, fcvt.s.l, rup, FRM_RNE, S(0x4b800002), FRM_RNE|NX, 0x1000003                        // -> 0x1.000004p+24
  TEST_INT_FP 32, fcvt.s.l, rmm, FRM_RTZ|DZ, S(0x4b800002), FRM_RTZ|DZ|NX, 0x1000003                  // -> 0x1.000004p+24
  TEST_INT_FP 33, fcvt.s.l, dyn, FRM_RNE, S(0xcc000000), FRM_RNE|NX, 0xfffffffffdffffff               // -> -0x1p+25
  TEST_INT_FP 34, fcvt.s.l, dyn, FRM_RTZ, S(0xcc000000), FRM_RTZ|NX, 0xfffffffffdffffff               // -> -0x1p+25
  TEST_INT_FP 35, fcvt.s.l, dyn, FRM_RDN, S(0xcc000001), FRM_RDN|NX, 0xfffffffffdffffff               // -> -0x1.000002p+25
  TEST_INT_FP 36, fcvt.s.l, dyn, FRM_RUP|NV, S(0xcc000000), FRM_RUP|NV|NX, 0xfffffffffdffffff         // -> -0x1p+25
  TEST_INT_FP 37, fcvt.s.l, dyn, FRM_RMM, S(0xcc000000), FRM_RMM|NX, 0xfffffffffdffffff               // -> -0x1p+25
  TEST_INT_FP 38, fcvt.s.l, rne, FRM_RDN, S(0x4c000000), FRM_RDN, 0x2000000                           // -> 0x1p+25
  TEST_INT_FP 39, fcvt.s.l, dyn, FRM_RNE, S(0x4c000000), FRM_RNE|NX, 0x2000001                        // -> 0x1p+25
  TEST_INT_FP 40, fcvt.s.l, rtz, FRM_RUP, S(0x4c000000), FRM_RUP|NX, 0x2000001                        // -> 0x1p+25
  TEST_INT_FP 41, fcvt.s.l, rdn, FRM_RMM, S(0x4c000000), FRM_RMM|NX, 0x2000001                        // -> 0x1p+25
  TEST_INT_FP 42, fcvt.s.l, rup, FRM_RNE, S(0x4c000001), FRM_RNE|NX, 0x2000001                        // -> 0x1.000002p+25
  TEST_INT_FP 43, fcvt.s.l, rmm, FRM_RTZ, S(0x4c000000), FRM_RTZ|NX, 0x2000001                        // -> 0x1p+25
  TEST_INT_FP 44, fcvt.s.l, rne, FRM_RDN|UF, S(0x4c800000), FRM_RDN|UF, 0x4000000                     // -> 0x1p+26
  TEST_INT_FP 45, fcvt.s.l, dyn, FRM_RNE, S(0xcc800000), FRM_RNE, 0xfffffffffc000000                  // -> -0x1p+26
  TEST_INT_FP 46, fcvt.s.l, rne, FRM_RDN, S(0xdf000000), FRM_RDN, 0x8000000000000000                  // -> -0x1p+63
  TEST_INT_FP 47, fcvt.s.l, dyn, FRM_RNE, S(0xc0400000), FRM_RNE, -3                                  // -> -3
  TEST_INT_FP 48, fcvt.s.l, rne, FRM_RDN|OF, S(0x46fffa00), FRM_RDN|OF, 0x7ffd                        // -> 32765

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 49, fcvt.s.l, rtz, fa0, a0, FRM_RUP, S(0x4c000001), FRM_RUP|NX, 0x2000006            // -> 0x1.000002p+25
  TEST_INT_FP_IN 50, fcvt.s.l, dyn, ft11, t5, FRM_RTZ, S(0xcc000000), FRM_RTZ|NX, 0xfffffffffdfffffd  // -> -0x1p+25
  TEST_INT_FP_IN 51, fcvt.s.l, rtz, f1, sp, FRM_RUP, S(0xcb800001), FRM_RUP, 0xfffffffffefffffe       // -> -0x1.000002p+24
  TEST_INT_FP_IN 52, fcvt.s.l, dyn, f0, x16, FRM_RNE, S(0xcb7ffffe), FRM_RNE, 0xffffffffff000002      // -> -0x1.fffffcp+23
  TEST_INT_FP_IN 53, fcvt.s.l, rdn, fa2, x0, FRM_RMM|NV, S(0x00000000), FRM_RMM|NV, 0                 // -> 0

TEST_END
