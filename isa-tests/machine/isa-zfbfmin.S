/* Zfbfmin without Zfhmin: the conversions of halves are illegal. */

#include "test_macros.h"

REQUIRES_ISA rv64gc_zfbfmin

TEST_BEGIN

  // every word by itself: cause 2, mepc its address, mtval the word (case number = place in the list)
    la s0, words
    la s1, words_end
    li gp, 0
1:  addi gp, gp, 1
    la s7, 2f
    li s8, -1
    jr s0
    .p2align 2
2:  li t0, CAUSE_ILLEGAL
    bne s8, t0, fail
    bne s9, s0, fail
    lwu t0, 0(s0)
    bne s10, t0, fail
    addi s0, s0, 4
    bltu s0, s1, 1b

  // the same for 16 bits; what mtval holds of them is not fixed when instructions are 32 bits long
    la s0, halves
    la s1, halves_end
1:  addi gp, gp, 1
    la s7, 2f
    li s8, -1
    jr s0
    .p2align 2
2:  li t0, CAUSE_ILLEGAL
    bne s8, t0, fail
    bne s9, s0, fail
    addi s0, s0, 4
    bltu s0, s1, 1b
    j done

    .p2align 2
words:
    // Zfh
    .word 0x6cc58543  // fmadd.h
    .word 0x6cc58547  // fmsub.h
    .word 0x6cc5854b  // fnmsub.h
    .word 0x6cc5854f  // fnmadd.h
    .word 0x04c58553  // fadd.h
    .word 0x0cc58553  // fsub.h
    .word 0x14c58553  // fmul.h
    .word 0x1cc58553  // fdiv.h
    .word 0x5c058553  // fsqrt.h
    .word 0x24c58553  // fsgnj.h
    .word 0x24c59553  // fsgnjn.h
    .word 0x24c5a553  // fsgnjx.h
    .word 0x2cc58553  // fmin.h
    .word 0x2cc59553  // fmax.h
    .word 0xa4c5a553  // feq.h
    .word 0xa4c59553  // flt.h
    .word 0xa4c58553  // fle.h
    .word 0xe4059553  // fclass.h
    .word 0xc4058553  // fcvt.w.h
    .word 0xc4158553  // fcvt.wu.h
    .word 0xd4058553  // fcvt.h.w
    .word 0xd4158553  // fcvt.h.wu
    .word 0xc4258553  // fcvt.l.h
    .word 0xc4358553  // fcvt.lu.h
    .word 0xd4258553  // fcvt.h.l
    .word 0xd4358553  // fcvt.h.lu
    // Zfhmin of D
    .word 0x42258553  // fcvt.d.h
    .word 0x44158553  // fcvt.h.d
    // Zfa
    .word 0xf0158553  // fli.s
    .word 0x28c5a553  // fminm.s
    .word 0x28c5b553  // fmaxm.s
    .word 0x40458553  // fround.s
    .word 0x40558553  // froundnx.s
    .word 0xa0c5c553  // fleq.s
    .word 0xa0c5d553  // fltq.s
    .word 0xf2158553  // fli.d
    .word 0x2ac5a553  // fminm.d
    .word 0x2ac5b553  // fmaxm.d
    .word 0x42458553  // fround.d
    .word 0x42558553  // froundnx.d
    .word 0xc2859553  // fcvtmod.w.d
    .word 0xa2c5c553  // fleq.d
    .word 0xa2c5d553  // fltq.d
    .word 0xf4158553  // fli.h
    .word 0x2cc5a553  // fminm.h
    .word 0x2cc5b553  // fmaxm.h
    .word 0x44458553  // fround.h
    .word 0x44558553  // froundnx.h
    .word 0xa4c5c553  // fleq.h
    .word 0xa4c5d553  // fltq.h
    // conversions of Zfhmin
    .word 0x40258553  // fcvt.s.h
    .word 0x44058553  // fcvt.h.s
words_end:
halves:
    // Zcb
    .half 0x8188, 0  // c.lbu
    .half 0x8588, 0  // c.lhu
    .half 0x85c8, 0  // c.lh
    .half 0x8988, 0  // c.sb
    .half 0x8d88, 0  // c.sh
    .half 0x9d61, 0  // c.zext.b
    .half 0x9d65, 0  // c.sext.b
    .half 0x9d69, 0  // c.zext.h
    .half 0x9d6d, 0  // c.sext.h
    .half 0x9d75, 0  // c.not
    .half 0x9d49, 0  // c.mul
    .half 0x9d71, 0  // c.zext.w
halves_end:
done:

  // loads, stores and moves of 16 bits come with Zfbfmin, and its two conversions
  TEST_CASE 65
    LOAD_CONST t0, 0x3fc0
    fmv.h.x fa0, t0
    fcvt.s.bf16 fa1, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x3fc00000
    fcvt.bf16.s fa2, fa1
    fmv.x.h a0, fa2
    CHECK a0, 0x3fc0
    la a3, cell
    fsh fa2, 0(a3)
    flh fa3, 0(a3)
    fmv.x.h a0, fa3
    CHECK a0, 0x3fc0

TEST_END
cell:
    .dword 0
