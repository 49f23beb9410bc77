/* mcycle, minstret and their read-only views; mhpmcounters; time. */

#include "test_macros.h"

TEST_BEGIN

  // minstret counts retired instructions: between the two reads there are the first read itself and what is between them
  TEST_CASE 1
    csrr a0, minstret
    csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 1
  TEST_CASE 2
    csrr a0, minstret
    nop
    nop
    nop
    csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 4
  TEST_CASE 3
    csrr a0, minstret
    COMPRESSED c.nop
    COMPRESSED c.nop
    csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 3

  // taken and untaken branches count alike: 1 + 10 * 2 + 1
  TEST_CASE 4
    li t0, 10
    csrr a0, minstret
1:  addi t0, t0, -1
    bnez t0, 1b
    csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 21

  // a write takes effect before the next instruction: that one reads what was written
  TEST_CASE 5
    LOAD_CONST t0, 0x123456789
    csrw minstret, t0
    csrr a0, minstret
    CHECK a0, 0x123456789
  TEST_CASE 6
    li t0, -1
    csrw minstret, t0
    nop
    csrr a0, minstret
    CHECK a0, 0

  // reading and writing at once gives the old value
  TEST_CASE 7
    csrwi minstret, 0
    li t0, 1000
    csrrw a0, minstret, t0
    csrr a1, minstret
    CHECK a0, 1
    CHECK a1, 1000

  // an instruction that traps does not retire: the first read, the nop, the 13 instructions of the trap vector
  TEST_CASE 8
    la s7, 1f
    csrr a0, minstret
    nop
    ecall
    j fail
    .p2align 2
1:  csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 15

  // instret is minstret
  TEST_CASE 9
    csrwi minstret, 16
    rdinstret a0
    CHECK a0, 16

  // mcycle can be written and grows; cycle is mcycle
  TEST_CASE 10
    LOAD_CONST t0, 0x5000000000
    csrw mcycle, t0
    csrr a0, mcycle
    rdcycle a1
    csrr a2, mcycle
    bltu a0, t0, fail
    bgeu a0, a1, fail
    bgeu a1, a2, fail
    addi t0, t0, 100
    bgeu a2, t0, fail

  // the user-level views are read-only
  TEST_TRAP 11, CAUSE_ILLEGAL, 0xc0001073, csrw cycle, x0
  TEST_TRAP 12, CAUSE_ILLEGAL, 0xc0101073, csrw time, x0
  TEST_TRAP 13, CAUSE_ILLEGAL, 0xc0201073, csrw instret, x0

  // time is what the CLINT's mtime says
  TEST_CASE 14
    LOAD_CONST a3, CLINT_MTIME
    ld a0, 0(a3)
    rdtime a1
    ld a2, 0(a3)
    bltu a1, a0, fail
    bltu a2, a1, fail

  // the hardware performance counters exist in machine mode
  TEST_CASE 15
    csrr a0, mhpmcounter3
    csrr a0, mhpmcounter31
    csrr a0, mhpmevent3
    csrr a0, mhpmevent31

TEST_END
