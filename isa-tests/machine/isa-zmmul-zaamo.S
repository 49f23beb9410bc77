/* Zmmul without M and Zaamo without A: no division, no reservations. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64i_zicsr_zmmul_zaamo

TEST_BEGIN

  EACH_IS_ILLEGAL
words:
    ENCODINGS_ZBA
    ENCODINGS_ZBS
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
