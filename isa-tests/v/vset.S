/* vsetvli, vsetivli, vsetvl: vl for every AVL, the forms with x0, every legal vtype, reserved ones, vstart cleared. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

/* VLMAX of a legal vtype is VLENB * 8 / SEW * LMUL, given as shifts. */
.macro TEST_VLMAX num, sew, lmul, right, left
    TEST_CASE \num
    csrr a0, vlenb
    slli a0, a0, \left
    srli a0, a0, \right
    vsetvli a1, x0, \sew, \lmul, ta, ma
    bne a0, a1, fail
    csrr a1, vl
    bne a0, a1, fail
    // AVL = VLMAX and a little below
    vsetvli a1, a0, \sew, \lmul, tu, mu
    bne a0, a1, fail
    addi a2, a0, -1
    vsetvli a1, a2, \sew, \lmul, tu, ma
    bne a2, a1, fail
    // far above: VLMAX
    li a2, -1
    vsetvli a1, a2, \sew, \lmul, ta, mu
    bne a0, a1, fail
    csrr a1, vtype
    srli a1, a1, 63
    bnez a1, fail
.endm

/* A vtype that is not legal: vill, vl = 0, rd = 0, whatever AVL; no trap. */
.macro TEST_RESERVED num, vtype
    TEST_CASE \num
    vsetivli x0, 1, e8, m1, ta, ma
    LOAD_CONST a0, \vtype
    li a1, 5
    li a2, POISON
    vsetvl a2, a1, a0
    bnez a2, fail
    csrr a2, vl
    bnez a2, fail
    csrr a2, vtype
    CHECK a2, 1 << 63
.endm

TEST_BEGIN
    V_ON

  // VLEN is a power of two of at least 128 bits
  TEST_CASE 1
    csrr a0, vlenb
    addi a1, a0, -1
    and a1, a0, a1
    bnez a1, fail
    li a1, 16
    bltu a0, a1, fail

  TEST_VLMAX 2, e8, mf8, 3, 0
  TEST_VLMAX 3, e8, mf4, 2, 0
  TEST_VLMAX 4, e8, mf2, 1, 0
  TEST_VLMAX 5, e8, m1, 0, 0
  TEST_VLMAX 6, e8, m2, 0, 1
  TEST_VLMAX 7, e8, m4, 0, 2
  TEST_VLMAX 8, e8, m8, 0, 3
  TEST_VLMAX 9, e16, mf4, 3, 0
  TEST_VLMAX 10, e16, mf2, 2, 0
  TEST_VLMAX 11, e16, m1, 1, 0
  TEST_VLMAX 12, e16, m2, 0, 0
  TEST_VLMAX 13, e16, m4, 0, 1
  TEST_VLMAX 14, e16, m8, 0, 2
  TEST_VLMAX 15, e32, mf2, 3, 0
  TEST_VLMAX 16, e32, m1, 2, 0
  TEST_VLMAX 17, e32, m2, 1, 0
  TEST_VLMAX 18, e32, m4, 0, 0
  TEST_VLMAX 19, e32, m8, 0, 1
  TEST_VLMAX 20, e64, m1, 3, 0
  TEST_VLMAX 21, e64, m2, 2, 0
  TEST_VLMAX 22, e64, m4, 1, 0
  TEST_VLMAX 23, e64, m8, 0, 0

  // vtype holds what was asked for
  TEST_CASE 24
    vsetivli a0, 3, e16, m2, ta, ma
    CHECK a0, 3
    csrr a0, vtype
    CHECK a0, 0xc9
  TEST_CASE 25
    vsetivli a0, 0, e32, mf2, tu, mu
    CHECK a0, 0
    csrr a0, vtype
    CHECK a0, 0x17
    csrr a0, vl
    CHECK a0, 0

  // an immediate above VLMAX (2 for e64, m1 at VLEN = 128)
  TEST_CASE 26
    csrr a0, vlenb
    srli a0, a0, 3
    li a1, 31
    bleu a0, a1, 1f
    mv a0, a1
1:  vsetivli a2, 31, e64, m1, ta, mu
    bne a0, a2, fail

  // rd = x0 with another rs1: vl is set
  TEST_CASE 27
    li a0, 2
    vsetvli x0, a0, e8, m1, ta, ma
    csrr a1, vl
    CHECK a1, 2

  // rd = rs1 = x0 keeps vl while VLMAX stays the same
  TEST_CASE 28
    vsetivli x0, 2, e8, mf8, ta, ma
    vsetvli x0, x0, e16, mf4, tu, ma
    csrr a0, vl
    CHECK a0, 2
    csrr a0, vtype
    CHECK a0, 0x8e
    vsetvli x0, x0, e64, m1, tu, mu
    csrr a0, vl
    CHECK a0, 2
  // ... and makes vill when VLMAX changes
  TEST_CASE 29
    vsetvli x0, x0, e64, m2, ta, ma
    csrr a0, vtype
    CHECK a0, 1 << 63
    csrr a0, vl
    CHECK a0, 0
  // ... or from vill
  TEST_CASE 30
    vsetvli x0, x0, e8, m1, ta, ma
    csrr a0, vtype
    CHECK a0, 1 << 63
  // vsetvl alike
  TEST_CASE 31
    vsetivli x0, 2, e32, m1, ta, ma
    li a0, 0x08
    vsetvl x0, x0, a0
    csrr a1, vtype
    CHECK a1, 1 << 63
    vsetivli x0, 2, e32, m1, ta, ma
    li a0, 0xd9
    vsetvl x0, x0, a0
    csrr a1, vtype
    CHECK a1, 0xd9
    csrr a1, vl
    CHECK a1, 2

  // reserved: vlmul, vsew, bits above, vill itself, SEW above LMUL * ELEN
  TEST_RESERVED 32, 0x04
  TEST_RESERVED 33, 0x20
  TEST_RESERVED 34, 0x28
  TEST_RESERVED 35, 0x38
  TEST_RESERVED 36, 0x100
  TEST_RESERVED 37, 0x200
  TEST_RESERVED 38, 0x400
  TEST_RESERVED 39, 1 << 32
  TEST_RESERVED 40, 1 << 62
  TEST_RESERVED 41, 1 << 63
  TEST_RESERVED 42, 0x0d  // e16, mf8
  TEST_RESERVED 43, 0x15  // e32, mf8
  TEST_RESERVED 44, 0x16  // e32, mf4
  TEST_RESERVED 45, 0x1d  // e64, mf8
  TEST_RESERVED 46, 0x1e  // e64, mf4
  TEST_RESERVED 47, 0x1f  // e64, mf2

  // rd = 0 and the immediate forms too
  TEST_CASE 48
    li a0, POISON
    .4byte (1 << 31) | (0x24 << 20) | (10 << 7) | 0x7057 | (5 << 15) | (1 << 30)
    bnez a0, fail
    csrr a0, vtype
    CHECK a0, 1 << 63

  // from vill back
  TEST_CASE 49
    vsetivli a0, 1, e8, m1, ta, ma
    CHECK a0, 1
    csrr a0, vtype
    CHECK a0, 0xc0

  // vstart becomes 0
  TEST_CASE 50
    csrwi vstart, 1
    vsetivli x0, 1, e8, m1, ta, ma
    csrr a0, vstart
    bnez a0, fail
    csrwi vstart, 1
    vsetvli x0, x0, e8, m1, ta, ma
    csrr a0, vstart
    bnez a0, fail

  // vsetvl tells vl too, of an AVL and of x0
  TEST_CASE 51
    li a0, 3
    li a1, 0xc0
    li a2, POISON
    vsetvl a2, a0, a1
    CHECK a2, 3
    csrr a2, vl
    CHECK a2, 3
    csrr a0, vlenb
    vsetvl a2, x0, a1
    bne a0, a2, fail

TEST_END
