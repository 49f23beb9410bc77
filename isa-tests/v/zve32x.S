/* Zve32x: ELEN = 32 and no floating point. SEW = 64 does not exist, LMUL below 1 reaches down to SEW / 32 only. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gc_zve32x

/* The vtype sets vill or not. */
.macro TEST_VTYPE num, vtype, illegal
    TEST_CASE \num
    li a0, \vtype
    vsetvl a1, x0, a0
    csrr a1, vtype
    srli a1, a1, 63
    CHECK a1, \illegal
.endm

TEST_BEGIN
    V_ON
    la a0, area

  TEST_VTYPE 1, 0x00, 0
  TEST_VTYPE 2, 0x10, 0
  TEST_VTYPE 3, 0x18, 1   // e64, m1
  TEST_VTYPE 4, 0x1b, 1   // e64, m8
  TEST_VTYPE 5, 0x17, 1   // e32, mf2
  TEST_VTYPE 6, 0x0f, 0   // e16, mf2
  TEST_VTYPE 7, 0x0e, 1   // e16, mf4
  TEST_VTYPE 8, 0x06, 0   // e8, mf4
  TEST_VTYPE 9, 0x05, 1   // e8, mf8

    vsetivli x0, 1, e32, m1, ta, ma
    la a0, area
  V_LEGAL 10, vadd.vv v8, v9, v10
  V_LEGAL 11, vmulh.vv v8, v9, v10
  V_LEGAL 12, vle32.v v8, (a0)
  V_LEGAL 13, vse32.v v8, (a0)
  V_ILLEGAL 14, vle64.v v8, (a0)
  V_ILLEGAL 15, vse64.v v8, (a0)
  V_ILLEGAL 16, vlse64.v v8, (a0), x0
  V_ILLEGAL 17, vluxei64.v v8, (a0), v10
  V_ILLEGAL 18, vl1re64.v v8, (a0)
  V_ILLEGAL 19, vwadd.vv v8, v10, v11
  V_ILLEGAL 20, vfadd.vv v8, v9, v10
  V_ILLEGAL 21, vfmv.v.f v8, fa0
  V_ILLEGAL 22, vfmv.f.s fa0, v8
    vsetivli x0, 1, e16, m1, ta, ma
  V_LEGAL 23, vwadd.vv v8, v10, v11

TEST_END
    .balign 8
area:
    .zero 1024
