/* c.addi4spn rd', nzuimm: rd' = sp + the zero-extended immediate, a multiple of 4. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, every register
  TEST_C2 1, s0, 0x876543211234567c, POISON, sp, 0x8765432112345678, c.addi4spn s0, sp, 4
  TEST_C2 2, s1, 0x0123456789abcdf7, POISON, sp, 0x0123456789abcdef, c.addi4spn s1, sp, 8
  TEST_C2 3, a0, 0xf, POISON, sp, -1, c.addi4spn a0, sp, 16
  TEST_C2 4, a1, 0x20, POISON, sp, 0, c.addi4spn a1, sp, 32
  TEST_C2 5, a2, 0x87654321123456b8, POISON, sp, 0x8765432112345678, c.addi4spn a2, sp, 64
  TEST_C2 6, a3, 0x0123456789abce6f, POISON, sp, 0x0123456789abcdef, c.addi4spn a3, sp, 128
  TEST_C2 7, a4, 0xff, POISON, sp, -1, c.addi4spn a4, sp, 256
  TEST_C2 8, a5, 0x200, POISON, sp, 0, c.addi4spn a5, sp, 512
  TEST_C2 9, s0, 0x8765432112345a74, POISON, sp, 0x8765432112345678, c.addi4spn s0, sp, 1020
  TEST_C2 10, s1, 0x0123456789abcf43, POISON, sp, 0x0123456789abcdef, c.addi4spn s1, sp, 340
  TEST_C2 11, a0, 0x2a7, POISON, sp, -1, c.addi4spn a0, sp, 680

TEST_END
