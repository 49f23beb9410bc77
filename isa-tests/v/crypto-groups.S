/* Element groups of the vector cryptography: SEW, vl a multiple of the group, LMUL * VLEN at least a group, registers that may not overlap, no masks. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv_zvkned_zvknhb_zvksed_zvksh_zvkg

/* The same encoding with vm = 0. */
.macro V_CRYPTO funct6, vm, vs2, vs1, vd
    .4byte (\funct6 << 26) | (\vm << 25) | (\vs2 << 20) | (\vs1 << 15) | (2 << 12) | (\vd << 7) | 0x77
.endm

/* Legal if VLEN is at least this many bits, else illegal. */
.macro V_FROM_VLEN num, bits, insn:vararg
    TEST_CASE \num
    csrr t0, vlenb
    li t1, \bits / 8
    bltu t0, t1, 3f
    \insn
    j 4f
3:  EXPECT_TRAP CAUSE_ILLEGAL, \insn
4:
.endm

TEST_BEGIN
    V_ON
    vsetivli x0, 4, e32, m1, tu, mu
    vmv.v.i v8, 0
    vmv.v.i v16, 0

  V_LEGAL 1, vaesem.vv v8, v16
  V_LEGAL 2, vaesz.vs v8, v16
  V_LEGAL 3, vgmul.vv v8, v16
  V_LEGAL 4, vsm4k.vi v8, v16, 3
  V_LEGAL 5, vsha2ms.vv v8, v16, v17
  // the same register twice
  V_LEGAL 6, vaesem.vv v8, v8
  V_LEGAL 7, vghsh.vv v8, v8, v8
  V_ILLEGAL 8, V_CRYPTO 0x29, 1, 8, 2, 8           // vaesem.vs v8, v8
  V_ILLEGAL 9, V_CRYPTO 0x29, 1, 8, 7, 8           // vaesz.vs v8, v8
  V_ILLEGAL 10, V_CRYPTO 0x29, 1, 8, 0x10, 8       // vsm4r.vs v8, v8
  V_ILLEGAL 11, V_CRYPTO 0x2d, 1, 8, 9, 8          // vsha2ms.vv v8, v8, v9
  V_ILLEGAL 12, V_CRYPTO 0x2d, 1, 9, 8, 8          // vsha2ms.vv v8, v9, v8
  V_ILLEGAL 13, V_CRYPTO 0x2e, 1, 8, 9, 8
  V_ILLEGAL 14, V_CRYPTO 0x2f, 1, 9, 8, 8

  // no masked forms
  V_ILLEGAL 15, V_CRYPTO 0x28, 0, 16, 2, 8         // vaesem.vv
  V_ILLEGAL 16, V_CRYPTO 0x2d, 0, 16, 17, 8        // vsha2ms.vv
  V_ILLEGAL 17, V_CRYPTO 0x2c, 0, 16, 17, 8        // vghsh.vv

  // vl
    vsetivli x0, 3, e32, m1, tu, mu
  V_ILLEGAL 18, vaesem.vv v8, v16
  V_ILLEGAL 19, vaeskf1.vi v8, v16, 1
  V_ILLEGAL 20, vghsh.vv v8, v16, v17
  V_ILLEGAL 21, vsha2cl.vv v8, v16, v17
  V_ILLEGAL 22, vsm4r.vv v8, v16
    vsetivli x0, 0, e32, m1, tu, mu
  V_LEGAL 23, vaesem.vv v8, v16
    vsetivli x0, 4, e32, m2, tu, mu
  V_ILLEGAL 24, vsm3me.vv v8, v16, v18
    vsetivli x0, 8, e32, m2, tu, mu
  V_LEGAL 25, vsm3me.vv v8, v16, v18
  V_LEGAL 26, vsm3c.vi v8, v16, 5
  V_ILLEGAL 27, V_CRYPTO 0x20, 1, 8, 16, 8         // vsm3me.vv v8, v8, v16
  V_LEGAL 28, vsm3me.vv v8, v16, v8
  V_ILLEGAL 29, V_CRYPTO 0x2b, 1, 8, 5, 8          // vsm3c.vi v8, v8, 5
  // the .vs forms: vs2 is one register, which may lie anywhere outside vd's group
  V_LEGAL 30, vaesem.vs v8, v17
  V_ILLEGAL 31, V_CRYPTO 0x29, 1, 9, 2, 8          // vaesem.vs v8, v9

  // SEW
    vsetivli x0, 2, e64, m1, tu, mu
  V_ILLEGAL 32, vaesem.vv v8, v16
  V_ILLEGAL 33, vghsh.vv v8, v16, v17
  V_ILLEGAL 34, vsm4k.vi v8, v16, 0
    vsetivli x0, 4, e64, m2, tu, mu
  V_LEGAL 35, vsha2ms.vv v8, v16, v18
  V_ILLEGAL 36, vsm3c.vi v8, v16, 0
    vsetivli x0, 8, e16, m1, tu, mu
  V_ILLEGAL 37, vaesem.vv v8, v16
  V_ILLEGAL 38, vsha2ms.vv v8, v16, v17
    vsetivli x0, 8, e8, m1, tu, mu
  V_ILLEGAL 39, vaesem.vv v8, v16

  // LMUL * VLEN: a group must fit, also with vl = 0
    vsetivli x0, 0, e32, mf2, tu, mu
  V_FROM_VLEN 40, 256, vaesem.vv v8, v16
  V_FROM_VLEN 41, 256, vgmul.vv v8, v16
  V_FROM_VLEN 42, 512, vsm3c.vi v8, v16, 0
    vsetivli x0, 0, e32, m1, tu, mu
  V_FROM_VLEN 43, 256, vsm3me.vv v8, v16, v17
    vsetivli x0, 0, e64, m1, tu, mu
  V_FROM_VLEN 44, 256, vsha2ch.vv v8, v16, v17

  // vstart other than 0 is illegal, a multiple of the group too
  TEST_CASE 45
    vsetivli x0, 8, e32, m2, tu, mu
    csrwi vstart, 4
    EXPECT_TRAP CAUSE_ILLEGAL, vaesem.vv v8, v16
    csrwi vstart, 0

TEST_END
