/* vstart: loads and stores go on at element vstart, arithmetic with vstart other than 0 is an illegal instruction (a choice of this machine that
   the manual allows for values which its own instructions do not leave). */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

/* After a load into v8 with vstart = 2 and vl = 4: the first two elements are old, the others loaded. */
.macro TEST_LOAD_FROM_2 num, expected, insn:vararg
    TEST_CASE \num
    vsetivli x0, 16, e8, m1, tu, mu
    vmv.v.i v8, -1
    vmv.v.i v9, -1
    vsetivli x0, 4, e16, mf2, tu, mu
    csrwi vstart, 2
    \insn
    csrr a1, vstart
    bnez a1, fail
    csrr a1, vl
    CHECK a1, 4
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, \expected
.endm

/* After a store with vstart = 2 and vl = 4 to target, which held ones. */
.macro TEST_STORE_FROM_2 num, low, high, insn:vararg
    TEST_CASE \num
    la a0, target
    li a1, -1
    sd a1, 0(a0)
    sd a1, 8(a0)
    vsetivli x0, 4, e16, mf2, tu, mu
    csrwi vstart, 2
    \insn
    csrr a1, vstart
    bnez a1, fail
    ld a2, 0(a0)
    CHECK a2, \low
    ld a2, 8(a0)
    CHECK a2, \high
.endm

TEST_BEGIN
    V_ON
    la a0, source

  TEST_LOAD_FROM_2 1, 0x44443333ffffffff, vle16.v v8, (a0)
  TEST_LOAD_FROM_2 2, 0x44443333ffffffff, vle16ff.v v8, (a0)
    li a3, 4
  TEST_LOAD_FROM_2 3, 0x77775555ffffffff, vlse16.v v8, (a0), a3
    vsetivli x0, 4, e8, mf4, tu, mu
    vid.v v16
    vsll.vi v16, v16, 1
    vrsub.vi v16, v16, 6
  TEST_LOAD_FROM_2 4, 0x11112222ffffffff, vluxei8.v v8, (a0), v16
  TEST_LOAD_FROM_2 5, 0x11112222ffffffff, vloxei8.v v8, (a0), v16
  TEST_LOAD_FROM_2 6, 0x77775555ffffffff, vlseg2e16.v v8, (a0)
  TEST_CASE 7
    vmv.x.s a2, v9
    CHECK a2, 0x88886666ffffffff

  // whole registers: in elements of the encoded EEW
  TEST_LOAD_FROM_2 8, 0x44443333ffffffff, vl1re16.v v8, (a0)
  // a mask: in bytes; a store of whole registers too
  TEST_CASE 9
    vsetivli x0, 16, e8, m1, tu, mu
    vmv.v.i v8, -1
    vsetivli x0, 16, e8, m1, tu, mu
    csrwi vstart, 1
    vlm.v v8, (a0)
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    andi a2, a2, 0xff
    CHECK a2, 0xff
  TEST_CASE 10
    vmv.x.s a2, v8
    srli a2, a2, 8
    andi a2, a2, 0xff
    CHECK a2, 0x11

    vsetivli x0, 8, e16, m1, tu, mu
    vle16.v v8, (a0)
    addi a1, a0, 16
    vle16.v v9, (a1)
  TEST_STORE_FROM_2 11, 0x44443333ffffffff, 0xffffffffffffffff, vse16.v v8, (a0)
    li a3, 4
  TEST_STORE_FROM_2 12, 0xffffffffffffffff, 0xffff4444ffff3333, vsse16.v v8, (a0), a3
  TEST_STORE_FROM_2 13, 0xffffffff33334444, 0xffffffffffffffff, vsuxei8.v v8, (a0), v16
  TEST_STORE_FROM_2 14, 0xffffffff33334444, 0xffffffffffffffff, vsoxei8.v v8, (a0), v16
  TEST_STORE_FROM_2 15, 0xffffffffffffffff, 0xcccc4444bbbb3333, vsseg2e16.v v8, (a0)
  TEST_STORE_FROM_2 16, 0x444433332222ffff, 0x8888777766665555, vs1r.v v8, (a0)

  // vstart at or above vl: nothing happens
  TEST_CASE 17
    la a0, source
    vsetivli x0, 2, e16, mf2, ta, ma
    vmv.v.i v8, 7
    csrwi vstart, 2
    vle16.v v8, (a0)
    csrr a1, vstart
    bnez a1, fail
    vmv.x.s a2, v8
    CHECK a2, 7
    csrwi vstart, 3
    vle16.v v8, (a0)
    csrr a1, vstart
    bnez a1, fail
    vmv.x.s a2, v8
    CHECK a2, 7

  // arithmetic
.macro TEST_ARITHMETIC num, insn:vararg
    TEST_CASE \num
    vsetivli x0, 4, e16, mf2, tu, mu
    csrwi vstart, 1
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    csrr a1, vstart
    CHECK a1, 1
    csrwi vstart, 0
.endm
  TEST_ARITHMETIC 18, vadd.vv v8, v8, v8
  TEST_ARITHMETIC 19, vmv.v.i v8, 1
  TEST_ARITHMETIC 20, vredsum.vs v8, v8, v8
  TEST_ARITHMETIC 21, vmseq.vv v8, v9, v10
  TEST_ARITHMETIC 22, vmand.mm v8, v9, v10
  TEST_ARITHMETIC 23, vslideup.vi v8, v9, 1
  TEST_ARITHMETIC 24, vslidedown.vi v8, v9, 1
  TEST_ARITHMETIC 25, vrgather.vv v8, v9, v10
  TEST_ARITHMETIC 26, vcompress.vm v8, v9, v10
  TEST_ARITHMETIC 27, vcpop.m a0, v8
  TEST_ARITHMETIC 28, vfirst.m a0, v8
  TEST_ARITHMETIC 29, viota.m v8, v9
  TEST_ARITHMETIC 30, vid.v v8
  TEST_ARITHMETIC 31, vmsbf.m v8, v9
  TEST_ARITHMETIC 32, vwadd.vv v8, v10, v11
  TEST_ARITHMETIC 33, vnsrl.wi v8, v10, 1
  TEST_ARITHMETIC 34, vmv1r.v v8, v9
  TEST_ARITHMETIC 35, vmv.x.s a0, v8
  TEST_ARITHMETIC 36, vmv.s.x v8, a0
  TEST_ARITHMETIC 37, vmerge.vim v8, v9, 1, v0
  TEST_ARITHMETIC 38, vsadd.vv v8, v8, v8
  TEST_ARITHMETIC 39, vdivu.vv v8, v8, v8

TEST_END
    .balign 16
source:
    .half 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666, 0x7777, 0x8888
    .half 0x9999, 0xaaaa, 0xbbbb, 0xcccc, 0xdddd, 0xeeee, 0xffff, 0x1234
    .section .buffers, "aw", @nobits
    .zero 8192
    .balign 16
target:
    .zero 8192
