/* csrrci rd, csr, uimm: rd = the old value, the bits set in the immediate become 0. With 0 nothing is written. */

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
  TEST_CSRI 1, csrrci, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a0, 0xf0f0f0f0a5a5a5a5, 31
  TEST_CSRI 2, csrrci, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0
  TEST_CSRI 3, csrrci, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a4, 0xf0f0f0f0a5a5a5a5, 1
  TEST_CSRI 4, csrrci, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 16
  TEST_CSRI 5, csrrci, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 10
  TEST_CSRI 6, csrrci, a2, -1, -32, -1, 31
  TEST_CSRI 7, csrrci, a2, -1, -22, -1, 21
  TEST_CSRI 8, csrrci, a2, 0, 0, 0, 31
  TEST_CSRI 9, csrrci, a2, 0, 0, 0, 16
  TEST_CSRI 10, csrrci, a2, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, 5

  // other registers, x0 as destination
  TEST_CSRI 11, csrrci, t6, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a4, 0xf0f0f0f0a5a5a5a5, 9
  TEST_CSRI 12, csrrci, ra, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 18
  TEST_CSRI 13, csrrci, x16, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a0, 0xf0f0f0f0a5a5a5a5, 7
  TEST_CSRI 14, csrrci, x0, 0, 0xf0f0f0f0a5a5a5a0, 0xf0f0f0f0a5a5a5a5, 15

  // mhartid is read-only: an immediate of 0 only reads
  TEST_CASE 15
    li a2, POISON
    csrrci a2, mhartid, 0
    CHECK a2, 0
  TEST_READ_ONLY 16, 0xf140f073, csrrci x0, mhartid, 1
  TEST_READ_ONLY 17, 0xf1487673, csrrci x12, mhartid, 16

  // fflags, frm and fcsr are views of one register
  TEST_CASE 18
    SET_FCSR 0xff
    csrrci a1, fflags, 10
    CHECK a1, 0x1f
    csrrci a1, frm, 1
    CHECK a1, 7
    csrrci a1, fcsr, 16
    CHECK a1, 0xd5
    csrrci a1, frm, 4
    CHECK a1, 6
    csrrci a1, fcsr, 0
    CHECK a1, 0x45

  // a register that does not exist
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x8ff1f673, csrrci a2, 0x8ff, 3

TEST_END
