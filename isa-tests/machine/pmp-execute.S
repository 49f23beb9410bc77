/* PMP and instruction fetch: without X an instruction access fault at the target; both halves of an instruction are checked. */

#include "test_macros.h"
#include "pmp.h"

/* Jumps to a0 in user mode and expects the fetch to fault at pc = a0 + pc_offset with mtval = a0 + offset. */
.macro FETCH_FAULT pc_offset, offset
    la s7, 2f
    li s8, -1
    li t0, MSTATUS_MPP
    csrc mstatus, t0
    csrw mepc, a0
    mret
    .p2align 2
2:  CHECK s8, CAUSE_FETCH_ACCESS
    addi t0, a0, \pc_offset
    bne s9, t0, fail
    addi t0, a0, \offset
    bne s10, t0, fail
.endm

/* Runs the code at a0 in user mode up to its ecall. */
.macro FETCH_OK
    la s7, 2f
    li s8, -1
    li t0, MSTATUS_MPP
    csrc mstatus, t0
    csrw mepc, a0
    mret
    .p2align 2
2:  CHECK s8, CAUSE_USER_ECALL
.endm

TEST_BEGIN

  // no entry matches
  TEST_CASE 1
    csrw pmpcfg0, x0
    la a0, code
    FETCH_FAULT 0, 0

  // execute only is enough
  TEST_CASE 2
    SET_NAPOT 0, code, 64, PMP_X
    FETCH_OK

  // read and write are not
  TEST_CASE 3
    SET_NAPOT 0, code, 64, PMP_R|PMP_W
    FETCH_FAULT 0, 0

  // running over the end of the region faults at the first instruction outside
  TEST_CASE 4
    SET_NAPOT 0, code, 8, PMP_X
    la a0, code
    FETCH_FAULT 8, 8

  // a 32-bit instruction of which only the first half may be fetched: mepc is its address, mtval that of the second half
  TEST_CASE 5
    SET_NAPOT 0, straddle, 8, PMP_X
    la a0, straddle
    FETCH_FAULT 6, 8

  // data accesses do not use X, MPRV does not concern fetches: this code runs on in machine mode
  TEST_CASE 6
    SET_NAPOT 0, code, 64, PMP_R
    la a0, code
    USER_MAY lw a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sw a1, 0(a0)

  // an entry changed afterwards is seen by code that has run before
  TEST_CASE 7
    SET_NAPOT 0, code, 64, PMP_X
    la a0, code
    FETCH_OK
    SET_NAPOT 0, code, 64, PMP_R
    FETCH_FAULT 0, 0
    SET_NAPOT 0, code, 64, PMP_X
    FETCH_OK
    j done

    .p2align 6
code:
    nop
    nop
    nop
    ecall
    .p2align 6
straddle:
    nop
    COMPRESSED c.nop
    nop
    ecall
done:

TEST_END
