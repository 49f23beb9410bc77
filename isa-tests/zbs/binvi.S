/* binvi rd, rs1, shamt: rd = rs1 with one bit inverted. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, binvi, 0x8765432112345679, 0x8765432112345678, 0
  TEST_RI 2, binvi, 0x876543211234567a, 0x8765432112345678, 1
  TEST_RI 3, binvi, 0x11, 1, 4
  TEST_RI 4, binvi, -129, -1, 7
  TEST_RI 5, binvi, 0x8765422112345678, 0x8765432112345678, 40
  TEST_RI 6, binvi, 0x0123456709abcdef, 0x0123456789abcdef, 31
  TEST_RI 7, binvi, 0x8765432012345678, 0x8765432112345678, 32
  TEST_RI 8, binvi, 0x0123456589abcdef, 0x0123456789abcdef, 33
  TEST_RI 9, binvi, 0x8000000000000001, 1, 63
  TEST_RI 10, binvi, 0, 0x8000000000000000, 63
  TEST_RI 11, binvi, 0x80000008, 0x80000000, 3
  TEST_RI 12, binvi, 0xfffeffff, 0xffffffff, 16
  TEST_RI 13, binvi, 0x20, 0, 5
  TEST_RI 14, binvi, 0x8000000000000000, 0, 63
  TEST_RI 15, binvi, 0x80000000, 0, 31
  TEST_RI 16, binvi, 0x37d1d86e2f51362c, 0x37d1d86e2f51162c, 13
  TEST_RI 17, binvi, 0x0474444a15e590a2, 0x8474444a15e590a2, 63
  TEST_RI 18, binvi, 0xdf80d4f430c2da94, 0xdf80dcf430c2da94, 43

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, binvi, a0, a0, 0x8765432112347678, 0x8765432112345678, 13
  TEST_RI_IN 20, binvi, t6, t5, 0x0123656789abcdef, 0x0123456789abcdef, 45
  TEST_RI_IN 21, binvi, ra, sp, 0x0123456789abcdcf, 0x0123456789abcdef, 5
  TEST_RI_IN 22, binvi, s0, x16, 0x8765632112345678, 0x8765432112345678, 45
  TEST_RI_IN 23, binvi, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, binvi, a2, x0, 0x2000, 0, 13

TEST_END
