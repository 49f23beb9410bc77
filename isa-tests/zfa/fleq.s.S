/* fleq.s rd, fs1, fs2: rd = fs1 <= fs2, quiet (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fleq.s, FRM_RTZ, 1, FRM_RTZ, S(0x3f800000), S(0x40000000)                            // 1 <= 2
  TEST_FP_CMP 2, fleq.s, FRM_RDN, 0, FRM_RDN, S(0x40000000), S(0x3f800000)                            // 2 <= 1
  TEST_FP_CMP 3, fleq.s, FRM_RUP, 1, FRM_RUP, S(0x40000000), S(0x40000000)                            // 2 <= 2
  TEST_FP_CMP 4, fleq.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xbf800000), S(0x3f800000)                      // -1 <= 1
  TEST_FP_CMP 5, fleq.s, FRM_RNE, 1, FRM_RNE, S(0xc0000000), S(0xbf800000)                            // -2 <= -1
  TEST_FP_CMP 6, fleq.s, FRM_RTZ, 0, FRM_RTZ, S(0xbf800000), S(0xc0000000)                            // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fleq.s, FRM_RNE, 0, FRM_RNE, S(0x00000003), 0x00000000bfc00000                       // 0x1.8p-148 <= unboxed
  TEST_FP_CMP 8, fleq.s, FRM_RTZ, 0, FRM_RTZ, S(0x3fc00000), S(0xc0200000)                            // 1.5 <= -2.5
  TEST_FP_CMP 9, fleq.s, FRM_RDN, 0, FRM_RDN, S(0xc0400000), 0xfffffffe40000000                       // -3 <= unboxed
  TEST_FP_CMP 10, fleq.s, FRM_RUP, 0, FRM_RUP|NV, S(0x7f800001), S(0x40000000)                        // sNaN <= 2
  TEST_FP_CMP 11, fleq.s, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x80000003), S(0xffc00005)                     // -0x1.8p-148 <= -NaN
  TEST_FP_CMP 12, fleq.s, FRM_RNE, 0, FRM_RNE, 0xfffffffe40000000, S(0x80000002)                      // unboxed <= -0x1p-148
  TEST_FP_CMP 13, fleq.s, FRM_RTZ, 0, FRM_RTZ, 0x00000000bfc00000, S(0x00000002)                      // unboxed <= 0x1p-148
  TEST_FP_CMP 14, fleq.s, FRM_RDN, 1, FRM_RDN, S(0x80000000), S(0x00000000)                           // -0 <= 0
  TEST_FP_CMP 15, fleq.s, FRM_RUP, 0, FRM_RUP|NV, S(0x7fc00000), S(0x7f800001)                        // NaN <= sNaN
  TEST_FP_CMP 16, fleq.s, FRM_RMM|DZ, 1, FRM_RMM|DZ, S(0x00000000), S(0x00000000)                     // 0 <= 0
  TEST_FP_CMP 17, fleq.s, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0x80000000), S(0xff800000)  // -0 <= -inf
  TEST_FP_CMP 18, fleq.s, FRM_RTZ, 1, FRM_RTZ, S(0x7f800000), S(0x7f800000)                           // inf <= inf
  TEST_FP_CMP 19, fleq.s, FRM_RDN, 0, FRM_RDN, S(0x7f800000), S(0xff800000)                           // inf <= -inf
  TEST_FP_CMP 20, fleq.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0x00000000)                           // inf <= 0
  TEST_FP_CMP 21, fleq.s, FRM_RMM|OF, 1, FRM_RMM|OF, S(0xff800000), S(0x7f800000)                     // -inf <= inf
  TEST_FP_CMP 22, fleq.s, FRM_RNE, 1, FRM_RNE, S(0xff800000), S(0xff800000)                           // -inf <= -inf
  TEST_FP_CMP 23, fleq.s, FRM_RTZ, 1, FRM_RTZ, S(0x00000000), S(0x80000000)                           // 0 <= -0
  TEST_FP_CMP 24, fleq.s, FRM_RDN, 1, FRM_RDN, S(0x80000000), S(0x80000000)                           // -0 <= -0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 25, fleq.s, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, S(0xc0492492), S(0xc0492492)          // -0x1.924924p+1 <= -0x1.924924p+1
  TEST_FP_CMP_IN 26, fleq.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0xf826f830), S(0x73800000)         // -0x1.4df06p+113 <= 0x1p+104
  TEST_FP_CMP_IN 27, fleq.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0x00800000), S(0x3ff276a3)            // 0x1p-126 <= 0x1.e4ed46p+0
  TEST_FP_CMP_IN 28, fleq.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xb3c00000), S(0x81800000)          // -0x1.8p-24 <= -0x1p-124
  TEST_FP_CMP_IN 29, fleq.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x80800000), S(0x7f7fffff)    // -0x1p-126 <= 0x1.fffffep+127

TEST_END
