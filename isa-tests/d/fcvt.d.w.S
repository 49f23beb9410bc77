/* fcvt.d.w fd, rs1, rm: from a signed word to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.w, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                               // -> 0
  TEST_INT_FP 2, fcvt.d.w, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                               // -> 1
  TEST_INT_FP 3, fcvt.d.w, dyn, FRM_RNE, 0x4000000000000000, FRM_RNE, 2                               // -> 2
  TEST_INT_FP 4, fcvt.d.w, rne, FRM_RDN|UF, 0xc000000000000000, FRM_RDN|UF, -2                        // -> -2
  TEST_INT_FP 5, fcvt.d.w, dyn, FRM_RNE, 0x401c000000000000, FRM_RNE, 7                               // -> 7
  TEST_INT_FP 6, fcvt.d.w, rne, FRM_RDN, 0x4059000000000000, FRM_RDN, 0x64                            // -> 100
  TEST_INT_FP 7, fcvt.d.w, dyn, FRM_RNE, 0xc059000000000000, FRM_RNE, -100                            // -> -100
  TEST_INT_FP 8, fcvt.d.w, rne, FRM_RDN|OF, 0x408f400000000000, FRM_RDN|OF, 0x3e8                     // -> 1000
  TEST_INT_FP 9, fcvt.d.w, dyn, FRM_RNE, 0xc008000000000000, FRM_RNE, 0x001ffffffffffffd              // -> -3
  TEST_INT_FP 10, fcvt.d.w, rne, FRM_RDN, 0xc008000000000000, FRM_RDN, 0xffdffffffffffffd             // -> -3
  TEST_INT_FP 11, fcvt.d.w, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x0020000000000000             // -> 0
  TEST_INT_FP 12, fcvt.d.w, rne, FRM_RDN|DZ, 0x0000000000000000, FRM_RDN|DZ, 0xffe0000000000000       // -> 0
  TEST_INT_FP 13, fcvt.d.w, dyn, FRM_RNE, 0xc008000000000000, FRM_RNE, 0xffbffffffffffffd             // -> -3
  TEST_INT_FP 14, fcvt.d.w, rne, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x0040000000000000             // -> 0
  TEST_INT_FP 15, fcvt.d.w, dyn, FRM_RNE, 0xc008000000000000, FRM_RNE, 0xff7ffffffffffffd             // -> -3
  TEST_INT_FP 16, fcvt.d.w, rne, FRM_RDN|NV, 0x0000000000000000, FRM_RDN|NV, 0x0080000000000000       // -> 0
  TEST_INT_FP 17, fcvt.d.w, dyn, FRM_RNE, 0x41dfffffff400000, FRM_RNE, 0x7ffffffd                     // -> 0x1.fffffff4p+30
  TEST_INT_FP 18, fcvt.d.w, rne, FRM_RDN, 0x41dfffffff400000, FRM_RDN, 0xffffffff7ffffffd             // -> 0x1.fffffff4p+30
  TEST_INT_FP 19, fcvt.d.w, dyn, FRM_RNE, 0xc1e0000000000000, FRM_RNE, 0x80000000                     // -> -0x1p+31
  TEST_INT_FP 20, fcvt.d.w, rne, FRM_RDN|NX, 0xc1e0000000000000, FRM_RDN|NX, 0xffffffff80000000       // -> -0x1p+31
  TEST_INT_FP 21, fcvt.d.w, dyn, FRM_RNE, 0xc008000000000000, FRM_RNE, 0xfffffffefffffffd             // -> -3
  TEST_INT_FP 22, fcvt.d.w, rne, FRM_RDN, 0x0000000000000000, FRM_RDN, 0x0000000100000000             // -> 0
  TEST_INT_FP 23, fcvt.d.w, dyn, FRM_RNE, 0x40dfff4000000000, FRM_RNE, 0x7ffd                         // -> 32765
  TEST_INT_FP 24, fcvt.d.w, rne, FRM_RDN|UF, 0xc0e0006000000000, FRM_RDN|UF, 0xffffffffffff7ffd       // -> -32771
  TEST_INT_FP 25, fcvt.d.w, dyn, FRM_RNE, 0x40e0000000000000, FRM_RNE, 0x8000                         // -> 32768
  TEST_INT_FP 26, fcvt.d.w, rne, FRM_RDN, 0xc0e0000000000000, FRM_RDN, 0xffffffffffff8000             // -> -32768
  TEST_INT_FP 27, fcvt.d.w, dyn, FRM_RNE, 0xc0f0003000000000, FRM_RNE, 0xfffffffffffefffd             // -> -65539
  TEST_INT_FP 28, fcvt.d.w, rne, FRM_RDN|OF, 0x40f0000000000000, FRM_RDN|OF, 0x10000                  // -> 65536
  TEST_INT_FP 29, fcvt.d.w, dyn, FRM_RNE, 0xc1dd950c84400000, FRM_RNE, 0x0123456789abcdef             // -> -0x1.d950c844p+30
  TEST_INT_FP 30, fcvt.d.w, rne, FRM_RDN, 0xc1ca8087f9800000, FRM_RDN, 0xdeadbeefcafef00d             // -> -0x1.a8087f98p+29
  TEST_INT_FP 31, fcvt.d.w, dyn, FRM_RNE, 0x41be6494f4000000, FRM_RNE, 0xfdf003071e6494f4             // -> 0x1.e6494f4p+28
  TEST_INT_FP 32, fcvt.d.w, rne, FRM_RDN|DZ, 0x41d9662cd8c00000, FRM_RDN|DZ, 0x8477a18c6598b363       // -> 0x1.9662cd8cp+30
  TEST_INT_FP 33, fcvt.d.w, dyn, FRM_RNE, 0xc1da6cab10400000, FRM_RNE, 0xefcb91fd964d53bf             // -> -0x1.a6cab104p+30
  TEST_INT_FP 34, fcvt.d.w, rne, FRM_RDN, 0xc1df648090c00000, FRM_RDN, 0x280e464d826dfdbd             // -> -0x1.f648090cp+30
  TEST_INT_FP 35, fcvt.d.w, dyn, FRM_RNE, 0xc1d820cbd5000000, FRM_RNE, 0x7a1720ba9f7cd0ac             // -> -0x1.820cbd5p+30
  TEST_INT_FP 36, fcvt.d.w, rne, FRM_RDN|NV, 0x41a743f7cc000000, FRM_RDN|NV, 0xba1fbe6                // -> 0x1.743f7ccp+27
  TEST_INT_FP 37, fcvt.d.w, dyn, FRM_RNE, 0x41bb0de744000000, FRM_RNE, 0x1b0de744                     // -> 0x1.b0de744p+28
  TEST_INT_FP 38, fcvt.d.w, rne, FRM_RDN, 0x41c6f80664800000, FRM_RDN, 0x2df00cc9                     // -> 0x1.6f806648p+29

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 39, fcvt.d.w, rmm, fa0, a0, FRM_RTZ, 0x4008000000000000, FRM_RTZ, 0x0000000100000003  // -> 3
  TEST_INT_FP_IN 40, fcvt.d.w, dyn, ft11, t5, FRM_RUP, 0xbff0000000000000, FRM_RUP, 0xffffffff        // -> -1
  TEST_INT_FP_IN 41, fcvt.d.w, rdn, f1, sp, FRM_RMM, 0x408f400000000000, FRM_RMM, 0x3e8               // -> 1000
  TEST_INT_FP_IN 42, fcvt.d.w, dyn, f0, x16, FRM_RTZ, 0x4008000000000000, FRM_RTZ, 0xffe0000000000003  // -> 3
  TEST_INT_FP_IN 43, fcvt.d.w, rtz, fa2, x0, FRM_RUP|NV, 0x0000000000000000, FRM_RUP|NV, 0            // -> 0

TEST_END
