/* flt.s rd, fs1, fs2: rd = fs1 < fs2, any NaN is invalid (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, flt.s, FRM_RTZ, 1, FRM_RTZ, S(0x3f800000), S(0x40000000)                             // 1 < 2
  TEST_FP_CMP 2, flt.s, FRM_RDN, 0, FRM_RDN, S(0x40000000), S(0x3f800000)                             // 2 < 1
  TEST_FP_CMP 3, flt.s, FRM_RUP, 0, FRM_RUP, S(0x40000000), S(0x40000000)                             // 2 < 2
  TEST_FP_CMP 4, flt.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xbf800000), S(0x3f800000)                       // -1 < 1
  TEST_FP_CMP 5, flt.s, FRM_RNE, 1, FRM_RNE, S(0xc0000000), S(0xbf800000)                             // -2 < -1
  TEST_FP_CMP 6, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0xbf800000), S(0xc0000000)                             // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, flt.s, FRM_RNE, 1, FRM_RNE, S(0x00000001), S(0x41200000)                             // 0x1p-149 < 10
  TEST_FP_CMP 8, flt.s, FRM_RTZ, 1, FRM_RTZ, S(0xb3000000), S(0x80800000)                             // -0x1p-25 < -0x1p-126
  TEST_FP_CMP 9, flt.s, FRM_RDN, 0, FRM_RDN|NV, S(0xffc00005), S(0x80000000)                          // -NaN < -0
  TEST_FP_CMP 10, flt.s, FRM_RUP, 0, FRM_RUP, S(0x40dd4ea0), S(0x80000002)                            // 0x1.ba9d4p+2 < -0x1p-148
  TEST_FP_CMP 11, flt.s, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x7f800000), S(0xffa00001)                      // inf < -sNaN
  TEST_FP_CMP 12, flt.s, FRM_RNE, 0, FRM_RNE|NV, S(0x00000000), S(0x7fc00000)                         // 0 < NaN
  TEST_FP_CMP 13, flt.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x80000001), 0xfffffffe40000000                    // -0x1p-149 < unboxed
  TEST_FP_CMP 14, flt.s, FRM_RDN, 0, FRM_RDN|NV, S(0x7f800001), S(0x7fc00000)                         // sNaN < NaN
  TEST_FP_CMP 15, flt.s, FRM_RUP, 0, FRM_RUP|NV, S(0xffa00001), S(0x7f800000)                         // -sNaN < inf
  TEST_FP_CMP 16, flt.s, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, 0xfffffffe40000000, S(0x00000003)              // unboxed < 0x1.8p-148
  TEST_FP_CMP 17, flt.s, FRM_RNE|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0xffa00001), S(0xff800000)  // -sNaN < -inf
  TEST_FP_CMP 18, flt.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x7f800000), 0x000000003fc00000                    // inf < unboxed
  TEST_FP_CMP 19, flt.s, FRM_RDN, 0, FRM_RDN|NV, S(0x80000000), S(0x7fc00000)                         // -0 < NaN
  TEST_FP_CMP 20, flt.s, FRM_RUP, 0, FRM_RUP|NV, 0x000000003fc00000, S(0xff800000)                    // unboxed < -inf
  TEST_FP_CMP 21, flt.s, FRM_RMM|OF, 0, FRM_RMM|NV|OF, S(0xffa00001), S(0x00000000)                   // -sNaN < 0
  TEST_FP_CMP 22, flt.s, FRM_RNE, 0, FRM_RNE|NV, S(0x7f800001), 0x000000003fc00000                    // sNaN < unboxed
  TEST_FP_CMP 23, flt.s, FRM_RTZ, 0, FRM_RTZ|NV, S(0x00000000), 0x000000003fc00000                    // 0 < unboxed
  TEST_FP_CMP 24, flt.s, FRM_RDN, 0, FRM_RDN|NV, 0x000000003fc00000, 0x000000003fc00000               // unboxed < unboxed
  TEST_FP_CMP 25, flt.s, FRM_RUP, 0, FRM_RUP, S(0x80000000), S(0xff800000)                            // -0 < -inf
  TEST_FP_CMP 26, flt.s, FRM_RMM|UF, 0, FRM_RMM|NV|UF, S(0xff800000), 0x000000003fc00000              // -inf < unboxed
  TEST_FP_CMP 27, flt.s, FRM_RNE, 0, FRM_RNE, S(0x00000000), S(0x80000000)                            // 0 < -0
  TEST_FP_CMP 28, flt.s, FRM_RTZ|NV|DZ|OF|UF|NX, 1, FRM_RTZ|NV|DZ|OF|UF|NX, S(0xff800000), S(0x80000000)  // -inf < -0
  TEST_FP_CMP 29, flt.s, FRM_RDN, 0, FRM_RDN|NV, 0x000000003fc00000, S(0x7f800000)                    // unboxed < inf
  TEST_FP_CMP 30, flt.s, FRM_RUP, 0, FRM_RUP|NV, S(0x80000000), 0x000000003fc00000                    // -0 < unboxed
  TEST_FP_CMP 31, flt.s, FRM_RMM|NX, 0, FRM_RMM|NV|NX, S(0xff800000), S(0xffa00001)                   // -inf < -sNaN
  TEST_FP_CMP 32, flt.s, FRM_RNE, 0, FRM_RNE, S(0x7f800000), S(0x80000000)                            // inf < -0
  TEST_FP_CMP 33, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0x7f800000), S(0x7f800000)                            // inf < inf
  TEST_FP_CMP 34, flt.s, FRM_RDN, 0, FRM_RDN, S(0x7f800000), S(0xff800000)                            // inf < -inf
  TEST_FP_CMP 35, flt.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0x00000000)                            // inf < 0
  TEST_FP_CMP 36, flt.s, FRM_RMM|NV, 1, FRM_RMM|NV, S(0xff800000), S(0x7f800000)                      // -inf < inf
  TEST_FP_CMP 37, flt.s, FRM_RNE, 0, FRM_RNE, S(0xff800000), S(0xff800000)                            // -inf < -inf
  TEST_FP_CMP 38, flt.s, FRM_RTZ, 1, FRM_RTZ, S(0xff800000), S(0x00000000)                            // -inf < 0
  TEST_FP_CMP 39, flt.s, FRM_RDN|NV|DZ|OF|UF|NX, 1, FRM_RDN|NV|DZ|OF|UF|NX, S(0x00000000), S(0x7f800000)  // 0 < inf
  TEST_FP_CMP 40, flt.s, FRM_RUP, 0, FRM_RUP, S(0x00000000), S(0xff800000)                            // 0 < -inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 41, flt.s, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, S(0x7f000000), S(0x7f000000)           // 0x1p+127 < 0x1p+127
  TEST_FP_CMP_IN 42, flt.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0x3f000000), S(0x40400000)          // 0.5 < 3
  TEST_FP_CMP_IN 43, flt.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xff000000), S(0xb3000000)             // -0x1p+127 < -0x1p-25
  TEST_FP_CMP_IN 44, flt.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xc0400000), S(0xb3800000)           // -3 < -0x1p-24
  TEST_FP_CMP_IN 45, flt.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0x34400000), S(0x569299ec)     // 0x1.8p-23 < 0x1.2533d8p+46

TEST_END
