/* froundnx.d fd, fs1, rm: fd = fs1 rounded to an integer, inexact if that changes it (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, froundnx.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE|NX, 0x3fe0000000000000            // 0.5 -> 0
  TEST_FP1 2, froundnx.d, dyn, FRM_RTZ, 0x0000000000000000, FRM_RTZ|NX, 0x3fe0000000000000            // 0.5 -> 0
  TEST_FP1 3, froundnx.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN|NX, 0x3fe0000000000000            // 0.5 -> 0
  TEST_FP1 4, froundnx.d, dyn, FRM_RUP|UF, 0x3ff0000000000000, FRM_RUP|UF|NX, 0x3fe0000000000000      // 0.5 -> 1
  TEST_FP1 5, froundnx.d, dyn, FRM_RMM, 0x3ff0000000000000, FRM_RMM|NX, 0x3fe0000000000000            // 0.5 -> 1
  TEST_FP1 6, froundnx.d, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN|NX, 0x3fe0000000000001            // 0x1.0000000000001p-1 -> 1
  TEST_FP1 7, froundnx.d, rtz, FRM_RUP, 0x0000000000000000, FRM_RUP|NX, 0x3fe0000000000001            // 0x1.0000000000001p-1 -> 0
  TEST_FP1 8, froundnx.d, rdn, FRM_RMM|OF, 0x0000000000000000, FRM_RMM|OF|NX, 0x3fe0000000000001      // 0x1.0000000000001p-1 -> 0
  TEST_FP1 9, froundnx.d, rup, FRM_RNE, 0x3ff0000000000000, FRM_RNE|NX, 0x3fe0000000000001            // 0x1.0000000000001p-1 -> 1
  TEST_FP1 10, froundnx.d, rmm, FRM_RTZ, 0x3ff0000000000000, FRM_RTZ|NX, 0x3fe0000000000001           // 0x1.0000000000001p-1 -> 1
  TEST_FP1 11, froundnx.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE|NX, 0x3fdfffffffffffff           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 12, froundnx.d, dyn, FRM_RTZ|DZ, 0x0000000000000000, FRM_RTZ|DZ|NX, 0x3fdfffffffffffff     // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 13, froundnx.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN|NX, 0x3fdfffffffffffff           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 14, froundnx.d, dyn, FRM_RMM, 0x0000000000000000, FRM_RMM|NX, 0x3fdfffffffffffff           // 0x1.fffffffffffffp-2 -> 0
  TEST_FP1 15, froundnx.d, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 0x3ff0000000000000              // 1 -> 1
  TEST_FP1 16, froundnx.d, dyn, FRM_RNE|NV, 0x0000000000000000, FRM_RNE|NV, 0x0000000000000000        // 0 -> 0
  TEST_FP1 17, froundnx.d, dyn, FRM_RUP, 0x3ff0000000000000, FRM_RUP|NX, 0x0000000000000001           // 5e-324 -> 1
  TEST_FP1 18, froundnx.d, rne, FRM_RDN, 0x7ff0000000000000, FRM_RDN, 0x7ff0000000000000              // inf -> inf
  TEST_FP1 19, froundnx.d, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE|NX, 0xbfe0000000000000           // -0.5 -> -0
  TEST_FP1 20, froundnx.d, rtz, FRM_RUP, 0x8000000000000000, FRM_RUP|NX, 0xbfe0000000000000           // -0.5 -> -0
  TEST_FP1 21, froundnx.d, rdn, FRM_RMM, 0xbff0000000000000, FRM_RMM|NX, 0xbfe0000000000000           // -0.5 -> -1
  TEST_FP1 22, froundnx.d, rup, FRM_RNE, 0x8000000000000000, FRM_RNE|NX, 0xbfe0000000000000           // -0.5 -> -0
  TEST_FP1 23, froundnx.d, rmm, FRM_RTZ, 0xbff0000000000000, FRM_RTZ|NX, 0xbfe0000000000000           // -0.5 -> -1
  TEST_FP1 24, froundnx.d, rne, FRM_RDN|UF, 0xbff0000000000000, FRM_RDN|UF|NX, 0xbfe0000000000001     // -0x1.0000000000001p-1 -> -1
  TEST_FP1 25, froundnx.d, dyn, FRM_RTZ, 0x8000000000000000, FRM_RTZ|NX, 0xbfe0000000000001           // -0x1.0000000000001p-1 -> -0
  TEST_FP1 26, froundnx.d, dyn, FRM_RDN, 0xbff0000000000000, FRM_RDN|NX, 0xbfe0000000000001           // -0x1.0000000000001p-1 -> -1
  TEST_FP1 27, froundnx.d, dyn, FRM_RUP, 0x8000000000000000, FRM_RUP|NX, 0xbfe0000000000001           // -0x1.0000000000001p-1 -> -0
  TEST_FP1 28, froundnx.d, dyn, FRM_RMM|OF, 0xbff0000000000000, FRM_RMM|OF|NX, 0xbfe0000000000001     // -0x1.0000000000001p-1 -> -1
  TEST_FP1 29, froundnx.d, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE|NX, 0xbfdfffffffffffff           // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 30, froundnx.d, rtz, FRM_RUP, 0x8000000000000000, FRM_RUP|NX, 0xbfdfffffffffffff           // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 31, froundnx.d, rup, FRM_RNE, 0x8000000000000000, FRM_RNE|NX, 0xbfdfffffffffffff           // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 32, froundnx.d, rmm, FRM_RTZ|DZ, 0x8000000000000000, FRM_RTZ|DZ|NX, 0xbfdfffffffffffff     // -0x1.fffffffffffffp-2 -> -0
  TEST_FP1 33, froundnx.d, rne, FRM_RDN, 0xbff0000000000000, FRM_RDN, 0xbff0000000000000              // -1 -> -1
  TEST_FP1 34, froundnx.d, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE, 0x8000000000000000              // -0 -> -0
  TEST_FP1 35, froundnx.d, rdn, FRM_RMM, 0xbff0000000000000, FRM_RMM|NX, 0x8000000000000001           // -5e-324 -> -1
  TEST_FP1 36, froundnx.d, rne, FRM_RDN|NV, 0xfff0000000000000, FRM_RDN|NV, 0xfff0000000000000        // -inf -> -inf
  TEST_FP1 37, froundnx.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, 0x7ff8000000000000              // NaN -> NaN
  TEST_FP1 38, froundnx.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, 0x7ff0000000000001           // sNaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 39, froundnx.d, dyn, FRM_RDN, 0x0000000000000000, FRM_RDN|NX, 0x3fe0000000000001           // 0x1.0000000000001p-1 -> 0
  TEST_FP1 40, froundnx.d, rup, FRM_RNE, 0x3ff0000000000000, FRM_RNE|NX, 0x3fe0000000000000           // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 41, froundnx.d, rtz, fa0, fa0, FRM_RUP, 0x3ff0000000000000, FRM_RUP|NX, 0x3fffffffffffffff  // 0x1.fffffffffffffp+0 -> 1
  TEST_FP1_IN 42, froundnx.d, dyn, ft11, ft10, FRM_RDN, 0xbff0000000000000, FRM_RDN|NX, 0xbfdfffffffffffff  // -0x1.fffffffffffffp-2 -> -1
  TEST_FP1_IN 43, froundnx.d, rmm, f1, f2, FRM_RTZ, 0x8000000000000000, FRM_RTZ|NX, 0xbfcfffffffffffff  // -0x1.fffffffffffffp-3 -> -0
  TEST_FP1_IN 44, froundnx.d, dyn, f0, f16, FRM_RMM, 0xc310000000000000, FRM_RMM|NX, 0xc310000000000001  // -0x1.0000000000001p+50 -> -0x1p+50

TEST_END
