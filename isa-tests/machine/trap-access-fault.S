/* Addresses where nothing is: load access fault (5), store or AMO access fault (7), instruction access fault (1). mtval is the address. */

#include "test_macros.h"

#define NOWHERE 0x40000000

.macro TEST_FAULT num, cause, offset, insn:vararg
    TEST_CASE \num
    LOAD_CONST a0, NOWHERE
    li a1, POISON
    EXPECT_TRAP \cause, \insn
    CHECK s10, NOWHERE + \offset
    CHECK a1, POISON
.endm

TEST_BEGIN

  // loads leave the destination as it was
  TEST_FAULT 1, CAUSE_LOAD_ACCESS, 0, lb a1, 0(a0)
  TEST_FAULT 2, CAUSE_LOAD_ACCESS, 1, lbu a1, 1(a0)
  TEST_FAULT 3, CAUSE_LOAD_ACCESS, 2, lh a1, 2(a0)
  TEST_FAULT 4, CAUSE_LOAD_ACCESS, 4, lw a1, 4(a0)
  TEST_FAULT 5, CAUSE_LOAD_ACCESS, 8, ld a1, 8(a0)
  TEST_FAULT 6, CAUSE_LOAD_ACCESS, 16, flw fa0, 16(a0)
  TEST_FAULT 7, CAUSE_LOAD_ACCESS, 24, fld fa0, 24(a0)
  TEST_FAULT 8, CAUSE_LOAD_ACCESS, 4, COMPRESSED c.lw a1, 4(a0)
  TEST_FAULT 9, CAUSE_LOAD_ACCESS, 0, lr.w a1, (a0)
  TEST_FAULT 10, CAUSE_LOAD_ACCESS, 0, lr.d a1, (a0)

  // a load to x0 faults all the same
  TEST_FAULT 11, CAUSE_LOAD_ACCESS, 0, ld x0, 0(a0)

  // stores and AMOs; sc too, although nothing is reserved
  TEST_FAULT 12, CAUSE_STORE_ACCESS, 0, sb a1, 0(a0)
  TEST_FAULT 13, CAUSE_STORE_ACCESS, 2, sh a1, 2(a0)
  TEST_FAULT 14, CAUSE_STORE_ACCESS, 4, sw a1, 4(a0)
  TEST_FAULT 15, CAUSE_STORE_ACCESS, 8, sd a1, 8(a0)
  TEST_FAULT 16, CAUSE_STORE_ACCESS, 8, fsd fa0, 8(a0)
  TEST_FAULT 17, CAUSE_STORE_ACCESS, 8, COMPRESSED c.sd a1, 8(a0)
  TEST_FAULT 18, CAUSE_STORE_ACCESS, 0, amoadd.w a1, x0, (a0)
  TEST_FAULT 19, CAUSE_STORE_ACCESS, 0, amoswap.d a1, x0, (a0)
  TEST_FAULT 20, CAUSE_STORE_ACCESS, 0, sc.w a1, x0, (a0)

  // a jump there: the fault is that of the target, the link is written
  TEST_CASE 21
    LOAD_CONST a0, NOWHERE
    la s7, 2f
    jalr ra, 0(a0)
1:  j fail
    .p2align 2
2:  CHECK s8, CAUSE_FETCH_ACCESS
    CHECK s9, NOWHERE
    CHECK s10, NOWHERE
    la t0, 1b
    bne ra, t0, fail

  // the top of the address space
  TEST_CASE 22
    li a0, -8
    EXPECT_TRAP CAUSE_LOAD_ACCESS, ld a1, 0(a0)
    CHECK s10, -8
  TEST_CASE 23
    li a0, -8
    EXPECT_TRAP CAUSE_STORE_ACCESS, sd a1, 0(a0)
    CHECK s10, -8

TEST_END
