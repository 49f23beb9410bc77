/* csrrw rd, csr, rs1: rd = the old value, the register becomes rs1. With rd = x0 nothing is read. */

#include "test_macros.h"

/* insn rd, mscratch, rs1: what rd receives, what mscratch becomes, what it was, the operand. */
.macro TEST_CSR num, insn, rd, rs1, old, after, before, operand
    TEST_CASE \num
    LOAD_CONST t0, \before
    csrw mscratch, t0
    li \rd, POISON
    LOAD_CONST \rs1, \operand
    \insn \rd, mscratch, \rs1
    CHECK \rd, \old
    csrr t0, mscratch
    CHECK t0, \after
.endm

.macro TEST_READ_ONLY num, word, insn:vararg
    li a0, 0
    li a2, POISON
    TEST_TRAP \num, CAUSE_ILLEGAL, \word, \insn
    CHECK a2, POISON
.endm

TEST_BEGIN

  // mscratch holds any 64 bits
  TEST_CSR 1, csrrw, a2, a0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 2, csrrw, a2, a0, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 3, csrrw, a2, a0, 0, -1, 0, -1
  TEST_CSR 4, csrrw, a2, a0, -1, 0, -1, 0
  TEST_CSR 5, csrrw, a2, a0, -1, 0x123456789abcdef0, -1, 0x123456789abcdef0
  TEST_CSR 6, csrrw, a2, a0, 0, 0x123456789abcdef0, 0, 0x123456789abcdef0
  TEST_CSR 7, csrrw, a2, a0, 0x8000000000000000, 1, 0x8000000000000000, 1
  TEST_CSR 8, csrrw, a2, a0, 0xffffffff, 0xffffffff00000000, 0xffffffff, 0xffffffff00000000

  // destination and source one register, other registers, x0 as destination
  TEST_CSR 9, csrrw, a0, a0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 10, csrrw, t6, t5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 11, csrrw, ra, sp, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 12, csrrw, s0, x16, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 13, csrrw, x0, a0, 0, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0

  // x0 as source writes zero
  TEST_CSR 14, csrrw, a2, x0, 0xf0f0f0f0a5a5a5a5, 0, 0xf0f0f0f0a5a5a5a5, 0

  // mhartid is read-only: any write traps, whatever the destination
  TEST_READ_ONLY 15, 0xf1451073, csrrw x0, mhartid, a0
  TEST_READ_ONLY 16, 0xf1451673, csrrw a2, mhartid, a0
  TEST_READ_ONLY 17, 0xf1401673, csrrw a2, mhartid, x0

  // fflags, frm and fcsr are views of one register
  TEST_CASE 18
    SET_FCSR 0x15
    li a0, 0x7f
    csrrw a1, fcsr, a0
    CHECK a1, 0x15
    li a0, 0xa
    csrrw a1, fflags, a0
    CHECK a1, 0x1f
    li a0, 1
    csrrw a1, frm, a0
    CHECK a1, 3
    li a0, 0
    csrrw a1, fcsr, a0
    CHECK a1, 0x2a

  // a register that does not exist
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x8ff51673, csrrw a2, 0x8ff, a0

TEST_END
