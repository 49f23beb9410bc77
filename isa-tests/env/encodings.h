/* For the programs on smaller ISA strings (machine/isa-*.S): encodings by extension, and the check that each is an illegal instruction.

       TEST_BEGIN
         EACH_IS_ILLEGAL halves     (without "halves" where there are none of 16 bits)
       words:
         ENCODINGS_ZBA ...          (.word)
       words_end:
       halves:
         ENCODINGS_C ...            (.half, each filled up to 32 bits)
       halves_end:
       done: */

.macro EACH_IS_ILLEGAL halves
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

  .ifnb \halves
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
  .endif
    j done

    .p2align 2
.endm

.macro ENCODINGS_D
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
.endm

.macro ENCODINGS_ZFH
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
.endm

.macro ENCODINGS_ZFA_OF_ZFH
    .word 0xf4158553  // fli.h
    .word 0x2cc5a553  // fminm.h
    .word 0x2cc5b553  // fmaxm.h
    .word 0x44458553  // fround.h
    .word 0x44558553  // froundnx.h
    .word 0xa4c5c553  // fleq.h
    .word 0xa4c5d553  // fltq.h
.endm

.macro ENCODINGS_ZFHMIN_OF_D
    .word 0x42258553  // fcvt.d.h
    .word 0x44158553  // fcvt.h.d
.endm

.macro ENCODINGS_ZFBFMIN
    .word 0x44858553  // fcvt.bf16.s
    .word 0x40658553  // fcvt.s.bf16
.endm

.macro ENCODINGS_ZCD
    .half 0x2188, 0  // c.fld
    .half 0xa188, 0  // c.fsd
    .half 0x2502, 0  // c.fldsp
    .half 0xa02e, 0  // c.fsdsp
.endm

.macro ENCODINGS_F
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
.endm

.macro ENCODINGS_ZFHMIN
    .word 0x00059507  // flh
    .word 0x00c59027  // fsh
    .word 0x40258553  // fcvt.s.h
    .word 0x44058553  // fcvt.h.s
    .word 0xe4058553  // fmv.x.h
    .word 0xf4058553  // fmv.h.x
    .word 0x42258553  // fcvt.d.h
    .word 0x44158553  // fcvt.h.d
.endm

.macro ENCODINGS_ZFA
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
.endm

.macro ENCODINGS_ZBC
    .word 0x0ac59533  // clmul
    .word 0x0ac5a533  // clmulr
    .word 0x0ac5b533  // clmulh
.endm

.macro ENCODINGS_ZBA
    .word 0x20c5a533  // sh1add
    .word 0x20c5c533  // sh2add
    .word 0x20c5e533  // sh3add
    .word 0x08c5853b  // add.uw
    .word 0x20c5a53b  // sh1add.uw
    .word 0x20c5c53b  // sh2add.uw
    .word 0x20c5e53b  // sh3add.uw
    .word 0x0835951b  // slli.uw
.endm

.macro ENCODINGS_ZBB
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
.endm

.macro ENCODINGS_ZBS
    .word 0x48c59533  // bclr
    .word 0x48c5d533  // bext
    .word 0x68c59533  // binv
    .word 0x28c59533  // bset
    .word 0x48359513  // bclri
    .word 0x4835d513  // bexti
    .word 0x68359513  // binvi
    .word 0x28359513  // bseti
.endm

.macro ENCODINGS_ZICOND
    .word 0x0ec5d533  // czero.eqz
    .word 0x0ec5f533  // czero.nez
.endm

.macro ENCODINGS_C
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
.endm

.macro ENCODINGS_ZCB
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
.endm
