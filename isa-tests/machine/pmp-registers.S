/* The PMP registers: 54 address bits, reserved configuration bits, which registers exist. */

#include "test_macros.h"

TEST_BEGIN

  // bits 63..54 of an address register are 0
  TEST_CASE 1
    li a0, -1
    csrw pmpaddr0, a0
    csrr a1, pmpaddr0
    CHECK a1, 0x3fffffffffffff
  TEST_CASE 2
    LOAD_CONST a0, 0x20000123
    csrw pmpaddr3, a0
    csrr a1, pmpaddr3
    CHECK a1, 0x20000123

  // bits 5 and 6 of a configuration are 0
  TEST_CASE 3
    li a0, 0x60
    csrw pmpcfg0, a0
    csrr a1, pmpcfg0
    CHECK a1, 0

  // eight entries in each register
  TEST_CASE 4
    LOAD_CONST a0, 0x0f1f171b0b090000
    csrw pmpcfg0, a0
    csrr a1, pmpcfg0
    CHECK a1, 0x0f1f171b0b090000
    csrw pmpcfg0, x0

  // W without R is reserved and cannot be kept
  TEST_CASE 5
    li a0, PMP_NAPOT|PMP_W
    csrw pmpcfg0, a0
    csrr a1, pmpcfg0
    andi a1, a1, PMP_R|PMP_W
    li t0, PMP_W
    beq a1, t0, fail
    csrw pmpcfg0, x0

  // the odd configuration registers do not exist with 64 bits
  TEST_TRAP 6, CAUSE_ILLEGAL, 0x3a1025f3, csrr a1, 0x3a1
  TEST_TRAP 7, CAUSE_ILLEGAL, 0x3a101073, csrw 0x3a1, x0

TEST_END
