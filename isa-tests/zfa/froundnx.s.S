/* froundnx.s fd, fs1, rm: fd = fs1 rounded to an integer, inexact if that changes it (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, froundnx.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE|NX, S(0x3f000000)                      // 0.5 -> 0
  TEST_FP1 2, froundnx.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ|NX, S(0x3f000000)                      // 0.5 -> 0
  TEST_FP1 3, froundnx.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|NX, S(0x3f000000)                      // 0.5 -> 0
  TEST_FP1 4, froundnx.s, dyn, FRM_RUP|UF, S(0x3f800000), FRM_RUP|UF|NX, S(0x3f000000)                // 0.5 -> 1
  TEST_FP1 5, froundnx.s, dyn, FRM_RMM, S(0x3f800000), FRM_RMM|NX, S(0x3f000000)                      // 0.5 -> 1
  TEST_FP1 6, froundnx.s, rne, FRM_RDN, S(0x3f800000), FRM_RDN|NX, S(0x3f000001)                      // 0x1.000002p-1 -> 1
  TEST_FP1 7, froundnx.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP|NX, S(0x3f000001)                      // 0x1.000002p-1 -> 0
  TEST_FP1 8, froundnx.s, rdn, FRM_RMM|OF, S(0x00000000), FRM_RMM|OF|NX, S(0x3f000001)                // 0x1.000002p-1 -> 0
  TEST_FP1 9, froundnx.s, rup, FRM_RNE, S(0x3f800000), FRM_RNE|NX, S(0x3f000001)                      // 0x1.000002p-1 -> 1
  TEST_FP1 10, froundnx.s, rmm, FRM_RTZ, S(0x3f800000), FRM_RTZ|NX, S(0x3f000001)                     // 0x1.000002p-1 -> 1
  TEST_FP1 11, froundnx.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE|NX, S(0x3effffff)                     // 0x1.fffffep-2 -> 0
  TEST_FP1 12, froundnx.s, dyn, FRM_RTZ|DZ, S(0x00000000), FRM_RTZ|DZ|NX, S(0x3effffff)               // 0x1.fffffep-2 -> 0
  TEST_FP1 13, froundnx.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|NX, S(0x3effffff)                     // 0x1.fffffep-2 -> 0
  TEST_FP1 14, froundnx.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM|NX, S(0x3effffff)                     // 0x1.fffffep-2 -> 0
  TEST_FP1 15, froundnx.s, rne, FRM_RDN, S(0x3f800000), FRM_RDN, S(0x3f800000)                        // 1 -> 1
  TEST_FP1 16, froundnx.s, dyn, FRM_RNE|NV, S(0x00000000), FRM_RNE|NV, S(0x00000000)                  // 0 -> 0
  TEST_FP1 17, froundnx.s, dyn, FRM_RUP, S(0x3f800000), FRM_RUP|NX, S(0x00000001)                     // 0x1p-149 -> 1
  TEST_FP1 18, froundnx.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x7f800000)                        // inf -> inf
  TEST_FP1 19, froundnx.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE|NX, S(0xbf000000)                     // -0.5 -> -0
  TEST_FP1 20, froundnx.s, rtz, FRM_RUP, S(0x80000000), FRM_RUP|NX, S(0xbf000000)                     // -0.5 -> -0
  TEST_FP1 21, froundnx.s, rdn, FRM_RMM, S(0xbf800000), FRM_RMM|NX, S(0xbf000000)                     // -0.5 -> -1
  TEST_FP1 22, froundnx.s, rup, FRM_RNE, S(0x80000000), FRM_RNE|NX, S(0xbf000000)                     // -0.5 -> -0
  TEST_FP1 23, froundnx.s, rmm, FRM_RTZ, S(0xbf800000), FRM_RTZ|NX, S(0xbf000000)                     // -0.5 -> -1
  TEST_FP1 24, froundnx.s, rne, FRM_RDN|UF, S(0xbf800000), FRM_RDN|UF|NX, S(0xbf000001)               // -0x1.000002p-1 -> -1
  TEST_FP1 25, froundnx.s, dyn, FRM_RTZ, S(0x80000000), FRM_RTZ|NX, S(0xbf000001)                     // -0x1.000002p-1 -> -0
  TEST_FP1 26, froundnx.s, dyn, FRM_RDN, S(0xbf800000), FRM_RDN|NX, S(0xbf000001)                     // -0x1.000002p-1 -> -1
  TEST_FP1 27, froundnx.s, dyn, FRM_RUP, S(0x80000000), FRM_RUP|NX, S(0xbf000001)                     // -0x1.000002p-1 -> -0
  TEST_FP1 28, froundnx.s, dyn, FRM_RMM|OF, S(0xbf800000), FRM_RMM|OF|NX, S(0xbf000001)               // -0x1.000002p-1 -> -1
  TEST_FP1 29, froundnx.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE|NX, S(0xbeffffff)                     // -0x1.fffffep-2 -> -0
  TEST_FP1 30, froundnx.s, rtz, FRM_RUP, S(0x80000000), FRM_RUP|NX, S(0xbeffffff)                     // -0x1.fffffep-2 -> -0
  TEST_FP1 31, froundnx.s, rup, FRM_RNE, S(0x80000000), FRM_RNE|NX, S(0xbeffffff)                     // -0x1.fffffep-2 -> -0
  TEST_FP1 32, froundnx.s, rmm, FRM_RTZ|DZ, S(0x80000000), FRM_RTZ|DZ|NX, S(0xbeffffff)               // -0x1.fffffep-2 -> -0
  TEST_FP1 33, froundnx.s, rne, FRM_RDN, S(0xbf800000), FRM_RDN, S(0xbf800000)                        // -1 -> -1
  TEST_FP1 34, froundnx.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE, S(0x80000000)                        // -0 -> -0
  TEST_FP1 35, froundnx.s, rdn, FRM_RMM, S(0xbf800000), FRM_RMM|NX, S(0x80000001)                     // -0x1p-149 -> -1
  TEST_FP1 36, froundnx.s, rne, FRM_RDN|NV, S(0xff800000), FRM_RDN|NV, S(0xff800000)                  // -inf -> -inf
  TEST_FP1 37, froundnx.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000)                        // NaN -> NaN
  TEST_FP1 38, froundnx.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001)                     // sNaN -> NaN
  TEST_FP1 39, froundnx.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x0000000040200000                   // unboxed -> NaN
  TEST_FP1 40, froundnx.s, rne, FRM_RDN|NX, S(0x7fc00000), FRM_RDN|NX, 0xfffffffe3fc00000             // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 41, froundnx.s, dyn, FRM_RDN, S(0x00000000), FRM_RDN|NX, S(0x3f000001)                     // 0x1.000002p-1 -> 0
  TEST_FP1 42, froundnx.s, rup, FRM_RNE, S(0x3f800000), FRM_RNE|NX, S(0x3f000000)                     // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 43, froundnx.s, rtz, fa0, fa0, FRM_RUP, S(0x40000000), FRM_RUP|NX, S(0x40200001)        // 0x1.400002p+1 -> 2
  TEST_FP1_IN 44, froundnx.s, dyn, ft11, ft10, FRM_RUP, S(0x80000000), FRM_RUP|NX, S(0xbeffffff)      // -0x1.fffffep-2 -> -0
  TEST_FP1_IN 45, froundnx.s, rup, f1, f2, FRM_RNE, S(0xca800002), FRM_RNE|NX, S(0xca800003)          // -0x1.000006p+22 -> -0x1.000004p+22
  TEST_FP1_IN 46, froundnx.s, dyn, f0, f16, FRM_RNE, S(0x80000000), FRM_RNE|NX, S(0xbdcccccc)         // -0x1.999998p-4 -> -0

TEST_END
