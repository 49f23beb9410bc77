// The K largest of fp32 values above -infinity, in falling order, of equal ones the first ones, with their indexes. A whole vector is compared with
// the smallest value kept so far; the few that pass are compressed to the front and inserted one by one.
#include "kernels.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    K = 16,
    STRIP = 512, // elements looked at in one step at most, however long a vector is
    MAXIMUM = 65536,
};

struct entry {
    float value;
    uint32_t index;
};

struct list {
    size_t count;
    struct entry entries[K];
};

static float x[MAXIMUM];

// What a value must exceed to be kept.
static float threshold(const struct list *list)
{
    return list->count < K ? -__builtin_inff() : list->entries[K - 1].value;
}

// Values come in the order of their indexes, so an equal value goes behind.
static void insert(struct list *list, float value, uint32_t index)
{
    if (!(value > threshold(list))) {
        return;
    }

    size_t at = list->count < K ? list->count++ : K - 1;
    for (; at != 0 && list->entries[at - 1].value < value; at--) {
        list->entries[at] = list->entries[at - 1];
    }

    list->entries[at] = (struct entry){.value = value, .index = index};
}

__attribute__((noinline)) static void topk(const float *from, size_t count, struct list *list)
{
    static float values[STRIP];
    static uint32_t indexes[STRIP];
    list->count = 0;
    for (size_t i = 0, vl; i < count; i += vl) {
        vl = __riscv_vsetvl_e32m8(count - i < STRIP ? count - i : STRIP);
        vfloat32m8_t strip = __riscv_vle32_v_f32m8(from + i, vl);
        vbool4_t passes = __riscv_vmfgt_vf_f32m8_b4(strip, threshold(list), vl);
        size_t passed = __riscv_vcpop_m_b4(passes, vl);
        if (passed == 0) {
            continue;
        }

        __riscv_vse32_v_f32m8(values, __riscv_vcompress_vm_f32m8(strip, passes, vl), passed);
        vuint32m8_t places = __riscv_vadd_vx_u32m8(__riscv_vid_v_u32m8(vl), (uint32_t)i, vl);
        __riscv_vse32_v_u32m8(indexes, __riscv_vcompress_vm_u32m8(places, passes, vl), passed);
        for (size_t j = 0; j < passed; j++) {
            insert(list, values[j], indexes[j]);
        }
    }
}

// By the definition: K times the first of the largest that are left.
__attribute__((noinline)) static void topk_plain(const float *from, size_t count, struct list *list)
{
    static bool taken[MAXIMUM];
    memset(taken, 0, sizeof taken);
    for (list->count = 0; list->count < K && list->count < count; list->count++) {
        size_t best = count;
        for (size_t i = 0; i < count; i++) {
            if (!taken[i] && (best == count || from[i] > from[best])) {
                best = i;
            }
        }

        taken[best] = true;
        list->entries[list->count] = (struct entry){.value = from[best], .index = (uint32_t)best};
    }
}

// With few levels there are many equal values.
static void check(size_t count, float levels, uint64_t seed)
{
    uint64_t random = seed;
    for (size_t i = 0; i < count; i++) {
        x[i] = (float)(int32_t)(random_float(&random) * levels);
    }

    static struct list actual, expected;
    topk(x, count, &actual);
    topk_plain(x, count, &expected);
    if (actual.count != expected.count) {
        fail("%u elements: %u entries, scalar %u", count, actual.count, expected.count);
    }

    check_same("entries", actual.entries, expected.entries, actual.count, sizeof(struct entry));
    print("%u elements: first %u, last %u, checksum %x\n", count, (uint64_t)actual.entries[0].index,
        (uint64_t)actual.entries[actual.count - 1].index, checksum_words(actual.entries, actual.count * 2));
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    static struct list list;
    check(1, 100, 1);
    check(15, 100, 2);
    check(67, 3, 3);
    check(255, 1000, 4);
    check(1021, 1000, 5);
    check(4099, 50, 6);
    check(MAXIMUM, 0x1p24f, 7);
    TIMED("vector", runs, topk(x, MAXIMUM, &list));
    TIMED("scalar", 1, topk_plain(x, MAXIMUM, &list));
    print("topk: passed\n");
    return 0;
}
