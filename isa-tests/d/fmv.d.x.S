/* fmv.d.x fd, rs1: the bits as they are. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_INT_FPN 1, fmv.d.x, FRM_RNE, 0x0000000000000000, FRM_RNE, 0
  TEST_INT_FPN 2, fmv.d.x, FRM_RTZ, 0x0000000000000001, FRM_RTZ, 1
  TEST_INT_FPN 3, fmv.d.x, FRM_RDN, 0xffffffffffffffff, FRM_RDN, -1
  TEST_INT_FPN 4, fmv.d.x, FRM_RUP, 0x8000000000000000, FRM_RUP, 0x8000000000000000
  TEST_INT_FPN 5, fmv.d.x, FRM_RMM|NV, 0x7fffffffffffffff, FRM_RMM|NV, 0x7fffffffffffffff
  TEST_INT_FPN 6, fmv.d.x, FRM_RNE, 0x000000003f800000, FRM_RNE, 0x3f800000
  TEST_INT_FPN 7, fmv.d.x, FRM_RTZ, 0x000000007f800001, FRM_RTZ, 0x7f800001
  TEST_INT_FPN 8, fmv.d.x, FRM_RDN, 0xffffffff3f800000, FRM_RDN, 0xffffffff3f800000
  TEST_INT_FPN 9, fmv.d.x, FRM_RUP, 0x3ff0000000000000, FRM_RUP, 0x3ff0000000000000
  TEST_INT_FPN 10, fmv.d.x, FRM_RMM|DZ, 0x7ff0000000000001, FRM_RMM|DZ, 0x7ff0000000000001
  TEST_INT_FPN 11, fmv.d.x, FRM_RNE|NV|DZ|OF|UF|NX, 0x123456789abcdef0, FRM_RNE|NV|DZ|OF|UF|NX, 0x123456789abcdef0
  TEST_INT_FPN 12, fmv.d.x, FRM_RTZ, 0x87654321fedcba98, FRM_RTZ, 0x87654321fedcba98

  // registers that coincide, other registers, x0
  TEST_INT_FPN_IN 13, fmv.d.x, fa0, a0, FRM_RNE, 0x87654321fedcba98, FRM_RNE, 0x87654321fedcba98
  TEST_INT_FPN_IN 14, fmv.d.x, ft11, t5, FRM_RTZ, 0x0000000000007c01, FRM_RTZ, 0x7c01
  TEST_INT_FPN_IN 15, fmv.d.x, f1, sp, FRM_RDN, 0x7fffffffffffffff, FRM_RDN, 0x7fffffffffffffff
  TEST_INT_FPN_IN 16, fmv.d.x, f0, x16, FRM_RUP, 0x000000003f800000, FRM_RUP, 0x3f800000
  TEST_INT_FPN_IN 17, fmv.d.x, fa2, x0, FRM_RMM|NV, 0x0000000000000000, FRM_RMM|NV, 0

TEST_END
