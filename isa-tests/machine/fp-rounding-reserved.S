/* Rounding modes 5 and 6 are reserved in an instruction; 5, 6 and 7 are reserved in frm, where they can be held and make dynamic rounding illegal. */

#include "test_macros.h"

TEST_BEGIN

  // static
  TEST_TRAP 1, CAUSE_ILLEGAL, 0xc5d553, .word 0x00c5d553                // fadd.s, rm = 5
  TEST_TRAP 2, CAUSE_ILLEGAL, 0xc5e553, .word 0x00c5e553                // fadd.s, rm = 6
  TEST_TRAP 3, CAUSE_ILLEGAL, 0xac5d553, .word 0x0ac5d553               // fsub.d, rm = 5
  TEST_TRAP 4, CAUSE_ILLEGAL, 0xac5e553, .word 0x0ac5e553               // fsub.d, rm = 6
  TEST_TRAP 5, CAUSE_ILLEGAL, 0x10c5d553, .word 0x10c5d553              // fmul.s, rm = 5
  TEST_TRAP 6, CAUSE_ILLEGAL, 0x10c5e553, .word 0x10c5e553              // fmul.s, rm = 6
  TEST_TRAP 7, CAUSE_ILLEGAL, 0x1ac5d553, .word 0x1ac5d553              // fdiv.d, rm = 5
  TEST_TRAP 8, CAUSE_ILLEGAL, 0x1ac5e553, .word 0x1ac5e553              // fdiv.d, rm = 6
  TEST_TRAP 9, CAUSE_ILLEGAL, 0x5805d553, .word 0x5805d553              // fsqrt.s, rm = 5
  TEST_TRAP 10, CAUSE_ILLEGAL, 0x5805e553, .word 0x5805e553             // fsqrt.s, rm = 6
  TEST_TRAP 11, CAUSE_ILLEGAL, 0x68c5d543, .word 0x68c5d543             // fmadd.s, rm = 5
  TEST_TRAP 12, CAUSE_ILLEGAL, 0x68c5e543, .word 0x68c5e543             // fmadd.s, rm = 6
  TEST_TRAP 13, CAUSE_ILLEGAL, 0x6ac5d54f, .word 0x6ac5d54f             // fnmadd.d, rm = 5
  TEST_TRAP 14, CAUSE_ILLEGAL, 0x6ac5e54f, .word 0x6ac5e54f             // fnmadd.d, rm = 6
  TEST_TRAP 15, CAUSE_ILLEGAL, 0xc0055553, .word 0xc0055553             // fcvt.w.s, rm = 5
  TEST_TRAP 16, CAUSE_ILLEGAL, 0xc0056553, .word 0xc0056553             // fcvt.w.s, rm = 6
  TEST_TRAP 17, CAUSE_ILLEGAL, 0xd0055553, .word 0xd0055553             // fcvt.s.w, rm = 5
  TEST_TRAP 18, CAUSE_ILLEGAL, 0xd0056553, .word 0xd0056553             // fcvt.s.w, rm = 6
  TEST_TRAP 19, CAUSE_ILLEGAL, 0x4015d553, .word 0x4015d553             // fcvt.s.d, rm = 5
  TEST_TRAP 20, CAUSE_ILLEGAL, 0x4015e553, .word 0x4015e553             // fcvt.s.d, rm = 6
  TEST_TRAP 21, CAUSE_ILLEGAL, 0xd2255553, .word 0xd2255553             // fcvt.d.l, rm = 5
  TEST_TRAP 22, CAUSE_ILLEGAL, 0xd2256553, .word 0xd2256553             // fcvt.d.l, rm = 6
  TEST_TRAP 23, CAUSE_ILLEGAL, 0x4045d553, .word 0x4045d553             // fround.s, rm = 5
  TEST_TRAP 24, CAUSE_ILLEGAL, 0x4045e553, .word 0x4045e553             // fround.s, rm = 6
  TEST_TRAP 25, CAUSE_ILLEGAL, 0x4c5d553, .word 0x04c5d553              // fadd.h, rm = 5
  TEST_TRAP 26, CAUSE_ILLEGAL, 0x4c5e553, .word 0x04c5e553              // fadd.h, rm = 6
  TEST_TRAP 27, CAUSE_ILLEGAL, 0x4405d553, .word 0x4405d553             // fcvt.h.s, rm = 5
  TEST_TRAP 28, CAUSE_ILLEGAL, 0x4405e553, .word 0x4405e553             // fcvt.h.s, rm = 6
  TEST_TRAP 29, CAUSE_ILLEGAL, 0x4485d553, .word 0x4485d553             // fcvt.bf16.s, rm = 5
  TEST_TRAP 30, CAUSE_ILLEGAL, 0x4485e553, .word 0x4485e553             // fcvt.bf16.s, rm = 6

  // dynamic
  TEST_CASE 31
    csrwi frm, 5
    csrr a0, frm
    CHECK a0, 5
    csrwi fflags, 0
    EXPECT_TRAP CAUSE_ILLEGAL, fadd.s fa0, fa1, fa2, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fmadd.d fa0, fa1, fa2, fa3, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fcvt.w.d a1, fa0, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fsqrt.h fa0, fa1, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, froundnx.d fa0, fa1, dyn
    csrr a0, fflags
    CHECK a0, 0
  TEST_CASE 32
    csrwi frm, 6
    csrr a0, frm
    CHECK a0, 6
    csrwi fflags, 0
    EXPECT_TRAP CAUSE_ILLEGAL, fadd.s fa0, fa1, fa2, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fmadd.d fa0, fa1, fa2, fa3, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fcvt.w.d a1, fa0, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fsqrt.h fa0, fa1, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, froundnx.d fa0, fa1, dyn
    csrr a0, fflags
    CHECK a0, 0
  TEST_CASE 33
    csrwi frm, 7
    csrr a0, frm
    CHECK a0, 7
    csrwi fflags, 0
    EXPECT_TRAP CAUSE_ILLEGAL, fadd.s fa0, fa1, fa2, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fmadd.d fa0, fa1, fa2, fa3, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fcvt.w.d a1, fa0, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, fsqrt.h fa0, fa1, dyn
    EXPECT_TRAP CAUSE_ILLEGAL, froundnx.d fa0, fa1, dyn
    csrr a0, fflags
    CHECK a0, 0

  // a static mode does not look at frm, nor do instructions that do not round
  TEST_CASE 34
    csrwi frm, 7
    fli.d fa0, 1.5
    fadd.d fa1, fa0, fa0, rne
    fsgnj.d fa2, fa1, fa0
    feq.d a0, fa1, fa2
    CHECK a0, 1
    fmin.d fa2, fa0, fa1
    fclass.d a0, fa1
    CHECK a0, 0x40
    fmv.x.d a0, fa1
    CHECK a0, 0x4008000000000000
    csrwi frm, 0

TEST_END
