/* rori rd, rs1, shamt: rd = rs1 rotated right by shamt. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, rori, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RI 2, rori, 0x43b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RI 3, rori, 0x1000000000000000, 1, 4
  TEST_RI 4, rori, -1, -1, 7
  TEST_RI 5, rori, 0x2112345678876543, 0x8765432112345678, 40
  TEST_RI 6, rori, 0x13579bde02468acf, 0x0123456789abcdef, 31
  TEST_RI 7, rori, 0x1234567887654321, 0x8765432112345678, 32
  TEST_RI 8, rori, 0xc4d5e6f78091a2b3, 0x0123456789abcdef, 33
  TEST_RI 9, rori, 2, 1, 63
  TEST_RI 10, rori, 1, 0x8000000000000000, 63
  TEST_RI 11, rori, 0x10000000, 0x80000000, 3
  TEST_RI 12, rori, 0xffff00000000ffff, 0xffffffff, 16
  TEST_RI 13, rori, 0, 0, 5
  TEST_RI 14, rori, 0, 0, 63
  TEST_RI 15, rori, 0, 0, 31
  TEST_RI 16, rori, 0xad59abf8c91d1574, 0x4ad59abf8c91d157, 60
  TEST_RI 17, rori, 0xbb929d9d8ade1007, 0x76762b78401eee4a, 18
  TEST_RI 18, rori, 0x2ba0341cb3337ac0, 0x6f58057406839666, 45

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, rori, a0, a0, 0xb3c43b2a190891a2, 0x8765432112345678, 13
  TEST_RI_IN 20, rori, t6, t5, 0x2b3c4d5e6f78091a, 0x0123456789abcdef, 45
  TEST_RI_IN 21, rori, ra, sp, 0x78091a2b3c4d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, rori, s0, x16, 0x190891a2b3c43b2a, 0x8765432112345678, 45
  TEST_RI_IN 23, rori, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, rori, a2, x0, 0, 0, 13

TEST_END
