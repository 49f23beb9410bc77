/* fnmadd.s fd, fs1, fs2, fs3, rm: fd = -(fs1 * fs2) - fs3, rounded once (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fnmadd.s, dyn, FRM_RNE, S(0xc1200000), FRM_RNE, S(0x40000000), S(0x40400000), S(0x40800000)  // -(2 * 3) - 4 -> -10
  TEST_FP3 2, fnmadd.s, rtz, FRM_RUP, S(0x40800000), FRM_RUP, S(0x40200000), S(0xc0000000), S(0x3f800000)  // -(2.5 * -2) - 1 -> 4
  TEST_FP3 3, fnmadd.s, dyn, FRM_RDN, S(0x40600000), FRM_RDN, S(0xbf800000), S(0x3f000000), S(0xc0400000)  // -(-1 * 0.5) - -3 -> 3.5
  TEST_FP3 4, fnmadd.s, rup, FRM_RNE|NV, S(0x3f800000), FRM_RNE|NV, S(0x40400000), S(0x40400000), S(0xc1200000)  // -(3 * 3) - -10 -> 1

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fnmadd.s, dyn, FRM_RNE, S(0xff7ffffd), FRM_RNE|NX, S(0x3f7fffff), S(0x7f7ffffe), S(0xbf000000)  // -(0x1.fffffep-1 * 0x1.fffffcp+127) - -0.5 -> -0x1.fffffap+127
  TEST_FP3 6, fnmadd.s, dyn, FRM_RMM, S(0xff7ffffd), FRM_RMM|NX, S(0x3f7fffff), S(0x7f7ffffe), S(0xbf000000)  // -(0x1.fffffep-1 * 0x1.fffffcp+127) - -0.5 -> -0x1.fffffap+127
  TEST_FP3 7, fnmadd.s, dyn, FRM_RTZ, S(0x73800000), FRM_RTZ|NX, S(0xc16d4eac), S(0x00000003), S(0xf3800000)  // -(-0x1.da9d58p+3 * 0x1.8p-148) - -0x1p+104 -> 0x1p+104
  TEST_FP3 8, fnmadd.s, dyn, FRM_RDN|OF, S(0x73800000), FRM_RDN|OF|NX, S(0xc16d4eac), S(0x00000003), S(0xf3800000)  // -(-0x1.da9d58p+3 * 0x1.8p-148) - -0x1p+104 -> 0x1p+104
  TEST_FP3 9, fnmadd.s, rne, FRM_RDN, S(0xb3800000), FRM_RDN, S(0x3eaaaaab), S(0x80000000), S(0x33800000)  // -(0x1.555556p-2 * -0) - 0x1p-24 -> -0x1p-24
  TEST_FP3 10, fnmadd.s, dyn, FRM_RNE, S(0xf3800000), FRM_RNE|NX, S(0x3f800000), S(0xbf211926), S(0x73800000)  // -(1 * -0x1.42324cp-1) - 0x1p+104 -> -0x1p+104
  TEST_FP3 11, fnmadd.s, dyn, FRM_RUP, S(0xf37fffff), FRM_RUP|NX, S(0x3f800000), S(0xbf211926), S(0x73800000)  // -(1 * -0x1.42324cp-1) - 0x1p+104 -> -0x1.fffffep+103
  TEST_FP3 12, fnmadd.s, rne, FRM_RDN|DZ, S(0xb4584ecc), FRM_RDN|DZ|NX, S(0x3ff09d99), S(0x33800000), S(0x33c00000)  // -(0x1.e13b32p+0 * 0x1p-24) - 0x1.8p-24 -> -0x1.b09d98p-23
  TEST_FP3 13, fnmadd.s, rtz, FRM_RUP, S(0xb4584ecc), FRM_RUP|NX, S(0x3ff09d99), S(0x33800000), S(0x33c00000)  // -(0x1.e13b32p+0 * 0x1p-24) - 0x1.8p-24 -> -0x1.b09d98p-23
  TEST_FP3 14, fnmadd.s, rdn, FRM_RMM, S(0xb4584ecd), FRM_RMM|NX, S(0x3ff09d99), S(0x33800000), S(0x33c00000)  // -(0x1.e13b32p+0 * 0x1p-24) - 0x1.8p-24 -> -0x1.b09d9ap-23
  TEST_FP3 15, fnmadd.s, rup, FRM_RNE, S(0xb4584ecc), FRM_RNE|NX, S(0x3ff09d99), S(0x33800000), S(0x33c00000)  // -(0x1.e13b32p+0 * 0x1p-24) - 0x1.8p-24 -> -0x1.b09d98p-23
  TEST_FP3 16, fnmadd.s, rmm, FRM_RTZ|NV, S(0xb4584ecd), FRM_RTZ|NV|NX, S(0x3ff09d99), S(0x33800000), S(0x33c00000)  // -(0x1.e13b32p+0 * 0x1p-24) - 0x1.8p-24 -> -0x1.b09d9ap-23
  TEST_FP3 17, fnmadd.s, dyn, FRM_RDN, S(0xff800000), FRM_RDN|OF|NX, S(0x40000000), S(0x3f800001), S(0x7f7fffff)  // -(2 * 0x1.000002p+0) - 0x1.fffffep+127 -> -inf
  TEST_FP3 18, fnmadd.s, dyn, FRM_RNE, S(0x40492492), FRM_RNE, S(0xbf211926), S(0x80000000), S(0xc0492492)  // -(-0x1.42324cp-1 * -0) - -0x1.924924p+1 -> 0x1.924924p+1
  TEST_FP3 19, fnmadd.s, rdn, FRM_RMM, S(0x53e46bdd), FRM_RMM|NX, S(0x33000000), S(0xe0646bde), S(0x400be521)  // -(0x1p-25 * -0x1.c8d7bcp+65) - 0x1.17ca42p+1 -> 0x1.c8d7bap+40
  TEST_FP3 20, fnmadd.s, dyn, FRM_RUP, S(0x53e46bde), FRM_RUP|NX, S(0x33000000), S(0xe0646bde), S(0x400be521)  // -(0x1p-25 * -0x1.c8d7bcp+65) - 0x1.17ca42p+1 -> 0x1.c8d7bcp+40
  TEST_FP3 21, fnmadd.s, dyn, FRM_RMM, S(0x53e46bde), FRM_RMM|NX, S(0x33000000), S(0xe0646bde), S(0x400be521)  // -(0x1p-25 * -0x1.c8d7bcp+65) - 0x1.17ca42p+1 -> 0x1.c8d7bcp+40
  TEST_FP3 22, fnmadd.s, rne, FRM_RDN, S(0x7f800000), FRM_RDN|OF|NX, S(0xf3000000), S(0x52db1ff8), S(0x40000000)  // -(-0x1p+103 * 0x1.b63ffp+38) - 2 -> inf
  TEST_FP3 23, fnmadd.s, dyn, FRM_RTZ, S(0x7f7fffff), FRM_RTZ|OF|NX, S(0xf3000000), S(0x52db1ff8), S(0x40000000)  // -(-0x1p+103 * 0x1.b63ffp+38) - 2 -> 0x1.fffffep+127
  TEST_FP3 24, fnmadd.s, dyn, FRM_RNE|UF, S(0x7f800000), FRM_RNE|UF, S(0xff800000), S(0x416d4eac), S(0x80000003)  // -(-inf * 0x1.da9d58p+3) - -0x1.8p-148 -> inf
  TEST_FP3 25, fnmadd.s, rtz, FRM_RUP, S(0xff7fffff), FRM_RUP|OF|NX, S(0xf3000000), S(0xe049d236), S(0x80000003)  // -(-0x1p+103 * -0x1.93a46cp+65) - -0x1.8p-148 -> -0x1.fffffep+127
  TEST_FP3 26, fnmadd.s, rmm, FRM_RTZ, S(0xff800000), FRM_RTZ|OF|NX, S(0xf3000000), S(0xe049d236), S(0x80000003)  // -(-0x1p+103 * -0x1.93a46cp+65) - -0x1.8p-148 -> -inf
  TEST_FP3 27, fnmadd.s, rne, FRM_RDN, S(0x007fffff), FRM_RDN|UF|NX, S(0x80000002), S(0x00800001), S(0x807fffff)  // -(-0x1p-148 * 0x1.000002p-126) - -0x1.fffffcp-127 -> 0x1.fffffcp-127
  TEST_FP3 28, fnmadd.s, rup, FRM_RNE|OF, S(0x00800000), FRM_RNE|OF|UF|NX, S(0x80000002), S(0x00800001), S(0x807fffff)  // -(-0x1p-148 * 0x1.000002p-126) - -0x1.fffffcp-127 -> 0x1p-126
  TEST_FP3 29, fnmadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xffc00005), S(0xc0400000), S(0xffc00005)  // -(-NaN * -3) - -NaN -> NaN
  TEST_FP3 30, fnmadd.s, rne, FRM_RDN, S(0x00000001), FRM_RDN, S(0x80000000), S(0xd2db1ff8), S(0x80000001)  // -(-0 * -0x1.b63ffp+38) - -0x1p-149 -> 0x1p-149
  TEST_FP3 31, fnmadd.s, dyn, FRM_RDN, S(0x80000002), FRM_RDN|UF|NX, S(0x3e95f9a0), S(0x00000003), S(0x00000001)  // -(0x1.2bf34p-2 * 0x1.8p-148) - 0x1p-149 -> -0x1p-148
  TEST_FP3 32, fnmadd.s, dyn, FRM_RUP|DZ, S(0x80000000), FRM_RUP|DZ|UF|NX, S(0xb3800000), S(0x807fffff), S(0x80000000)  // -(-0x1p-24 * -0x1.fffffcp-127) - -0 -> -0
  TEST_FP3 33, fnmadd.s, dyn, FRM_RNE, S(0x807ffffb), FRM_RNE, S(0xc0200000), S(0x00000002), S(0x00800000)  // -(-2.5 * 0x1p-148) - 0x1p-126 -> -0x1.ffffecp-127
  TEST_FP3 34, fnmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, 0xfffffffe40000000, S(0xffa00001), S(0x80800000)  // -(unboxed * -sNaN) - -0x1p-126 -> NaN
  TEST_FP3 35, fnmadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001), S(0x7f800000), S(0x7f800001)  // -(sNaN * inf) - sNaN -> NaN
  TEST_FP3 36, fnmadd.s, rne, FRM_RDN|NV, S(0x7fc00000), FRM_RDN|NV, S(0x7f800000), S(0xffc00005), S(0xbff09d99)  // -(inf * -NaN) - -0x1.e13b32p+0 -> NaN
  TEST_FP3 37, fnmadd.s, dyn, FRM_RNE, S(0x40fb6db6), FRM_RNE|NX, S(0x40200000), S(0xc0492492), S(0x00000000)  // -(2.5 * -0x1.924924p+1) - 0 -> 0x1.f6db6cp+2
  TEST_FP3 38, fnmadd.s, rdn, FRM_RMM, S(0x40fb6db6), FRM_RMM|NX, S(0x40200000), S(0xc0492492), S(0x00000000)  // -(2.5 * -0x1.924924p+1) - 0 -> 0x1.f6db6cp+2
  TEST_FP3 39, fnmadd.s, rup, FRM_RNE, S(0x40fb6db7), FRM_RNE|NX, S(0x40200000), S(0xc0492492), S(0x00000000)  // -(2.5 * -0x1.924924p+1) - 0 -> 0x1.f6db6ep+2
  TEST_FP3 40, fnmadd.s, dyn, FRM_RMM, S(0x40fb6db7), FRM_RMM|NX, S(0x40200000), S(0xc0492492), S(0x00000000)  // -(2.5 * -0x1.924924p+1) - 0 -> 0x1.f6db6ep+2
  TEST_FP3 41, fnmadd.s, dyn, FRM_RUP, S(0x7f800000), FRM_RUP|OF|NX, S(0x00000001), S(0x807fffff), S(0xff7fffff)  // -(0x1p-149 * -0x1.fffffcp-127) - -0x1.fffffep+127 -> inf
  TEST_FP3 42, fnmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0xbf211926), 0x000000003fc00000, 0xfffffffe40000000  // -(-0x1.42324cp-1 * unboxed) - unboxed -> NaN
  TEST_FP3 43, fnmadd.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0xb3800000), S(0x00000000)  // -(0 * -0x1p-24) - 0 -> 0
  TEST_FP3 44, fnmadd.s, dyn, FRM_RTZ|UF, S(0x00000000), FRM_RTZ|UF, S(0x00000000), S(0xb3800000), S(0x00000000)  // -(0 * -0x1p-24) - 0 -> 0
  TEST_FP3 45, fnmadd.s, dyn, FRM_RDN, S(0x80000000), FRM_RDN, S(0x00000000), S(0xb3800000), S(0x00000000)  // -(0 * -0x1p-24) - 0 -> -0
  TEST_FP3 46, fnmadd.s, rup, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000), S(0xb3800000), S(0x00000000)  // -(0 * -0x1p-24) - 0 -> 0
  TEST_FP3 47, fnmadd.s, rmm, FRM_RTZ, S(0x00000000), FRM_RTZ, S(0x00000000), S(0xb3800000), S(0x00000000)  // -(0 * -0x1p-24) - 0 -> 0
  TEST_FP3 48, fnmadd.s, dyn, FRM_RMM|OF, S(0x00000000), FRM_RMM|OF|UF|NX, S(0x80800001), S(0x00000001), S(0x00000000)  // -(-0x1.000002p-126 * 0x1p-149) - 0 -> 0
  TEST_FP3 49, fnmadd.s, rdn, FRM_RMM, S(0x80800000), FRM_RMM|UF|NX, S(0x839bd6c3), S(0x80000003), S(0x007fffff)  // -(-0x1.37ad86p-120 * -0x1.8p-148) - 0x1.fffffcp-127 -> -0x1p-126
  TEST_FP3 50, fnmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, 0x000000003fc00000, S(0xff800000), S(0xff800000)  // -(unboxed * -inf) - -inf -> NaN
  TEST_FP3 51, fnmadd.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, S(0xbf800001), 0xfffffffe40000000, 0x00000000bfc00000  // -(-0x1.000002p+0 * unboxed) - unboxed -> NaN
  TEST_FP3 52, fnmadd.s, rtz, FRM_RUP|DZ, S(0x00000000), FRM_RUP|DZ|UF|NX, S(0x80000003), S(0x3f000000), S(0x00000001)  // -(-0x1.8p-148 * 0.5) - 0x1p-149 -> 0
  TEST_FP3 53, fnmadd.s, rne, FRM_RDN, S(0xff800000), FRM_RDN, S(0x80000000), S(0x00000000), S(0x7f800000)  // -(-0 * 0) - inf -> -inf

  // cases that tell it from its neighbours
  TEST_FP3 54, fnmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x7f7fffff), 0x000000003fc00000, S(0x3f000000)  // -(0x1.fffffep+127 * unboxed) - 0.5 -> NaN
  TEST_FP3 55, fnmadd.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x60646bde), S(0x3f800000), 0x000000003fc00000  // -(0x1.c8d7bcp+65 * 1) - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 56, fnmadd.s, rup, fa0, fa0, fa0, fa0, FRM_RNE, S(0xe63b8fb6), FRM_RNE|NX, S(0x52db1ff8), S(0x52db1ff8), S(0x52db1ff8)  // -(0x1.b63ffp+38 * 0x1.b63ffp+38) - 0x1.b63ffp+38 -> -0x1.771f6cp+77
  TEST_FP3_IN 57, fnmadd.s, dyn, ft11, ft10, ft9, ft8, FRM_RDN, S(0xc00be521), FRM_RDN|NX, S(0xb3800000), S(0x3f800001), S(0x400be521)  // -(-0x1p-24 * 0x1.000002p+0) - 0x1.17ca42p+1 -> -0x1.17ca42p+1
  TEST_FP3_IN 58, fnmadd.s, rne, f1, f2, f3, f4, FRM_RDN, S(0x32ffffff), FRM_RDN, S(0x3eaaaaab), S(0x34400000), S(0xb3c00000)  // -(0x1.555556p-2 * 0x1.8p-23) - -0x1.8p-24 -> 0x1.fffffep-26
  TEST_FP3_IN 59, fnmadd.s, dyn, f16, f15, f31, f0, FRM_RNE, S(0xc1200000), FRM_RNE|NX, S(0x34400000), S(0xbf800000), S(0x41200000)  // -(0x1.8p-23 * -1) - 10 -> -10
  TEST_FP3_IN 60, fnmadd.s, rtz, fa1, fa0, fa1, fa2, FRM_RUP|NV, S(0xd449d236), FRM_RUP|NV|NX, S(0xb3800000), S(0xe049d236), S(0x3eaaaaab)  // -(-0x1p-24 * -0x1.93a46cp+65) - 0x1.555556p-2 -> -0x1.93a46cp+41
  TEST_FP3_IN 61, fnmadd.s, dyn, fa2, fa0, fa1, fa2, FRM_RDN, S(0xcc200001), FRM_RDN|NX, S(0xcb800000), S(0xc0200000), S(0x3f7fffff)  // -(-0x1p+24 * -2.5) - 0x1.fffffep-1 -> -0x1.400002p+25

TEST_END
