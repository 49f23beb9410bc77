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
