/* The state at reset: machine mode, a0 = hart id, a1 = address of a device tree, interrupts off, mcause 0. */

#include "test_macros.h"

TEST_BEGIN

  // the hart id
  TEST_CASE 1
    bnez a0, fail
    csrr t0, mhartid
    bnez t0, fail

  // a flattened device tree starts with the big-endian magic d0 0d fe ed
  TEST_CASE 2
    lwu t0, 0(a1)
    CHECK t0, 0xedfe0dd0

  // mstatus: MIE and MPRV are 0
  TEST_CASE 3
    csrr t0, mstatus
    LOAD_CONST t1, MSTATUS_MIE|MSTATUS_MPRV
    and t0, t0, t1
    CHECK t0, 0

  // nothing trapped yet
  TEST_CASE 4
    csrr t0, mcause
    CHECK t0, 0

  // the program starts at 0x80000000
  TEST_CASE 5
    la t0, _start
    CHECK t0, 0x80000000

  // machine mode: mscratch can be written
  TEST_CASE 6
    csrwi mscratch, 5
    csrr t0, mscratch
    CHECK t0, 5

TEST_END
