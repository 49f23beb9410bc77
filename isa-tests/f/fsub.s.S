/* fsub.s fd, fs1, fs2, rm: fd = fs1 - fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fsub.s, dyn, FRM_RNE, S(0xbf800000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 - 2 -> -1
  TEST_FP2 2, fsub.s, rtz, FRM_RUP, S(0x3fc00000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 - 1 -> 1.5
  TEST_FP2 3, fsub.s, dyn, FRM_RDN, S(0xc0600000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 - 0.5 -> -3.5
  TEST_FP2 4, fsub.s, rup, FRM_RNE|NV, S(0xbfc00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 - -2 -> -1.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fsub.s, dyn, FRM_RTZ, S(0xdec8b278), FRM_RTZ|NX, S(0x807fffff), S(0x5ec8b278)           // -0x1.fffffcp-127 - 0x1.9164fp+62 -> -0x1.9164fp+62
  TEST_FP2 6, fsub.s, dyn, FRM_RMM, S(0xdec8b278), FRM_RMM|NX, S(0x807fffff), S(0x5ec8b278)           // -0x1.fffffcp-127 - 0x1.9164fp+62 -> -0x1.9164fp+62
  TEST_FP2 7, fsub.s, rmm, FRM_RTZ, S(0xb3800000), FRM_RTZ|NX, S(0x00000002), S(0x33800000)           // 0x1p-148 - 0x1p-24 -> -0x1p-24
  TEST_FP2 8, fsub.s, dyn, FRM_RNE|OF, S(0x80800002), FRM_RNE|OF, S(0x80800001), S(0x00000001)        // -0x1.000002p-126 - 0x1p-149 -> -0x1.000004p-126
  TEST_FP2 9, fsub.s, rne, FRM_RDN, S(0x33800000), FRM_RDN|NX, S(0x00800000), S(0xb3800000)           // 0x1p-126 - -0x1p-24 -> 0x1p-24
  TEST_FP2 10, fsub.s, rtz, FRM_RUP, S(0x33800000), FRM_RUP|NX, S(0x00800000), S(0xb3800000)          // 0x1p-126 - -0x1p-24 -> 0x1p-24
  TEST_FP2 11, fsub.s, dyn, FRM_RMM, S(0x33800000), FRM_RMM|NX, S(0x00800000), S(0xb3800000)          // 0x1p-126 - -0x1p-24 -> 0x1p-24
  TEST_FP2 12, fsub.s, dyn, FRM_RNE|DZ, S(0xff800000), FRM_RNE|DZ|OF|NX, S(0xff7fffff), S(0x7f7ffffe)  // -0x1.fffffep+127 - 0x1.fffffcp+127 -> -inf
  TEST_FP2 13, fsub.s, dyn, FRM_RTZ, S(0xff7fffff), FRM_RTZ|OF|NX, S(0xff7fffff), S(0x7f7ffffe)       // -0x1.fffffep+127 - 0x1.fffffcp+127 -> -0x1.fffffep+127
  TEST_FP2 14, fsub.s, dyn, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0xff7fffff), S(0x7f7ffffe)       // -0x1.fffffep+127 - 0x1.fffffcp+127 -> -inf
  TEST_FP2 15, fsub.s, rne, FRM_RDN, S(0x7f7ffffe), FRM_RDN|NX, S(0xe53853f9), S(0xff7ffffe)          // -0x1.70a7f2p+75 - -0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2 16, fsub.s, rdn, FRM_RMM|NV, S(0x7f7ffffd), FRM_RMM|NV|NX, S(0xe53853f9), S(0xff7ffffe)    // -0x1.70a7f2p+75 - -0x1.fffffcp+127 -> 0x1.fffffap+127
  TEST_FP2 17, fsub.s, dyn, FRM_RUP, S(0x7f7ffffe), FRM_RUP|NX, S(0xe53853f9), S(0xff7ffffe)          // -0x1.70a7f2p+75 - -0x1.fffffcp+127 -> 0x1.fffffcp+127
  TEST_FP2 18, fsub.s, rup, FRM_RNE, S(0x81800000), FRM_RNE|NX, S(0x81800000), S(0x00000003)          // -0x1p-124 - 0x1.8p-148 -> -0x1p-124
  TEST_FP2 19, fsub.s, dyn, FRM_RNE, S(0x4013e88e), FRM_RNE|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11cp+1
  TEST_FP2 20, fsub.s, rtz, FRM_RUP, S(0x4013e88e), FRM_RUP|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11cp+1
  TEST_FP2 21, fsub.s, dyn, FRM_RDN, S(0x4013e88e), FRM_RDN|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11cp+1
  TEST_FP2 22, fsub.s, dyn, FRM_RUP, S(0x4013e88f), FRM_RUP|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11ep+1
  TEST_FP2 23, fsub.s, rmm, FRM_RTZ, S(0x4013e88f), FRM_RTZ|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11ep+1
  TEST_FP2 24, fsub.s, dyn, FRM_RTZ|UF, S(0x7f7fffff), FRM_RTZ|OF|UF|NX, S(0x7f000000), S(0xff000000)  // 0x1p+127 - -0x1p+127 -> 0x1.fffffep+127
  TEST_FP2 25, fsub.s, dyn, FRM_RMM, S(0x7f800000), FRM_RMM|OF|NX, S(0x7f000000), S(0xff000000)       // 0x1p+127 - -0x1p+127 -> inf
  TEST_FP2 26, fsub.s, rne, FRM_RDN, S(0x3efffffa), FRM_RDN, S(0x3f000000), S(0x34400000)             // 0.5 - 0x1.8p-23 -> 0x1.fffff4p-2
  TEST_FP2 27, fsub.s, rdn, FRM_RMM, S(0x73800000), FRM_RMM|NX, S(0x007fffff), S(0xf3800000)          // 0x1.fffffcp-127 - -0x1p+104 -> 0x1p+104
  TEST_FP2 28, fsub.s, dyn, FRM_RNE|OF, S(0xc14c3ac8), FRM_RNE|OF|NX, S(0x40492492), S(0x417e83ed)    // 0x1.924924p+1 - 0x1.fd07dap+3 -> -0x1.98759p+3
  TEST_FP2 29, fsub.s, rtz, FRM_RUP, S(0xc14c3ac8), FRM_RUP|NX, S(0x40492492), S(0x417e83ed)          // 0x1.924924p+1 - 0x1.fd07dap+3 -> -0x1.98759p+3
  TEST_FP2 30, fsub.s, dyn, FRM_RDN, S(0xc14c3ac9), FRM_RDN|NX, S(0x40492492), S(0x417e83ed)          // 0x1.924924p+1 - 0x1.fd07dap+3 -> -0x1.987592p+3
  TEST_FP2 31, fsub.s, rup, FRM_RNE, S(0xc14c3ac8), FRM_RNE|NX, S(0x40492492), S(0x417e83ed)          // 0x1.924924p+1 - 0x1.fd07dap+3 -> -0x1.98759p+3
  TEST_FP2 32, fsub.s, rmm, FRM_RTZ|DZ, S(0xc14c3ac9), FRM_RTZ|DZ|NX, S(0x40492492), S(0x417e83ed)    // 0x1.924924p+1 - 0x1.fd07dap+3 -> -0x1.987592p+3
  TEST_FP2 33, fsub.s, dyn, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x3f000000), S(0x3f000000)             // 0.5 - 0.5 -> 0
  TEST_FP2 34, fsub.s, dyn, FRM_RUP, S(0x00000000), FRM_RUP, S(0x3f000000), S(0x3f000000)             // 0.5 - 0.5 -> 0
  TEST_FP2 35, fsub.s, dyn, FRM_RMM, S(0x00000000), FRM_RMM, S(0x3f000000), S(0x3f000000)             // 0.5 - 0.5 -> 0
  TEST_FP2 36, fsub.s, rne, FRM_RDN|NV, S(0x80000001), FRM_RDN|NV, S(0x80000000), S(0x00000001)       // -0 - 0x1p-149 -> -0x1p-149
  TEST_FP2 37, fsub.s, dyn, FRM_RNE, S(0x00000003), FRM_RNE, S(0x00000000), S(0x80000003)             // 0 - -0x1.8p-148 -> 0x1.8p-148
  TEST_FP2 38, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001), S(0xffa00001)          // sNaN - -sNaN -> NaN
  TEST_FP2 39, fsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x00000000bfc00000, 0x00000000bfc00000   // unboxed - unboxed -> NaN
  TEST_FP2 40, fsub.s, rne, FRM_RDN|NX, S(0x7fc00000), FRM_RDN|NX, S(0x7fc00000), S(0xffc00005)       // NaN - -NaN -> NaN
  TEST_FP2 41, fsub.s, rup, FRM_RNE, S(0x7f800000), FRM_RNE|OF|NX, S(0x7f7fffff), S(0x80000003)       // 0x1.fffffep+127 - -0x1.8p-148 -> inf
  TEST_FP2 42, fsub.s, dyn, FRM_RNE, S(0x80000000), FRM_RNE, S(0x80000000), S(0x00000000)             // -0 - 0 -> -0
  TEST_FP2 43, fsub.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x00000000), S(0xff800000)             // 0 - -inf -> inf
  TEST_FP2 44, fsub.s, dyn, FRM_RNE|UF, S(0xff800000), FRM_RNE|UF, S(0xff800000), S(0x80000000)       // -inf - -0 -> -inf
  TEST_FP2 45, fsub.s, rne, FRM_RDN, S(0x00000000), FRM_RDN, S(0x80000000), S(0x80000000)             // -0 - -0 -> 0
  TEST_FP2 46, fsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800000), S(0x7f800000)          // inf - inf -> NaN
  TEST_FP2 47, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, 0xfffffffe40000000   // unboxed - unboxed -> NaN
  TEST_FP2 48, fsub.s, dyn, FRM_RNE|OF, S(0x00000000), FRM_RNE|OF, S(0x00000000), S(0x80000000)       // 0 - -0 -> 0
  TEST_FP2 49, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0xff800000), S(0xff800000)          // -inf - -inf -> NaN
  TEST_FP2 50, fsub.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE, S(0xff800000), S(0x7f800000)             // -inf - inf -> -inf
  TEST_FP2 51, fsub.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN, S(0x7f800000), S(0xff800000)             // inf - -inf -> inf
  TEST_FP2 52, fsub.s, rdn, FRM_RMM|DZ, S(0x80000000), FRM_RMM|DZ, S(0x00000000), S(0x00000000)       // 0 - 0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 53, fsub.s, rtz, FRM_RUP, S(0xb37fffff), FRM_RUP|NX, S(0x00000002), S(0x33800000)          // 0x1p-148 - 0x1p-24 -> -0x1.fffffep-25
  TEST_FP2 54, fsub.s, dyn, FRM_RMM, S(0x4013e88f), FRM_RMM|NX, S(0xbf800001), S(0xc053e88f)          // -0x1.000002p+0 - -0x1.a7d11ep+1 -> 0x1.27d11ep+1
  TEST_FP2 55, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x00000000bfc00000, S(0x80000003)        // unboxed - -0x1.8p-148 -> NaN
  TEST_FP2 56, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xc017b0f0), 0x000000003fc00000        // -0x1.2f61ep+1 - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 57, fsub.s, rtz, fa0, fa0, fa0, FRM_RUP, S(0x00000000), FRM_RUP, S(0xbf000000), S(0xbf000000)  // -0.5 - -0.5 -> 0
  TEST_FP2_IN 58, fsub.s, dyn, fa0, fa0, fa1, FRM_RNE, S(0x40849249), FRM_RNE, S(0x3f800000), S(0xc0492492)  // 1 - -0x1.924924p+1 -> 0x1.092492p+2
  TEST_FP2_IN 59, fsub.s, rup, fa1, fa0, fa1, FRM_RNE, S(0x416e83ee), FRM_RNE|NX, S(0xbf7fffff), S(0xc17e83ed)  // -0x1.fffffep-1 - -0x1.fd07dap+3 -> 0x1.dd07dcp+3
  TEST_FP2_IN 60, fsub.s, dyn, ft11, ft10, ft9, FRM_RTZ, S(0x41923814), FRM_RTZ|NX, S(0x4017b0f0), S(0xc17e83ed)  // 0x1.2f61ep+1 - -0x1.fd07dap+3 -> 0x1.247028p+4
  TEST_FP2_IN 61, fsub.s, rtz, f1, f2, f3, FRM_RUP|NV, S(0xd9bc2a9e), FRM_RUP|NV|NX, S(0xd9bc2a9e), S(0x3f7fffff)  // -0x1.78553cp+52 - 0x1.fffffep-1 -> -0x1.78553cp+52
  TEST_FP2_IN 62, fsub.s, dyn, f16, f15, f0, FRM_RNE, S(0xc15e83ed), FRM_RNE, S(0x40000000), S(0x417e83ed)  // 2 - 0x1.fd07dap+3 -> -0x1.bd07dap+3
  TEST_FP2_IN 63, fsub.s, rne, f0, f16, f31, FRM_RDN, S(0xc145ec3c), FRM_RDN, S(0xc017b0f0), S(0x41200000)  // -0x1.2f61ep+1 - 10 -> -0x1.8bd878p+3

TEST_END
