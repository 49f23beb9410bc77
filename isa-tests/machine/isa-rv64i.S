/* The smallest machine, RV64I with Zicsr: everything else is illegal, and code is aligned to 4 bytes. */

#include "test_macros.h"

REQUIRES_ISA rv64i_zicsr

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
    // M
    .word 0x02c58533  // mul
    .word 0x02c59533  // mulh
    .word 0x02c5a533  // mulhsu
    .word 0x02c5b533  // mulhu
    .word 0x02c5c533  // div
    .word 0x02c5d533  // divu
    .word 0x02c5e533  // rem
    .word 0x02c5f533  // remu
    .word 0x02c5853b  // mulw
    .word 0x02c5c53b  // divw
    .word 0x02c5d53b  // divuw
    .word 0x02c5e53b  // remw
    .word 0x02c5f53b  // remuw
    // A
    .word 0x1005a52f  // lr.w
    .word 0x18c5a52f  // sc.w
    .word 0x08c5a52f  // amoswap.w
    .word 0x00c5a52f  // amoadd.w
    .word 0x20c5a52f  // amoxor.w
    .word 0x60c5a52f  // amoand.w
    .word 0x40c5a52f  // amoor.w
    .word 0x80c5a52f  // amomin.w
    .word 0xa0c5a52f  // amomax.w
    .word 0xc0c5a52f  // amominu.w
    .word 0xe0c5a52f  // amomaxu.w
    .word 0x1005b52f  // lr.d
    .word 0x18c5b52f  // sc.d
    .word 0x08c5b52f  // amoswap.d
    .word 0x00c5b52f  // amoadd.d
    .word 0x20c5b52f  // amoxor.d
    .word 0x60c5b52f  // amoand.d
    .word 0x40c5b52f  // amoor.d
    .word 0x80c5b52f  // amomin.d
    .word 0xa0c5b52f  // amomax.d
    .word 0xc0c5b52f  // amominu.d
    .word 0xe0c5b52f  // amomaxu.d
    // F
    .word 0x0005a507  // flw
    .word 0x00c5a027  // fsw
    .word 0x68c58543  // fmadd.s
    .word 0x68c58547  // fmsub.s
    .word 0x68c5854b  // fnmsub.s
    .word 0x68c5854f  // fnmadd.s
    .word 0x00c58553  // fadd.s
    .word 0x08c58553  // fsub.s
    .word 0x10c58553  // fmul.s
    .word 0x18c58553  // fdiv.s
    .word 0x58058553  // fsqrt.s
    .word 0x20c58553  // fsgnj.s
    .word 0x20c59553  // fsgnjn.s
    .word 0x20c5a553  // fsgnjx.s
    .word 0x28c58553  // fmin.s
    .word 0x28c59553  // fmax.s
    .word 0xc0058553  // fcvt.w.s
    .word 0xc0158553  // fcvt.wu.s
    .word 0xe0058553  // fmv.x.w
    .word 0xa0c5a553  // feq.s
    .word 0xa0c59553  // flt.s
    .word 0xa0c58553  // fle.s
    .word 0xe0059553  // fclass.s
    .word 0xd0058553  // fcvt.s.w
    .word 0xd0158553  // fcvt.s.wu
    .word 0xf0058553  // fmv.w.x
    .word 0xc0258553  // fcvt.l.s
    .word 0xc0358553  // fcvt.lu.s
    .word 0xd0258553  // fcvt.s.l
    .word 0xd0358553  // fcvt.s.lu
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
    // Zfhmin
    .word 0x00059507  // flh
    .word 0x00c59027  // fsh
    .word 0x40258553  // fcvt.s.h
    .word 0x44058553  // fcvt.h.s
    .word 0xe4058553  // fmv.x.h
    .word 0xf4058553  // fmv.h.x
    .word 0x42258553  // fcvt.d.h
    .word 0x44158553  // fcvt.h.d
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
    // Zfbfmin
    .word 0x44858553  // fcvt.bf16.s
    .word 0x40658553  // fcvt.s.bf16
    // CSRs of F and Zicntr
    .word 0x00102573  // fflags
    .word 0x00202573  // frm
    .word 0x00302573  // fcsr
    .word 0xc0002573  // cycle
    .word 0xc0102573  // time
    .word 0xc0202573  // instret
words_end:
halves:
    // C
    .half 0x0028, 0  // c.addi4spn
    .half 0x4188, 0  // c.lw
    .half 0xc188, 0  // c.sw
    .half 0x0005, 0  // c.nop
    .half 0x0505, 0  // c.addi
    .half 0x4505, 0  // c.li
    .half 0x6105, 0  // c.addi16sp
    .half 0x6505, 0  // c.lui
    .half 0x8905, 0  // c.andi
    .half 0x8d09, 0  // c.sub
    .half 0x8d29, 0  // c.xor
    .half 0x8d49, 0  // c.or
    .half 0x8d69, 0  // c.and
    .half 0xa001, 0  // c.j
    .half 0xc181, 0  // c.beqz
    .half 0xe181, 0  // c.bnez
    .half 0x4502, 0  // c.lwsp
    .half 0x8502, 0  // c.jr
    .half 0x852e, 0  // c.mv
    .half 0x9002, 0  // c.ebreak
    .half 0x9502, 0  // c.jalr
    .half 0x952e, 0  // c.add
    .half 0xc02e, 0  // c.swsp
    .half 0x6188, 0  // c.ld
    .half 0xe188, 0  // c.sd
    .half 0x2505, 0  // c.addiw
    .half 0x8105, 0  // c.srli
    .half 0x8505, 0  // c.srai
    .half 0x9d09, 0  // c.subw
    .half 0x9d29, 0  // c.addw
    .half 0x0506, 0  // c.slli
    .half 0x6502, 0  // c.ldsp
    .half 0xe02e, 0  // c.sdsp
    // Zcd
    .half 0x2188, 0  // c.fld
    .half 0xa188, 0  // c.fsd
    .half 0x2502, 0  // c.fldsp
    .half 0xa02e, 0  // c.fsdsp
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

  // without compressed code the target of a jump must be a multiple of 4: misaligned fetch, cause 0, at the jump; no link is written
  TEST_CASE 256
    li ra, POISON
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, jal ra, . + 6
    addi t0, s9, 6
    bne s10, t0, fail
    CHECK ra, POISON
  TEST_CASE 257
    la a0, _start
    li ra, POISON
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, jalr ra, 2(a0)
    addi a0, a0, 2
    bne s10, a0, fail
    CHECK ra, POISON

  // a branch only when it is taken
  TEST_CASE 258
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, beq x0, x0, . + 10
    addi t0, s9, 10
    bne s10, t0, fail
  TEST_CASE 259
    bne x0, x0, . + 10

  // bit 1 of mepc is 0
  TEST_CASE 260
    la t0, _start
    addi t0, t0, 3
    csrw mepc, t0
    csrr t1, mepc
    addi t0, t0, -3
    bne t0, t1, fail

TEST_END
