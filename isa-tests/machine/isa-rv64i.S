/* The smallest machine, RV64I with Zicsr: everything else is illegal, and code is aligned to 4 bytes. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64i_zicsr

TEST_BEGIN

  EACH_IS_ILLEGAL halves
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
    ENCODINGS_F
    ENCODINGS_D
    ENCODINGS_ZBA
    ENCODINGS_ZBB
    ENCODINGS_ZBC
    ENCODINGS_ZBS
    ENCODINGS_ZICOND
    ENCODINGS_ZFHMIN
    ENCODINGS_ZFH
    ENCODINGS_ZFA
    ENCODINGS_ZFBFMIN
    // CSRs of F and Zicntr
    .word 0x00102573  // fflags
    .word 0x00202573  // frm
    .word 0x00302573  // fcsr
    .word 0xc0002573  // cycle
    .word 0xc0102573  // time
    .word 0xc0202573  // instret
words_end:
halves:
    ENCODINGS_C
    ENCODINGS_ZCD
    ENCODINGS_ZCB
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
