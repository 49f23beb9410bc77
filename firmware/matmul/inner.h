// The inner loop of a variant with vectors, as text for inline assembly: clang keeps no vector across a statement with vl of its own, so sums, loop
// and stores are one statement with registers named by hand.
//
// INNER_LOOP(name, zero, step, store) defines
//     static void name(const struct block *block, size_t vl)
// `zero` sets vtype and clears the sums, `step` is executed for every k step, `store` writes the sums to %[sums]. Operands for all three:
//   %[vl]            as passed, for vsetvli
//   %[a], %[b]       the packed operands; they go on by a_step and b_step after each step
//   %[sums], %[panel_sums]
//   %[t0] ... %[t3]  scratch; %[f0] ... %[f2] where INNER_FLOAT is defined
#ifndef INNER_H
#define INNER_H

#include "matmul.h"

#define ALL_VECTOR_REGISTERS                                                                                                      \
    "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18",     \
        "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31"

#ifdef INNER_FLOAT
#define FLOAT_SCRATCH , [f0] "=&f"(f0), [f1] "=&f"(f1), [f2] "=&f"(f2)
#else
#define FLOAT_SCRATCH
#endif

#define INNER_LOOP(name, zero, step, store)                                                                                       \
    static void name(const struct block *block, size_t vl)                                                                        \
    {                                                                                                                             \
        const unsigned char *a_at = block->a, *b_at = block->b, *b_end = b_at + block->steps * block->b_step;                      \
        void *sums_at = block->sums;                                                                                              \
        size_t t0, t1, t2, t3;                                                                                                    \
        FLOAT_DECLARATIONS                                                                                                        \
        __asm__ volatile(zero                                                                                                     \
                         "1:\n" step                                                                                              \
                         "add %[a], %[a], %[a_step]\n"                                                                            \
                         "add %[b], %[b], %[b_step]\n"                                                                            \
                         "bne %[b], %[b_end], 1b\n" store                                                                         \
                         : [a] "+&r"(a_at), [b] "+&r"(b_at), [sums] "+&r"(sums_at), [t0] "=&r"(t0), [t1] "=&r"(t1), [t2] "=&r"(t2), \
                           [t3] "=&r"(t3) FLOAT_SCRATCH                                                                           \
                         : [b_end] "r"(b_end), [a_step] "r"(block->a_step), [b_step] "r"(block->b_step), [vl] "r"(vl),            \
                           [panel_sums] "r"(block->panel_sums)                                                                    \
                         : "memory", "vl", "vtype", ALL_VECTOR_REGISTERS);                                                        \
    }
#ifdef INNER_FLOAT
#define FLOAT_DECLARATIONS SUM f0, f1, f2;
#else
#define FLOAT_DECLARATIONS
#endif

// Three, two or one group of eight registers of sums, from v8, v16 and v24: most units have this shape.
#define ZERO_ONE "vsetvli %[t0], zero, e32, m8, ta, ma\nvmv.v.i v24, 0\n"
#define ZERO_TWO ZERO_ONE "vmv.v.i v16, 0\n"
#define ZERO_THREE ZERO_TWO "vmv.v.i v8, 0\n"
#define SET(sew, lmul) "vsetvli zero, %[vl], " #sew ", " #lmul ", ta, ma\n"

#define STORE_ONE "vs8r.v v24, (%[sums])\n"
#define STORE_NEXT(group) "vs8r.v " group ", (%[sums])\nadd %[sums], %[sums], %[panel_sums]\n"
#define STORE_TWO STORE_NEXT("v16") STORE_ONE
#define STORE_THREE STORE_NEXT("v8") STORE_TWO

// Units that clang 19 does not know; all take vector registers by name.
// Zvdot4a8i: OP-V, OPMVX, funct6 0x2c. Every 32-bit lane of vd += four products of int8.
#define VDOT4A_VX(vd, rs1, vs2) ".insn r 0x57, 6, 0x59, " vd ", " rs1 ", " vs2 "\n"
// XAndesVDot: custom-2, funct6 0x04. The same, vectors only.
#define VD4DOTS_VV(vd, vs1, vs2) ".insn r 0x5b, 4, 0x09, " vd ", " vs1 ", " vs2 "\n"
// Zvqwbdota8i: OP-VE, funct6 0x2f. vs2 is a block of eight registers plus which eight elements of vd.
#define VQWBDOTAS_VV(vd, vs1, vs2) ".insn r 0x77, 0, 0x5f, " vd ", " vs1 ", " vs2 "\n"
// XSMTVDot: custom-1, funct3 3 for signed by signed.
#define VMADOT(vd, vs1, vs2) ".insn r 0x2b, 3, 0x71, " vd ", " vs1 ", " vs2 "\n"
// unit-8x8x8.yaml and unit-16x16x16.yaml: custom-1, funct6 101101 and 101001 (the two lower bits: signed by signed), funct3 2.
#define MMA_8X8X8(vd, vs1, vs2) ".insn r 0x2b, 2, 0x5b, " vd ", " vs1 ", " vs2 "\n"
#define MMA_16X16X16(vd, vs1, vs2) ".insn r 0x2b, 2, 0x53, " vd ", " vs1 ", " vs2 "\n"

static inline size_t vlenb(void)
{
    size_t bytes;
    __asm__("csrr %0, vlenb" : "=r"(bytes));
    return bytes;
}

static inline void require_vlen(size_t bits)
{
    if (vlenb() * 8 < bits) {
        fail("this unit needs VLEN %u", (uint64_t)bits);
    }
}

#endif
