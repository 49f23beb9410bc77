/* Encodings nobody defines: illegal instruction, cause 2, mepc its address, mtval the encoding. */

#include "test_macros.h"

TEST_BEGIN

  // 32 bits wide
  TEST_TRAP 1, CAUSE_ILLEGAL, 0x57, .word 0x00000057                          // OP-V: no vector unit
  TEST_TRAP 2, CAUSE_ILLEGAL, 0x7f, .word 0x0000007f                          // a long encoding
  TEST_TRAP 3, CAUSE_ILLEGAL, 0xffffffff, .word 0xffffffff                    // all ones
  TEST_TRAP 4, CAUSE_ILLEGAL, 0x6007033, .word 0x06007033                     // OP, funct7 3
  TEST_TRAP 5, CAUSE_ILLEGAL, 0x4000101b, .word 0x4000101b                    // slliw, funct7 32
  TEST_TRAP 6, CAUSE_ILLEGAL, 0x200101b, .word 0x0200101b                     // slliw, shamt[5] = 1
  TEST_TRAP 7, CAUSE_ILLEGAL, 0x200501b, .word 0x0200501b                     // srliw, shamt[5] = 1
  TEST_TRAP 8, CAUSE_ILLEGAL, 0x4200501b, .word 0x4200501b                    // sraiw, shamt[5] = 1
  TEST_TRAP 9, CAUSE_ILLEGAL, 0x8001013, .word 0x08001013                     // slli, imm[11:6] = 2
  TEST_TRAP 10, CAUSE_ILLEGAL, 0x7003, .word 0x00007003                       // LOAD, funct3 7
  TEST_TRAP 11, CAUSE_ILLEGAL, 0x4023, .word 0x00004023                       // STORE, funct3 4
  TEST_TRAP 12, CAUSE_ILLEGAL, 0x2063, .word 0x00002063                       // BRANCH, funct3 2
  TEST_TRAP 13, CAUSE_ILLEGAL, 0x3063, .word 0x00003063                       // BRANCH, funct3 3
  TEST_TRAP 14, CAUSE_ILLEGAL, 0x1067, .word 0x00001067                       // JALR, funct3 1
  TEST_TRAP 15, CAUSE_ILLEGAL, 0x2f, .word 0x0000002f                         // AMO, width 0
  TEST_TRAP 16, CAUSE_ILLEGAL, 0x1000702f, .word 0x1000702f                   // AMO, width 7
  TEST_TRAP 17, CAUSE_ILLEGAL, 0x3800202f, .word 0x3800202f                   // AMO, funct5 7
  TEST_TRAP 18, CAUSE_ILLEGAL, 0x101020af, .word 0x101020af                   // lr.w with rs2 = 1
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x4073, .word 0x00004073                       // SYSTEM, funct3 4
  TEST_TRAP 20, CAUSE_ILLEGAL, 0x200073, .word 0x00200073                     // uret
  TEST_TRAP 21, CAUSE_ILLEGAL, 0x10200073, .word 0x10200073                   // sret without supervisor mode
  TEST_TRAP 22, CAUSE_ILLEGAL, 0x12000073, .word 0x12000073                   // sfence.vma without supervisor mode
  TEST_TRAP 23, CAUSE_ILLEGAL, 0x173, .word 0x00000173                        // ecall with rd = 2
  TEST_TRAP 24, CAUSE_ILLEGAL, 0x108073, .word 0x00108073                     // ebreak with rs1 = 1
  TEST_TRAP 25, CAUSE_ILLEGAL, 0x302000f3, .word 0x302000f3                   // mret with rd = 1
  TEST_TRAP 26, CAUSE_ILLEGAL, 0x6000053, .word 0x06000053                    // FADD.Q
  TEST_TRAP 27, CAUSE_ILLEGAL, 0x58100053, .word 0x58100053                   // fsqrt.s with rs2 = 1
  TEST_TRAP 28, CAUSE_ILLEGAL, 0xe0002053, .word 0xe0002053                   // fmv/fclass.s, rm 2
  TEST_TRAP 29, CAUSE_ILLEGAL, 0x20003053, .word 0x20003053                   // fsgnj.s, rm 3
  TEST_TRAP 30, CAUSE_ILLEGAL, 0xc0400053, .word 0xc0400053                   // fcvt.?.s with rs2 = 4
  TEST_TRAP 31, CAUSE_ILLEGAL, 0x7, .word 0x00000007                          // LOAD-FP, width 0
  TEST_TRAP 32, CAUSE_ILLEGAL, 0x27, .word 0x00000027                         // STORE-FP, width 0
  TEST_TRAP 33, CAUSE_ILLEGAL, 0x4007, .word 0x00004007                       // LOAD-FP, width 4 (flq)

  // all zeros is 16 bits wide and illegal by definition
  TEST_TRAP 34, CAUSE_ILLEGAL, 0, .half 0

  // at an address that is not a multiple of 4
  TEST_CASE 35
    COMPRESSED c.nop
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0xffffffff
    CHECK s10, 0xffffffff

  // no register changes
  TEST_CASE 36
    li t0, POISON
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0x060002d3
    CHECK t0, POISON

  // the trap turns interrupts off and saves MIE in MPIE, MPP = machine mode
  TEST_CASE 37
    csrw mie, x0
    csrsi mstatus, MSTATUS_MIE
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0xffffffff
    LOAD_CONST t0, MSTATUS_MIE|MSTATUS_MPIE|MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, MSTATUS_MPIE|MSTATUS_MPP
  TEST_CASE 38
    csrci mstatus, MSTATUS_MIE
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0xffffffff
    LOAD_CONST t0, MSTATUS_MIE|MSTATUS_MPIE|MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, MSTATUS_MPP

TEST_END
