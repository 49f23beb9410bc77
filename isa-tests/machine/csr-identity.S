/* misa and the identity registers. */

#include "test_macros.h"

TEST_BEGIN

  // misa: MXL = 2 (64 bits); I, M, A, F, D, C and U mode; no E, no Q, no S, no V, no H
  TEST_CASE 1
    csrr a0, misa
    srli a1, a0, 62
    CHECK a1, 2
  TEST_CASE 2
    csrr a0, misa
    LOAD_CONST t0, 0x10112d
    and a1, a0, t0
    CHECK a1, 0x10112d
  TEST_CASE 3
    csrr a0, misa
    LOAD_CONST t0, 0x2500d0
    and a1, a0, t0
    CHECK a1, 0

  // mhartid is 0; the other four can be read and not written
  TEST_CASE 4
    csrr a0, mhartid
    CHECK a0, 0
  TEST_CASE 5
    csrr a0, mvendorid
    csrr a0, marchid
    csrr a0, mimpid
    csrr a0, mconfigptr
  TEST_TRAP 6, CAUSE_ILLEGAL, 0xf1101073, csrw mvendorid, x0
  TEST_TRAP 7, CAUSE_ILLEGAL, 0xf1201073, csrw marchid, x0
  TEST_TRAP 8, CAUSE_ILLEGAL, 0xf1301073, csrw mimpid, x0
  TEST_TRAP 9, CAUSE_ILLEGAL, 0xf1401073, csrw mhartid, x0
  TEST_TRAP 10, CAUSE_ILLEGAL, 0xf1501073, csrw mconfigptr, x0

TEST_END
