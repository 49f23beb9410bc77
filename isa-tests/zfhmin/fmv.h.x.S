/* fmv.h.x fd, rs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_INT_FPN 1, fmv.h.x, FRM_RNE, H(0x0000), FRM_RNE, 0
  TEST_INT_FPN 2, fmv.h.x, FRM_RTZ, H(0x0001), FRM_RTZ, 1
  TEST_INT_FPN 3, fmv.h.x, FRM_RDN, H(0xffff), FRM_RDN, -1
  TEST_INT_FPN 4, fmv.h.x, FRM_RUP, H(0x0000), FRM_RUP, 0x8000000000000000
  TEST_INT_FPN 5, fmv.h.x, FRM_RMM|NV, H(0xffff), FRM_RMM|NV, 0x7fffffffffffffff
  TEST_INT_FPN 6, fmv.h.x, FRM_RNE, H(0x0000), FRM_RNE, 0x3f800000
  TEST_INT_FPN 7, fmv.h.x, FRM_RTZ, H(0x0001), FRM_RTZ, 0x7f800001
  TEST_INT_FPN 8, fmv.h.x, FRM_RDN, H(0x0000), FRM_RDN, 0xffffffff3f800000
  TEST_INT_FPN 9, fmv.h.x, FRM_RUP, H(0x0000), FRM_RUP, 0x3ff0000000000000
  TEST_INT_FPN 10, fmv.h.x, FRM_RMM|DZ, H(0x0001), FRM_RMM|DZ, 0x7ff0000000000001
  TEST_INT_FPN 11, fmv.h.x, FRM_RNE|NV|DZ|OF|UF|NX, H(0xdef0), FRM_RNE|NV|DZ|OF|UF|NX, 0x123456789abcdef0
  TEST_INT_FPN 12, fmv.h.x, FRM_RTZ, H(0xba98), FRM_RTZ, 0x87654321fedcba98
  TEST_INT_FPN 13, fmv.h.x, FRM_RDN, H(0x3c00), FRM_RDN, 0x3c00
  TEST_INT_FPN 14, fmv.h.x, FRM_RUP, H(0x7c01), FRM_RUP, 0x7c01
  TEST_INT_FPN 15, fmv.h.x, FRM_RMM|OF, H(0x8000), FRM_RMM|OF, 0x8000
  TEST_INT_FPN 16, fmv.h.x, FRM_RNE, H(0x7e01), FRM_RNE, 0xffff7e01

  // registers that coincide, other registers, x0
  TEST_INT_FPN_IN 17, fmv.h.x, fa0, a0, FRM_RNE, H(0x7e01), FRM_RNE, 0xffff7e01
  TEST_INT_FPN_IN 18, fmv.h.x, ft11, t5, FRM_RTZ, H(0x7e01), FRM_RTZ, 0xffff7e01
  TEST_INT_FPN_IN 19, fmv.h.x, f1, sp, FRM_RDN, H(0x0000), FRM_RDN, 0x3ff0000000000000
  TEST_INT_FPN_IN 20, fmv.h.x, f0, x16, FRM_RUP, H(0x0001), FRM_RUP, 0x7ff0000000000001
  TEST_INT_FPN_IN 21, fmv.h.x, fa2, x0, FRM_RMM|NV, H(0x0000), FRM_RMM|NV, 0

TEST_END
