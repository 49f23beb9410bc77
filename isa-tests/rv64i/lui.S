/* lui rd, imm: rd = the 20-bit immediate in bits 31..12, sign-extended from bit 31. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_I 1, lui, 0, 0
  TEST_I 2, lui, 0x1000, 1
  TEST_I 3, lui, 0x12345000, 0x12345
  TEST_I 4, lui, 0x7ffff000, 0x7ffff
  TEST_I 5, lui, 0xffffffff80000000, 0x80000
  TEST_I 6, lui, 0xfffffffffffff000, 0xfffff
  TEST_I 7, lui, 0xffffffffabcde000, 0xabcde
  TEST_I 8, lui, 0x800000, 0x800

  // other registers, x0
  TEST_I_IN 9, lui, t6, 0xffffffff9459b000, 0x9459b
  TEST_I_IN 10, lui, ra, 0x65432000, 0x65432
  TEST_I_IN 11, lui, x16, 0x55555000, 0x55555
  TEST_I_IN 12, lui, x0, 0, 0x12345

TEST_END
