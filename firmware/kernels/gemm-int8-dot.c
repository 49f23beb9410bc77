// int8 x int8 -> int32 by vdot4a: an element here is a word of four int8, neighbours along k. A is row-major, so its words are what memory holds;
// B is packed [k / 4][n][4], which inference does once for its weights. k is padded with zeros to a multiple of 4.
#define ELEMENT uint32_t
#define ELEMENT_BITS 32
#define GEMM_K_PER_ELEMENT 4
#define SUM int32_t
#define SUMS vint32m4_t
#define ROWS 6
#define SUMS_SETVL __riscv_vsetvl_e32m4
#define SUMS_ZERO(vl) __riscv_vmv_v_x_i32m4(0, vl)
#define SUMS_STORE __riscv_vse32_v_i32m4
#define STEP(right, left, vl)                                                                             \
    do {                                                                                                  \
        vint32m4_t r;                                                                                     \
        __asm__("vsetvli zero, %[count], e32, m4, ta, ma\n"                                               \
                "vle32.v %[r], (%[from])\n"                                                               \
                VDOT4A_VX("%[d0]", "%[r]", "%[l0]") VDOT4A_VX("%[d1]", "%[r]", "%[l1]")                   \
                VDOT4A_VX("%[d2]", "%[r]", "%[l2]") VDOT4A_VX("%[d3]", "%[r]", "%[l3]")                   \
                VDOT4A_VX("%[d4]", "%[r]", "%[l4]") VDOT4A_VX("%[d5]", "%[r]", "%[l5]")                   \
                : [r] "=&vr"(r), [d0] "+&vr"(s0), [d1] "+&vr"(s1), [d2] "+&vr"(s2), [d3] "+&vr"(s3),      \
                  [d4] "+&vr"(s4), [d5] "+&vr"(s5)                                                        \
                : [from] "r"(right), "m"(*(const uint32_t(*)[vl])(right)), [count] "r"(vl),                 \
                  [l0] "r"((left)[0]), [l1] "r"((left)[1]), [l2] "r"((left)[2]), [l3] "r"((left)[3]),     \
                  [l4] "r"((left)[4]), [l5] "r"((left)[5])                                                \
                : "vl", "vtype");                                                                         \
    } while (0)
#define PLAIN dot4_plain
#define FILL(to, count, random) fill_int8((int8_t *)(to), (count) * sizeof(uint32_t), random)
#include "kernels.h"
#include "vdot4a.h"

#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr_zvdot4a8i");

int main(int argc, char **argv)
{
    return gemm_main("gemm-int8-dot", argc, argv);
}
