/* Without V: mstatus.VS is 0 and stays 0, vector instructions and CSRs are illegal. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gc

TEST_BEGIN

  TEST_CASE 1
    li t0, MSTATUS_VS
    csrs mstatus, t0
    csrr a0, mstatus
    and a0, a0, t0
    bnez a0, fail
  TEST_CASE 2
    csrr a0, misa
    srli a0, a0, 'v' - 'a'
    andi a0, a0, 1
    bnez a0, fail

  V_ILLEGAL 3, vsetvli a1, x0, e8, m1, ta, ma
  V_ILLEGAL 4, vsetivli x0, 1, e8, m1, ta, ma
  V_ILLEGAL 5, vadd.vv v8, v8, v8
  V_ILLEGAL 6, vle8.v v8, (a0)
  V_ILLEGAL 7, vse8.v v8, (a0)
  V_ILLEGAL 8, vl1re8.v v8, (a0)
  V_ILLEGAL 9, vmv.x.s a1, v8
  V_ILLEGAL 10, csrr a1, vl
  V_ILLEGAL 11, csrr a1, vtype
  V_ILLEGAL 12, csrr a1, vlenb
  V_ILLEGAL 13, csrr a1, vstart
  V_ILLEGAL 14, csrr a1, vcsr

TEST_END
