/* RV64G: no compressed code, none of the later extensions; the counters need Zicntr. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64g

TEST_BEGIN

  EACH_IS_ILLEGAL halves
words:
    ENCODINGS_ZBA
    ENCODINGS_ZBB
    ENCODINGS_ZBC
    ENCODINGS_ZBS
    ENCODINGS_ZICOND
    ENCODINGS_ZFHMIN
    ENCODINGS_ZFH
    ENCODINGS_ZFA
    ENCODINGS_ZFBFMIN
    // CSRs of Zicntr
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
  TEST_CASE 156
    li ra, POISON
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, jal ra, . + 6
    addi t0, s9, 6
    bne s10, t0, fail
    CHECK ra, POISON
  TEST_CASE 157
    la a0, _start
    li ra, POISON
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, jalr ra, 2(a0)
    addi a0, a0, 2
    bne s10, a0, fail
    CHECK ra, POISON

  // a branch only when it is taken
  TEST_CASE 158
    EXPECT_TRAP CAUSE_MISALIGNED_FETCH, beq x0, x0, . + 10
    addi t0, s9, 10
    bne s10, t0, fail
  TEST_CASE 159
    bne x0, x0, . + 10

  // bit 1 of mepc is 0
  TEST_CASE 160
    la t0, _start
    addi t0, t0, 3
    csrw mepc, t0
    csrr t1, mepc
    addi t0, t0, -3
    bne t0, t1, fail

TEST_END
