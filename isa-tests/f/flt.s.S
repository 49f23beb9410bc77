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
  TEST_FP_CMP 7, flt.s, FRM_RNE, 0, FRM_RNE|NV, 0x00000000bfc00000, S(0x73800000)                     // unboxed < 0x1p+104
  TEST_FP_CMP 8, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0xf3800000), S(0xff7fffff)                             // -0x1p+104 < -0x1.fffffep+127
  TEST_FP_CMP 9, flt.s, FRM_RDN, 0, FRM_RDN|NV, S(0x40dd4ea0), 0x00000000bfc00000                     // 0x1.ba9d4p+2 < unboxed
  TEST_FP_CMP 10, flt.s, FRM_RUP, 1, FRM_RUP, S(0x807fffff), S(0x00000001)                            // -0x1.fffffcp-127 < 0x1p-149
  TEST_FP_CMP 11, flt.s, FRM_RMM, 0, FRM_RMM|NV, S(0xffa00001), S(0x7f800001)                         // -sNaN < sNaN
  TEST_FP_CMP 12, flt.s, FRM_RNE, 0, FRM_RNE|NV, S(0xffc00005), S(0x7fc00000)                         // -NaN < NaN
  TEST_FP_CMP 13, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0x007fffff), S(0x80000001)                            // 0x1.fffffcp-127 < -0x1p-149
  TEST_FP_CMP 14, flt.s, FRM_RDN, 1, FRM_RDN, S(0xff800000), S(0x80000000)                            // -inf < -0
  TEST_FP_CMP 15, flt.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0x7f800000)                            // inf < inf
  TEST_FP_CMP 16, flt.s, FRM_RMM|DZ, 0, FRM_RMM|DZ, S(0x80000000), S(0x80000000)                      // -0 < -0
  TEST_FP_CMP 17, flt.s, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, S(0xff800000), S(0xff800000)  // -inf < -inf
  TEST_FP_CMP 18, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0x80000000)                            // 0 < -0
  TEST_FP_CMP 19, flt.s, FRM_RDN, 0, FRM_RDN|NV, 0xfffffffe40000000, 0xfffffffe40000000               // unboxed < unboxed
  TEST_FP_CMP 20, flt.s, FRM_RUP, 0, FRM_RUP, S(0x7f800000), S(0xff800000)                            // inf < -inf
  TEST_FP_CMP 21, flt.s, FRM_RMM|OF, 1, FRM_RMM|OF, S(0xff800000), S(0x7f800000)                      // -inf < inf
  TEST_FP_CMP 22, flt.s, FRM_RNE, 0, FRM_RNE, S(0x00000000), S(0xff800000)                            // 0 < -inf
  TEST_FP_CMP 23, flt.s, FRM_RTZ, 0, FRM_RTZ, S(0x00000000), S(0x00000000)                            // 0 < 0
  TEST_FP_CMP 24, flt.s, FRM_RDN, 0, FRM_RDN, S(0x80000000), S(0x00000000)                            // -0 < 0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 25, flt.s, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, S(0x3f800001), S(0x3f800001)           // 0x1.000002p+0 < 0x1.000002p+0
  TEST_FP_CMP_IN 26, flt.s, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, S(0xff000000), S(0xc017e41d)          // -0x1p+127 < -0x1.2fc83ap+1
  TEST_FP_CMP_IN 27, flt.s, ra, f2, f3, FRM_RDN, 1, FRM_RDN, S(0xc0400000), S(0x710853f0)             // -3 < 0x1.10a7ep+99
  TEST_FP_CMP_IN 28, flt.s, x16, f31, f0, FRM_RUP, 1, FRM_RUP, S(0xbf800001), S(0xbe79d886)           // -0x1.000002p+0 < -0x1.f3b10cp-3
  TEST_FP_CMP_IN 29, flt.s, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, S(0xc0492492), S(0x4ddcde05)     // -0x1.924924p+1 < 0x1.b9bc0ap+28

TEST_END
