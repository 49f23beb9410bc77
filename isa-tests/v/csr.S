/* vstart, vxsat, vxrm, vcsr; the read-only vl, vtype, vlenb. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

/* Writing must be an illegal instruction, reading not; the value stays. */
.macro TEST_READ_ONLY num, csr
    TEST_CASE \num
    csrr a0, \csr
    li a1, 1
    EXPECT_TRAP CAUSE_ILLEGAL, csrw \csr, a1
    EXPECT_TRAP CAUSE_ILLEGAL, csrs \csr, a1
    EXPECT_TRAP CAUSE_ILLEGAL, csrrc a2, \csr, a1
    EXPECT_TRAP CAUSE_ILLEGAL, csrwi \csr, 0
    EXPECT_TRAP CAUSE_ILLEGAL, csrsi \csr, 1
    csrrs a1, \csr, x0
    bne a0, a1, fail
    csrrci a1, \csr, 0
    bne a0, a1, fail
.endm

TEST_BEGIN
    V_ON
    vsetivli x0, 2, e8, m1, ta, ma

  TEST_READ_ONLY 1, vl
  TEST_READ_ONLY 2, vtype
  TEST_READ_ONLY 3, vlenb

  // vstart holds every element index, VLMAX - 1 of e8, m8, the largest one, included
  TEST_CASE 4
    csrr a0, vlenb
    slli a0, a0, 3
    addi a0, a0, -1
    csrw vstart, a0
    csrr a1, vstart
    bne a0, a1, fail
    csrwi vstart, 0
    csrr a1, vstart
    bnez a1, fail

  // vxsat has one bit, vxrm two
  TEST_CASE 5
    li a0, -1
    csrw vxsat, a0
    csrr a1, vxsat
    CHECK a1, 1
    csrr a1, vxrm
    CHECK a1, 0
  TEST_CASE 6
    csrwi vxsat, 0
    li a0, -1
    csrw vxrm, a0
    csrr a1, vxrm
    CHECK a1, 3
    csrr a1, vxsat
    CHECK a1, 0

  // vcsr is both: vxrm above vxsat
  TEST_CASE 7
    csrr a1, vcsr
    CHECK a1, 6
    csrwi vcsr, 3
    csrr a1, vxsat
    CHECK a1, 1
    csrr a1, vxrm
    CHECK a1, 1
  TEST_CASE 8
    li a0, -1
    csrw vcsr, a0
    csrr a1, vcsr
    CHECK a1, 7
    csrci vcsr, 5
    csrr a1, vxrm
    CHECK a1, 1
    csrr a1, vxsat
    CHECK a1, 0

  // saturation is sticky and touches nothing else
  TEST_CASE 9
    csrwi vcsr, 4
    li a0, 0x7f
    vmv.v.x v8, a0
    vsadd.vi v9, v8, 1
    csrr a1, vcsr
    CHECK a1, 5
    vsadd.vi v9, v8, -1
    csrr a1, vcsr
    CHECK a1, 5
    csrr a1, fflags
    CHECK a1, 0

TEST_END
