/* Zmmul without M and Zaamo without A: no division, no reservations. */

#include "test_macros.h"

REQUIRES_ISA rv64i_zicsr_zmmul_zaamo

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
    // Zba
    .word 0x20c5a533  // sh1add
    .word 0x20c5c533  // sh2add
    .word 0x20c5e533  // sh3add
    .word 0x08c5853b  // add.uw
    .word 0x20c5a53b  // sh1add.uw
    .word 0x20c5c53b  // sh2add.uw
    .word 0x20c5e53b  // sh3add.uw
    .word 0x0835951b  // slli.uw
    // Zbs
    .word 0x48c59533  // bclr
    .word 0x48c5d533  // bext
    .word 0x68c59533  // binv
    .word 0x28c59533  // bset
    .word 0x48359513  // bclri
    .word 0x4835d513  // bexti
    .word 0x68359513  // binvi
    .word 0x28359513  // bseti
    // division
    .word 0x02c5c533  // div
    .word 0x02c5d533  // divu
    .word 0x02c5e533  // rem
    .word 0x02c5f533  // remu
    .word 0x02c5c53b  // divw
    .word 0x02c5d53b  // divuw
    .word 0x02c5e53b  // remw
    .word 0x02c5f53b  // remuw
    // Zalrsc
    .word 0x1005a52f  // lr.w
    .word 0x18c5a52f  // sc.w
    .word 0x1005b52f  // lr.d
    .word 0x18c5b52f  // sc.d
words_end:
done:

  // the named parts work
  TEST_CASE 29
    li a0, 6
    li a1, 7
    mul a2, a0, a1
    CHECK a2, 42
    mulhu a2, a0, a1
    CHECK a2, 0
    la a3, cell
    sd a0, 0(a3)
    amoadd.d a4, a1, (a3)
    CHECK a4, 6
    ld a4, 0(a3)
    CHECK a4, 13

TEST_END
cell:
    .dword 0
