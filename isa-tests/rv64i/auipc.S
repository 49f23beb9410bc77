/* auipc rd, imm: rd = the address of the instruction + the 20-bit immediate in bits 31..12, sign-extended. */

#include "test_macros.h"

/* auipc minus the address that jal leaves is the immediate, whatever the program's place: */
.macro TEST_AUIPC num, rd, expected, imm
    TEST_CASE \num
    li \rd, POISON
    jal t1, 1f
1:  auipc \rd, \imm
    sub \rd, \rd, t1
    CHECK \rd, \expected
.endm

TEST_BEGIN

  // corner values
  TEST_AUIPC 1, a0, 0, 0
  TEST_AUIPC 2, a0, 0x1000, 1
  TEST_AUIPC 3, a0, 0x12345000, 0x12345
  TEST_AUIPC 4, a0, 0x7ffff000, 0x7ffff
  TEST_AUIPC 5, a0, 0xffffffff80000000, 0x80000
  TEST_AUIPC 6, a0, 0xfffffffffffff000, 0xfffff
  TEST_AUIPC 7, a0, 0xffffffffabcde000, 0xabcde

  // other registers
  TEST_AUIPC 8, t6, 0xffffffff9459b000, 0x9459b
  TEST_AUIPC 9, ra, 0x65432000, 0x65432
  TEST_AUIPC 10, x16, 0x55555000, 0x55555

  // at an address that is not a multiple of 4
  TEST_CASE 11
    COMPRESSED c.nop
    jal t1, 1f
1:  auipc a0, 0x7f
    COMPRESSED c.nop
    sub a0, a0, t1
    CHECK a0, 0x7f000

  // the absolute address: programs start at 0x80000000
  TEST_CASE 12
    la t1, absolute
    LOAD_CONST t2, 0x80000000
    sub t1, t1, t2
absolute:
    auipc a0, 0
    sub a0, a0, t1
    CHECK a0, 0x80000000

  // a sum beyond 32 bits: from a page behind the first
  TEST_CASE 13
    j 1f
    .p2align 12
1:  auipc a0, 0x7ffff
    la t1, 1b
    LOAD_CONST t2, 0x7ffff000
    add t1, t1, t2
    bne a0, t1, fail
    srli a0, a0, 32
    CHECK a0, 1

  // x0 as destination
  TEST_CASE 14
    auipc x0, 0x12345
    CHECK x0, 0

TEST_END
