#define SCALAR_NAME "scalar"
#define SCALAR_ISA "rv64gc"
#include "scalar.h"
