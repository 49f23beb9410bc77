/* Registers that do not exist on a machine with M and U mode: even a read is illegal. */

#include "test_macros.h"

TEST_BEGIN

  TEST_TRAP 1, CAUSE_ILLEGAL, 0x30202573, csrrs a0, 0x302, x0               // medeleg: no supervisor mode to delegate to
  TEST_TRAP 2, CAUSE_ILLEGAL, 0x30302573, csrrs a0, 0x303, x0               // mideleg
  TEST_TRAP 3, CAUSE_ILLEGAL, 0x18002573, csrrs a0, 0x180, x0               // satp
  TEST_TRAP 4, CAUSE_ILLEGAL, 0x10002573, csrrs a0, 0x100, x0               // sstatus
  TEST_TRAP 5, CAUSE_ILLEGAL, 0x10402573, csrrs a0, 0x104, x0               // sie
  TEST_TRAP 6, CAUSE_ILLEGAL, 0x10502573, csrrs a0, 0x105, x0               // stvec
  TEST_TRAP 7, CAUSE_ILLEGAL, 0x10602573, csrrs a0, 0x106, x0               // scounteren
  TEST_TRAP 8, CAUSE_ILLEGAL, 0x14002573, csrrs a0, 0x140, x0               // sscratch
  TEST_TRAP 9, CAUSE_ILLEGAL, 0x14102573, csrrs a0, 0x141, x0               // sepc
  TEST_TRAP 10, CAUSE_ILLEGAL, 0x14202573, csrrs a0, 0x142, x0              // scause
  TEST_TRAP 11, CAUSE_ILLEGAL, 0x14302573, csrrs a0, 0x143, x0              // stval
  TEST_TRAP 12, CAUSE_ILLEGAL, 0x14402573, csrrs a0, 0x144, x0              // sip
  TEST_TRAP 13, CAUSE_ILLEGAL, 0x14d02573, csrrs a0, 0x14d, x0              // stimecmp
  TEST_TRAP 14, CAUSE_ILLEGAL, 0x10a02573, csrrs a0, 0x10a, x0              // senvcfg
  TEST_TRAP 15, CAUSE_ILLEGAL, 0x60002573, csrrs a0, 0x600, x0              // hstatus
  TEST_TRAP 16, CAUSE_ILLEGAL, 0x802573, csrrs a0, 0x008, x0                // vstart: no vector unit
  TEST_TRAP 17, CAUSE_ILLEGAL, 0xa02573, csrrs a0, 0x00a, x0                // vxrm
  TEST_TRAP 18, CAUSE_ILLEGAL, 0xc2002573, csrrs a0, 0xc20, x0              // vl
  TEST_TRAP 19, CAUSE_ILLEGAL, 0xc2202573, csrrs a0, 0xc22, x0              // vlenb
  TEST_TRAP 20, CAUSE_ILLEGAL, 0x2573, csrrs a0, 0x000, x0                  // ustatus
  TEST_TRAP 21, CAUSE_ILLEGAL, 0x3a102573, csrrs a0, 0x3a1, x0              // pmpcfg1: odd ones are RV32 only
  TEST_TRAP 22, CAUSE_ILLEGAL, 0x3a302573, csrrs a0, 0x3a3, x0              // pmpcfg3
  TEST_TRAP 23, CAUSE_ILLEGAL, 0xc8002573, csrrs a0, 0xc80, x0              // cycleh: RV32 only
  TEST_TRAP 24, CAUSE_ILLEGAL, 0xb8002573, csrrs a0, 0xb80, x0              // mcycleh: RV32 only
  TEST_TRAP 25, CAUSE_ILLEGAL, 0x31002573, csrrs a0, 0x310, x0              // mstatush: RV32 only
  TEST_TRAP 26, CAUSE_ILLEGAL, 0x80002573, csrrs a0, 0x800, x0              // custom, not defined
  TEST_TRAP 27, CAUSE_ILLEGAL, 0x7c002573, csrrs a0, 0x7c0, x0              // custom, not defined
  TEST_TRAP 28, CAUSE_ILLEGAL, 0xcc002573, csrrs a0, 0xcc0, x0              // custom, not defined
  TEST_TRAP 29, CAUSE_ILLEGAL, 0xfff02573, csrrs a0, 0xfff, x0              // not defined
  TEST_TRAP 30, CAUSE_ILLEGAL, 0xc0302573, csrrs a0, 0xc03, x0              // hpmcounter3: Zihpm is not there
  TEST_TRAP 31, CAUSE_ILLEGAL, 0xc1f02573, csrrs a0, 0xc1f, x0              // hpmcounter31
  TEST_TRAP 32, CAUSE_ILLEGAL, 0x74702573, csrrs a0, 0x747, x0              // mseccfg
  TEST_TRAP 33, CAUSE_ILLEGAL, 0x7b002573, csrrs a0, 0x7b0, x0              // dcsr: only in debug mode

  // nothing is written to the destination
  TEST_CASE 34
    li a0, POISON
    EXPECT_TRAP CAUSE_ILLEGAL, csrrw a0, 0x302, x0
    CHECK a0, POISON

TEST_END
