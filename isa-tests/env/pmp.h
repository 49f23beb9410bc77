/* Physical memory protection: setting entries, trying accesses with the permissions of user mode. The base register of an access is a0. */

/* Entry index gets its address register (already shifted right by 2) and its configuration byte; entries 0..7 only. */
.macro SET_PMP index, address, config
    la t0, \address
    srli t0, t0, 2
    csrw pmpaddr\index, t0
    SET_PMP_CONFIG \index, \config
.endm

.macro SET_PMP_CONFIG index, config
    LOAD_CONST t1, 0xff << (8 * \index)
    csrc pmpcfg0, t1
    LOAD_CONST t1, (\config) << (8 * \index)
    csrs pmpcfg0, t1
.endm

/* A naturally aligned power-of-two region: the size is in the low bits of the address. */
.macro SET_NAPOT index, address, size, permissions
    la t0, \address
    srli t0, t0, 2
    LOAD_CONST t1, (\size >> 3) - 1
    or t0, t0, t1
    csrw pmpaddr\index, t0
    SET_PMP_CONFIG \index, PMP_NAPOT|\permissions
.endm

/* A load or store as user mode that must succeed, or fault with the address. */
.macro USER_MAY insn:vararg
    USER_ACCESS_BEGIN
    \insn
    USER_ACCESS_END
.endm

.macro USER_MAY_NOT cause, offset, insn:vararg
    USER_ACCESS_BEGIN
    EXPECT_TRAP \cause, \insn
    USER_ACCESS_END
    addi t0, a0, \offset
    bne s10, t0, fail
.endm
