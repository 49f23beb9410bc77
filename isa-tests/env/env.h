/* Start, end and trap handling of a test program. A program is

       #include "test_macros.h"
       TEST_BEGIN
         TEST_RR 1, add, 3, 1, 2        (cases, numbered upwards from 1)
       TEST_END
         (data for loads and stores)

   gp holds the number of the running case. The program ends by a store to tohost: 1 when all cases passed,
   (number << 1) | 1 for the first case that failed. A trap nobody asked for fails the running case, or reports
   case 1337 when none runs yet. Registers of the conventions: gp the case, s7..s11 the trap protocol of EXPECT_TRAP;
   all others are free. a0 and a1 arrive in TEST_BEGIN as the machine set them at reset. */

#define UNEXPECTED_TRAP 1337

#define CAUSE_MISALIGNED_FETCH 0
#define CAUSE_FETCH_ACCESS 1
#define CAUSE_ILLEGAL 2
#define CAUSE_BREAKPOINT 3
#define CAUSE_MISALIGNED_LOAD 4
#define CAUSE_LOAD_ACCESS 5
#define CAUSE_MISALIGNED_STORE 6
#define CAUSE_STORE_ACCESS 7
#define CAUSE_USER_ECALL 8
#define CAUSE_MACHINE_ECALL 11

#define MSTATUS_MIE 0x8
#define MSTATUS_MPIE 0x80
#define MSTATUS_MPP 0x1800
#define MSTATUS_VS 0x600
#define MSTATUS_VS_INITIAL 0x200
#define MSTATUS_VS_CLEAN 0x400
#define MSTATUS_FS 0x6000
#define MSTATUS_FS_INITIAL 0x2000
#define MSTATUS_FS_CLEAN 0x4000
#define MSTATUS_MPRV 0x20000
#define MSTATUS_TW 0x200000

#define CAUSE_INTERRUPT 0x8000000000000000
#define IRQ_SOFTWARE 3
#define IRQ_TIMER 7
#define IRQ_EXTERNAL 11

#define CLINT_MSIP 0x2000000
#define CLINT_MTIMECMP 0x2004000
#define CLINT_MTIME 0x200bff8

#define PMP_R 0x01
#define PMP_W 0x02
#define PMP_X 0x04
#define PMP_TOR 0x08
#define PMP_NA4 0x10
#define PMP_NAPOT 0x18
#define PMP_LOCK 0x80

/* The ISA string this program wants when it is not the default one; runners read the section (see README.md). */
.macro REQUIRES_ISA isa
    .pushsection .riscvsim.isa, "", @progbits
    .asciz "\isa"
    .popsection
.endm

/* The trap vector. With s7 = 0 no trap is expected. Otherwise mcause, mepc, mtval and mstatus go to s8..s11 and
   execution continues in machine mode, interrupts off, at the address in s7, which is cleared. */
.macro TEST_BEGIN
    .option norelax
    .option norvc
    .section .text.start, "ax", @progbits
    .globl _start
_start:
    j start_tests
    .p2align 2
trap_entry:
    beqz s7, unexpected_trap
    csrr s8, mcause
    csrr s9, mepc
    csrr s10, mtval
    csrr s11, mstatus
    csrw mepc, s7
    li s7, MSTATUS_MPP
    csrs mstatus, s7
    li s7, MSTATUS_MPIE
    csrc mstatus, s7
    li s7, 0
    mret
unexpected_trap:
    bnez gp, fail
    li gp, UNEXPECTED_TRAP
    j fail

    .text
start_tests:
    li gp, 0
    li s7, 0
    la t0, trap_entry
    csrw mtvec, t0
    li t0, MSTATUS_FS_INITIAL
    csrs mstatus, t0
.endm

/* End of the cases, the two ways out, the HTIF words; leaves the assembler in .data. */
.macro TEST_END
pass:
    li t0, 1
    j report
fail:
    slli t0, gp, 1
    ori t0, t0, 1
    li t1, 1
    bne t0, t1, report
    lla t0, unknown_case
    ld t0, 0(t0)
report:
    la t1, tohost
    sd t0, 0(t1)
    j .

    /* A failure must not look like a pass when an instruction of its report is broken itself. */
    .p2align 3
unknown_case:
    .dword (UNEXPECTED_TRAP << 1) | 1

    .section .tohost, "aw", @nobits
    .p2align 6
    .globl tohost
tohost:
    .zero 64
    .globl fromhost
fromhost:
    .zero 64

    .data
    .p2align 6
.endm
