/* Access faults of vector loads and stores: vstart is the index of the element that faulted, earlier elements are done, mtval is its address;
   the same instruction goes on there. PMP entry 0 forbids one block, entry 1 opens the rest; accesses run with user mode's permissions. */

#include "test_macros.h"
#include "vector_macros.h"
#include "pmp.h"

REQUIRES_ISA rv64gcv

#define BLOCK 4096

.macro CLOSE
    SET_NAPOT 0, closed, BLOCK, 0
.endm

.macro OPEN
    SET_NAPOT 0, closed, BLOCK, PMP_R|PMP_W
.endm

/* The instruction faults at element index with the address closed + offset. */
.macro FAULTS cause, index, offset, insn:vararg
    CLOSE
    USER_ACCESS_BEGIN
    EXPECT_TRAP \cause, \insn
    USER_ACCESS_END
    la t5, closed + \offset
    bne s10, t5, fail
    csrr t5, vstart
    li t6, \index
    bne t5, t6, fail
.endm

/* Element 0 of v8 as a doubleword. */
.macro CHECK_V8 value
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, \value
.endm

.macro BEGIN_LOAD num, base
    TEST_CASE \num
    csrwi vstart, 0
    vsetivli x0, 16, e8, m1, tu, mu
    vmv.v.i v8, -1
    vmv.v.i v9, -1
    vsetivli x0, 4, e16, mf2, tu, mu
    la a0, \base
.endm

TEST_BEGIN
    V_ON
    li t0, -1
    csrw pmpaddr1, t0
    SET_PMP_CONFIG 1, PMP_NAPOT|PMP_R|PMP_W|PMP_X
    // what the memory around the border holds
    la a0, closed - 16
    la a1, contents
    li a2, 32
1:  lbu a3, 0(a1)
    sb a3, 0(a0)
    addi a0, a0, 1
    addi a1, a1, 1
    addi a2, a2, -1
    bnez a2, 1b

  BEGIN_LOAD 1, closed - 4
    FAULTS CAUSE_LOAD_ACCESS, 2, 0, vle16.v v8, (a0)
    CHECK_V8 0xffffffff88887777
  // and on from there, when it may
  BEGIN_LOAD 2, closed - 4
    FAULTS CAUSE_LOAD_ACCESS, 2, 0, vle16.v v8, (a0)
    OPEN
    USER_ACCESS_BEGIN
    vle16.v v8, (a0)
    USER_ACCESS_END
    csrr a1, vstart
    bnez a1, fail
    CHECK_V8 0xaaaa999988887777
  BEGIN_LOAD 3, closed - 2
    li a3, 2
    FAULTS CAUSE_LOAD_ACCESS, 1, 0, vlse16.v v8, (a0), a3
    CHECK_V8 0xffffffffffff8888
  BEGIN_LOAD 4, closed - 8
    li a3, 6
    FAULTS CAUSE_LOAD_ACCESS, 2, 4, vlse16.v v8, (a0), a3
    CHECK_V8 0xffffffff88885555
  // indexed: the faulting element is not the highest address
    vsetivli x0, 4, e8, mf4, tu, mu
    la a0, indices
    vle8.v v16, (a0)
  BEGIN_LOAD 5, closed - 8
    FAULTS CAUSE_LOAD_ACCESS, 1, 2, vluxei8.v v8, (a0), v16
    CHECK_V8 0xffffffffffff7777
  BEGIN_LOAD 6, closed - 8
    FAULTS CAUSE_LOAD_ACCESS, 1, 2, vloxei8.v v8, (a0), v16
    CHECK_V8 0xffffffffffff7777
  // segments: fields of the faulting segment may be done, those before are
  BEGIN_LOAD 7, closed - 6
    FAULTS CAUSE_LOAD_ACCESS, 1, 0, vlseg2e16.v v8, (a0)
    vsetivli x0, 1, e16, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, 0x6666
    vmv.x.s a2, v9
    CHECK a2, 0x7777
  // element 0: vstart stays 0
  BEGIN_LOAD 8, closed
    FAULTS CAUSE_LOAD_ACCESS, 0, 0, vle16.v v8, (a0)
    CHECK_V8 -1
  // masked-off elements do not fault, active ones behind them do
  BEGIN_LOAD 9, closed - 4
    li a1, 0x3
    vsetivli x0, 4, e16, mf2, tu, mu
    vmv.s.x v0, a1
    CLOSE
    USER_ACCESS_BEGIN
    vle16.v v8, (a0), v0.t
    USER_ACCESS_END
    CHECK_V8 0xffffffff88887777
  BEGIN_LOAD 10, closed - 4
    li a1, 0x9
    vmv.s.x v0, a1
    FAULTS CAUSE_LOAD_ACCESS, 3, 2, vle16.v v8, (a0), v0.t
    CHECK_V8 0xffffffffffff7777
  // nor elements from vl onwards, nor any with vl = 0
  BEGIN_LOAD 11, closed - 4
    vsetivli x0, 2, e16, mf2, tu, mu
    CLOSE
    USER_ACCESS_BEGIN
    vle16.v v8, (a0)
    vsetivli x0, 0, e16, mf2, tu, mu
    la a0, closed
    vle16.v v8, (a0)
    vse16.v v8, (a0)
    USER_ACCESS_END
    CHECK_V8 0xffffffff88887777

  // stores
.macro BEGIN_STORE num, base
    TEST_CASE \num
    la a0, closed - 8
    sd x0, 0(a0)
    sd x0, 8(a0)
    csrwi vstart, 0
    vsetivli x0, 4, e16, mf2, tu, mu
    la a0, contents
    vle16.v v8, (a0)
    la a0, \base
.endm
.macro CHECK_MEMORY low, high
    OPEN
    la a0, closed - 8
    ld a2, 0(a0)
    CHECK a2, \low
    ld a2, 8(a0)
    CHECK a2, \high
.endm
  BEGIN_STORE 12, closed - 4
    FAULTS CAUSE_STORE_ACCESS, 2, 0, vse16.v v8, (a0)
    CHECK_MEMORY 0x2222111100000000, 0
  BEGIN_STORE 13, closed - 4
    FAULTS CAUSE_STORE_ACCESS, 2, 0, vse16.v v8, (a0)
    OPEN
    USER_ACCESS_BEGIN
    vse16.v v8, (a0)
    USER_ACCESS_END
    CHECK_MEMORY 0x2222111100000000, 0x44443333
  BEGIN_STORE 14, closed + 2
    li a3, -4
    FAULTS CAUSE_STORE_ACCESS, 0, 2, vsse16.v v8, (a0), a3
    CHECK_MEMORY 0, 0
  BEGIN_STORE 15, closed - 8
    FAULTS CAUSE_STORE_ACCESS, 1, 2, vsoxei8.v v8, (a0), v16
    CHECK_MEMORY 0x0000111100000000, 0
  BEGIN_STORE 16, closed - 6
    FAULTS CAUSE_STORE_ACCESS, 1, 0, vsseg2e16.v v8, (a0)

  // strides that lead out of memory downwards
  TEST_CASE 17
    csrwi vstart, 0
    vsetivli x0, 4, e64, m2, tu, mu
    li a0, 0x80000008
    li a3, -8
    EXPECT_TRAP CAUSE_LOAD_ACCESS, vlse64.v v8, (a0), a3
    CHECK s10, 0x7ffffff8
    csrr a1, vstart
    CHECK a1, 2

  // a whole register across the border: vstart counts elements of the encoded EEW
  TEST_CASE 18
    csrwi vstart, 0
    la a0, closed - 8
    FAULTS CAUSE_LOAD_ACCESS, 2, 0, vl1re32.v v8, (a0)
  TEST_CASE 19
    csrwi vstart, 0
    vsetivli x0, 16, e8, m1, ta, ma
    la a0, closed - 1
    FAULTS CAUSE_LOAD_ACCESS, 1, 0, vlm.v v8, (a0)
    csrwi vstart, 0

TEST_END
    .balign 8
contents:
    .half 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666, 0x7777, 0x8888
    .half 0x9999, 0xaaaa, 0xbbbb, 0xcccc, 0xdddd, 0xeeee, 0xffff, 0x1234
indices:
    .byte 4, 10, 2, 0
    .section .buffers, "aw", @nobits
    .balign 2 * BLOCK
    .zero BLOCK
closed:
    .zero 2 * BLOCK
