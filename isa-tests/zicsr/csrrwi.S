/* csrrwi rd, csr, uimm: rd = the old value, the register becomes the 5-bit zero-extended immediate. */

#include "test_macros.h"

/* insn rd, mscratch, uimm: what rd receives, what mscratch becomes, what it was, the immediate. */
.macro TEST_CSRI num, insn, rd, old, after, before, uimm
    TEST_CASE \num
    LOAD_CONST t0, \before
    csrw mscratch, t0
    li \rd, POISON
    \insn \rd, mscratch, \uimm
    CHECK \rd, \old
    csrr t0, mscratch
    CHECK t0, \after
.endm

.macro TEST_READ_ONLY num, word, insn:vararg
    li a2, POISON
    TEST_TRAP \num, CAUSE_ILLEGAL, \word, \insn
    CHECK a2, POISON
.endm

TEST_BEGIN

  // mscratch holds any 64 bits; the immediate is never negative
  TEST_CSRI 1, csrrwi, a2, 0xf0f0f0f0a5a5a5a5, 0x1f, 0xf0f0f0f0a5a5a5a5, 31
  TEST_CSRI 2, csrrwi, a2, 0xf0f0f0f0a5a5a5a5, 0, 0xf0f0f0f0a5a5a5a5, 0
  TEST_CSRI 3, csrrwi, a2, 0xf0f0f0f0a5a5a5a5, 1, 0xf0f0f0f0a5a5a5a5, 1
  TEST_CSRI 4, csrrwi, a2, 0xf0f0f0f0a5a5a5a5, 0x10, 0xf0f0f0f0a5a5a5a5, 16
  TEST_CSRI 5, csrrwi, a2, 0xf0f0f0f0a5a5a5a5, 0xa, 0xf0f0f0f0a5a5a5a5, 10
  TEST_CSRI 6, csrrwi, a2, -1, 0x1f, -1, 31
  TEST_CSRI 7, csrrwi, a2, -1, 0x15, -1, 21
  TEST_CSRI 8, csrrwi, a2, 0, 0x1f, 0, 31
  TEST_CSRI 9, csrrwi, a2, 0, 0x10, 0, 16
  TEST_CSRI 10, csrrwi, a2, 0x8000000000000000, 5, 0x8000000000000000, 5

  // other registers, x0 as destination
  TEST_CSRI 11, csrrwi, t6, 0xf0f0f0f0a5a5a5a5, 9, 0xf0f0f0f0a5a5a5a5, 9
  TEST_CSRI 12, csrrwi, ra, 0xf0f0f0f0a5a5a5a5, 0x12, 0xf0f0f0f0a5a5a5a5, 18
  TEST_CSRI 13, csrrwi, x16, 0xf0f0f0f0a5a5a5a5, 7, 0xf0f0f0f0a5a5a5a5, 7
  TEST_CSRI 14, csrrwi, x0, 0, 0xf, 0xf0f0f0f0a5a5a5a5, 15

  // mhartid is read-only: any write traps
  TEST_READ_ONLY 15, 0xf1405073, csrrwi x0, mhartid, 0
  TEST_READ_ONLY 16, 0xf140d673, csrrwi x12, mhartid, 1

  // fflags, frm and fcsr are views of one register
  TEST_CASE 17
    SET_FCSR 0xa3
    csrrwi a1, fflags, 10
    CHECK a1, 3
    csrrwi a1, frm, 1
    CHECK a1, 5
    csrrwi a1, fcsr, 16
    CHECK a1, 0x2a
    csrrwi a1, frm, 4
    CHECK a1, 0
    csrrwi a1, fcsr, 0
    CHECK a1, 0x90

  // a register that does not exist
  TEST_TRAP 18, CAUSE_ILLEGAL, 0x8ff1d673, csrrwi a2, 0x8ff, 3

TEST_END
