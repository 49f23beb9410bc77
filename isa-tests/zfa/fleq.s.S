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
  TEST_FP_CMP 7, fleq.s, FRM_RNE, 1, FRM_RNE, S(0xc0000000), S(0x3ff857a8)                            // -2 <= 0x1.f0af5p+0
  TEST_FP_CMP 8, fleq.s, FRM_RTZ, 0, FRM_RTZ, S(0x3f800000), S(0xc14fc183)                            // 1 <= -0x1.9f8306p+3
  TEST_FP_CMP 9, fleq.s, FRM_RDN, 1, FRM_RDN, S(0x80000003), S(0x00000001)                            // -0x1.8p-148 <= 0x1p-149
  TEST_FP_CMP 10, fleq.s, FRM_RUP, 0, FRM_RUP|NV, S(0xffc00005), S(0xffa00001)                        // -NaN <= -sNaN
  TEST_FP_CMP 11, fleq.s, FRM_RMM|NV, 0, FRM_RMM|NV, 0x000000003fc00000, S(0x7fc00000)                // unboxed <= NaN
  TEST_FP_CMP 12, fleq.s, FRM_RNE, 0, FRM_RNE|NV, S(0x7f800001), S(0x7f800000)                        // sNaN <= inf
  TEST_FP_CMP 13, fleq.s, FRM_RTZ, 1, FRM_RTZ, S(0x80000000), S(0x00000000)                           // -0 <= 0
  TEST_FP_CMP 14, fleq.s, FRM_RDN, 0, FRM_RDN, 0xfffffffe40000000, S(0x80000002)                      // unboxed <= -0x1p-148
  TEST_FP_CMP 15, fleq.s, FRM_RUP, 0, FRM_RUP|NV, S(0x80000000), S(0xffa00001)                        // -0 <= -sNaN
  TEST_FP_CMP 16, fleq.s, FRM_RMM|DZ, 0, FRM_RMM|DZ, S(0x00000003), 0xfffffffe40000000                // 0x1.8p-148 <= unboxed
  TEST_FP_CMP 17, fleq.s, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), S(0x7f800000)  // -inf <= inf
  TEST_FP_CMP 18, fleq.s, FRM_RTZ, 0, FRM_RTZ, 0x000000003fc00000, S(0x7f800000)                      // unboxed <= inf
  TEST_FP_CMP 19, fleq.s, FRM_RDN, 0, FRM_RDN, S(0xffc00005), 0x000000003fc00000                      // -NaN <= unboxed
  TEST_FP_CMP 20, fleq.s, FRM_RUP, 0, FRM_RUP, S(0x00000000), 0x000000003fc00000                      // 0 <= unboxed
  TEST_FP_CMP 21, fleq.s, FRM_RMM|OF, 0, FRM_RMM|NV|OF, S(0xff800000), S(0x7f800001)                  // -inf <= sNaN
  TEST_FP_CMP 22, fleq.s, FRM_RNE, 0, FRM_RNE, S(0x00000000), S(0x7fc00000)                           // 0 <= NaN
  TEST_FP_CMP 23, fleq.s, FRM_RTZ, 0, FRM_RTZ, 0x000000003fc00000, S(0x80000000)                      // unboxed <= -0
  TEST_FP_CMP 24, fleq.s, FRM_RDN, 0, FRM_RDN, S(0x7f800000), S(0x7fc00000)                           // inf <= NaN
  TEST_FP_CMP 25, fleq.s, FRM_RUP, 0, FRM_RUP|NV, S(0x7f800001), S(0xff800000)                        // sNaN <= -inf
  TEST_FP_CMP 26, fleq.s, FRM_RMM|UF, 1, FRM_RMM|UF, S(0x00000000), S(0x00000000)                     // 0 <= 0
  TEST_FP_CMP 27, fleq.s, FRM_RNE, 1, FRM_RNE, S(0x80000000), S(0x80000000)                           // -0 <= -0
  TEST_FP_CMP 28, fleq.s, FRM_RTZ|NV|DZ|OF|UF|NX, 0, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x80000000), 0x000000003fc00000  // -0 <= unboxed
  TEST_FP_CMP 29, fleq.s, FRM_RDN, 0, FRM_RDN, S(0xffc00005), S(0x80000000)                           // -NaN <= -0
  TEST_FP_CMP 30, fleq.s, FRM_RUP, 1, FRM_RUP, S(0x7f800000), S(0x7f800000)                           // inf <= inf
  TEST_FP_CMP 31, fleq.s, FRM_RMM|NX, 0, FRM_RMM|NX, S(0x7f800000), S(0xff800000)                     // inf <= -inf
  TEST_FP_CMP 32, fleq.s, FRM_RNE, 0, FRM_RNE, S(0x7f800000), S(0x00000000)                           // inf <= 0
  TEST_FP_CMP 33, fleq.s, FRM_RTZ, 0, FRM_RTZ, S(0x7f800000), S(0x80000000)                           // inf <= -0
  TEST_FP_CMP 34, fleq.s, FRM_RDN, 1, FRM_RDN, S(0xff800000), S(0xff800000)                           // -inf <= -inf
  TEST_FP_CMP 35, fleq.s, FRM_RUP, 1, FRM_RUP, S(0xff800000), S(0x00000000)                           // -inf <= 0
  TEST_FP_CMP 36, fleq.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xff800000), S(0x80000000)                     // -inf <= -0
  TEST_FP_CMP 37, fleq.s, FRM_RNE, 1, FRM_RNE, S(0x00000000), S(0x7f800000)                           // 0 <= inf
  TEST_FP_CMP 38, fleq.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0xff800000)                           // 0 <= -inf
  TEST_FP_CMP 39, fleq.s, FRM_RDN|NV|DZ|OF|UF|NX, 1, FRM_RDN|NV|DZ|OF|UF|NX, S(0x00000000), S(0x80000000)  // 0 <= -0
  TEST_FP_CMP 40, fleq.s, FRM_RUP, 1, FRM_RUP, S(0x80000000), S(0x7f800000)                           // -0 <= inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 41, fleq.s, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, S(0x3fc00000), S(0x3fc00000)          // 1.5 <= 1.5
  TEST_FP_CMP_IN 42, fleq.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0xb3c00000), S(0xb3000000)         // -0x1.8p-24 <= -0x1p-25
  TEST_FP_CMP_IN 43, fleq.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xc0200000), S(0x00800001)            // -2.5 <= 0x1.000002p-126
  TEST_FP_CMP_IN 44, fleq.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xf826f830), S(0x34400000)          // -0x1.4df06p+113 <= 0x1.8p-23
  TEST_FP_CMP_IN 45, fleq.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xf3800000), S(0xbff857a8)    // -0x1p+104 <= -0x1.f0af5p+0

TEST_END
