/* Zfhmin without Zfh: half-precision arithmetic is illegal, what Zfa adds to halves too. */

#include "test_macros.h"

REQUIRES_ISA rv64gc_zfhmin_zfa

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
    // Zfa of Zfh
    .word 0xf4158553  // fli.h
    .word 0x2cc5a553  // fminm.h
    .word 0x2cc5b553  // fmaxm.h
    .word 0x44458553  // fround.h
    .word 0x44558553  // froundnx.h
    .word 0xa4c5c553  // fleq.h
    .word 0xa4c5d553  // fltq.h
    // Zfbfmin
    .word 0x44858553  // fcvt.bf16.s
    .word 0x40658553  // fcvt.s.bf16
    // Zba
    .word 0x20c5a533  // sh1add
    .word 0x20c5c533  // sh2add
    .word 0x20c5e533  // sh3add
    .word 0x08c5853b  // add.uw
    .word 0x20c5a53b  // sh1add.uw
    .word 0x20c5c53b  // sh2add.uw
    .word 0x20c5e53b  // sh3add.uw
    .word 0x0835951b  // slli.uw
    // Zbb
    .word 0x40c5f533  // andn
    .word 0x40c5e533  // orn
    .word 0x40c5c533  // xnor
    .word 0x60059513  // clz
    .word 0x60159513  // ctz
    .word 0x60259513  // cpop
    .word 0x0ac5e533  // max
    .word 0x0ac5f533  // maxu
    .word 0x0ac5c533  // min
    .word 0x0ac5d533  // minu
    .word 0x60459513  // sext.b
    .word 0x60559513  // sext.h
    .word 0x60c59533  // rol
    .word 0x60c5d533  // ror
    .word 0x2875d513  // orc.b
    .word 0x6005951b  // clzw
    .word 0x6015951b  // ctzw
    .word 0x6025951b  // cpopw
    .word 0x60c5953b  // rolw
    .word 0x60c5d53b  // rorw
    .word 0x6035d51b  // roriw
    .word 0x6035d513  // rori
    .word 0x6b85d513  // rev8
    .word 0x0805c53b  // zext.h
    // Zbc
    .word 0x0ac59533  // clmul
    .word 0x0ac5a533  // clmulr
    .word 0x0ac5b533  // clmulh
    // Zbs
    .word 0x48c59533  // bclr
    .word 0x48c5d533  // bext
    .word 0x68c59533  // binv
    .word 0x28c59533  // bset
    .word 0x48359513  // bclri
    .word 0x4835d513  // bexti
    .word 0x68359513  // binvi
    .word 0x28359513  // bseti
    // Zicond
    .word 0x0ec5d533  // czero.eqz
    .word 0x0ec5f533  // czero.nez
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

  // loads, stores, moves and conversions exist
  TEST_CASE 93
    LOAD_CONST t0, 0x3e00
    fmv.h.x fa0, t0
    fcvt.s.h fa1, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x3fc00000
    fcvt.d.h fa1, fa0
    fcvt.h.d fa2, fa1
    fmv.x.h a0, fa2
    CHECK a0, 0x3e00

TEST_END
