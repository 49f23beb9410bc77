/* fle.s rd, fs1, fs2: rd = fs1 <= fs2, any NaN is invalid (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fle.s, FRM_RTZ, 1, FRM_RTZ, S(0x3f800000), S(0x40000000)                             // 1 <= 2
  TEST_FP_CMP 2, fle.s, FRM_RDN, 0, FRM_RDN, S(0x40000000), S(0x3f800000)                             // 2 <= 1
  TEST_FP_CMP 3, fle.s, FRM_RUP, 1, FRM_RUP, S(0x40000000), S(0x40000000)                             // 2 <= 2
  TEST_FP_CMP 4, fle.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xbf800000), S(0x3f800000)                       // -1 <= 1
  TEST_FP_CMP 5, fle.s, FRM_RNE, 1, FRM_RNE, S(0xc0000000), S(0xbf800000)                             // -2 <= -1
  TEST_FP_CMP 6, fle.s, FRM_RTZ, 0, FRM_RTZ, S(0xbf800000), S(0xc0000000)                             // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fle.s, FRM_RNE, 0, FRM_RNE|NV, 0x00000000bfc00000, S(0xb59e6a7f)                     // unboxed <= -0x1.3cd4fep-20
  TEST_FP_CMP 8, fle.s, FRM_RTZ, 0, FRM_RTZ, S(0x3f000000), S(0x00800000)                             // 0.5 <= 0x1p-126
  TEST_FP_CMP 9, fle.s, FRM_RDN, 0, FRM_RDN, S(0x00000003), S(0x00000002)                             // 0x1.8p-148 <= 0x1p-148
  TEST_FP_CMP 10, fle.s, FRM_RUP, 0, FRM_RUP|NV, S(0xf58cc6d9), 0x000000003fc00000                    // -0x1.198db2p+108 <= unboxed
  TEST_FP_CMP 11, fle.s, FRM_RMM, 0, FRM_RMM|NV, S(0xffa00001), S(0x00000003)                         // -sNaN <= 0x1.8p-148
  TEST_FP_CMP 12, fle.s, FRM_RNE, 0, FRM_RNE|NV, S(0x40492492), 0xfffffffe40000000                    // 0x1.924924p+1 <= unboxed
  TEST_FP_CMP 13, fle.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x7fc00000), S(0x80000002)                         // NaN <= -0x1p-148
  TEST_FP_CMP 14, fle.s, FRM_RDN, 0, FRM_RDN|NV, S(0x807fffff), S(0x7f800001)                         // -0x1.fffffcp-127 <= sNaN
  TEST_FP_CMP 15, fle.s, FRM_RUP, 1, FRM_RUP, S(0xff800000), S(0x00000000)                            // -inf <= 0
  TEST_FP_CMP 16, fle.s, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, 0xfffffffe40000000, S(0xffc00005)              // unboxed <= -NaN
  TEST_FP_CMP 17, fle.s, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7f800000), S(0x7f800000)  // inf <= inf
  TEST_FP_CMP 18, fle.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0xff800000)                            // 0 <= -inf
  TEST_FP_CMP 19, fle.s, FRM_RDN, 1, FRM_RDN, S(0x00000000), S(0x80000000)                            // 0 <= -0
  TEST_FP_CMP 20, fle.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0xff800000)                            // inf <= -inf
  TEST_FP_CMP 21, fle.s, FRM_RMM|OF, 1, FRM_RMM|OF, S(0xff800000), S(0x7f800000)                      // -inf <= inf
  TEST_FP_CMP 22, fle.s, FRM_RNE, 1, FRM_RNE, S(0xff800000), S(0xff800000)                            // -inf <= -inf
  TEST_FP_CMP 23, fle.s, FRM_RTZ, 1, FRM_RTZ, S(0x00000000), S(0x00000000)                            // 0 <= 0
  TEST_FP_CMP 24, fle.s, FRM_RDN, 1, FRM_RDN, S(0x80000000), S(0x00000000)                            // -0 <= 0
  TEST_FP_CMP 25, fle.s, FRM_RUP, 1, FRM_RUP, S(0x80000000), S(0x80000000)                            // -0 <= -0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 26, fle.s, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, S(0xbf800000), S(0xbf800000)           // -1 <= -1
  TEST_FP_CMP_IN 27, fle.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0xc0492492), S(0xc0492492)          // -0x1.924924p+1 <= -0x1.924924p+1
  TEST_FP_CMP_IN 28, fle.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xbf800001), S(0x3f616f77)             // -0x1.000002p+0 <= 0x1.c2deeep-1
  TEST_FP_CMP_IN 29, fle.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xff7ffffe), S(0x3f616f77)           // -0x1.fffffcp+127 <= 0x1.c2deeep-1
  TEST_FP_CMP_IN 30, fle.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xff7fffff), S(0x81800000)     // -0x1.fffffep+127 <= -0x1p-124

TEST_END
