// The kernels of the integer benchmark.
#ifndef INTEGER_H
#define INTEGER_H

#include "benchmark.h"

kernel sort;       // quicksort against heapsort
kernel crc32;      // by table against bit by bit
kernel hash_tree;  // SHA-256 Merkle tree, inclusion proofs
kernel sieve;      // Eratosthenes against known counts
kernel matrix;     // 64-bit product, checked by Freivalds' method
kernel recursion;  // Fibonacci, Ackermann, queens against known values

#endif
