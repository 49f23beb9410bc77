/* Without Zifencei fence.i is illegal. The encoding is only reserved then, and Spike executes it all the same: the one program here
   that Spike does not pass (spike.sh knows). */

#include "test_macros.h"

REQUIRES_ISA rv64ima_zicsr

TEST_BEGIN

  TEST_TRAP 1, CAUSE_ILLEGAL, 0x0000100f, fence.i
  TEST_CASE 2
    fence

TEST_END
