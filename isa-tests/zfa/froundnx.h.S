/* froundnx.h fd, fs1, rm: fd = fs1 rounded to an integer, inexact if that changes it (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, froundnx.h, dyn, FRM_RNE, H(0x0000), FRM_RNE|NX, H(0x3800)                              // 0.5 -> 0
  TEST_FP1 2, froundnx.h, dyn, FRM_RTZ, H(0x0000), FRM_RTZ|NX, H(0x3800)                              // 0.5 -> 0
  TEST_FP1 3, froundnx.h, dyn, FRM_RDN, H(0x0000), FRM_RDN|NX, H(0x3800)                              // 0.5 -> 0
  TEST_FP1 4, froundnx.h, dyn, FRM_RUP|UF, H(0x3c00), FRM_RUP|UF|NX, H(0x3800)                        // 0.5 -> 1
  TEST_FP1 5, froundnx.h, dyn, FRM_RMM, H(0x3c00), FRM_RMM|NX, H(0x3800)                              // 0.5 -> 1
  TEST_FP1 6, froundnx.h, rne, FRM_RDN, H(0x3c00), FRM_RDN|NX, H(0x3801)                              // 0x1.004p-1 -> 1
  TEST_FP1 7, froundnx.h, rtz, FRM_RUP, H(0x0000), FRM_RUP|NX, H(0x3801)                              // 0x1.004p-1 -> 0
  TEST_FP1 8, froundnx.h, rdn, FRM_RMM|OF, H(0x0000), FRM_RMM|OF|NX, H(0x3801)                        // 0x1.004p-1 -> 0
  TEST_FP1 9, froundnx.h, rup, FRM_RNE, H(0x3c00), FRM_RNE|NX, H(0x3801)                              // 0x1.004p-1 -> 1
  TEST_FP1 10, froundnx.h, rmm, FRM_RTZ, H(0x3c00), FRM_RTZ|NX, H(0x3801)                             // 0x1.004p-1 -> 1
  TEST_FP1 11, froundnx.h, dyn, FRM_RNE, H(0x0000), FRM_RNE|NX, H(0x37ff)                             // 0x1.ffcp-2 -> 0
  TEST_FP1 12, froundnx.h, dyn, FRM_RTZ|DZ, H(0x0000), FRM_RTZ|DZ|NX, H(0x37ff)                       // 0x1.ffcp-2 -> 0
  TEST_FP1 13, froundnx.h, dyn, FRM_RDN, H(0x0000), FRM_RDN|NX, H(0x37ff)                             // 0x1.ffcp-2 -> 0
  TEST_FP1 14, froundnx.h, dyn, FRM_RMM, H(0x0000), FRM_RMM|NX, H(0x37ff)                             // 0x1.ffcp-2 -> 0
  TEST_FP1 15, froundnx.h, rne, FRM_RDN, H(0x3c00), FRM_RDN, H(0x3c00)                                // 1 -> 1
  TEST_FP1 16, froundnx.h, dyn, FRM_RNE|NV, H(0x0000), FRM_RNE|NV, H(0x0000)                          // 0 -> 0
  TEST_FP1 17, froundnx.h, dyn, FRM_RUP, H(0x3c00), FRM_RUP|NX, H(0x0001)                             // 0x1p-24 -> 1
  TEST_FP1 18, froundnx.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00)                                // inf -> inf
  TEST_FP1 19, froundnx.h, dyn, FRM_RNE, H(0x8000), FRM_RNE|NX, H(0xb800)                             // -0.5 -> -0
  TEST_FP1 20, froundnx.h, rtz, FRM_RUP, H(0x8000), FRM_RUP|NX, H(0xb800)                             // -0.5 -> -0
  TEST_FP1 21, froundnx.h, rdn, FRM_RMM, H(0xbc00), FRM_RMM|NX, H(0xb800)                             // -0.5 -> -1
  TEST_FP1 22, froundnx.h, rup, FRM_RNE, H(0x8000), FRM_RNE|NX, H(0xb800)                             // -0.5 -> -0
  TEST_FP1 23, froundnx.h, rmm, FRM_RTZ, H(0xbc00), FRM_RTZ|NX, H(0xb800)                             // -0.5 -> -1
  TEST_FP1 24, froundnx.h, rne, FRM_RDN|UF, H(0xbc00), FRM_RDN|UF|NX, H(0xb801)                       // -0x1.004p-1 -> -1
  TEST_FP1 25, froundnx.h, dyn, FRM_RTZ, H(0x8000), FRM_RTZ|NX, H(0xb801)                             // -0x1.004p-1 -> -0
  TEST_FP1 26, froundnx.h, dyn, FRM_RDN, H(0xbc00), FRM_RDN|NX, H(0xb801)                             // -0x1.004p-1 -> -1
  TEST_FP1 27, froundnx.h, dyn, FRM_RUP, H(0x8000), FRM_RUP|NX, H(0xb801)                             // -0x1.004p-1 -> -0
  TEST_FP1 28, froundnx.h, dyn, FRM_RMM|OF, H(0xbc00), FRM_RMM|OF|NX, H(0xb801)                       // -0x1.004p-1 -> -1
  TEST_FP1 29, froundnx.h, dyn, FRM_RNE, H(0x8000), FRM_RNE|NX, H(0xb7ff)                             // -0x1.ffcp-2 -> -0
  TEST_FP1 30, froundnx.h, rtz, FRM_RUP, H(0x8000), FRM_RUP|NX, H(0xb7ff)                             // -0x1.ffcp-2 -> -0
  TEST_FP1 31, froundnx.h, rup, FRM_RNE, H(0x8000), FRM_RNE|NX, H(0xb7ff)                             // -0x1.ffcp-2 -> -0
  TEST_FP1 32, froundnx.h, rmm, FRM_RTZ|DZ, H(0x8000), FRM_RTZ|DZ|NX, H(0xb7ff)                       // -0x1.ffcp-2 -> -0
  TEST_FP1 33, froundnx.h, rne, FRM_RDN, H(0xbc00), FRM_RDN, H(0xbc00)                                // -1 -> -1
  TEST_FP1 34, froundnx.h, dyn, FRM_RNE, H(0x8000), FRM_RNE, H(0x8000)                                // -0 -> -0
  TEST_FP1 35, froundnx.h, rdn, FRM_RMM, H(0xbc00), FRM_RMM|NX, H(0x8001)                             // -0x1p-24 -> -1
  TEST_FP1 36, froundnx.h, rne, FRM_RDN|NV, H(0xfc00), FRM_RDN|NV, H(0xfc00)                          // -inf -> -inf
  TEST_FP1 37, froundnx.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7e00)                                // NaN -> NaN
  TEST_FP1 38, froundnx.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x7c01)                             // sNaN -> NaN
  TEST_FP1 39, froundnx.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000004100                       // unboxed -> NaN
  TEST_FP1 40, froundnx.h, rne, FRM_RDN|NX, H(0x7e00), FRM_RDN|NX, 0xfffffffffffe3e00                 // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 41, froundnx.h, dyn, FRM_RDN, H(0x0000), FRM_RDN|NX, H(0x3801)                             // 0x1.004p-1 -> 0
  TEST_FP1 42, froundnx.h, rup, FRM_RNE, H(0x3c00), FRM_RNE|NX, H(0x3800)                             // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 43, froundnx.h, rup, fa0, fa0, FRM_RNE, H(0x3c00), FRM_RNE|NX, H(0x3b32)                // 0x1.cc8p-1 -> 1
  TEST_FP1_IN 44, froundnx.h, dyn, ft11, ft10, FRM_RDN, H(0xe000), FRM_RDN|NX, H(0xdffd)              // -511.25 -> -512
  TEST_FP1_IN 45, froundnx.h, rne, f1, f2, FRM_RDN, H(0x8000), FRM_RDN|NX, H(0x8400)                  // -0x1p-14 -> -0
  TEST_FP1_IN 46, froundnx.h, dyn, f0, f16, FRM_RTZ, H(0xd780), FRM_RTZ|NX, H(0xd784)                 // -120.25 -> -120

TEST_END
