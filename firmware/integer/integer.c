// integer [ITERATIONS [KERNEL]]
#include "integer.h"

#ifndef ITERATIONS
#error "build.sh gives the default number of iterations"
#endif

static const struct benchmark_kernel kernels[] = {
    {"sort", sort},     {"crc32", crc32},   {"hash-tree", hash_tree},
    {"sieve", sieve},   {"matrix", matrix}, {"recursion", recursion},
};

int main(int argc, char **argv)
{
    return benchmark("integer", kernels, sizeof kernels / sizeof kernels[0], ITERATIONS, argc, argv);
}
