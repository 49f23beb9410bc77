#include "benchmark.h"

int benchmark(const char *name, const struct benchmark_kernel *kernels, size_t count, uint64_t iterations, int argc, char **argv)
{
    const char *only = argc > 2 ? argv[2] : NULL;
    if (argc > 3 || (argc > 1 && (!parse_unsigned(argv[1], &iterations) || iterations == 0))) {
        print("usage: %s [ITERATIONS [KERNEL]]\n", name);
        return 2;
    }

    print("iterations %u\n", iterations);
    uint64_t total = 0;
    size_t ran = 0;
    for (size_t k = 0; k < count; k++) {
        if (only != NULL && strcmp(only, kernels[k].name) != 0) {
            continue;
        }

        uint64_t checksum = 0;
        uint64_t start = instructions_retired();
        for (uint64_t i = 1; i <= iterations; i++) {
            checksum = checksum_add(checksum, kernels[k].run(i));
        }

        uint64_t taken = instructions_retired() - start;
        total += taken;
        ran++;
        print("%s checksum %x\n", kernels[k].name, checksum);
        print("instructions: %u\n", taken);
    }

    if (ran == 0) {
        print("no kernel is named %s\n", only);
        return 2;
    }

    print("instructions: %u in all\n%s: passed\n", total, name);
    return 0;
}
