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
