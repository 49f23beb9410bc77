/* c.j offset: execution goes on at the jump's address + offset; no link. */

#include "test_macros.h"

/* A jump forward over a gap and one back, with gap bytes between. ra must stay. */
.macro TEST_CJ num, gap
    TEST_CASE \num
    LOAD_CONST ra, 0x123456789
    li s0, 0
    COMPRESSED c.j 2f
1:  addi s0, s0, 1
    j 3f
    .space \gap
2:  addi s0, s0, 2
    COMPRESSED c.j 1b
    j fail
3:  CHECK s0, 3
    CHECK ra, 0x123456789
.endm

TEST_BEGIN

  // every bit of the offset by gaps that double, up to nearly the farthest
  TEST_CJ 1, 0
  TEST_CJ 2, 2
  TEST_CJ 3, 6
  TEST_CJ 4, 14
  TEST_CJ 5, 30
  TEST_CJ 6, 62
  TEST_CJ 7, 126
  TEST_CJ 8, 254
  TEST_CJ 9, 510
  TEST_CJ 10, 1022
  TEST_CJ 11, 2030

  // the farthest: +2046 and -2048
  TEST_CASE 12
    li s0, 0
    j 2f
1:  addi s0, s0, 1
    j 3f
    .space 2040
2:  COMPRESSED c.j 1b
    j fail
3:  COMPRESSED c.j 4f
    .space 2044
4:  CHECK s0, 1

TEST_END
