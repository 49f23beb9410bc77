/* Vector accesses that lie across pages, and at the last bytes of memory. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

#define PAGE 4096

/* Loads with the instruction from border - back, stores v8 to v15 and compares what is there with the bytes of memory:
   with byte k = (number of the byte from lower on) * 7 mod 256 the first elements of each field are known. */
.macro TEST_ACROSS_LOAD num, back, avl, sew, bits, first, second, last, insn:vararg
    TEST_CASE \num
    vsetivli t0, \avl, \sew, m1, tu, mu
    la a0, border - \back
    \insn
    vmv.x.s a2, v8
    // the bits of an element
    li a3, \bits
    and a2, a2, a3
    CHECK a2, \first
    vmv.x.s a2, v9
    and a2, a2, a3
    CHECK a2, \second
    vslidedown.vi v16, v9, \avl - 1
    vmv.x.s a2, v16
    and a2, a2, a3
    CHECK a2, \last
.endm

TEST_BEGIN
    V_ON
    // 64 bytes around the border: 1, 2, 3 ... 64
    la a0, border - 32
    li a1, 1
    li a2, 65
1:  sb a1, 0(a0)
    addi a0, a0, 1
    addi a1, a1, 1
    bne a1, a2, 1b

  // segments with the border between two of them, and within one (border - 1 holds 0x20, border 0x21)
  TEST_ACROSS_LOAD 1, 8, 8, e8, 0xff, 0x19, 0x1a, 0x28, vlseg2e8.v v8, (a0)
  TEST_ACROSS_LOAD 2, 7, 8, e8, 0xff, 0x1a, 0x1b, 0x29, vlseg2e8.v v8, (a0)
  TEST_ACROSS_LOAD 3, 10, 8, e8, 0xff, 0x17, 0x18, 0x2d, vlseg3e8.v v8, (a0)
  TEST_ACROSS_LOAD 4, 12, 4, e8, 0xff, 0x15, 0x16, 0x2e, vlseg8e8.v v8, (a0)
  TEST_ACROSS_LOAD 5, 6, 4, e16, 0xffff, 0x1c1b, 0x1e1d, 0x2a29, vlseg2e16.v v8, (a0)
  TEST_ACROSS_LOAD 6, 6, 4, e16, 0xffff, 0x1c1b, 0x1e1d, 0x3635, vlseg4e16.v v8, (a0)
    li a1, 5
  TEST_ACROSS_LOAD 7, 6, 4, e8, 0xff, 0x1b, 0x1c, 0x2b, vlsseg2e8.v v8, (a0), a1
    vsetivli t0, 8, e8, m1, tu, mu
    vid.v v24
    vsll.vi v24, v24, 1
  TEST_ACROSS_LOAD 8, 5, 8, e8, 0xff, 0x1c, 0x1d, 0x2b, vluxseg2ei8.v v8, (a0), v24
  TEST_ACROSS_LOAD 9, 5, 8, e8, 0xff, 0x1c, 0x1d, 0x2b, vloxseg2ei8.v v8, (a0), v24
  TEST_ACROSS_LOAD 10, 7, 8, e8, 0xff, 0x1a, 0x1b, 0x29, vlseg2e8ff.v v8, (a0)
    vmv.v.i v9, 9
  TEST_ACROSS_LOAD 11, 6, 8, e8, 0xff, 0x1b, 9, 9, vle8.v v8, (a0)
    vmv.v.i v9, 9
    li a1, -3
  TEST_ACROSS_LOAD 12, -6, 8, e8, 0xff, 0x27, 9, 9, vlse8.v v8, (a0), a1
  TEST_CASE 13
    vslidedown.vi v16, v8, 7
    vmv.x.s a2, v16
    CHECK a2, 0x12

  // stores: all of 32 bytes around the border
.macro TEST_ACROSS_STORE num, back, avl, sew, a, b, c, d, insn:vararg
    TEST_CASE \num
    la a0, border - 16
    sd x0, 0(a0)
    sd x0, 8(a0)
    sd x0, 16(a0)
    sd x0, 24(a0)
    vsetivli t0, \avl, \sew, m1, tu, mu
    la a0, border - \back
    \insn
    la a0, border - 16
    ld a2, 0(a0)
    CHECK a2, \a
    ld a2, 8(a0)
    CHECK a2, \b
    ld a2, 16(a0)
    CHECK a2, \c
    ld a2, 24(a0)
    CHECK a2, \d
.endm
    // v8: 1, 2, 3 ...; v9: 0x11, 0x12 ...; v10: 0x21 ...
    vsetivli t0, 16, e8, m1, tu, mu
    vid.v v8
    vadd.vi v8, v8, 1
    li a1, 0x10
    vadd.vx v9, v8, a1
    vadd.vx v10, v9, a1
  TEST_ACROSS_STORE 14, 3, 4, e8, 0, 0x0211010000000000, 0x1404130312, 0, vsseg2e8.v v8, (a0)
  TEST_ACROSS_STORE 15, 5, 4, e8, 0, 0x1202211101000000, 0x2414042313032200 >> 8, 0, vsseg3e8.v v8, (a0)
  TEST_ACROSS_STORE 16, 4, 8, e8, 0, 0x0403020100000000, 0x08070605, 0, vse8.v v8, (a0)
    li a1, 6
  TEST_ACROSS_STORE 17, 8, 3, e8, 0, 0x1202000000001101, 0x1303 << 32, 0, vssseg2e8.v v8, (a0), a1
  TEST_ACROSS_STORE 18, 7, 4, e8, 0, 0x0413031202110100, 0x14, 0, vsuxseg2ei8.v v8, (a0), v24

  // the last bytes of memory: the pages from here on are tried until one faults
  TEST_CASE 19
    LOAD_CONST s2, 0x80100000
    li s3, PAGE
    la s7, found
    li s8, -1
    mv s1, s2
1:  lb a1, 0(s1)
    add s1, s1, s3
    j 1b
    .p2align 2
found:
    CHECK s8, CAUSE_LOAD_ACCESS
    bne s10, s1, fail
  // loads up to the end do not fault, one byte more does
  TEST_CASE 20
    vsetivli t0, 16, e8, m1, tu, mu
    addi a0, s1, -16
    vle8.v v8, (a0)
    vlseg2e8ff.v v8, (a0)
    csrr a1, vl
    CHECK a1, 8
    vsetivli t0, 8, e8, m1, tu, mu
    vlseg2e8.v v8, (a0)
  TEST_CASE 21
    vsetivli t0, 16, e8, m1, tu, mu
    addi a0, s1, -15
    EXPECT_TRAP CAUSE_LOAD_ACCESS, vle8.v v8, (a0)
    bne s10, s1, fail
    csrr a1, vstart
    CHECK a1, 15
    csrwi vstart, 0
    vle8ff.v v8, (a0)
    csrr a1, vl
    CHECK a1, 15
  TEST_CASE 22
    vsetivli t0, 8, e8, m1, tu, mu
    addi a0, s1, -15
    EXPECT_TRAP CAUSE_LOAD_ACCESS, vlseg2e8.v v8, (a0)
    bne s10, s1, fail
    csrr a1, vstart
    CHECK a1, 7
    csrwi vstart, 0
  TEST_CASE 23
    vsetivli t0, 4, e64, m2, tu, mu
    addi a0, s1, -16
    EXPECT_TRAP CAUSE_LOAD_ACCESS, vle64.v v8, (a0)
    bne s10, s1, fail
    csrr a1, vstart
    CHECK a1, 2
    csrwi vstart, 0

  // an index wraps at 64 bits: base + index below the base
  TEST_CASE 24
    vsetivli t0, 2, e64, m1, tu, mu
    la a0, border + 256
    li a1, -256
    vmv.v.x v24, a1
    vsetivli t0, 2, e8, mf8, tu, mu
    vluxei64.v v8, (a0), v24
    vmv.x.s a2, v8
    lb a3, -256(a0)
    bne a2, a3, fail

TEST_END
    .section .buffers, "aw", @nobits
    .balign 2 * PAGE
    .zero PAGE
border:
    .zero 2 * PAGE
