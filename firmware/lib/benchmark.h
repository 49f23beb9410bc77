// A benchmark of several kernels: each does about the same work, checks its own result and folds it into a digest.
#ifndef BENCHMARK_H
#define BENCHMARK_H

#include "firmware.h"

// The seed is never 0; the digest depends on it and on nothing else. A wrong result ends the program by fail().
typedef uint64_t kernel(uint64_t seed);

struct benchmark_kernel {
    const char *name;
    kernel *run;
};

// The main function of NAME [ITERATIONS [KERNEL]]: runs every kernel, or the one named, ITERATIONS times with different seeds.
int benchmark(const char *name, const struct benchmark_kernel *kernels, size_t count, uint64_t iterations, int argc, char **argv);

#endif
