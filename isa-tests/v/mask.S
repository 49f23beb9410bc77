/* Corners of masks: bits beyond vl do not count, results within a byte, masks in other registers than v0 as operands, vl = 0, whole mask of the largest group. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

/* v8 to v10 get the byte patterns; then vl and the instruction; then the first doubleword of v8 where mask bits are set. */
.macro TEST_MASK num, avl, care, expected, a, b, insn:vararg
    TEST_CASE \num
    vsetivli x0, 2, e64, m1, tu, mu
    vmv.v.i v8, 0
    LOAD_CONST a0, \a
    vmv.v.x v9, a0
    LOAD_CONST a0, \b
    vmv.v.x v10, a0
    vsetivli x0, \avl, e8, m8, tu, mu
    \insn
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    LOAD_CONST a3, \care
    and a2, a2, a3
    CHECK a2, \expected
.endm

/* A scalar result in a2. */
.macro TEST_SCALAR num, avl, expected, a, insn:vararg
    TEST_CASE \num
    vsetivli x0, 2, e64, m1, tu, mu
    LOAD_CONST a0, \a
    vmv.v.x v9, a0
    vsetivli x0, \avl, e8, m8, tu, mu
    li a2, POISON
    \insn
    CHECK a2, \expected
.endm

TEST_BEGIN
    V_ON

  // logic, with vl inside a byte
  TEST_MASK 1, 5, 0x1f, 0x04, 0x15, 0x0e, vmand.mm v8, v9, v10
  TEST_MASK 2, 13, 0x1fff, 0x1feb, 0x15, 0x1c, vmnand.mm v8, v9, v10
  TEST_MASK 3, 31, 0x7fffffff, 0x00000011, 0x15, 0x0e, vmandn.mm v8, v9, v10
  TEST_MASK 4, 1, 1, 1, 1, 0, vmxor.mm v8, v9, v10
  TEST_MASK 5, 9, 0x1ff, 0x1f5, 0x15, 0x1e, vmorn.mm v8, v9, v10
  TEST_MASK 6, 9, 0x1ff, 0x1f4, 0x15, 0x1e, vmxnor.mm v8, v9, v10
  TEST_MASK 7, 9, 0x1ff, 0x1e0, 0x15, 0x1e, vmnor.mm v8, v9, v10
  // the same register thrice: set, clear, not
  TEST_MASK 8, 31, 0x7fffffff, 0x7fffffff, 0, 0, vmxnor.mm v8, v8, v8
  TEST_MASK 9, 31, 0x7fffffff, 0, 0, 0, vmxor.mm v8, v8, v8
  // vl = 0 writes nothing, the tail within a byte included
  TEST_MASK 10, 0, -1, 0, -1, -1, vmand.mm v8, v9, v10

  // set-before, -including, -only-first: first bit at 0, in the middle, at the last element, beyond vl, none
  TEST_MASK 11, 16, 0xffff, 0x0000, 0x0001, 0, vmsbf.m v8, v9
  TEST_MASK 12, 16, 0xffff, 0x0001, 0x0001, 0, vmsif.m v8, v9
  TEST_MASK 13, 16, 0xffff, 0x0001, 0x0001, 0, vmsof.m v8, v9
  TEST_MASK 14, 16, 0xffff, 0x01ff, 0xfe00, 0, vmsbf.m v8, v9
  TEST_MASK 15, 16, 0xffff, 0x03ff, 0xfe00, 0, vmsif.m v8, v9
  TEST_MASK 16, 16, 0xffff, 0x0200, 0xfe00, 0, vmsof.m v8, v9
  TEST_MASK 17, 16, 0xffff, 0x7fff, 0x8000, 0, vmsbf.m v8, v9
  TEST_MASK 18, 16, 0xffff, 0xffff, 0x8000, 0, vmsif.m v8, v9
  TEST_MASK 19, 15, 0x7fff, 0x7fff, 0x8000, 0, vmsbf.m v8, v9
  TEST_MASK 20, 15, 0x7fff, 0x7fff, 0x8000, 0, vmsif.m v8, v9
  TEST_MASK 21, 15, 0x7fff, 0x0000, 0x8000, 0, vmsof.m v8, v9
  TEST_MASK 22, 16, 0xffff, 0xffff, 0, 0, vmsbf.m v8, v9

  // masked: a masked-off one is no first
    vsetivli x0, 1, e64, m1, tu, mu
    li a0, 0xfff0
    vmv.s.x v0, a0
  TEST_MASK 23, 16, 0xffff, 0x00f0, 0x0102, 0, vmsbf.m v8, v9, v0.t
  TEST_MASK 24, 16, 0xffff, 0x01f0, 0x0102, 0, vmsif.m v8, v9, v0.t
  TEST_MASK 25, 16, 0xffff, 0x0100, 0x0102, 0, vmsof.m v8, v9, v0.t

  // count and find
  TEST_SCALAR 26, 16, 3, 0x8101, vcpop.m a2, v9
  TEST_SCALAR 27, 15, 2, 0x8101, vcpop.m a2, v9
  TEST_SCALAR 28, 0, 0, -1, vcpop.m a2, v9
  TEST_SCALAR 29, 16, 2, 0x8101, vcpop.m a2, v9, v0.t
  TEST_SCALAR 30, 16, 8, 0x8100, vfirst.m a2, v9
  TEST_SCALAR 31, 8, -1, 0x8100, vfirst.m a2, v9
  TEST_SCALAR 32, 0, -1, -1, vfirst.m a2, v9
  TEST_SCALAR 33, 16, 8, 0x8101, vfirst.m a2, v9, v0.t
  TEST_SCALAR 34, 16, 0, 0x8101, vfirst.m a2, v9

  // compares write one bit an element, bits of masked-off elements stay under mu
  TEST_CASE 35
    vsetivli x0, 2, e64, m1, tu, mu
    LOAD_CONST a0, 0x0101010101010100
    vmv.v.x v9, a0
    vmv.v.i v8, 0
    vsetivli x0, 12, e8, m1, tu, mu
    vmseq.vi v8, v9, 0, v0.t
    vsetivli x0, 1, e16, m1, tu, mu
    vmv.x.s a2, v8
    andi a2, a2, 0x7ff
    CHECK a2, 0x100

  // a mask of the largest group: every element of e8, m8 has its bit
  TEST_CASE 36
    vsetvli a0, x0, e8, m8, ta, mu
    vid.v v8
    vmv.v.i v16, 0
    vmsne.vv v0, v8, v16
    // element numbers are modulo 256: one in 256 is 0
    vcpop.m a1, v0
    addi a2, a0, 255
    srli a2, a2, 8
    sub a2, a0, a2
    bne a1, a2, fail
  TEST_CASE 37
    vadd.vi v16, v16, 1, v0.t
    vmseq.vi v7, v16, 1
    vcpop.m a1, v7
    bne a1, a2, fail
    vfirst.m a1, v7
    CHECK a1, 1

  // vlm and vsm: ceil(vl / 8) bytes, one for vl = 1, none for vl = 0
.macro TEST_VSM num, avl, expected
    TEST_CASE \num
    la a0, cell
    sd x0, 0(a0)
    vsetivli x0, 2, e64, m1, tu, mu
    vmv.v.i v9, -1
    vsetivli x0, \avl, e8, m8, tu, mu
    vsm.v v9, (a0)
    ld a2, 0(a0)
    CHECK a2, \expected
.endm
  TEST_VSM 38, 0, 0
  TEST_VSM 39, 1, 0xff
  TEST_VSM 40, 8, 0xff
  TEST_VSM 41, 9, 0xffff
  TEST_VSM 42, 31, 0xffffffff
.macro TEST_VLM num, avl, care, expected
    TEST_CASE \num
    la a0, cell
    li a1, -1
    sd a1, 0(a0)
    vsetivli x0, 2, e64, m1, tu, mu
    vmv.v.i v9, 0
    vsetivli x0, \avl, e8, m8, tu, mu
    vlm.v v9, (a0)
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v9
    LOAD_CONST a3, \care
    and a2, a2, a3
    CHECK a2, \expected
.endm
  TEST_VLM 43, 0, -1, 0
  TEST_VLM 44, 1, 0xff, 0xff
  TEST_VLM 45, 17, 0xffffff, 0xffffff

TEST_END
    .balign 8
cell:
    .dword 0
