/* Zalrsc without A: no AMOs. */

#include "test_macros.h"

REQUIRES_ISA rv64im_zicsr_zalrsc

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
    j done

    .p2align 2
words:
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
    // Zaamo
    .word 0x08c5a52f  // amoswap.w
    .word 0x00c5a52f  // amoadd.w
    .word 0x20c5a52f  // amoxor.w
    .word 0x60c5a52f  // amoand.w
    .word 0x40c5a52f  // amoor.w
    .word 0x80c5a52f  // amomin.w
    .word 0xa0c5a52f  // amomax.w
    .word 0xc0c5a52f  // amominu.w
    .word 0xe0c5a52f  // amomaxu.w
    .word 0x08c5b52f  // amoswap.d
    .word 0x00c5b52f  // amoadd.d
    .word 0x20c5b52f  // amoxor.d
    .word 0x60c5b52f  // amoand.d
    .word 0x40c5b52f  // amoor.d
    .word 0x80c5b52f  // amomin.d
    .word 0xa0c5b52f  // amomax.d
    .word 0xc0c5b52f  // amominu.d
    .word 0xe0c5b52f  // amomaxu.d
words_end:
done:

  // the named parts work
  TEST_CASE 43
    li a0, 6
    li a1, 7
    mul a2, a0, a1
    CHECK a2, 42
    mulhu a2, a0, a1
    CHECK a2, 0
    la a3, cell
    sd a0, 0(a3)
    lr.d a4, (a3)
    sc.d a5, a1, (a3)
    CHECK a4, 6
    CHECK a5, 0
    ld a4, 0(a3)
    CHECK a4, 7

TEST_END
cell:
    .dword 0
