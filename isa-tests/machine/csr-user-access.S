/* Machine-level registers in user mode: every access is illegal. Those of the floating-point unit are open. */

#include "test_macros.h"

.macro TEST_USER num, word, insn:vararg
    TEST_CASE \num
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    CHECK s10, \word
    LOAD_CONST t0, MSTATUS_MPP
    and t0, s11, t0
    CHECK t0, 0
.endm

TEST_BEGIN

  OPEN_MEMORY_TO_USER

  TEST_USER 1, 0x30002573, csrrs a0, mstatus, x0
  TEST_USER 2, 0x30102573, csrrs a0, misa, x0
  TEST_USER 3, 0x30402573, csrrs a0, mie, x0
  TEST_USER 4, 0x30502573, csrrs a0, mtvec, x0
  TEST_USER 5, 0x34002573, csrrs a0, mscratch, x0
  TEST_USER 6, 0x34102573, csrrs a0, mepc, x0
  TEST_USER 7, 0x34202573, csrrs a0, mcause, x0
  TEST_USER 8, 0x34302573, csrrs a0, mtval, x0
  TEST_USER 9, 0x34402573, csrrs a0, mip, x0
  TEST_USER 10, 0x30602573, csrrs a0, mcounteren, x0
  TEST_USER 11, 0x32002573, csrrs a0, mcountinhibit, x0
  TEST_USER 12, 0x3a002573, csrrs a0, pmpcfg0, x0
  TEST_USER 13, 0x3b002573, csrrs a0, pmpaddr0, x0
  TEST_USER 14, 0xb0002573, csrrs a0, mcycle, x0
  TEST_USER 15, 0xb0202573, csrrs a0, minstret, x0
  TEST_USER 16, 0xf1102573, csrrs a0, mvendorid, x0
  TEST_USER 17, 0xf1402573, csrrs a0, mhartid, x0

  // a write leaves the register as it was
  TEST_CASE 18
    csrwi mscratch, 9
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, csrwi mscratch, 4
    csrr a0, mscratch
    CHECK a0, 9

  // fcsr, fflags, frm
  TEST_CASE 19
    csrw fcsr, x0
    ENTER_USER
    csrwi frm, 3
    csrwi fflags, 5
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    csrr a0, fcsr
    CHECK a0, 0x65

TEST_END
