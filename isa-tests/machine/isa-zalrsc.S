/* Zalrsc without A: no AMOs. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64im_zicsr_zalrsc

TEST_BEGIN

  EACH_IS_ILLEGAL
words:
    ENCODINGS_ZBB
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
