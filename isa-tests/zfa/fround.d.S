/* fround.d fd, fs1, rm: fd = fs1 rounded to an integer, never inexact (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fround.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x3fe0000000000000                 // 0.5 -> 0
  TEST_FP1 2, fround.d, dyn, FRM_RTZ, 0x0000000000000000, FRM_RTZ, 0x3fe0000000000000                 // 0.5 -> 0
  TEST_FP1 3, fround.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x3fe0000000000000                 // 0.5 -> 0
  TEST_FP1 4, fround.d, dyn, FRM_RUP|UF, 0x3ff0000000000000, FRM_RUP|UF, 0x3fe0000000000000           // 0.5 -> 1
  TEST_FP1 5, fround.d, dyn, FRM_RMM, 0x3ff0000000000000, FRM_RMM, 0x3fe0000000000000                 // 0.5 -> 1
  TEST_FP1 6, fround.d, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 0x3fe0000000000001                 // 0x1.0000000000001p-1 -> 1
  TEST_FP1 7, fround.d, rtz, FRM_RUP, 0x0000000000000000, FRM_RUP, 0x3fe0000000000001                 // 0x1.0000000000001p-1 -> 0
  TEST_FP1 8, fround.d, rdn, FRM_RMM|OF, 0x0000000000000000, FRM_RMM|OF, 0x3fe0000000000001           // 0x1.0000000000001p-1 -> 0
  TEST_FP1 9, fround.d, rup, FRM_RNE, 0x3ff0000000000000, FRM_RNE, 0x3fe0000000000001                 // 0x1.0000000000001p-1 -> 1
  TEST_FP1 10, fround.d, rmm, FRM_RTZ, 0x3ff0000000000000, FRM_RTZ, 0x3fe0000000000001                // 0x1.0000000000001p-1 -> 1
  TEST_FP1 11, fround.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x3fdfffffffffffff                // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 12, fround.d, dyn, FRM_RTZ|DZ, 0x0000000000000000, FRM_RTZ|DZ, 0x3fdfffffffffffff          // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 13, fround.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x3fdfffffffffffff                // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 14, fround.d, dyn, FRM_RMM, 0x0000000000000000, FRM_RMM, 0x3fdfffffffffffff                // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 15, fround.d, rne, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x0000000000000000                // 0 -> 0
  TEST_FP1 16, fround.d, dyn, FRM_RUP|NV, 0x3ff0000000000000, FRM_RUP|NV, 0x0000000000000001          // 5e-324 -> 1
  TEST_FP1 17, fround.d, dyn, FRM_RNE, 0x7ff0000000000000, FRM_RNE, 0x7ff0000000000000                // inf -> inf
  TEST_FP1 18, fround.d, rne, FRM_RDN, 0x8000000000000000, FRM_RDN, 0xbfe0000000000000                // -0.5 -> -0
  TEST_FP1 19, fround.d, rtz, FRM_RUP, 0x8000000000000000, FRM_RUP, 0xbfe0000000000000                // -0.5 -> -0
  TEST_FP1 20, fround.d, rdn, FRM_RMM|NX, 0xbff0000000000000, FRM_RMM|NX, 0xbfe0000000000000          // -0.5 -> -1
  TEST_FP1 21, fround.d, rup, FRM_RNE, 0x8000000000000000, FRM_RNE, 0xbfe0000000000000                // -0.5 -> -0
  TEST_FP1 22, fround.d, rmm, FRM_RTZ, 0xbff0000000000000, FRM_RTZ, 0xbfe0000000000000                // -0.5 -> -1
  TEST_FP1 23, fround.d, dyn, FRM_RNE, 0xbff0000000000000, FRM_RNE, 0xbfe0000000000001                // -0x1.0000000000001p-1 -> -1
  TEST_FP1 24, fround.d, dyn, FRM_RTZ|UF, 0x8000000000000000, FRM_RTZ|UF, 0xbfe0000000000001          // -0x1.0000000000001p-1 -> -0
  TEST_FP1 25, fround.d, dyn, FRM_RDN, 0xbff0000000000000, FRM_RDN, 0xbfe0000000000001                // -0x1.0000000000001p-1 -> -1
  TEST_FP1 26, fround.d, dyn, FRM_RUP, 0x8000000000000000, FRM_RUP, 0xbfe0000000000001                // -0x1.0000000000001p-1 -> -0
  TEST_FP1 27, fround.d, dyn, FRM_RMM, 0xbff0000000000000, FRM_RMM, 0xbfe0000000000001                // -0x1.0000000000001p-1 -> -1
  TEST_FP1 28, fround.d, rne, FRM_RDN|OF, 0x8000000000000000, FRM_RDN|OF, 0xbfdfffffffffffff          // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 29, fround.d, rtz, FRM_RUP, 0x8000000000000000, FRM_RUP, 0xbfdfffffffffffff                // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 30, fround.d, rup, FRM_RNE, 0x8000000000000000, FRM_RNE, 0xbfdfffffffffffff                // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 31, fround.d, rmm, FRM_RTZ, 0x8000000000000000, FRM_RTZ, 0xbfdfffffffffffff                // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 32, fround.d, dyn, FRM_RNE|DZ, 0x8000000000000000, FRM_RNE|DZ, 0x8000000000000000          // -0 -> -0
  TEST_FP1 33, fround.d, rdn, FRM_RMM, 0xbff0000000000000, FRM_RMM, 0x8000000000000001                // -5e-324 -> -1
  TEST_FP1 34, fround.d, rne, FRM_RDN, 0xfff0000000000000, FRM_RDN, 0xfff0000000000000                // -inf -> -inf
  TEST_FP1 35, fround.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, 0x7ff8000000000000                // NaN -> NaN
  TEST_FP1 36, fround.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, 0x7ff0000000000001             // sNaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 37, fround.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x3fe0000000000001                // 0x1.0000000000001p-1 -> 0
  TEST_FP1 38, fround.d, rup, FRM_RNE, 0x3ff0000000000000, FRM_RNE, 0x3fe0000000000000                // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 39, fround.d, rup, fa0, fa0, FRM_RNE, 0xc330000000000000, FRM_RNE, 0xc330000000000000   // -0x1p+52 -> -0x1p+52
  TEST_FP1_IN 40, fround.d, dyn, ft11, ft10, FRM_RTZ, 0x4059000000000000, FRM_RTZ, 0x4059000000000000  // 100 -> 100
  TEST_FP1_IN 41, fround.d, rne, f1, f2, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 0x3fe8000000000001     // 0x1.8000000000001p-1 -> 1
  TEST_FP1_IN 42, fround.d, dyn, f0, f16, FRM_RUP, 0xc330000000000002, FRM_RUP, 0xc330000000000002    // -0x1.0000000000002p+52 -> -0x1.0000000000002p+52

TEST_END
