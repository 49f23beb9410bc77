/* fsgnj.s fd, fs1, fs2: fd = fs1 with the sign of fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fsgnj.s, FRM_RTZ, S(0x3f800000), FRM_RTZ, S(0x3f800000), S(0x40000000)                 // 1, 2 -> 1
  TEST_FP2N 2, fsgnj.s, FRM_RDN, S(0x40000000), FRM_RDN, S(0x40000000), S(0x3f800000)                 // 2, 1 -> 2
  TEST_FP2N 3, fsgnj.s, FRM_RUP, S(0x3f800000), FRM_RUP, S(0xbf800000), S(0x40000000)                 // -1, 2 -> 1
  TEST_FP2N 4, fsgnj.s, FRM_RMM|NV, S(0xbf800000), FRM_RMM|NV, S(0x3f800000), S(0xc0000000)           // 1, -2 -> -1
  TEST_FP2N 5, fsgnj.s, FRM_RNE, S(0xc0400000), FRM_RNE, S(0xc0400000), S(0xc0000000)                 // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fsgnj.s, FRM_RNE, S(0xf5cb28eb), FRM_RNE, S(0x75cb28eb), S(0xc1200000)                 // 0x1.9651d6p+108, -10 -> -0x1.9651d6p+108
  TEST_FP2N 7, fsgnj.s, FRM_RTZ, S(0x41200000), FRM_RTZ, S(0xc1200000), 0xfffffffe40000000            // -10, unboxed -> 10
  TEST_FP2N 8, fsgnj.s, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0x80000000)                 // 0, -0 -> -0
  TEST_FP2N 9, fsgnj.s, FRM_RUP, S(0x3e20b272), FRM_RUP, S(0x3e20b272), S(0x00000002)                 // 0x1.4164e4p-3, 0x1p-148 -> 0x1.4164e4p-3
  TEST_FP2N 10, fsgnj.s, FRM_RMM|NV, S(0x007fffff), FRM_RMM|NV, S(0x007fffff), S(0x33c00000)          // 0x1.fffffcp-127, 0x1.8p-24 -> 0x1.fffffcp-127
  TEST_FP2N 11, fsgnj.s, FRM_RNE, S(0x7f800001), FRM_RNE, S(0x7f800001), S(0x7f800001)                // sNaN, sNaN -> sNaN
  TEST_FP2N 12, fsgnj.s, FRM_RTZ, S(0x7fc00000), FRM_RTZ, S(0x7fc00000), S(0x00000000)                // NaN, 0 -> NaN
  TEST_FP2N 13, fsgnj.s, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0xff800000)                // -inf, -inf -> -inf
  TEST_FP2N 14, fsgnj.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0xfffffffe40000000, 0x000000003fc00000      // unboxed, unboxed -> NaN
  TEST_FP2N 15, fsgnj.s, FRM_RMM|DZ, S(0x00000000), FRM_RMM|DZ, S(0x00000000), S(0x7f800000)          // 0, inf -> 0
  TEST_FP2N 16, fsgnj.s, FRM_RNE|NV|DZ|OF|UF|NX, S(0x7fc00000), FRM_RNE|NV|DZ|OF|UF|NX, 0x000000003fc00000, S(0x7fc00000)  // unboxed, NaN -> NaN
  TEST_FP2N 17, fsgnj.s, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0x7f800001)                // 0, sNaN -> 0
  TEST_FP2N 18, fsgnj.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xff800000), S(0x7fc00000)                // -inf, NaN -> inf
  TEST_FP2N 19, fsgnj.s, FRM_RUP, S(0x7fc00000), FRM_RUP, 0x000000003fc00000, S(0x00000000)           // unboxed, 0 -> NaN
  TEST_FP2N 20, fsgnj.s, FRM_RMM|OF, S(0xff800000), FRM_RMM|OF, S(0x7f800000), S(0xff800000)          // inf, -inf -> -inf
  TEST_FP2N 21, fsgnj.s, FRM_RNE, S(0xffc00005), FRM_RNE, S(0xffc00005), S(0x80000000)                // -NaN, -0 -> -NaN
  TEST_FP2N 22, fsgnj.s, FRM_RTZ, S(0x80000001), FRM_RTZ, S(0x80000001), S(0x807fffff)                // -0x1p-149, -0x1.fffffcp-127 -> -0x1p-149
  TEST_FP2N 23, fsgnj.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xff800000), S(0x00000000)                // -inf, 0 -> inf
  TEST_FP2N 24, fsgnj.s, FRM_RUP, S(0x7f800000), FRM_RUP, S(0x7f800000), S(0x7f800001)                // inf, sNaN -> inf
  TEST_FP2N 25, fsgnj.s, FRM_RMM|UF, S(0x7fc00005), FRM_RMM|UF, S(0xffc00005), 0x000000003fc00000     // -NaN, unboxed -> NaN
  TEST_FP2N 26, fsgnj.s, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0x7fc00000), S(0x7f800000)                // NaN, inf -> NaN
  TEST_FP2N 27, fsgnj.s, FRM_RTZ|NV|DZ|OF|UF|NX, S(0x80000000), FRM_RTZ|NV|DZ|OF|UF|NX, S(0x00000000), S(0xff800000)  // 0, -inf -> -0
  TEST_FP2N 28, fsgnj.s, FRM_RDN, S(0x00000000), FRM_RDN, S(0x00000000), S(0x00000000)                // 0, 0 -> 0
  TEST_FP2N 29, fsgnj.s, FRM_RUP, S(0x00000000), FRM_RUP, S(0x00000000), 0x000000003fc00000           // 0, unboxed -> 0
  TEST_FP2N 30, fsgnj.s, FRM_RMM|NX, S(0x7f800000), FRM_RMM|NX, S(0x7f800000), S(0x7f800000)          // inf, inf -> inf
  TEST_FP2N 31, fsgnj.s, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000), S(0x00000000)                // inf, 0 -> inf
  TEST_FP2N 32, fsgnj.s, FRM_RTZ, S(0xff800000), FRM_RTZ, S(0x7f800000), S(0x80000000)                // inf, -0 -> -inf
  TEST_FP2N 33, fsgnj.s, FRM_RDN, S(0x7f800000), FRM_RDN, S(0xff800000), S(0x7f800000)                // -inf, inf -> inf
  TEST_FP2N 34, fsgnj.s, FRM_RUP, S(0xff800000), FRM_RUP, S(0xff800000), S(0x80000000)                // -inf, -0 -> -inf
  TEST_FP2N 35, fsgnj.s, FRM_RMM|NV, S(0x00000000), FRM_RMM|NV, S(0x80000000), S(0x7fc00000)          // -0, NaN -> 0

  // registers that coincide, other registers
  TEST_FP2N_IN 36, fsgnj.s, fa0, fa0, fa0, FRM_RNE, S(0x3fc00000), FRM_RNE, S(0x3fc00000), S(0x3fc00000)  // 1.5, 1.5 -> 1.5
  TEST_FP2N_IN 37, fsgnj.s, fa0, fa0, fa1, FRM_RTZ, S(0xf3000000), FRM_RTZ, S(0xf3000000), S(0xf5cb28eb)  // -0x1p+103, -0x1.9651d6p+108 -> -0x1p+103
  TEST_FP2N_IN 38, fsgnj.s, fa1, fa0, fa1, FRM_RDN, S(0xbf90e0d4), FRM_RDN, S(0xbf90e0d4), S(0xbf000000)  // -0x1.21c1a8p+0, -0.5 -> -0x1.21c1a8p+0
  TEST_FP2N_IN 39, fsgnj.s, ft11, ft10, ft9, FRM_RUP, S(0x40400000), FRM_RUP, S(0xc0400000), S(0x3c89ee4a)  // -3, 0x1.13dc94p-6 -> 3
  TEST_FP2N_IN 40, fsgnj.s, f1, f2, f3, FRM_RMM|NV, S(0xbc89ee4a), FRM_RMM|NV, S(0x3c89ee4a), S(0xbf800001)  // 0x1.13dc94p-6, -0x1.000002p+0 -> -0x1.13dc94p-6
  TEST_FP2N_IN 41, fsgnj.s, f16, f15, f0, FRM_RNE, S(0x3fc00000), FRM_RNE, S(0x3fc00000), S(0x7f7fffff)  // 1.5, 0x1.fffffep+127 -> 1.5
  TEST_FP2N_IN 42, fsgnj.s, f0, f16, f31, FRM_RTZ, S(0x51f61879), FRM_RTZ, S(0x51f61879), S(0x3e5ea9f8)  // 0x1.ec30f2p+36, 0x1.bd53fp-3 -> 0x1.ec30f2p+36

TEST_END
