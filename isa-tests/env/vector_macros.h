/* Programs for vector instructions. A case names a table and calls one of two runners:

       V_ELEMENTWISE num, vtype, shape, groups     every element of arrays, in strips of any vl
       V_ONCE num, vtype, record                   one execution with a given vl

   The instruction under test stands in subroutines that the tables name. Its registers are always the same:
   vd = v8, vs2 = v16, vs1 = v24, rs1 = a2 (base a0, stride a1), fs1 = fa0, rd = a3. The runners move data with whole-register and byte-wide
   loads and stores, compare with scalar code, and never depend on VLEN: vd's old contents are the byte V_PATTERN, and all of
   v8 to v15 is looked at after the instruction. Elements that vta and vma leave open are not compared. */

#define V_PATTERN 0x5a

/* The largest VLEN is 65536: 8 registers of 8 KiB. */
#define V_BUFFER 65536
#define V_WINDOW 4096

/* A bit of vtype without a meaning. */
#define V_RESERVED 0x100000

#define V_TA 0x40
#define V_MA 0x80

/* Bits of an elementwise shape: what the operands are when they are not like the destination. */
#define V_EMUL2_AT 0
#define V_EMUL1_AT 3
#define V_EMULD_AT 6
#define V_SIZE2_AT 9
#define V_SIZE1_AT 11
#define V_SIZED_AT 13
#define V_MASKED 0x8000
#define V_CAPPED 0x10000
#define V_MASK_RESULT 0x20000

/* A group of elements: fields of the table that V_GROUP writes. */
#define VG_COUNT 0
#define VG_EXEC 4
#define VG_EXEC_MASKED 8
#define VG_VS2 12
#define VG_VS1 16
#define VG_OLD 20
#define VG_EXPECTED 24
#define VG_FLAGS 28
#define VG_SCALAR 32
#define VG_SIZE 40

/* flags: fflags, vxsat of an unmasked run, fflags, vxsat of a masked one. Arrays that an instruction does not have are 0. */
.macro V_GROUP count, exec, exec_masked, vs2, vs1, old, expected, flags, scalar
    .p2align 3
    .word \count, \exec, \exec_masked, \vs2, \vs1, \old, \expected, \flags
    .dword \scalar
.endm

.macro V_GROUPS_END
    .p2align 3
    .dword 0
.endm

/* One execution: fields of the table that V_RECORD writes. vs2, vs1: bytes of the operands, the rest of the registers is 0; old: vd before, else V_PATTERN;
   expected, care: an image of vd, and the bits that count, once for every field of a segment; scalar: a2 and fa0; window: what a store makes of the bytes at
   v_window, which held V_PATTERN. */
#define VR_VL 0
#define VR_EXEC 4
#define VR_VS2 8
#define VR_VS1 12
#define VR_OLD 16
#define VR_MASK 20
#define VR_EXPECTED 24
#define VR_CARE 28
#define VR_BASE 32
#define VR_WINDOW 36
#define VR_VS2_BYTES 40
#define VR_VS1_BYTES 42
#define VR_IMAGE_BYTES 44
#define VR_WINDOW_BYTES 46
#define VR_FFLAGS 48
#define VR_VXSAT 49
#define VR_CHECKS 50
#define VR_FIELDS 51
#define VR_REGISTERS 52
#define VR_SCALAR 56
#define VR_RESULT 64
#define VR_STRIDE 72

/* checks: a3 is compared with the result; what the destination holds behind its image. */
#define V_CHECK_SCALAR 1
#define V_REST_PATTERN 2
#define V_REST_ZERO 4

.macro V_RECORD vl, exec, vs2=0, vs2_bytes=0, vs1=0, vs1_bytes=0, old=0, mask=0, expected, care, image_bytes, fields=1, registers=1, fflags=0, vxsat=0, checks=0, scalar=0, result=0, base=0, stride=0, window=0, window_bytes=0
    .p2align 3
    .word \vl, \exec, \vs2, \vs1, \old, \mask, \expected, \care, \base, \window
    .half \vs2_bytes, \vs1_bytes, \image_bytes, \window_bytes
    .byte \fflags, \vxsat, \checks, \fields, \registers, 0, 0, 0
    .dword \scalar, \result, \stride
.endm

/* For instructions whose vs2 is a block of eight registers, one vector in each: loads v16 to v23 with 16 bytes each. */
.macro V_LOAD_BLOCK block
    lla t0, \block
    .irp register, v16, v17, v18, v19, v20, v21, v22, v23
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v \register, (t0)
    addi t0, t0, 16
    .endr
    vsetvl x0, s4, s5
.endm

.macro V_ELEMENTWISE num, vtype, shape, groups
    TEST_CASE \num
    lla a0, \groups
    li a1, \shape
    li a2, \vtype
    jal v_elementwise
.endm

.macro V_ONCE num, vtype, record
    TEST_CASE \num
    lla a0, \record
    li a1, \vtype
    jal v_once
.endm

/* A whole-register load or store of v8 and the registers behind it: regs registers, whatever vl is (avl 0: none). */
.macro V_WHOLE num, vtype, avl, regs, exec, store
    TEST_CASE \num
    li a2, \vtype
    li a3, \avl
    li a4, \regs
    lla a5, \exec
    li a6, \store
    jal v_whole
.endm

/* Before the first vector instruction. */
.macro V_ON
    li t0, MSTATUS_VS_INITIAL
    csrs mstatus, t0
.endm

/* vtype with vl = VLMAX. */
.macro V_TYPE sew, lmul
    vsetvli t0, x0, \sew, \lmul, tu, mu
.endm

/* A case: an illegal instruction. Its encoding must be mtval. */
.macro V_ILLEGAL num, insn:vararg
    TEST_CASE \num
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    lwu t5, 0(s9)
    bne s10, t5, fail
.endm

/* A case: the instruction must not trap, and leaves vstart 0. */
.macro V_LEGAL num, insn:vararg
    TEST_CASE \num
    \insn
    csrr t5, vstart
    bnez t5, fail
.endm

/* A case: an illegal instruction, because vector state is off or (V_TRAPS_VILL) vtype is a reserved one. Its encoding must be mtval, and no register changes. */
.macro V_TRAPS num, vtype, insn:vararg
    TEST_CASE \num
    li a2, \vtype
    jal v_before_trap
    li t0, MSTATUS_VS
    csrc mstatus, t0
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    V_ON
    jal v_after_trap
.endm

.macro V_TRAPS_VILL num, insn:vararg
    TEST_CASE \num
    li a2, V_RESERVED
    jal v_before_trap
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    jal v_after_trap
.endm

/* An instruction of major opcode OP-V by its fields, for what the assembler refuses. */
.macro V_WORD funct6, vm, vs2, vs1, funct3, vd
    .4byte (\funct6 << 26) | (\vm << 25) | (\vs2 << 20) | (\vs1 << 15) | (\funct3 << 12) | (\vd << 7) | 0x57
.endm

/* Before the first case of a program with runners. */
.macro V_INIT
    V_ON
    csrr t0, vlenb
    slli t0, t0, 3
    lla t1, v_pattern
    add t0, t0, t1
    LOAD_CONST t2, 0x0101010101010101 * V_PATTERN
1:  sd t2, 0(t1)
    addi t1, t1, 8
    bltu t1, t0, 1b
.endm

/* A field of s1, which holds a shape. */
.macro V_FIELD reg, at, mask
    srli \reg, s1, \at
    andi \reg, \reg, \mask
.endm

/* Loads s4 elements of the array in field of the group at s0 (if there is one), from element s3 on. */
.macro V_LOAD_OPERAND register, field, emul_at, size_at
    lwu t0, \field(s0)
    beqz t0, 9f
    V_FIELD t1, \size_at, 3
    V_FIELD t2, \emul_at, 7
    sll t3, s3, t1
    add t0, t0, t3
    sll t3, s4, t1
    vsetvl x0, t3, t2
    vle8.v \register, (t0)
9:
.endm

/* The runners and their buffers; behind TEST_END's code, which must be reachable by branches. */
.macro V_RUNNERS
    .text
    .p2align 2
    /* a0: groups, a1: shape, a2: vtype. */
v_elementwise:
    mv s6, ra
    mv s0, a0
    mv s1, a1
    mv s5, a2
v_next_group:
    lwu s2, VG_COUNT(s0)
    beqz s2, v_elementwise_end
    csrwi fflags, 0
    csrwi vxsat, 0
    li s3, 0
    // The first strip is empty: with vl = 0 nothing may change, whatever the policies.
    li s4, 0
    j v_strip_with_vl
v_next_strip:
    sub t0, s2, s3
    beqz t0, v_group_end
    li t1, V_CAPPED
    and t1, t1, s1
    beqz t1, 1f
    // At most VLMAX - 1 elements, so that there is a tail.
    vsetvl t1, x0, s5
    addi t1, t1, -1
    bleu t0, t1, 1f
    mv t0, t1
1:  vsetvl s4, t0, s5
v_strip_with_vl:
    lla t0, v_pattern
    vl8re8.v v8, (t0)
    V_LOAD_OPERAND v8, VG_OLD, V_EMULD_AT, V_SIZED_AT
    V_LOAD_OPERAND v16, VG_VS2, V_EMUL2_AT, V_SIZE2_AT
    V_LOAD_OPERAND v24, VG_VS1, V_EMUL1_AT, V_SIZE1_AT
    lwu a4, VG_EXEC(s0)
    li t0, V_MASKED
    and t0, t0, s1
    beqz t0, 2f
    lwu a4, VG_EXEC_MASKED(s0)
    // The bits of v0 from the bytes of v_mask_bytes.
    lla t0, v_mask_bytes
    add t0, t0, s3
    lla t1, v_mask_bits
    li t2, 0
1:  add t3, t0, t2
    lbu t4, 0(t3)
    andi t3, t2, 7
    sll t4, t4, t3
    beqz t3, 3f
    lbu t5, 0(t1)
    or t4, t4, t5
3:  sb t4, 0(t1)
    addi t2, t2, 1
    andi t3, t2, 7
    seqz t3, t3
    add t1, t1, t3
    bltu t2, s4, 1b
    lla t1, v_mask_bits
    addi t2, s4, 7
    srli t2, t2, 3
    vsetvli x0, t2, e8, m1, tu, mu
    vle8.v v0, (t1)
2:  ld a2, VG_SCALAR(s0)
    fmv.d.x fa0, a2
    vsetvl x0, s4, s5
    jalr a4
    csrr t0, vl
    bne t0, s4, fail
    csrr t0, vstart
    bnez t0, fail
    lla a3, v_result
    vs8r.v v8, (a3)
    jal v_compare_strip
    add s3, s3, s4
    j v_next_strip
v_group_end:
    lwu t0, VG_FLAGS(s0)
    li t1, V_MASKED
    and t1, t1, s1
    beqz t1, 1f
    srli t0, t0, 16
1:  csrr t1, vxsat
    slli t1, t1, 8
    csrr t2, fflags
    or t1, t1, t2
    slli t0, t0, 48
    srli t0, t0, 48
    bne t0, t1, fail
    addi s0, s0, VG_SIZE
    j v_next_group
v_elementwise_end:
    jr s6

    /* Compares the s4 elements of v_result, and what lies behind them, with what they must be. */
v_compare_strip:
    V_FIELD t0, V_SIZED_AT, 3
    lwu a4, VG_EXPECTED(s0)
    lwu a5, VG_OLD(s0)
    sll t1, s3, t0
    add a4, a4, t1
    add a5, a5, t1
    lla a6, v_mask_bytes
    add a6, a6, s3
    li t1, V_MASK_RESULT
    and t1, t1, s1
    bnez t1, v_compare_bits
    li a0, 1
    sll a0, a0, t0
    li a7, 0
1:  bgeu a7, s4, v_compare_tail
    mv t2, a4
    li t1, V_MASKED
    and t1, t1, s1
    beqz t1, 2f
    // Without an unmasked form v0 is a source and masks nothing off.
    lwu t1, VG_EXEC(s0)
    beqz t1, 2f
    lbu t1, 0(a6)
    bnez t1, 2f
    // A masked-off element: open under ma, else the old one.
    andi t1, s5, V_MA
    bnez t1, 4f
    lla t2, v_pattern
    lwu t1, VG_OLD(s0)
    beqz t1, 2f
    mv t2, a5
2:  mv t3, a0
3:  lbu t4, 0(t2)
    lbu t5, 0(a3)
    bne t4, t5, fail
    addi t2, t2, 1
    addi a3, a3, 1
    addi t3, t3, -1
    bnez t3, 3b
    sub a3, a3, a0
4:  add a3, a3, a0
    add a4, a4, a0
    add a5, a5, a0
    addi a6, a6, 1
    addi a7, a7, 1
    j 1b
v_compare_tail:
    // a3: the first byte of the tail. Within the group it is open under ta, unless vl = 0; behind the group nothing changes.
    lla a4, v_result
    csrr t0, vlenb
    slli t1, t0, 3
    add a5, a4, t1
    beqz s4, 2f
    andi t1, s5, V_TA
    beqz t1, 2f
    V_FIELD t1, V_EMULD_AT, 7
    andi t2, t1, 4
    beqz t2, 1f
    li t1, 0
1:  sll t0, t0, t1
    add a3, a4, t0
2:  li t1, V_PATTERN
3:  andi t2, a3, 7
    beqz t2, 4f
    bgeu a3, a5, 6f
    lbu t2, 0(a3)
    bne t1, t2, fail
    addi a3, a3, 1
    j 3b
4:  LOAD_CONST t1, 0x0101010101010101 * V_PATTERN
5:  bgeu a3, a5, 6f
    ld t2, 0(a3)
    bne t1, t2, fail
    addi a3, a3, 8
    j 5b
6:  ret

v_compare_bits:
    // A mask: one byte of the array for every bit. Its tail is always open, unless vl = 0.
    li a7, 0
1:  bgeu a7, s4, 5f
    lbu t2, 0(a4)
    li t1, V_MASKED
    and t1, t1, s1
    beqz t1, 2f
    lwu t1, VG_EXEC(s0)
    beqz t1, 2f
    lbu t1, 0(a6)
    bnez t1, 2f
    andi t1, s5, V_MA
    bnez t1, 4f
    andi t1, a7, 7
    li t2, V_PATTERN
    srl t2, t2, t1
    andi t2, t2, 1
2:  srli t1, a7, 3
    add t1, t1, a3
    lbu t1, 0(t1)
    andi t3, a7, 7
    srl t1, t1, t3
    andi t1, t1, 1
    bne t1, t2, fail
4:  addi a4, a4, 1
    addi a6, a6, 1
    addi a7, a7, 1
    j 1b
5:  beqz s4, v_compare_tail
    csrr t0, vlenb
    add a3, a3, t0
    lla a4, v_result
    slli t1, t0, 3
    add a5, a4, t1
    li t1, V_PATTERN
    j 4f
4:  LOAD_CONST t1, 0x0101010101010101 * V_PATTERN
6:  ld t2, 0(a3)
    bne t1, t2, fail
    addi a3, a3, 8
    bltu a3, a5, 6b
    ret

    /* a0: record, a1: vtype. */
v_once:
    mv s6, ra
    mv s0, a0
    mv s5, a1
    csrwi fflags, 0
    csrwi vxsat, 0
    csrr s2, vlenb
    lla t0, v_zero
    vl1re8.v v0, (t0)
    vl8re8.v v16, (t0)
    vl8re8.v v24, (t0)
    lla t0, v_pattern
    vl8re8.v v8, (t0)
    lwu a3, VR_OLD(s0)
    beqz a3, 3f
    // vd's old contents: every field has registers of its own.
    lla a4, v_result
    vs8r.v v8, (a4)
    lbu t0, VR_FIELDS(s0)
1:  lhu t1, VR_IMAGE_BYTES(s0)
    mv t2, a4
2:  lbu t3, 0(a3)
    sb t3, 0(t2)
    addi a3, a3, 1
    addi t2, t2, 1
    addi t1, t1, -1
    bnez t1, 2b
    lbu t1, VR_REGISTERS(s0)
    mul t1, t1, s2
    add a4, a4, t1
    addi t0, t0, -1
    bnez t0, 1b
    lla a4, v_result
    vl8re8.v v8, (a4)
3:  lhu t0, VR_VS2_BYTES(s0)
    lwu t1, VR_VS2(s0)
    beqz t0, 1f
    vsetvli x0, t0, e8, m8, tu, mu
    vle8.v v16, (t1)
1:  lhu t0, VR_VS1_BYTES(s0)
    lwu t1, VR_VS1(s0)
    beqz t0, 1f
    vsetvli x0, t0, e8, m8, tu, mu
    vle8.v v24, (t1)
1:  lwu t1, VR_MASK(s0)
    beqz t1, 1f
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v v0, (t1)
1:  lhu t0, VR_WINDOW_BYTES(s0)
    beqz t0, 2f
    lla t1, v_window
    li t2, V_PATTERN
    add t0, t0, t1
1:  sb t2, 0(t1)
    addi t1, t1, 1
    bltu t1, t0, 1b
2:  lwu a0, VR_BASE(s0)
    ld a1, VR_STRIDE(s0)
    ld a2, VR_SCALAR(s0)
    fmv.d.x fa0, a2
    lwu t0, VR_VL(s0)
    vsetvl s4, t0, s5
    bne s4, t0, fail
    lwu a4, VR_EXEC(s0)
    jalr a4
    csrr t0, vl
    bne t0, s4, fail
    csrr t0, vstart
    bnez t0, fail
    lbu t0, VR_CHECKS(s0)
    andi t0, t0, V_CHECK_SCALAR
    beqz t0, 1f
    ld t0, VR_RESULT(s0)
    bne a3, t0, fail
1:  csrr t0, fflags
    lbu t1, VR_FFLAGS(s0)
    bne t0, t1, fail
    csrr t0, vxsat
    lbu t1, VR_VXSAT(s0)
    bne t0, t1, fail
    lla a3, v_result
    vs8r.v v8, (a3)
    // Every field: the image where it matters, then the rest of its registers.
    lwu a4, VR_EXPECTED(s0)
    lwu a5, VR_CARE(s0)
    lbu a6, VR_FIELDS(s0)
v_once_field:
    beqz a6, v_once_others
    mv t0, a3
    lhu t1, VR_IMAGE_BYTES(s0)
    lbu t2, VR_REGISTERS(s0)
    mul t2, t2, s2
    add a3, a3, t2
1:  lbu t2, 0(t0)
    lbu t3, 0(a4)
    lbu t4, 0(a5)
    xor t2, t2, t3
    and t2, t2, t4
    bnez t2, fail
    addi t0, t0, 1
    addi a4, a4, 1
    addi a5, a5, 1
    addi t1, t1, -1
    bnez t1, 1b
    lbu t1, VR_CHECKS(s0)
    andi t1, t1, V_REST_PATTERN|V_REST_ZERO
    beqz t1, 3f
    li t2, V_PATTERN
    andi t1, t1, V_REST_PATTERN
    bnez t1, 2f
    li t2, 0
2:  bgeu t0, a3, 3f
    lbu t1, 0(t0)
    bne t1, t2, fail
    addi t0, t0, 1
    j 2b
3:  addi a6, a6, -1
    j v_once_field
v_once_others:
    lla t0, v_result
    slli t1, s2, 3
    add t0, t0, t1
    LOAD_CONST t1, 0x0101010101010101 * V_PATTERN
1:  bgeu a3, t0, 2f
    ld t2, 0(a3)
    bne t1, t2, fail
    addi a3, a3, 8
    j 1b
2:  lhu t0, VR_WINDOW_BYTES(s0)
    beqz t0, 2f
    lla t1, v_window
    lwu t2, VR_WINDOW(s0)
    add t0, t0, t1
1:  lbu t3, 0(t1)
    lbu t4, 0(t2)
    bne t3, t4, fail
    addi t1, t1, 1
    addi t2, t2, 1
    bltu t1, t0, 1b
2:  jr s6

    /* a2: vtype, a3: AVL, a4: registers, a5: exec, a6: whether it stores from v8 instead of loading. */
v_whole:
    mv s6, ra
    csrr t0, vlenb
    mul s3, t0, a4
    slli s2, t0, 3
    // Bytes that repeat nowhere near, once 8 registers of them.
    lla t1, v_result
    add t2, t1, s2
    LOAD_CONST t3, 0x2545f4914f6cdd1d
    LOAD_CONST t4, 0x123456789abcdef1
1:  mul t4, t4, t3
    addi t4, t4, 0x333
    srli t5, t4, 32
    xor t5, t5, t4
    sd t5, 0(t1)
    addi t1, t1, 8
    bltu t1, t2, 1b
    lla t1, v_pattern
    vl8re8.v v8, (t1)
    lla a0, v_second
    vs8r.v v8, (a0)
    lla t1, v_result
    beqz a6, 1f
    vl8re8.v v8, (t1)
    j 2f
1:  mv a0, t1
2:  vsetvl x0, a3, a2
    jalr a5
    csrr t0, vstart
    bnez t0, fail
    lla a0, v_second
    bnez a6, 1f
    vs8r.v v8, (a0)
1:  lla t1, v_result
    add t2, t1, s3
2:  ld t3, 0(a0)
    ld t4, 0(t1)
    bne t3, t4, fail
    addi a0, a0, 8
    addi t1, t1, 8
    bltu t1, t2, 2b
    lla t2, v_second
    add t2, t2, s2
    LOAD_CONST t4, 0x0101010101010101 * V_PATTERN
3:  bgeu a0, t2, 4f
    ld t3, 0(a0)
    bne t3, t4, fail
    addi a0, a0, 8
    j 3b
4:  jr s6

    /* a2: vtype. Makes the operands of a case of V_TRAPS: zeros, the pattern in v8 to v15, vl = VLMAX. */
v_before_trap:
    lla t0, v_pattern
    vl8re8.v v8, (t0)
    lla a0, v_zero
    vl1re8.v v0, (a0)
    vl8re8.v v16, (a0)
    vl8re8.v v24, (a0)
    vsetvl t0, x0, a2
    li a1, 0
    li a3, POISON
    fmv.d.x fa3, a3
    ret

    /* After EXPECT_TRAP: mtval, and everything that the instruction could have written. */
v_after_trap:
    lwu t0, 0(s9)
    bne s10, t0, fail
    li t0, POISON
    bne a3, t0, fail
    fmv.x.d t1, fa3
    bne t1, t0, fail
    ld t0, 0(a0)
    bnez t0, fail
    lla t0, v_result
    vs8r.v v8, (t0)
    csrr t1, vlenb
    slli t1, t1, 3
    add t1, t0, t1
    LOAD_CONST t2, 0x0101010101010101 * V_PATTERN
1:  ld t3, 0(t0)
    bne t2, t3, fail
    addi t0, t0, 8
    bltu t0, t1, 1b
    ret

    .section .buffers, "aw", @nobits
    .p2align 6
v_pattern:
    .zero V_BUFFER
v_zero:
    .zero V_BUFFER
v_result:
    .zero V_BUFFER
v_second:
    .zero V_BUFFER
v_window:
    .zero V_WINDOW
v_mask_bits:
    .zero V_BUFFER / 8
    .data
    .p2align 3
.endm
