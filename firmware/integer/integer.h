// The kernels of the integer benchmark: each does about the same number of instructions, checks its own result and folds it into a digest.
#ifndef INTEGER_H
#define INTEGER_H

#include "firmware.h"

// The seed is never 0; the digest depends on it and on nothing else. A wrong result ends the program by fail().
typedef uint64_t kernel(uint64_t seed);

kernel sort;       // quicksort against heapsort
kernel crc32;      // by table against bit by bit
kernel hash_tree;  // SHA-256 Merkle tree, inclusion proofs
kernel sieve;      // Eratosthenes against known counts
kernel matrix;     // 64-bit product, checked by Freivalds' method
kernel recursion;  // Fibonacci, Ackermann, queens against known values

#endif
