# Start of a bare-metal program: machine mode, one hart, no operating system.

    .section .text.init, "ax", @progbits
    .globl _start
    .type _start, @function
_start:
    csrr    t0, mhartid
    bnez    t0, park                # hart 0 alone runs the program

    la      sp, stack_top
    la      t0, trap_entry
    csrw    mtvec, t0

    li      t0, 1 << 13             # mstatus.FS = Initial: floating point may be used
    csrs    mstatus, t0
    csrw    fcsr, zero
#ifdef __riscv_vector
    li      t0, 1 << 9              # mstatus.VS = Initial: vectors too
    csrs    mstatus, t0
#endif

    la      t0, bss_start           # both ends are aligned to 16 by link.ld
    la      t1, bss_end
    bgeu    t0, t1, 2f
1:  sd      zero, 0(t0)
    sd      zero, 8(t0)
    addi    t0, t0, 16
    bltu    t0, t1, 1b

2:  li      a0, 0                   # argc
    la      a1, no_arguments        # argv
    call    main
    call    finish

park:
    wfi
    j       park
    .size _start, . - _start

# A trap is the end of the program: report it on a fresh stack.
    .balign 4
    .type trap_entry, @function
trap_entry:
    la      sp, stack_top
    csrr    a0, mcause
    csrr    a1, mepc
    csrr    a2, mtval
    call    trap_report
    .size trap_entry, . - trap_entry

    .section .rodata, "a", @progbits
    .balign 8
no_arguments:
    .dword  0
