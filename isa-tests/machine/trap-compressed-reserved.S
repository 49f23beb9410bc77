/* Reserved compressed encodings: illegal instruction, mtval is the 16-bit encoding. */

#include "test_macros.h"

TEST_BEGIN

  TEST_TRAP 1, CAUSE_ILLEGAL, 0x4, .half 0x0004                       // c.addi4spn with immediate 0 (rd' = s1)
  TEST_TRAP 2, CAUSE_ILLEGAL, 0x2001, .half 0x2001                    // c.addiw with rd = 0
  TEST_TRAP 3, CAUSE_ILLEGAL, 0x2005, .half 0x2005                    // c.addiw x0, 1
  TEST_TRAP 4, CAUSE_ILLEGAL, 0x6101, .half 0x6101                    // c.addi16sp 0
  TEST_TRAP 5, CAUSE_ILLEGAL, 0x6501, .half 0x6501                    // c.lui a0, 0
  TEST_TRAP 6, CAUSE_ILLEGAL, 0x4002, .half 0x4002                    // c.lwsp with rd = 0
  TEST_TRAP 7, CAUSE_ILLEGAL, 0x4012, .half 0x4012                    // c.lwsp x0, 4(sp)
  TEST_TRAP 8, CAUSE_ILLEGAL, 0x6002, .half 0x6002                    // c.ldsp with rd = 0
  TEST_TRAP 9, CAUSE_ILLEGAL, 0x8002, .half 0x8002                    // c.jr with rs1 = 0
  TEST_TRAP 10, CAUSE_ILLEGAL, 0x9c40, .half 0x9c40                   // Zcb space, not defined
  TEST_TRAP 11, CAUSE_ILLEGAL, 0x9c40, .half 0x9c40                   // Zcb space, not defined
  TEST_TRAP 12, CAUSE_ILLEGAL, 0x9c79, .half 0x9c79                   // Zcb unary, 6
  TEST_TRAP 13, CAUSE_ILLEGAL, 0x9c7d, .half 0x9c7d                   // Zcb unary, 7

TEST_END
