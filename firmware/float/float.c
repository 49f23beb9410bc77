// float [ITERATIONS [KERNEL]]
#include "float.h"

#ifndef ITERATIONS
#error "build.sh gives the default number of iterations"
#endif

static const struct benchmark_kernel kernels[] = {
    {"n-body", n_body},
    {"mandelbrot", mandelbrot},
    {"lu", lu},
};

int main(int argc, char **argv)
{
    return benchmark("float", kernels, sizeof kernels / sizeof kernels[0], ITERATIONS, argc, argv);
}
