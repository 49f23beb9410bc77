/* RV64IMAFC with Zfa and Zfhmin: what needs D is illegal, also where another extension brings it. */

#include "test_macros.h"

REQUIRES_ISA rv64imafc_zfhmin_zfa_zcb

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
    // D
    .word 0x0005b507  // fld
    .word 0x00c5b027  // fsd
    .word 0x6ac58543  // fmadd.d
    .word 0x6ac58547  // fmsub.d
    .word 0x6ac5854b  // fnmsub.d
    .word 0x6ac5854f  // fnmadd.d
    .word 0x02c58553  // fadd.d
    .word 0x0ac58553  // fsub.d
    .word 0x12c58553  // fmul.d
    .word 0x1ac58553  // fdiv.d
    .word 0x5a058553  // fsqrt.d
    .word 0x22c58553  // fsgnj.d
    .word 0x22c59553  // fsgnjn.d
    .word 0x22c5a553  // fsgnjx.d
    .word 0x2ac58553  // fmin.d
    .word 0x2ac59553  // fmax.d
    .word 0x40158553  // fcvt.s.d
    .word 0x42058553  // fcvt.d.s
    .word 0xa2c5a553  // feq.d
    .word 0xa2c59553  // flt.d
    .word 0xa2c58553  // fle.d
    .word 0xe2059553  // fclass.d
    .word 0xc2058553  // fcvt.w.d
    .word 0xc2158553  // fcvt.wu.d
    .word 0xd2058553  // fcvt.d.w
    .word 0xd2158553  // fcvt.d.wu
    .word 0xc2258553  // fcvt.l.d
    .word 0xc2358553  // fcvt.lu.d
    .word 0xe2058553  // fmv.x.d
    .word 0xd2258553  // fcvt.d.l
    .word 0xd2358553  // fcvt.d.lu
    .word 0xf2058553  // fmv.d.x
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
    // Zfa of D
    .word 0xf2158553  // fli.d
    .word 0x2ac5a553  // fminm.d
    .word 0x2ac5b553  // fmaxm.d
    .word 0x42458553  // fround.d
    .word 0x42558553  // froundnx.d
    .word 0xc2859553  // fcvtmod.w.d
    .word 0xa2c5c553  // fleq.d
    .word 0xa2c5d553  // fltq.d
    // Zfa of Zfh
    .word 0xf4158553  // fli.h
    .word 0x2cc5a553  // fminm.h
    .word 0x2cc5b553  // fmaxm.h
    .word 0x44458553  // fround.h
    .word 0x44558553  // froundnx.h
    .word 0xa4c5c553  // fleq.h
    .word 0xa4c5d553  // fltq.h
    // Zfhmin of D
    .word 0x42258553  // fcvt.d.h
    .word 0x44158553  // fcvt.h.d
    // Zfbfmin
    .word 0x44858553  // fcvt.bf16.s
    .word 0x40658553  // fcvt.s.bf16
words_end:
halves:
    // Zcd
    .half 0x2188, 0  // c.fld
    .half 0xa188, 0  // c.fsd
    .half 0x2502, 0  // c.fldsp
    .half 0xa02e, 0  // c.fsdsp
halves_end:
done:

  // single precision works, a register is 32 bits: nothing is boxed
  TEST_CASE 82
    LOAD_CONST t0, 0x3f800000
    fmv.w.x fa0, t0
    fadd.s fa1, fa0, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x40000000
    fli.s fa0, 0.5
    fmv.x.w a0, fa0
    CHECK a0, 0x3f000000

TEST_END
