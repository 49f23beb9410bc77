// fp32 arithmetic on bf16 that is widened by a shift.
#define MATMUL_BF16
#define SCALAR_NAME "scalar-bf16"
#define SCALAR_ISA "rv64gc"
#include "scalar.h"
