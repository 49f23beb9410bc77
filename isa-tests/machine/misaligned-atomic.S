/* Zicclsm is about plain loads and stores. Misaligned atomics trap: the manual lets the machine choose between a misaligned and an access
   fault; this one, like Spike, raises access faults (5 for lr, 7 for sc and AMOs) when Zicclsm is on. mtval is the address. */

#include "test_macros.h"

.macro TEST_ATOMIC num, cause, offset, insn:vararg
    TEST_CASE \num
    la a0, data + \offset
    li a1, POISON
    EXPECT_TRAP \cause, \insn
    bne s10, a0, fail
    CHECK a1, POISON
    la a0, data
    ld a2, 0(a0)
    CHECK a2, 0x8877665544332211
    ld a2, 8(a0)
    CHECK a2, 5
.endm

TEST_BEGIN

  TEST_ATOMIC 1, CAUSE_LOAD_ACCESS, 1, lr.w a1, (a0)
  TEST_ATOMIC 2, CAUSE_LOAD_ACCESS, 2, lr.w a1, (a0)
  TEST_ATOMIC 3, CAUSE_LOAD_ACCESS, 4, lr.d a1, (a0)
  TEST_ATOMIC 4, CAUSE_STORE_ACCESS, 2, sc.w a1, x0, (a0)
  TEST_ATOMIC 5, CAUSE_STORE_ACCESS, 4, sc.d a1, x0, (a0)
  TEST_ATOMIC 6, CAUSE_STORE_ACCESS, 1, amoswap.w a1, x0, (a0)
  TEST_ATOMIC 7, CAUSE_STORE_ACCESS, 2, amoadd.w a1, x0, (a0)
  TEST_ATOMIC 8, CAUSE_STORE_ACCESS, 6, amoand.w a1, x0, (a0)
  TEST_ATOMIC 9, CAUSE_STORE_ACCESS, 4, amoxor.d a1, x0, (a0)
  TEST_ATOMIC 10, CAUSE_STORE_ACCESS, 7, amomaxu.d a1, x0, (a0)

TEST_END
data:
    .dword 0x8877665544332211
    .dword 5
