/* feq.s rd, fs1, fs2: rd = fs1 == fs2, quiet (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, feq.s, FRM_RTZ, 0, FRM_RTZ, S(0x3f800000), S(0x40000000)                             // 1 == 2
  TEST_FP_CMP 2, feq.s, FRM_RDN, 0, FRM_RDN, S(0x40000000), S(0x3f800000)                             // 2 == 1
  TEST_FP_CMP 3, feq.s, FRM_RUP, 1, FRM_RUP, S(0x40000000), S(0x40000000)                             // 2 == 2
  TEST_FP_CMP 4, feq.s, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xbf800000), S(0x3f800000)                       // -1 == 1
  TEST_FP_CMP 5, feq.s, FRM_RNE, 0, FRM_RNE, S(0xc0000000), S(0xbf800000)                             // -2 == -1
  TEST_FP_CMP 6, feq.s, FRM_RTZ, 0, FRM_RTZ, S(0xbf800000), S(0xc0000000)                             // -1 == -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, feq.s, FRM_RNE, 0, FRM_RNE, S(0xff000000), S(0xff7ffffe)                             // -0x1p+127 == -0x1.fffffcp+127
  TEST_FP_CMP 8, feq.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x41422718), S(0x7f800001)                          // 0x1.844e3p+3 == sNaN
  TEST_FP_CMP 9, feq.s, FRM_RDN, 0, FRM_RDN, S(0x00000001), S(0xffc00005)                             // 0x1p-149 == -NaN
  TEST_FP_CMP 10, feq.s, FRM_RUP, 0, FRM_RUP, S(0x80000001), S(0x40492492)                            // -0x1p-149 == 0x1.924924p+1
  TEST_FP_CMP 11, feq.s, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x00000000), 0xfffffffe40000000                 // 0 == unboxed
  TEST_FP_CMP 12, feq.s, FRM_RNE, 0, FRM_RNE, 0xfffffffe40000000, S(0xff800000)                       // unboxed == -inf
  TEST_FP_CMP 13, feq.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0xff800000)                            // 0 == -inf
  TEST_FP_CMP 14, feq.s, FRM_RDN, 0, FRM_RDN, S(0xffc00005), S(0x80000003)                            // -NaN == -0x1.8p-148
  TEST_FP_CMP 15, feq.s, FRM_RUP, 0, FRM_RUP, 0x000000003fc00000, 0x00000000bfc00000                  // unboxed == unboxed
  TEST_FP_CMP 16, feq.s, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, S(0xffa00001), S(0x007fffff)                   // -sNaN == 0x1.fffffcp-127
  TEST_FP_CMP 17, feq.s, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7f800000), S(0xff800000)  // inf == -inf
  TEST_FP_CMP 18, feq.s, FRM_RTZ, 1, FRM_RTZ, S(0x80000000), S(0x80000000)                            // -0 == -0
  TEST_FP_CMP 19, feq.s, FRM_RDN, 1, FRM_RDN, S(0x00000000), S(0x80000000)                            // 0 == -0
  TEST_FP_CMP 20, feq.s, FRM_RUP, 1, FRM_RUP, S(0x80000000), S(0x00000000)                            // -0 == 0
  TEST_FP_CMP 21, feq.s, FRM_RMM|OF, 0, FRM_RMM|OF, S(0xff800000), S(0x00000000)                      // -inf == 0
  TEST_FP_CMP 22, feq.s, FRM_RNE, 1, FRM_RNE, S(0x7f800000), S(0x7f800000)                            // inf == inf
  TEST_FP_CMP 23, feq.s, FRM_RTZ, 0, FRM_RTZ, S(0xff800000), S(0x7f800000)                            // -inf == inf
  TEST_FP_CMP 24, feq.s, FRM_RDN, 1, FRM_RDN, S(0xff800000), S(0xff800000)                            // -inf == -inf
  TEST_FP_CMP 25, feq.s, FRM_RUP, 1, FRM_RUP, S(0x00000000), S(0x00000000)                            // 0 == 0

  // cases that tell it from its neighbours
  TEST_FP_CMP 26, feq.s, FRM_RNE, 0, FRM_RNE, 0x000000003fc00000, S(0x3fc00000)                       // unboxed == 1.5
  TEST_FP_CMP 27, feq.s, FRM_RTZ, 0, FRM_RTZ, S(0x3fc00000), 0x000000003fc00000                       // 1.5 == unboxed

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 28, feq.s, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, S(0xc0400000), S(0xc0400000)           // -3 == -3
  TEST_FP_CMP_IN 29, feq.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0x40200000), S(0x40200000)          // 2.5 == 2.5
  TEST_FP_CMP_IN 30, feq.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xc1200000), S(0xc1200000)             // -10 == -10
  TEST_FP_CMP_IN 31, feq.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xc0400000), S(0xc0400000)           // -3 == -3
  TEST_FP_CMP_IN 32, feq.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xbf366961), S(0xbf366961)     // -0x1.6cd2c2p-1 == -0x1.6cd2c2p-1

TEST_END
