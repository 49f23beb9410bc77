/* Rules of the dot products (drafts): which registers, LMUL and vtype they take, batched ones on every eight elements of vd, and what vl = 0 does. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv_zvqwdota8i_zvqwbdota8i_zvfwdota16bf_zvfwbdota16bf_zvfbdota32f

#define OPIVV 0
#define OPFVV 1

/* An instruction of major opcode OP-VE. */
.macro V_DOT funct6, vm, vs2, vs1, funct3, vd
    .4byte (\funct6 << 26) | (\vm << 25) | (\vs2 << 20) | (\vs1 << 15) | (\funct3 << 12) | (\vd << 7) | 0x77
.endm

#define VQWDOTAU 0x26
#define VQWDOTAS 0x27
#define VQWBDOTAU 0x2e
#define VFWDOTA 0x24
#define VFWBDOTA 0x2c
#define VFBDOTA 0x2b

/* vtype with bit 8, and vl. */
.macro V_ALTFMT avl, vtype
    li t0, \avl
    li t1, \vtype
    vsetvl x0, t0, t1
.endm

TEST_BEGIN
    V_ON
    // v16 to v31: bytes of value 2, v24 of value 3
    vsetvli t0, x0, e8, m8, tu, mu
    vmv.v.i v16, 2
    vsetvli t0, x0, e8, m1, tu, mu
    vmv.v.i v24, 3

  // one sum, any LMUL
  TEST_CASE 1
    vsetivli x0, 4, e32, m1, tu, mu
    vmv.v.i v8, 0
    vsetivli x0, 5, e8, m1, tu, mu
    V_DOT VQWDOTAU, 1, 16, 24, OPIVV, 8
    vsetivli x0, 4, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, 30
  TEST_CASE 2
    vsetivli x0, 4, e32, m1, tu, mu
    li a0, 100
    vmv.v.x v8, a0
    vsetivli x0, 0, e8, m1, tu, mu
    V_DOT VQWDOTAU, 1, 16, 24, OPIVV, 8
    vsetivli x0, 4, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, 100
    vslidedown.vi v9, v8, 1
    vmv.x.s a0, v9
    CHECK a0, 100

  // the mask selects source elements
  TEST_CASE 3
    vsetivli x0, 1, e8, m1, tu, mu
    li a0, 0x15
    vmv.s.x v0, a0
    vsetivli x0, 1, e32, m1, tu, mu
    vmv.s.x v8, x0
    vsetivli x0, 8, e8, m1, tu, mu
    V_DOT VQWDOTAU, 0, 16, 24, OPIVV, 8
    vsetivli x0, 4, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, 18

    vsetivli x0, 4, e8, m1, tu, mu
  V_ILLEGAL 4, V_DOT VQWDOTAU, 1, 8, 24, OPIVV, 8       // vd = vs2
  V_ILLEGAL 5, V_DOT VQWDOTAU, 1, 16, 8, OPIVV, 8       // vd = vs1
  V_ILLEGAL 6, V_DOT VQWDOTAU, 0, 16, 24, OPIVV, 0      // masked into v0
    vsetivli x0, 4, e8, m2, tu, mu
  V_ILLEGAL 7, V_DOT VQWDOTAS, 1, 17, 24, OPIVV, 8      // vs2 begins no group
  V_ILLEGAL 8, V_DOT VQWDOTAS, 1, 16, 8, OPIVV, 9       // vd within vs1's group
  V_LEGAL 9, V_DOT VQWDOTAS, 1, 16, 24, OPIVV, 9
    vsetivli x0, 4, e32, m1, tu, mu
  V_ILLEGAL 10, V_DOT VQWDOTAU, 1, 16, 24, OPIVV, 8     // SEW
    vsetivli x0, 1, e64, m1, tu, mu
  V_ILLEGAL 11, V_DOT VFBDOTA, 1, 16, 24, OPFVV, 8
    vsetivli x0, 4, e16, m1, tu, mu
  V_ILLEGAL 12, V_DOT VFWDOTA, 1, 16, 24, OPFVV, 8      // bfloat16 wants altfmt
    V_ALTFMT 4, 0x108
  V_LEGAL 13, V_DOT VFWDOTA, 1, 16, 24, OPFVV, 8
  V_LEGAL 14, V_DOT VFWBDOTA, 1, 16, 24, OPFVV, 8
  TEST_CASE 15
    csrwi frm, 5
    EXPECT_TRAP CAUSE_ILLEGAL, V_DOT VFWDOTA, 1, 16, 24, OPFVV, 8
    csrwi frm, 0

  // batched: LMUL = 1 only
    vsetivli x0, 4, e8, m2, tu, mu
  V_ILLEGAL 16, V_DOT VQWBDOTAU, 1, 16, 24, OPIVV, 8
    vsetivli x0, 4, e8, mf2, tu, mu
  V_ILLEGAL 17, V_DOT VQWBDOTAU, 1, 16, 24, OPIVV, 8

  // eight sums, with vs1 outside and inside of the block; vl = 0 keeps them
.macro TEST_SUMS num, avl, vs1, expected
    TEST_CASE \num
    vsetivli x0, 8, e32, m2, tu, mu
    vmv.v.i v8, 7
    vsetivli x0, \avl, e8, m1, tu, mu
    V_DOT VQWBDOTAU, 1, 16, \vs1, OPIVV, 8
    vsetivli x0, 8, e32, m2, tu, mu
    vmv.v.i v10, 0
    vredsum.vs v10, v8, v10
    vmv.x.s a0, v10
    CHECK a0, \expected
.endm
  TEST_SUMS 18, 4, 24, 8 * (7 + 4 * 6)
  TEST_SUMS 19, 4, 17, 8 * (7 + 4 * 4)
  TEST_SUMS 20, 0, 24, 8 * 7
  // mask bits enable sums: 3 of them, also one that vl = 1 would not reach
  TEST_CASE 21
    vsetivli x0, 1, e8, m1, tu, mu
    li a0, 0xa1
    vmv.s.x v0, a0
    vsetivli x0, 8, e32, m2, tu, mu
    vmv.v.i v8, 0
    vsetivli x0, 1, e8, m1, tu, mu
    V_DOT VQWBDOTAU, 0, 16, 24, OPIVV, 8
    vsetivli x0, 8, e32, m2, tu, mu
    vmv.v.i v10, 0
    vredsum.vs v10, v8, v10
    vmv.x.s a0, v10
    CHECK a0, 18

  // vs2 = v17 means the sums 8 to 15 of vd: legal if VLEN has more than 256 bits
  TEST_CASE 22
    vsetivli x0, 4, e8, m1, tu, mu
    csrr a0, vlenb
    li a1, 32
    bgtu a0, a1, 3f
    EXPECT_TRAP CAUSE_ILLEGAL, V_DOT VQWBDOTAU, 1, 17, 24, OPIVV, 8
    j 4f
3:  vsetivli x0, 16, e32, m1, tu, mu
    vmv.v.i v8, 1
    vsetivli x0, 4, e8, m1, tu, mu
    V_DOT VQWBDOTAU, 1, 17, 24, OPIVV, 8
    vsetivli x0, 16, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, 1
    vslidedown.vi v10, v8, 7
    vmv.x.s a0, v10
    CHECK a0, 1
    vslidedown.vi v10, v8, 8
    vmv.x.s a0, v10
    CHECK a0, 25
    vslidedown.vi v10, v8, 15
    vmv.x.s a0, v10
    CHECK a0, 25
4:
  // vd within the block or vs1
    vsetivli x0, 4, e8, m1, tu, mu
  V_ILLEGAL 23, V_DOT VQWBDOTAU, 1, 16, 24, OPIVV, 16
  V_ILLEGAL 24, V_DOT VQWBDOTAU, 1, 16, 24, OPIVV, 24
  V_ILLEGAL 25, V_DOT VQWBDOTAU, 1, 16, 24, OPIVV, 22

  // vs1 is signed with altfmt: -1 * 2
  TEST_CASE 26
    vsetivli x0, 16, e8, m1, tu, mu
    vmv.v.i v25, -1
    vsetivli x0, 1, e32, m1, tu, mu
    vmv.s.x v8, x0
    V_ALTFMT 4, 0x100
    V_DOT VQWDOTAU, 1, 16, 25, OPIVV, 8
    vsetivli x0, 1, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, -8
  TEST_CASE 27
    vmv.s.x v8, x0
    vsetivli x0, 4, e8, m1, tu, mu
    V_DOT VQWDOTAU, 1, 16, 25, OPIVV, 8
    vsetivli x0, 1, e32, m1, tu, mu
    vmv.x.s a0, v8
    CHECK a0, 4 * 255 * 2

TEST_END
