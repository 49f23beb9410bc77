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
  TEST_FP_CMP 7, fle.s, FRM_RNE, 1, FRM_RNE, S(0x7f7fffff), S(0x7f7fffff)                             // 0x1.fffffep+127 <= 0x1.fffffep+127
  TEST_FP_CMP 8, fle.s, FRM_RTZ, 1, FRM_RTZ, S(0xc1200000), S(0xbe3cb49b)                             // -10 <= -0x1.796936p-3
  TEST_FP_CMP 9, fle.s, FRM_RDN, 0, FRM_RDN|NV, S(0xffa00001), 0x000000003fc00000                     // -sNaN <= unboxed
  TEST_FP_CMP 10, fle.s, FRM_RUP, 0, FRM_RUP, S(0x007fffff), S(0x80000002)                            // 0x1.fffffcp-127 <= -0x1p-148
  TEST_FP_CMP 11, fle.s, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x7f800000), S(0x80000000)                      // inf <= -0
  TEST_FP_CMP 12, fle.s, FRM_RNE, 0, FRM_RNE|NV, S(0xffc00005), S(0xff800000)                         // -NaN <= -inf
  TEST_FP_CMP 13, fle.s, FRM_RTZ, 0, FRM_RTZ|NV, 0xfffffffe40000000, S(0x00000000)                    // unboxed <= 0
  TEST_FP_CMP 14, fle.s, FRM_RDN, 0, FRM_RDN|NV, 0x000000003fc00000, S(0x007fffff)                    // unboxed <= 0x1.fffffcp-127
  TEST_FP_CMP 15, fle.s, FRM_RUP, 0, FRM_RUP|NV, S(0x80000000), S(0x7fc00000)                         // -0 <= NaN
  TEST_FP_CMP 16, fle.s, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, S(0x7f800001), S(0x7f800001)                   // sNaN <= sNaN
  TEST_FP_CMP 17, fle.s, FRM_RNE|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7f800000), S(0xffa00001)  // inf <= -sNaN
  TEST_FP_CMP 18, fle.s, FRM_RTZ, 0, FRM_RTZ|NV, 0x000000003fc00000, S(0x7f800000)                    // unboxed <= inf
  TEST_FP_CMP 19, fle.s, FRM_RDN, 0, FRM_RDN|NV, S(0x00000000), 0x000000003fc00000                    // 0 <= unboxed
  TEST_FP_CMP 20, fle.s, FRM_RUP, 0, FRM_RUP|NV, S(0x7f800001), S(0x7f800000)                         // sNaN <= inf
  TEST_FP_CMP 21, fle.s, FRM_RMM|OF, 0, FRM_RMM|NV|OF, S(0xff800000), S(0x7f800001)                   // -inf <= sNaN
  TEST_FP_CMP 22, fle.s, FRM_RNE, 0, FRM_RNE|NV, S(0xffc00005), S(0x80000000)                         // -NaN <= -0
  TEST_FP_CMP 23, fle.s, FRM_RTZ, 0, FRM_RTZ|NV, 0x000000003fc00000, S(0xffa00001)                    // unboxed <= -sNaN
  TEST_FP_CMP 24, fle.s, FRM_RDN, 0, FRM_RDN, S(0x7f800000), S(0xff800000)                            // inf <= -inf
  TEST_FP_CMP 25, fle.s, FRM_RUP, 1, FRM_RUP, S(0xff800000), S(0x80000000)                            // -inf <= -0
  TEST_FP_CMP 26, fle.s, FRM_RMM|UF, 1, FRM_RMM|UF, S(0x80000000), S(0x7f800000)                      // -0 <= inf
  TEST_FP_CMP 27, fle.s, FRM_RNE, 1, FRM_RNE, S(0xff800000), S(0xff800000)                            // -inf <= -inf
  TEST_FP_CMP 28, fle.s, FRM_RTZ|DZ|OF|UF|NX, 0, FRM_RTZ|NV|DZ|OF|UF|NX, S(0xffa00001), S(0x00000000)  // -sNaN <= 0
  TEST_FP_CMP 29, fle.s, FRM_RDN, 0, FRM_RDN|NV, S(0x80000000), 0x000000003fc00000                    // -0 <= unboxed
  TEST_FP_CMP 30, fle.s, FRM_RUP, 0, FRM_RUP, S(0x00000000), S(0xff800000)                            // 0 <= -inf
  TEST_FP_CMP 31, fle.s, FRM_RMM|NX, 1, FRM_RMM|NX, S(0x7f800000), S(0x7f800000)                      // inf <= inf
  TEST_FP_CMP 32, fle.s, FRM_RNE, 0, FRM_RNE|NV, S(0x80000002), 0xfffffffe40000000                    // -0x1p-148 <= unboxed
  TEST_FP_CMP 33, fle.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x00000000), S(0x7fc00000)                         // 0 <= NaN
  TEST_FP_CMP 34, fle.s, FRM_RDN, 1, FRM_RDN, S(0x00000000), S(0x80000000)                            // 0 <= -0
  TEST_FP_CMP 35, fle.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0x00000000)                            // inf <= 0
  TEST_FP_CMP 36, fle.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xff800000), S(0x7f800000)                      // -inf <= inf
  TEST_FP_CMP 37, fle.s, FRM_RNE, 1, FRM_RNE, S(0xff800000), S(0x00000000)                            // -inf <= 0
  TEST_FP_CMP 38, fle.s, FRM_RTZ, 1, FRM_RTZ, S(0x00000000), S(0x7f800000)                            // 0 <= inf
  TEST_FP_CMP 39, fle.s, FRM_RDN|NV|DZ|OF|UF|NX, 1, FRM_RDN|NV|DZ|OF|UF|NX, S(0x00000000), S(0x00000000)  // 0 <= 0
  TEST_FP_CMP 40, fle.s, FRM_RUP, 0, FRM_RUP, S(0x80000000), S(0xff800000)                            // -0 <= -inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 41, fle.s, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, S(0xc12f0b99), S(0xc12f0b99)           // -0x1.5e1732p+3 <= -0x1.5e1732p+3
  TEST_FP_CMP_IN 42, fle.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0x49ef9a90), S(0x4a626e4e)          // 0x1.df352p+20 <= 0x1.c4dc9cp+21
  TEST_FP_CMP_IN 43, fle.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xcb800000), S(0x4a626e4e)             // -0x1p+24 <= 0x1.c4dc9cp+21
  TEST_FP_CMP_IN 44, fle.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0x80800001), S(0x4b800000)           // -0x1.000002p-126 <= 0x1p+24
  TEST_FP_CMP_IN 45, fle.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xcb800000), S(0x412f0b99)     // -0x1p+24 <= 0x1.5e1732p+3

TEST_END
