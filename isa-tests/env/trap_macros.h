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
