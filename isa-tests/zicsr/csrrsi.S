/* csrrsi rd, csr, uimm: rd = the old value, the bits set in the immediate become 1. With 0 nothing is written. */

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
  TEST_CSRI 1, csrrsi, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5bf, 0xf0f0f0f0a5a5a5a5, 31
  TEST_CSRI 2, csrrsi, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0
  TEST_CSRI 3, csrrsi, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a5, 1
  TEST_CSRI 4, csrrsi, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5b5, 0xf0f0f0f0a5a5a5a5, 16
  TEST_CSRI 5, csrrsi, a2, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5af, 0xf0f0f0f0a5a5a5a5, 10
  TEST_CSRI 6, csrrsi, a2, -1, -1, -1, 31
  TEST_CSRI 7, csrrsi, a2, -1, -1, -1, 21
  TEST_CSRI 8, csrrsi, a2, 0, 0x1f, 0, 31
  TEST_CSRI 9, csrrsi, a2, 0, 0x10, 0, 16
  TEST_CSRI 10, csrrsi, a2, 0x8000000000000000, 0x8000000000000005, 0x8000000000000000, 5

  // other registers, x0 as destination
  TEST_CSRI 11, csrrsi, t6, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5ad, 0xf0f0f0f0a5a5a5a5, 9
  TEST_CSRI 12, csrrsi, ra, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5b7, 0xf0f0f0f0a5a5a5a5, 18
  TEST_CSRI 13, csrrsi, x16, 0xf0f0f0f0a5a5a5a5, 0xf0f0f0f0a5a5a5a7, 0xf0f0f0f0a5a5a5a5, 7
  TEST_CSRI 14, csrrsi, x0, 0, 0xf0f0f0f0a5a5a5af, 0xf0f0f0f0a5a5a5a5, 15

  // mhartid is read-only: an immediate of 0 only reads
  TEST_CASE 15
    li a2, POISON
    csrrsi a2, mhartid, 0
    CHECK a2, 0
  TEST_READ_ONLY 16, 0xf140e073, csrrsi x0, mhartid, 1
  TEST_READ_ONLY 17, 0xf1486673, csrrsi x12, mhartid, 16

  // fflags, frm and fcsr are views of one register
  TEST_CASE 18
    SET_FCSR 0x45
    csrrsi a1, fflags, 10
    CHECK a1, 5
    csrrsi a1, frm, 1
    CHECK a1, 2
    csrrsi a1, fcsr, 16
    CHECK a1, 0x6f
    csrrsi a1, frm, 4
    CHECK a1, 3
    csrrsi a1, fcsr, 0
    CHECK a1, 0xff

  // a register that does not exist
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x8ff1e673, csrrsi a2, 0x8ff, 3

TEST_END
