/* fmv.w.x fd, rs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_INT_FPN 1, fmv.w.x, FRM_RNE, S(0x00000000), FRM_RNE, 0
  TEST_INT_FPN 2, fmv.w.x, FRM_RTZ, S(0x00000001), FRM_RTZ, 1
  TEST_INT_FPN 3, fmv.w.x, FRM_RDN, S(0xffffffff), FRM_RDN, -1
  TEST_INT_FPN 4, fmv.w.x, FRM_RUP, S(0x00000000), FRM_RUP, 0x8000000000000000
  TEST_INT_FPN 5, fmv.w.x, FRM_RMM|NV, S(0xffffffff), FRM_RMM|NV, 0x7fffffffffffffff
  TEST_INT_FPN 6, fmv.w.x, FRM_RNE, S(0x3f800000), FRM_RNE, 0x3f800000
  TEST_INT_FPN 7, fmv.w.x, FRM_RTZ, S(0x7f800001), FRM_RTZ, 0x7f800001
  TEST_INT_FPN 8, fmv.w.x, FRM_RDN, S(0x3f800000), FRM_RDN, 0xffffffff3f800000
  TEST_INT_FPN 9, fmv.w.x, FRM_RUP, S(0x00000000), FRM_RUP, 0x3ff0000000000000
  TEST_INT_FPN 10, fmv.w.x, FRM_RMM|DZ, S(0x00000001), FRM_RMM|DZ, 0x7ff0000000000001
  TEST_INT_FPN 11, fmv.w.x, FRM_RNE|NV|DZ|OF|UF|NX, S(0x9abcdef0), FRM_RNE|NV|DZ|OF|UF|NX, 0x123456789abcdef0
  TEST_INT_FPN 12, fmv.w.x, FRM_RTZ, S(0xfedcba98), FRM_RTZ, 0x87654321fedcba98
  TEST_INT_FPN 13, fmv.w.x, FRM_RDN, S(0x00003c00), FRM_RDN, 0x3c00
  TEST_INT_FPN 14, fmv.w.x, FRM_RUP, S(0x00007c01), FRM_RUP, 0x7c01
  TEST_INT_FPN 15, fmv.w.x, FRM_RMM|OF, S(0x00008000), FRM_RMM|OF, 0x8000
  TEST_INT_FPN 16, fmv.w.x, FRM_RNE, S(0xffff7e01), FRM_RNE, 0xffff7e01

  // registers that coincide, other registers, x0
  TEST_INT_FPN_IN 17, fmv.w.x, fa0, a0, FRM_RNE, S(0x00000000), FRM_RNE, 0x3ff0000000000000
  TEST_INT_FPN_IN 18, fmv.w.x, ft11, t5, FRM_RTZ, S(0x3f800000), FRM_RTZ, 0xffffffff3f800000
  TEST_INT_FPN_IN 19, fmv.w.x, f1, sp, FRM_RDN, S(0xffffffff), FRM_RDN, -1
  TEST_INT_FPN_IN 20, fmv.w.x, f0, x16, FRM_RUP, S(0x7f800001), FRM_RUP, 0x7f800001
  TEST_INT_FPN_IN 21, fmv.w.x, fa2, x0, FRM_RMM|NV, S(0x00000000), FRM_RMM|NV, 0

TEST_END
