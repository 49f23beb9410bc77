/* csrrc rd, csr, rs1: rd = the old value, the bits set in rs1 become 0. With rs1 = x0 nothing is written. */

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
  TEST_CSR 1, csrrc, a2, a0, 0xf0f0f0f0a5a5a5a5, 0xe0c0a08025012105, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 2, csrrc, a2, a0, 0x123456789abcdef0, 0x020406081a185a50, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 3, csrrc, a2, a0, 0, 0, 0, -1
  TEST_CSR 4, csrrc, a2, a0, -1, -1, -1, 0
  TEST_CSR 5, csrrc, a2, a0, -1, 0xedcba9876543210f, -1, 0x123456789abcdef0
  TEST_CSR 6, csrrc, a2, a0, 0, 0, 0, 0x123456789abcdef0
  TEST_CSR 7, csrrc, a2, a0, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, 1
  TEST_CSR 8, csrrc, a2, a0, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff00000000

  // destination and source one register, other registers, x0 as destination
  TEST_CSR 9, csrrc, a0, a0, 0xf0f0f0f0a5a5a5a5, 0xe0c0a08025012105, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 10, csrrc, t6, t5, 0x123456789abcdef0, 0x020406081a185a50, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 11, csrrc, ra, sp, 0xf0f0f0f0a5a5a5a5, 0xe0c0a08025012105, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0
  TEST_CSR 12, csrrc, s0, x16, 0x123456789abcdef0, 0x020406081a185a50, 0x123456789abcdef0, 0xf0f0f0f0a5a5a5a5
  TEST_CSR 13, csrrc, x0, a0, 0, 0xe0c0a08025012105, 0xf0f0f0f0a5a5a5a5, 0x123456789abcdef0

  // x0 as source writes nothing
  TEST_CSR 14, csrrc, a2, x0, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0

  // mhartid is read-only: reading it is allowed, naming a source register is not, even one that holds 0
  TEST_CASE 15
    li a2, POISON
    csrrc a2, mhartid, x0
    CHECK a2, 0
  TEST_READ_ONLY 16, 0xf1453073, csrrc x0, mhartid, a0
  TEST_READ_ONLY 17, 0xf1453673, csrrc a2, mhartid, a0

  // fflags, frm and fcsr are views of one register
  TEST_CASE 18
    SET_FCSR 0xff
    li a0, 0x21
    csrrc a1, fcsr, a0
    CHECK a1, 0xff
    li a0, 6
    csrrc a1, fflags, a0
    CHECK a1, 0x1e
    li a0, 4
    csrrc a1, frm, a0
    CHECK a1, 6
    li a0, 0
    csrrc a1, fcsr, a0
    CHECK a1, 0x58

  // a register that does not exist
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x8ff53673, csrrc a2, 0x8ff, a0

TEST_END
