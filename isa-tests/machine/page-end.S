/* Instructions at the end of a page: compressed ones in the last halfword, 32-bit ones of which the second half is in the next page; falling
   into them, jumping to them, branching out of them. */

#include "test_macros.h"

/* A page whose last bytes are the instructions given, at label page_\num, each followed by what comes next. */
.macro END_OF_PAGE bytes
    .p2align 12
    .space 0x1000 - \bytes
.endm

TEST_BEGIN

  // jump to a compressed instruction in the last halfword, run on in the next page
  TEST_CASE 1
    li a0, 1
    j last_half
back1:
    CHECK a0, 6

  // fall into an instruction that straddles the boundary
  TEST_CASE 2
    li a0, 1
    j before_straddle
back2:
    CHECK a0, 0x124

  // jump to it, by way of a register too
  TEST_CASE 3
    li a0, 0
    la a1, straddle
    jalr ra, 0(a1)
back3:
    CHECK a0, 0x123

  // a jump that straddles: its link is the address behind it
  TEST_CASE 4
    la a1, straddling_jump
    jr a1
back4:
    la t0, behind_jump
    bne ra, t0, fail

  // a branch that straddles, taken and not taken
  TEST_CASE 5
    li a0, 0
    li a1, 1
    la a2, straddling_branch
    jalr ra, 0(a2)
    CHECK a0, 10
    li a1, 0
    li a0, 0
    jalr ra, 0(a2)
    CHECK a0, 20

  // a load and a store that straddle
  TEST_CASE 6
    la a3, cell
    li a4, 77
    la a2, straddling_store
    jalr ra, 0(a2)
    ld a0, 0(a3)
    CHECK a0, 77

  // a trap on an instruction that straddles: mepc is its first byte
  TEST_CASE 7
    la s7, 1f
    la a2, straddling_ecall
    jr a2
    .p2align 2
1:  CHECK s8, CAUSE_MACHINE_ECALL
    bne s9, a2, fail

  // an illegal one: mtval has both halves
  TEST_CASE 8
    la s7, 1f
    la a2, straddling_illegal
    jr a2
    .p2align 2
1:  CHECK s8, CAUSE_ILLEGAL
    bne s9, a2, fail
    CHECK s10, 0xfedcba7f

  // a loop around the boundary, many times
  TEST_CASE 9
    li a0, 0
    li a1, 1000
    la a2, straddling_loop
    jalr ra, 0(a2)
    CHECK a0, 3000
    j done

    END_OF_PAGE 2
last_half:
    COMPRESSED c.addi a0, 5
    j back1

    END_OF_PAGE 6
before_straddle:
    addi a0, a0, 0
straddle:
    addi a0, a0, 0x123
    bnez ra, 1f
1:  la t0, back3
    beq ra, t0, 1f
    j back2
1:  jr ra

    END_OF_PAGE 2
straddling_jump:
    jal ra, 1f
behind_jump:
    j fail
1:  j back4

    END_OF_PAGE 2
straddling_branch:
    bnez a1, 1f
    li a0, 20
    ret
1:  li a0, 10
    ret

    END_OF_PAGE 2
straddling_store:
    sd a4, 0(a3)
    ret

    END_OF_PAGE 2
straddling_ecall:
    ecall
    j fail

    END_OF_PAGE 2
straddling_illegal:
    .half 0xba7f, 0xfedc
    j fail

    END_OF_PAGE 4
straddling_loop:
    COMPRESSED c.addi a0, 1
    addi a0, a0, 2
    addi a1, a1, -1
    bnez a1, straddling_loop
    ret
done:

TEST_END
cell:
    .dword 0
