/* The cases of the test programs: one macro per operand shape. Every macro begins with the case number, then the
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

/* ---- Floating point ---------------------------------------------------------------------------------------------
   f registers are given as all 64 bits: a double as it is, S(x), H(x) NaN-boxed. The whole of fcsr is set before and
   checked after the case, so that flags already raised must stay and frm must not change. A static rounding mode runs
   against another one in frm. The operand registers are checked to be unchanged by _IN forms that name them apart. */

#define S(bits) (0xffffffff00000000|(bits))
#define H(bits) (0xffffffffffff0000|(bits))

#define NX 0x01
#define UF 0x02
#define OF 0x04
#define DZ 0x08
#define NV 0x10
#define FRM_RNE 0x00
#define FRM_RTZ 0x20
#define FRM_RDN 0x40
#define FRM_RUP 0x60
#define FRM_RMM 0x80

.macro LOAD_FP reg, value
    LOAD_CONST t0, \value
    fmv.d.x \reg, t0
.endm

.macro SET_FCSR value
    li t0, \value
    csrw fcsr, t0
.endm

.macro CHECK_FCSR value
    csrr t0, fcsr
    CHECK t0, \value
.endm

.macro CHECK_FP reg, value
    fmv.x.d t0, \reg
    CHECK t0, \value
.endm

/* insn fd, fs1, fs2, rm: fcsr before, result, fcsr after, operands */
.macro TEST_FP2_IN num, insn, rm, fd, fs1, fs2, before, expected, after, a, b
    TEST_CASE \num
    LOAD_FP \fd, POISON
    LOAD_FP \fs1, \a
    LOAD_FP \fs2, \b
    SET_FCSR \before
    \insn \fd, \fs1, \fs2, \rm
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP2 num, insn, rm, before, expected, after, a, b
    TEST_FP2_IN \num, \insn, \rm, fa2, fa0, fa1, \before, \expected, \after, \a, \b
.endm

/* insn fd, fs1, fs2 (no rounding mode) */
.macro TEST_FP2N_IN num, insn, fd, fs1, fs2, before, expected, after, a, b
    TEST_CASE \num
    LOAD_FP \fd, POISON
    LOAD_FP \fs1, \a
    LOAD_FP \fs2, \b
    SET_FCSR \before
    \insn \fd, \fs1, \fs2
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP2N num, insn, before, expected, after, a, b
    TEST_FP2N_IN \num, \insn, fa2, fa0, fa1, \before, \expected, \after, \a, \b
.endm

/* insn fd, fs1, fs2, fs3, rm */
.macro TEST_FP3_IN num, insn, rm, fd, fs1, fs2, fs3, before, expected, after, a, b, c
    TEST_CASE \num
    LOAD_FP \fd, POISON
    LOAD_FP \fs1, \a
    LOAD_FP \fs2, \b
    LOAD_FP \fs3, \c
    SET_FCSR \before
    \insn \fd, \fs1, \fs2, \fs3, \rm
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP3 num, insn, rm, before, expected, after, a, b, c
    TEST_FP3_IN \num, \insn, \rm, fa3, fa0, fa1, fa2, \before, \expected, \after, \a, \b, \c
.endm

/* insn fd, fs1, rm */
.macro TEST_FP1_IN num, insn, rm, fd, fs1, before, expected, after, a
    TEST_CASE \num
    LOAD_FP \fd, POISON
    LOAD_FP \fs1, \a
    SET_FCSR \before
    \insn \fd, \fs1, \rm
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP1 num, insn, rm, before, expected, after, a
    TEST_FP1_IN \num, \insn, \rm, fa2, fa0, \before, \expected, \after, \a
.endm

/* insn fd, fs1 (no rounding mode) */
.macro TEST_FP1N_IN num, insn, fd, fs1, before, expected, after, a
    TEST_CASE \num
    LOAD_FP \fd, POISON
    LOAD_FP \fs1, \a
    SET_FCSR \before
    \insn \fd, \fs1
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP1N num, insn, before, expected, after, a
    TEST_FP1N_IN \num, \insn, fa2, fa0, \before, \expected, \after, \a
.endm

/* insn rd, fs1, rm: a conversion to an integer register */
.macro TEST_FP_INT_IN num, insn, rm, rd, fs1, before, expected, after, a
    TEST_CASE \num
    li \rd, POISON
    LOAD_FP \fs1, \a
    SET_FCSR \before
    \insn \rd, \fs1, \rm
    CHECK \rd, \expected
    CHECK_FCSR \after
.endm

.macro TEST_FP_INT num, insn, rm, before, expected, after, a
    TEST_FP_INT_IN \num, \insn, \rm, a2, fa0, \before, \expected, \after, \a
.endm

/* insn rd, fs1 (no rounding mode): moves and classes */
.macro TEST_FP_INTN_IN num, insn, rd, fs1, before, expected, after, a
    TEST_CASE \num
    li \rd, POISON
    LOAD_FP \fs1, \a
    SET_FCSR \before
    \insn \rd, \fs1
    CHECK \rd, \expected
    CHECK_FCSR \after
.endm

.macro TEST_FP_INTN num, insn, before, expected, after, a
    TEST_FP_INTN_IN \num, \insn, a2, fa0, \before, \expected, \after, \a
.endm

/* insn rd, fs1, fs2: comparisons */
.macro TEST_FP_CMP_IN num, insn, rd, fs1, fs2, before, expected, after, a, b
    TEST_CASE \num
    li \rd, POISON
    LOAD_FP \fs1, \a
    LOAD_FP \fs2, \b
    SET_FCSR \before
    \insn \rd, \fs1, \fs2
    CHECK \rd, \expected
    CHECK_FCSR \after
.endm

.macro TEST_FP_CMP num, insn, before, expected, after, a, b
    TEST_FP_CMP_IN \num, \insn, a2, fa0, fa1, \before, \expected, \after, \a, \b
.endm

/* insn fd, rs1, rm: a conversion from an integer register */
.macro TEST_INT_FP_IN num, insn, rm, fd, rs1, before, expected, after, a
    TEST_CASE \num
    LOAD_FP \fd, POISON
    SET_FCSR \before
    LOAD_CONST \rs1, \a
    \insn \fd, \rs1, \rm
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_INT_FP num, insn, rm, before, expected, after, a
    TEST_INT_FP_IN \num, \insn, \rm, fa2, a0, \before, \expected, \after, \a
.endm

/* insn fd, rs1 (no rounding mode): moves */
.macro TEST_INT_FPN_IN num, insn, fd, rs1, before, expected, after, a
    TEST_CASE \num
    LOAD_FP \fd, POISON
    SET_FCSR \before
    LOAD_CONST \rs1, \a
    \insn \fd, \rs1
    CHECK_FCSR \after
    CHECK_FP \fd, \expected
.endm

.macro TEST_INT_FPN num, insn, before, expected, after, a
    TEST_INT_FPN_IN \num, \insn, fa2, a0, \before, \expected, \after, \a
.endm

/* insn fd, constant: fli */
.macro TEST_FLI num, insn, constant, expected
    TEST_CASE \num
    LOAD_FP fa2, POISON
    SET_FCSR FRM_RUP|NV
    \insn fa2, \constant
    CHECK_FCSR FRM_RUP|NV
    CHECK_FP fa2, \expected
.endm

/* insn fd, offset(base) */
.macro TEST_FP_LOAD_IN num, insn, fd, rs1, expected, symbol, bias, offset
    TEST_CASE \num
    LOAD_FP \fd, POISON
    SET_FCSR FRM_RTZ|OF
    la \rs1, \symbol + \bias
    \insn \fd, \offset(\rs1)
    CHECK_FCSR FRM_RTZ|OF
    CHECK_FP \fd, \expected
.endm

.macro TEST_FP_LOAD num, insn, expected, symbol, bias, offset
    TEST_FP_LOAD_IN \num, \insn, fa2, a0, \expected, \symbol, \bias, \offset
.endm

/* insn fs2, offset(base) into the 16 bytes at store_area, which held all ones. */
.macro TEST_FP_STORE_IN num, insn, rs1, fs2, low, high, value, bias, offset
    TEST_CASE \num
    la t0, store_area
    li t1, -1
    sd t1, 0(t0)
    sd t1, 8(t0)
    LOAD_FP \fs2, \value
    SET_FCSR FRM_RDN|UF
    la \rs1, store_area + \bias
    \insn \fs2, \offset(\rs1)
    CHECK_FCSR FRM_RDN|UF
    la t0, store_area
    ld t1, 0(t0)
    ld t2, 8(t0)
    CHECK t1, \low
    CHECK t2, \high
.endm

.macro TEST_FP_STORE num, insn, low, high, value, bias, offset
    TEST_FP_STORE_IN \num, \insn, a0, fa0, \low, \high, \value, \bias, \offset
.endm

/* ---- Compressed instructions ------------------------------------------------------------------------------------ */

/* One compressed instruction, or a few, between uncompressed ones. */
.macro COMPRESSED insn:vararg
    .option push
    .option rvc
    .option arch, +zcb
    \insn
    .option pop
.endm

/* rd = op(rd): rd holds a before. */
.macro TEST_C num, rd, expected, a, insn:vararg
    TEST_CASE \num
    LOAD_CONST \rd, \a
    COMPRESSED \insn
    CHECK \rd, \expected
.endm

/* rd = op(rd, rs2): both loaded before, rs2 last. */
.macro TEST_C2 num, rd, expected, a, rs2, b, insn:vararg
    TEST_CASE \num
    LOAD_CONST \rd, \a
    LOAD_CONST \rs2, \b
    COMPRESSED \insn
    CHECK \rd, \expected
.endm

/* A load: base holds the address symbol + bias. */
.macro TEST_C_LOAD num, rd, expected, base, symbol, bias, insn:vararg
    TEST_CASE \num
    li \rd, POISON
    la \base, \symbol + \bias
    COMPRESSED \insn
    CHECK \rd, \expected
.endm

/* A store into the 16 bytes at store_area, which held all ones: base = store_area + bias. */
.macro TEST_C_STORE num, low, high, base, bias, src, value, insn:vararg
    TEST_CASE \num
    la t0, store_area
    li t1, -1
    sd t1, 0(t0)
    sd t1, 8(t0)
    LOAD_CONST \src, \value
    la \base, store_area + \bias
    COMPRESSED \insn
    la t0, store_area
    ld t1, 0(t0)
    ld t2, 8(t0)
    CHECK t1, \low
    CHECK t2, \high
.endm

/* The same two for f registers. */
.macro TEST_C_FP_LOAD num, fd, expected, base, symbol, bias, insn:vararg
    TEST_CASE \num
    LOAD_FP \fd, POISON
    SET_FCSR FRM_RTZ|OF
    la \base, \symbol + \bias
    COMPRESSED \insn
    CHECK_FCSR FRM_RTZ|OF
    CHECK_FP \fd, \expected
.endm

.macro TEST_C_FP_STORE num, low, high, base, bias, fs2, value, insn:vararg
    TEST_CASE \num
    la t0, store_area
    li t1, -1
    sd t1, 0(t0)
    sd t1, 8(t0)
    LOAD_FP \fs2, \value
    SET_FCSR FRM_RDN|UF
    la \base, store_area + \bias
    COMPRESSED \insn
    CHECK_FCSR FRM_RDN|UF
    la t0, store_area
    ld t1, 0(t0)
    ld t2, 8(t0)
    CHECK t1, \low
    CHECK t2, \high
.endm

/* ---- Traps -------------------------------------------------------------------------------------------------------- */

/* Runs one instruction that must trap with this cause at its own address; mtval is left in s10, mstatus in s11. */
.macro EXPECT_TRAP cause, insn:vararg
    la s7, 2f
    li s8, -1
1:  \insn
    j fail
    .p2align 2
2:  CHECK s8, \cause
    la t6, 1b
    bne s9, t6, fail
.endm

/* A case: the instruction must trap with this cause and mtval. */
.macro TEST_TRAP num, cause, tval, insn:vararg
    TEST_CASE \num
    EXPECT_TRAP \cause, \insn
    CHECK s10, \tval
.endm

/* ---- User mode ------------------------------------------------------------------------------------------------------ */

/* Without a PMP entry user mode may touch nothing: entry 0 opens all addresses. */
.macro OPEN_MEMORY_TO_USER
    li t0, -1
    csrw pmpaddr0, t0
    li t0, 0x1f
    csrw pmpcfg0, t0
.endm

/* Continues behind the macro in user mode. The next trap leads back to machine mode. */
.macro ENTER_USER
    li t0, MSTATUS_MPP
    csrc mstatus, t0
    la t0, 9f
    csrw mepc, t0
    mret
9:
.endm

/* Loads and stores between these two run with the permissions of user mode, code stays in machine mode. */
.macro USER_ACCESS_BEGIN
    li t0, MSTATUS_MPP
    csrc mstatus, t0
    li t0, MSTATUS_MPRV
    csrs mstatus, t0
.endm

.macro USER_ACCESS_END
    li t0, MSTATUS_MPRV
    csrc mstatus, t0
.endm

/* ---- Interrupts ------------------------------------------------------------------------------------------------------ */

/* A store to the CLINT: value to address. */
.macro STORE_CLINT width, address, value
    LOAD_CONST t0, \address
    LOAD_CONST t1, \value
    s\width t1, 0(t0)
.endm

/* Waits, interrupts on, until the interrupt arrives; anything else fails. s9 holds the interrupted address. */
.macro AWAIT_INTERRUPT number
    la s7, 2f
    li s8, 0
    li t0, 100000
    csrsi mstatus, MSTATUS_MIE
1:  addi t0, t0, -1
    bnez t0, 1b
    csrci mstatus, MSTATUS_MIE
    j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|\number)
.endm

/* The interrupt is pending and enabled in mie: setting mstatus.MIE takes it before the next instruction. */
.macro EXPECT_INTERRUPT_AT_ONCE number
    la s7, 2f
    li s8, 0
    csrsi mstatus, MSTATUS_MIE
1:  j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|\number)
    la t0, 1b
    bne s9, t0, fail
.endm

/* No interrupt comes within some thousand instructions with mstatus.MIE as it is. */
.macro EXPECT_NO_INTERRUPT
    li t0, 6000
1:  addi t0, t0, -1
    bnez t0, 1b
.endm
