/* fsub.s fd, fs1, fs2, rm: fd = fs1 - fs2 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fsub.s, dyn, FRM_RNE, S(0xbf800000), FRM_RNE, S(0x3f800000), S(0x40000000)              // 1 - 2 -> -1
  TEST_FP2 2, fsub.s, rtz, FRM_RUP, S(0x3fc00000), FRM_RUP, S(0x40200000), S(0x3f800000)              // 2.5 - 1 -> 1.5
  TEST_FP2 3, fsub.s, dyn, FRM_RDN, S(0xc0600000), FRM_RDN, S(0xc0400000), S(0x3f000000)              // -3 - 0.5 -> -3.5
  TEST_FP2 4, fsub.s, rup, FRM_RNE|NV, S(0xbfc00000), FRM_RNE|NV, S(0xc0600000), S(0xc0000000)        // -3.5 - -2 -> -1.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fsub.s, dyn, FRM_RTZ, S(0xbf955555), FRM_RTZ|NX, S(0x3eaaaaab), S(0x3fc00000)           // 0x1.555556p-2 - 1.5 -> -0x1.2aaaaap+0
  TEST_FP2 6, fsub.s, dyn, FRM_RUP, S(0xe53853f8), FRM_RUP|NX, S(0x33c00000), S(0x653853f9)           // 0x1.8p-24 - 0x1.70a7f2p+75 -> -0x1.70a7fp+75
  TEST_FP2 7, fsub.s, dyn, FRM_RMM, S(0xe53853f9), FRM_RMM|NX, S(0x33c00000), S(0x653853f9)           // 0x1.8p-24 - 0x1.70a7f2p+75 -> -0x1.70a7f2p+75
  TEST_FP2 8, fsub.s, dyn, FRM_RNE|OF, S(0x7f7ffffe), FRM_RNE|OF|NX, S(0x7f7ffffe), S(0x40200000)     // 0x1.fffffcp+127 - 2.5 -> 0x1.fffffcp+127
  TEST_FP2 9, fsub.s, rup, FRM_RNE, S(0x7f7ffffe), FRM_RNE|NX, S(0x7f7ffffe), S(0x40200000)           // 0x1.fffffcp+127 - 2.5 -> 0x1.fffffcp+127
  TEST_FP2 10, fsub.s, dyn, FRM_RDN, S(0x4b7ffffc), FRM_RDN|NX, S(0xc0492492), S(0xcb800000)          // -0x1.924924p+1 - -0x1p+24 -> 0x1.fffff8p+23
  TEST_FP2 11, fsub.s, rne, FRM_RDN, S(0x3fd24924), FRM_RDN, S(0x40492492), S(0x3fc00000)             // 0x1.924924p+1 - 1.5 -> 0x1.a49248p+0
  TEST_FP2 12, fsub.s, dyn, FRM_RNE|DZ, S(0x7f7fffff), FRM_RNE|DZ|NX, S(0x00000002), S(0xff7fffff)    // 0x1p-148 - -0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 13, fsub.s, rtz, FRM_RUP, S(0x7f7fffff), FRM_RUP|NX, S(0x00000002), S(0xff7fffff)          // 0x1p-148 - -0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 14, fsub.s, rdn, FRM_RMM, S(0x7f7fffff), FRM_RMM|NX, S(0x00000002), S(0xff7fffff)          // 0x1p-148 - -0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 15, fsub.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0x00000002), S(0xff7fffff)       // 0x1p-148 - -0x1.fffffep+127 -> inf
  TEST_FP2 16, fsub.s, rmm, FRM_RTZ|NV, S(0x7f7fffff), FRM_RTZ|NV|NX, S(0x00000002), S(0xff7fffff)    // 0x1p-148 - -0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 17, fsub.s, rne, FRM_RDN, S(0xc0af1645), FRM_RDN, S(0xbfb86230), S(0x4080fdb9)             // -0x1.70c46p+0 - 0x1.01fb72p+2 -> -0x1.5e2c8ap+2
  TEST_FP2 18, fsub.s, dyn, FRM_RNE, S(0xc18741f6), FRM_RNE|NX, S(0xbf800000), S(0x417e83ed)          // -1 - 0x1.fd07dap+3 -> -0x1.0e83ecp+4
  TEST_FP2 19, fsub.s, dyn, FRM_RTZ, S(0xc18741f6), FRM_RTZ|NX, S(0xbf800000), S(0x417e83ed)          // -1 - 0x1.fd07dap+3 -> -0x1.0e83ecp+4
  TEST_FP2 20, fsub.s, dyn, FRM_RDN|NX, S(0xc18741f7), FRM_RDN|NX, S(0xbf800000), S(0x417e83ed)       // -1 - 0x1.fd07dap+3 -> -0x1.0e83eep+4
  TEST_FP2 21, fsub.s, rup, FRM_RNE, S(0xc18741f6), FRM_RNE|NX, S(0xbf800000), S(0x417e83ed)          // -1 - 0x1.fd07dap+3 -> -0x1.0e83ecp+4
  TEST_FP2 22, fsub.s, dyn, FRM_RMM, S(0xc18741f7), FRM_RMM|NX, S(0xbf800000), S(0x417e83ed)          // -1 - 0x1.fd07dap+3 -> -0x1.0e83eep+4
  TEST_FP2 23, fsub.s, rtz, FRM_RUP, S(0x00000000), FRM_RUP, S(0x40400000), S(0x40400000)             // 3 - 3 -> 0
  TEST_FP2 24, fsub.s, dyn, FRM_RUP|UF, S(0x00000000), FRM_RUP|UF, S(0x40400000), S(0x40400000)       // 3 - 3 -> 0
  TEST_FP2 25, fsub.s, rne, FRM_RDN, S(0x80000001), FRM_RDN, S(0x80800000), S(0x807fffff)             // -0x1p-126 - -0x1.fffffcp-127 -> -0x1p-149
  TEST_FP2 26, fsub.s, rup, FRM_RNE, S(0xc05f34c5), FRM_RNE|NX, S(0xc05f34c5), S(0x007fffff)          // -0x1.be698ap+1 - 0x1.fffffcp-127 -> -0x1.be698ap+1
  TEST_FP2 27, fsub.s, dyn, FRM_RTZ, S(0x7f7fffff), FRM_RTZ|OF|NX, S(0x7f7ffffe), S(0xff7fffff)       // 0x1.fffffcp+127 - -0x1.fffffep+127 -> 0x1.fffffep+127
  TEST_FP2 28, fsub.s, rmm, FRM_RTZ|OF, S(0x7f800000), FRM_RTZ|OF|NX, S(0x7f7ffffe), S(0xff7fffff)    // 0x1.fffffcp+127 - -0x1.fffffep+127 -> inf
  TEST_FP2 29, fsub.s, dyn, FRM_RNE, S(0x40ce8690), FRM_RNE|NX, S(0x40492492), S(0xc053e88f)          // 0x1.924924p+1 - -0x1.a7d11ep+1 -> 0x1.9d0d2p+2
  TEST_FP2 30, fsub.s, rtz, FRM_RUP, S(0x40ce8690), FRM_RUP|NX, S(0x40492492), S(0xc053e88f)          // 0x1.924924p+1 - -0x1.a7d11ep+1 -> 0x1.9d0d2p+2
  TEST_FP2 31, fsub.s, rdn, FRM_RMM, S(0x40ce8690), FRM_RMM|NX, S(0x40492492), S(0xc053e88f)          // 0x1.924924p+1 - -0x1.a7d11ep+1 -> 0x1.9d0d2p+2
  TEST_FP2 32, fsub.s, dyn, FRM_RUP|DZ, S(0x40ce8691), FRM_RUP|DZ|NX, S(0x40492492), S(0xc053e88f)    // 0x1.924924p+1 - -0x1.a7d11ep+1 -> 0x1.9d0d22p+2
  TEST_FP2 33, fsub.s, dyn, FRM_RMM, S(0x40ce8691), FRM_RMM|NX, S(0x40492492), S(0xc053e88f)          // 0x1.924924p+1 - -0x1.a7d11ep+1 -> 0x1.9d0d22p+2
  TEST_FP2 34, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x7f800000), S(0xffc00005)             // inf - -NaN -> NaN
  TEST_FP2 35, fsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, 0x000000003fc00000, S(0x7f800001)     // unboxed - sNaN -> NaN
  TEST_FP2 36, fsub.s, rne, FRM_RDN|NV, S(0x7fc00000), FRM_RDN|NV, S(0x7f800001), S(0xff800000)       // sNaN - -inf -> NaN
  TEST_FP2 37, fsub.s, dyn, FRM_RNE, S(0xff800000), FRM_RNE|OF|NX, S(0xff000000), S(0x7f7fffff)       // -0x1p+127 - 0x1.fffffep+127 -> -inf
  TEST_FP2 38, fsub.s, dyn, FRM_RTZ, S(0xff7fffff), FRM_RTZ|OF|NX, S(0xff000000), S(0x7f7fffff)       // -0x1p+127 - 0x1.fffffep+127 -> -0x1.fffffep+127
  TEST_FP2 39, fsub.s, dyn, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0xff000000), S(0x7f7fffff)       // -0x1p+127 - 0x1.fffffep+127 -> -inf
  TEST_FP2 40, fsub.s, rne, FRM_RDN|NX, S(0x7f800000), FRM_RDN|NX, S(0x00000000), S(0xff800000)       // 0 - -inf -> inf
  TEST_FP2 41, fsub.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0xfffffffe40000000, 0xfffffffe40000000   // unboxed - unboxed -> NaN
  TEST_FP2 42, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xffc00005), 0x000000003fc00000        // -NaN - unboxed -> NaN
  TEST_FP2 43, fsub.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x80000002), S(0x80000002)             // -0x1p-148 - -0x1p-148 -> 0
  TEST_FP2 44, fsub.s, dyn, FRM_RNE|UF, S(0x00000000), FRM_RNE|UF, S(0x80000000), S(0x80000000)       // -0 - -0 -> 0
  TEST_FP2 45, fsub.s, rne, FRM_RDN, S(0xff800000), FRM_RDN, S(0xff800000), S(0x7f800000)             // -inf - inf -> -inf
  TEST_FP2 46, fsub.s, rdn, FRM_RMM, S(0x80000000), FRM_RMM, S(0x00000000), S(0x00000000)             // 0 - 0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 47, fsub.s, rtz, FRM_RUP, S(0xe53853f8), FRM_RUP|NX, S(0x33c00000), S(0x653853f9)          // 0x1.8p-24 - 0x1.70a7f2p+75 -> -0x1.70a7fp+75
  TEST_FP2 48, fsub.s, rup, FRM_RNE, S(0xe53853f8), FRM_RNE|NX, S(0x33c00000), S(0x653853f9)          // 0x1.8p-24 - 0x1.70a7f2p+75 -> -0x1.70a7fp+75
  TEST_FP2 49, fsub.s, rmm, FRM_RTZ, S(0xc18741f7), FRM_RTZ|NX, S(0xbf800000), S(0x417e83ed)          // -1 - 0x1.fd07dap+3 -> -0x1.0e83eep+4
  TEST_FP2 50, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0xfffffffe40000000, S(0xc0400000)        // unboxed - -3 -> NaN
  TEST_FP2 51, fsub.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x00000000), 0xfffffffe40000000        // 0 - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 52, fsub.s, rup, fa0, fa0, fa0, FRM_RNE, S(0x00000000), FRM_RNE, S(0x4053e88f), S(0x4053e88f)  // 0x1.a7d11ep+1 - 0x1.a7d11ep+1 -> 0
  TEST_FP2_IN 53, fsub.s, dyn, fa0, fa0, fa1, FRM_RTZ, S(0x59bc2a9e), FRM_RTZ|NX, S(0x59bc2a9e), S(0xbf7fffff)  // 0x1.78553cp+52 - -0x1.fffffep-1 -> 0x1.78553cp+52
  TEST_FP2_IN 54, fsub.s, rmm, fa1, fa0, fa1, FRM_RTZ, S(0xc080fdb9), FRM_RTZ|NX, S(0xc080fdb9), S(0x81800000)  // -0x1.01fb72p+2 - -0x1p-124 -> -0x1.01fb72p+2
  TEST_FP2_IN 55, fsub.s, dyn, ft11, ft10, ft9, FRM_RNE, S(0x00000001), FRM_RNE, S(0x00800001), S(0x00800000)  // 0x1.000002p-126 - 0x1p-126 -> 0x1p-149
  TEST_FP2_IN 56, fsub.s, rup, f1, f2, f3, FRM_RNE|NV, S(0x4025ca5a), FRM_RNE|NV, S(0xbfb86230), S(0xc080fdb9)  // -0x1.70c46p+0 - -0x1.01fb72p+2 -> 0x1.4b94b4p+1
  TEST_FP2_IN 57, fsub.s, dyn, f16, f15, f0, FRM_RUP, S(0xff7ffffe), FRM_RUP|NX, S(0xff7fffff), S(0x81800000)  // -0x1.fffffep+127 - -0x1p-124 -> -0x1.fffffcp+127
  TEST_FP2_IN 58, fsub.s, rup, f0, f16, f31, FRM_RNE, S(0x65289c10), FRM_RNE|NX, S(0xc1200000), S(0xe5289c10)  // -10 - -0x1.51382p+75 -> 0x1.51382p+75

TEST_END
