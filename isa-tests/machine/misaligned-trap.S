/* Without Zicclsm: misaligned loads trap with cause 4, misaligned stores and AMOs with cause 6; mtval is the address. */

#include "test_macros.h"

REQUIRES_ISA rv64gc_zfh_zcb_zicntr

.macro TEST_MISALIGNED num, cause, offset, insn:vararg
    TEST_CASE \num
    la a0, data
    li a1, POISON
    EXPECT_TRAP \cause, \insn
    la a0, data + \offset
    bne s10, a0, fail
    CHECK a1, POISON
.endm

TEST_BEGIN

  // loads and stores of every width; registers stay
  TEST_MISALIGNED 1, CAUSE_MISALIGNED_LOAD, 1, lh a1, 1(a0)
  TEST_MISALIGNED 2, CAUSE_MISALIGNED_LOAD, 7, lh a1, 7(a0)
  TEST_MISALIGNED 3, CAUSE_MISALIGNED_LOAD, 3, lhu a1, 3(a0)
  TEST_MISALIGNED 4, CAUSE_MISALIGNED_LOAD, 1, lw a1, 1(a0)
  TEST_MISALIGNED 5, CAUSE_MISALIGNED_LOAD, 2, lw a1, 2(a0)
  TEST_MISALIGNED 6, CAUSE_MISALIGNED_LOAD, 6, lw a1, 6(a0)
  TEST_MISALIGNED 7, CAUSE_MISALIGNED_LOAD, 3, lwu a1, 3(a0)
  TEST_MISALIGNED 8, CAUSE_MISALIGNED_LOAD, 1, ld a1, 1(a0)
  TEST_MISALIGNED 9, CAUSE_MISALIGNED_LOAD, 4, ld a1, 4(a0)
  TEST_MISALIGNED 10, CAUSE_MISALIGNED_LOAD, 7, ld a1, 7(a0)
  TEST_MISALIGNED 11, CAUSE_MISALIGNED_LOAD, 1, flh fa1, 1(a0)
  TEST_MISALIGNED 12, CAUSE_MISALIGNED_LOAD, 2, flw fa1, 2(a0)
  TEST_MISALIGNED 13, CAUSE_MISALIGNED_LOAD, 4, fld fa1, 4(a0)
  TEST_MISALIGNED 14, CAUSE_MISALIGNED_STORE, 1, sh a1, 1(a0)
  TEST_MISALIGNED 15, CAUSE_MISALIGNED_STORE, 7, sh a1, 7(a0)
  TEST_MISALIGNED 16, CAUSE_MISALIGNED_STORE, 1, sw a1, 1(a0)
  TEST_MISALIGNED 17, CAUSE_MISALIGNED_STORE, 2, sw a1, 2(a0)
  TEST_MISALIGNED 18, CAUSE_MISALIGNED_STORE, 6, sw a1, 6(a0)
  TEST_MISALIGNED 19, CAUSE_MISALIGNED_STORE, 1, sd a1, 1(a0)
  TEST_MISALIGNED 20, CAUSE_MISALIGNED_STORE, 4, sd a1, 4(a0)
  TEST_MISALIGNED 21, CAUSE_MISALIGNED_STORE, 7, sd a1, 7(a0)
  TEST_MISALIGNED 22, CAUSE_MISALIGNED_STORE, 1, fsh fa1, 1(a0)
  TEST_MISALIGNED 23, CAUSE_MISALIGNED_STORE, 2, fsw fa1, 2(a0)
  TEST_MISALIGNED 24, CAUSE_MISALIGNED_STORE, 4, fsd fa1, 4(a0)

  // compressed: the base is misaligned
  TEST_CASE 25
    la a0, data + 1
    EXPECT_TRAP CAUSE_MISALIGNED_LOAD, COMPRESSED c.lw a1, 4(a0)
    addi a0, a0, 4
    bne s10, a0, fail
  TEST_CASE 26
    la a0, data + 2
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, COMPRESSED c.sd a1, 8(a0)
    addi a0, a0, 8
    bne s10, a0, fail

  // bytes are never misaligned
  TEST_CASE 27
    la a0, data
    lb a1, 1(a0)
    lbu a1, 3(a0)
    sb a1, 5(a0)

  // aligned accesses work
  TEST_CASE 28
    lh a1, 6(a0)
    lw a1, 4(a0)
    ld a1, 8(a0)
    sh a1, 6(a0)
    sw a1, 4(a0)
    sd a1, 8(a0)

  // memory has not changed by a store that trapped
  TEST_CASE 29
    la a0, data
    li a1, -1
    sd x0, 0(a0)
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, sw a1, 2(a0)
    ld a2, 0(a0)
    CHECK a2, 0

  // atomics: lr is a load, sc and the AMOs are stores
  TEST_CASE 30
    la a0, data + 2
    EXPECT_TRAP CAUSE_MISALIGNED_LOAD, lr.w a1, (a0)
    bne s10, a0, fail
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, sc.w a1, x0, (a0)
    bne s10, a0, fail
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, amoadd.w a1, x0, (a0)
    bne s10, a0, fail
    la a0, data + 4
    EXPECT_TRAP CAUSE_MISALIGNED_LOAD, lr.d a1, (a0)
    bne s10, a0, fail
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, sc.d a1, x0, (a0)
    bne s10, a0, fail
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, amoswap.d a1, x0, (a0)
    bne s10, a0, fail

  // misaligned comes before unmapped
  TEST_CASE 31
    LOAD_CONST a0, 0x40000001
    EXPECT_TRAP CAUSE_MISALIGNED_LOAD, lw a1, 0(a0)
    EXPECT_TRAP CAUSE_MISALIGNED_STORE, sd a1, 0(a0)

TEST_END
data:
    .dword 0x8877665544332211
    .dword 0
