/* fcvt.d.wu fd, rs1, rm: from an unsigned word to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.wu, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                              // -> 0
  TEST_INT_FP 2, fcvt.d.wu, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                              // -> 1
  TEST_INT_FP 3, fcvt.d.wu, dyn, FRM_RNE, 0x4000000000000000, FRM_RNE, 2                              // -> 2
  TEST_INT_FP 4, fcvt.d.wu, rne, FRM_RDN|UF, 0x41efffffffc00000, FRM_RDN|UF, -2                       // -> 0x1.fffffffcp+31
  TEST_INT_FP 5, fcvt.d.wu, dyn, FRM_RNE, 0x401c000000000000, FRM_RNE, 7                              // -> 7
  TEST_INT_FP 6, fcvt.d.wu, rne, FRM_RDN, 0x4059000000000000, FRM_RDN, 0x64                           // -> 100
  TEST_INT_FP 7, fcvt.d.wu, dyn, FRM_RNE, 0x41effffff3800000, FRM_RNE, -100                           // -> 0x1.ffffff38p+31
  TEST_INT_FP 8, fcvt.d.wu, rne, FRM_RDN|OF, 0x408f400000000000, FRM_RDN|OF, 0x3e8                    // -> 1000
  TEST_INT_FP 9, fcvt.d.wu, dyn, FRM_RNE, 0x41efffffffa00000, FRM_RNE, 0x001ffffffffffffd             // -> 0x1.fffffffap+31
  TEST_INT_FP 10, fcvt.d.wu, rne, FRM_RDN, 0x41efffffffa00000, FRM_RDN, 0xffdffffffffffffd            // -> 0x1.fffffffap+31
  TEST_INT_FP 11, fcvt.d.wu, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x0020000000000000            // -> 0
  TEST_INT_FP 12, fcvt.d.wu, rne, FRM_RDN|DZ, 0x0000000000000000, FRM_RDN|DZ, 0xffe0000000000000      // -> 0
  TEST_INT_FP 13, fcvt.d.wu, dyn, FRM_RNE, 0x41efffffffa00000, FRM_RNE, 0xffbffffffffffffd            // -> 0x1.fffffffap+31
  TEST_INT_FP 14, fcvt.d.wu, rne, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x0040000000000000            // -> 0
  TEST_INT_FP 15, fcvt.d.wu, dyn, FRM_RNE, 0x41efffffffa00000, FRM_RNE, 0xff7ffffffffffffd            // -> 0x1.fffffffap+31
  TEST_INT_FP 16, fcvt.d.wu, rne, FRM_RDN|NV, 0x0000000000000000, FRM_RDN|NV, 0x0080000000000000      // -> 0
  TEST_INT_FP 17, fcvt.d.wu, dyn, FRM_RNE, 0x41dfffffff400000, FRM_RNE, 0x7ffffffd                    // -> 0x1.fffffff4p+30
  TEST_INT_FP 18, fcvt.d.wu, rne, FRM_RDN, 0x41dfffffff400000, FRM_RDN, 0xffffffff7ffffffd            // -> 0x1.fffffff4p+30
  TEST_INT_FP 19, fcvt.d.wu, dyn, FRM_RNE, 0x41e0000000000000, FRM_RNE, 0x80000000                    // -> 0x1p+31
  TEST_INT_FP 20, fcvt.d.wu, rne, FRM_RDN|NX, 0x41e0000000000000, FRM_RDN|NX, 0xffffffff80000000      // -> 0x1p+31
  TEST_INT_FP 21, fcvt.d.wu, dyn, FRM_RNE, 0x41efffffffa00000, FRM_RNE, 0xfffffffefffffffd            // -> 0x1.fffffffap+31
  TEST_INT_FP 22, fcvt.d.wu, rne, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x0000000100000000            // -> 0
  TEST_INT_FP 23, fcvt.d.wu, dyn, FRM_RNE, 0x40dfff4000000000, FRM_RNE, 0x7ffd                        // -> 32765
  TEST_INT_FP 24, fcvt.d.wu, rne, FRM_RDN|UF, 0x41efffefffa00000, FRM_RDN|UF, 0xffffffffffff7ffd      // -> 0x1.fffefffap+31
  TEST_INT_FP 25, fcvt.d.wu, dyn, FRM_RNE, 0x40e0000000000000, FRM_RNE, 0x8000                        // -> 32768
  TEST_INT_FP 26, fcvt.d.wu, rne, FRM_RDN, 0x41effff000000000, FRM_RDN, 0xffffffffffff8000            // -> 0x1.ffffp+31
  TEST_INT_FP 27, fcvt.d.wu, dyn, FRM_RNE, 0x41efffdfffa00000, FRM_RNE, 0xfffffffffffefffd            // -> 0x1.fffdfffap+31
  TEST_INT_FP 28, fcvt.d.wu, rne, FRM_RDN|OF, 0x40f0000000000000, FRM_RDN|OF, 0x10000                 // -> 65536
  TEST_INT_FP 29, fcvt.d.wu, dyn, FRM_RNE, 0x41e13579bde00000, FRM_RNE, 0x0123456789abcdef            // -> 0x1.13579bdep+31
  TEST_INT_FP 30, fcvt.d.wu, rne, FRM_RDN, 0x41e95fde01a00000, FRM_RDN, 0xdeadbeefcafef00d            // -> 0x1.95fde01ap+31
  TEST_INT_FP 31, fcvt.d.wu, dyn, FRM_RNE, 0x41e1ad0efc600000, FRM_RNE, 0xb474a66c8d6877e3            // -> 0x1.1ad0efc6p+31
  TEST_INT_FP 32, fcvt.d.wu, rne, FRM_RDN|DZ, 0x41e5c53c24a00000, FRM_RDN|DZ, 0x5623618aae29e125      // -> 0x1.5c53c24ap+31
  TEST_INT_FP 33, fcvt.d.wu, dyn, FRM_RNE, 0x41c31d92e8800000, FRM_RNE, 0x263b25d1                    // -> 0x1.31d92e88p+29
  TEST_INT_FP 34, fcvt.d.wu, rne, FRM_RDN, 0x41b6ef3bd6000000, FRM_RDN, 0x16ef3bd6                    // -> 0x1.6ef3bd6p+28

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 35, fcvt.d.wu, rtz, fa0, a0, FRM_RUP, 0x4000000000000000, FRM_RUP, 0xffffffff00000002  // -> 2
  TEST_INT_FP_IN 36, fcvt.d.wu, dyn, ft11, t5, FRM_RUP, 0x40efffc000000000, FRM_RUP, 0xfffe           // -> 65534
  TEST_INT_FP_IN 37, fcvt.d.wu, rdn, f1, sp, FRM_RMM, 0x4000000000000000, FRM_RMM, 0xffe0000000000002  // -> 2
  TEST_INT_FP_IN 38, fcvt.d.wu, dyn, f0, x16, FRM_RNE, 0x41efffffffc00000, FRM_RNE, 0xfffffffefffffffe  // -> 0x1.fffffffcp+31
  TEST_INT_FP_IN 39, fcvt.d.wu, rup, fa2, x0, FRM_RNE|NV, 0x0000000000000000, FRM_RNE|NV, 0           // -> 0

TEST_END
