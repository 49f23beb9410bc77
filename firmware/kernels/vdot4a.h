// Zvdot4a8i, which clang 19 does not know: every 32-bit lane of vd += the sum of four products of int8. As text for inline assembly.
// OP-V, OPMVV or OPMVX: funct6 0x2c | vm = 1 | vs2 | vs1 or rs1 | vd. The instructions want SEW = 32; clang does not know that either,
// so a statement that uses them has its own vsetvli and names vl and vtype among what it changes.
#ifndef VDOT4A_H
#define VDOT4A_H

#define VDOT4A_VV(vd, vs2, vs1) ".insn r 0x57, 2, 0x59, " vd ", " vs1 ", " vs2 "\n"
#define VDOT4A_VX(vd, vs2, rs1) ".insn r 0x57, 6, 0x59, " vd ", " rs1 ", " vs2 "\n"

// The same for one lane.
static inline int32_t dot4_plain(int32_t sum, uint32_t left, uint32_t right)
{
    for (unsigned byte = 0; byte < 32; byte += 8) {
        sum += (int8_t)(left >> byte) * (int8_t)(right >> byte);
    }

    return sum;
}

#endif
