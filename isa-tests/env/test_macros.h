/* The cases of the test programs: one macro per operand shape; those of floating point, compressed code, traps, user mode
   and interrupts stand in the files included at the end. Every macro begins with the case number, then the
   mnemonic, the expected results, the operands. A macro ending in _IN names the registers too; the short form uses
   fixed ones. Constants are built with RV64I instructions only and nothing is compressed unless the case says so:
   a program fails on its own instruction or on RV64I. */

#include "env.h"

/* Loads a constant of up to 64 bits with nothing but RV64I. */
.macro LOAD_CONST reg, value
    .option push
    .option arch, rv64i
    li \reg, \value
    .option pop
.endm

/* Opens a case: a symbol for reports, its number in gp. */
.macro TEST_CASE num
test_\num:
    li gp, \num
.endm

/* Fails the running case unless reg holds the value. Clobbers t6, or t5 when reg is t6. */
.macro CHECK reg, value
    .ifc \reg, t6
        LOAD_CONST t5, \value
        bne t6, t5, fail
    .else
    .ifc \reg, x31
        LOAD_CONST t5, \value
        bne t6, t5, fail
    .else
        LOAD_CONST t6, \value
        bne \reg, t6, fail
    .endif
    .endif
.endm

/* What a destination holds before the case; no case expects it. */
#define POISON 0x5a5

/* ---- Integer registers --------------------------------------------------------------------------------------- */

/* insn rd, rs1, rs2. When two of the registers are one, the later load wins: give equal operands. */
.macro TEST_RR_IN num, insn, rd, rs1, rs2, expected, a, b
    TEST_CASE \num
    li \rd, POISON
    LOAD_CONST \rs1, \a
    LOAD_CONST \rs2, \b
    \insn \rd, \rs1, \rs2
    CHECK \rd, \expected
.endm

.macro TEST_RR num, insn, expected, a, b
    TEST_RR_IN \num, \insn, a2, a0, a1, \expected, \a, \b
.endm

/* insn rd, rs1, imm */
.macro TEST_RI_IN num, insn, rd, rs1, expected, a, imm
    TEST_CASE \num
    li \rd, POISON
    LOAD_CONST \rs1, \a
    \insn \rd, \rs1, \imm
    CHECK \rd, \expected
.endm

.macro TEST_RI num, insn, expected, a, imm
    TEST_RI_IN \num, \insn, a2, a0, \expected, \a, \imm
.endm

/* insn rd, rs1 */
.macro TEST_R_IN num, insn, rd, rs1, expected, a
    TEST_CASE \num
    li \rd, POISON
    LOAD_CONST \rs1, \a
    \insn \rd, \rs1
    CHECK \rd, \expected
.endm

.macro TEST_R num, insn, expected, a
    TEST_R_IN \num, \insn, a2, a0, \expected, \a
.endm

/* insn rd, imm */
.macro TEST_I_IN num, insn, rd, expected, imm
    TEST_CASE \num
    li \rd, POISON
    \insn \rd, \imm
    CHECK \rd, \expected
.endm

.macro TEST_I num, insn, expected, imm
    TEST_I_IN \num, \insn, a2, \expected, \imm
.endm

/* ---- Memory --------------------------------------------------------------------------------------------------- */

/* insn rd, offset(base) with base = symbol + bias, so that offset + bias is the place in the data. */
.macro TEST_LOAD_IN num, insn, rd, rs1, expected, symbol, bias, offset
    TEST_CASE \num
    li \rd, POISON
    la \rs1, \symbol + \bias
    \insn \rd, \offset(\rs1)
    CHECK \rd, \expected
.endm

.macro TEST_LOAD num, insn, expected, symbol, bias, offset
    TEST_LOAD_IN \num, \insn, a2, a0, \expected, \symbol, \bias, \offset
.endm

/* insn rs2, offset(base) into the 16 bytes at store_area, which held all ones; both doublewords are checked. */
.macro TEST_STORE_IN num, insn, rs1, rs2, low, high, value, bias, offset
    TEST_CASE \num
    la t0, store_area
    li t1, -1
    sd t1, 0(t0)
    sd t1, 8(t0)
    LOAD_CONST \rs2, \value
    la \rs1, store_area + \bias
    \insn \rs2, \offset(\rs1)
    la t0, store_area
    ld t1, 0(t0)
    ld t2, 8(t0)
    CHECK t1, \low
    CHECK t2, \high
.endm

.macro TEST_STORE num, insn, low, high, value, bias, offset
    TEST_STORE_IN \num, \insn, a0, a1, \low, \high, \value, \bias, \offset
.endm

/* insn rd, rs2, (rs1) on the doubleword at store_area + 8 + offset, offset 0 or 4: what rd receives, what the
   doubleword becomes, what it was, the operand. The doublewords around it must not change. */
.macro TEST_AMO_IN num, insn, rd, rs1, rs2, old, after, before, operand, offset
    TEST_CASE \num
    la t0, store_area
    LOAD_CONST t1, \before
    sd t1, 8(t0)
    li t1, -1
    sd t1, 0(t0)
    sd t1, 16(t0)
    li \rd, POISON
    LOAD_CONST \rs2, \operand
    la \rs1, store_area + 8 + \offset
    \insn \rd, \rs2, (\rs1)
    CHECK \rd, \old
    la t0, store_area
    ld t1, 8(t0)
    CHECK t1, \after
    li t2, -1
    ld t1, 0(t0)
    bne t1, t2, fail
    ld t1, 16(t0)
    bne t1, t2, fail
.endm

.macro TEST_AMO num, insn, old, after, before, operand, offset=0
    TEST_AMO_IN \num, \insn, a2, a0, a1, \old, \after, \before, \operand, \offset
.endm

/* ---- Branches -------------------------------------------------------------------------------------------------- */

/* A branch that must be taken, forward and then backward. */
.macro TEST_TAKEN num, insn, a, b
    TEST_CASE \num
    LOAD_CONST a0, \a
    LOAD_CONST a1, \b
    \insn a0, a1, 2f
    j fail
1:  j 3f
    j fail
2:  \insn a0, a1, 1b
    j fail
3:
.endm

/* A branch that must fall through. */
.macro TEST_NOT_TAKEN num, insn, a, b
    TEST_CASE \num
    LOAD_CONST a0, \a
    LOAD_CONST a1, \b
    \insn a0, a1, fail
    j 2f
1:  j fail
2:  \insn a0, a1, 1b
.endm

#include "fp_macros.h"
#include "compressed_macros.h"
#include "trap_macros.h"
