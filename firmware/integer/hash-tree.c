// A Merkle tree: leaves are hashed with a prefix 0, pairs of nodes with a prefix 1 (as RFC 6962 does), SHA-256 is FIPS 180-4.
#include "integer.h"

enum {
    LEAVES = 256, // a power of two
    LEAF_SIZE = 64,
    PROOFS = 8,
    BLOCK = 64,
    DIGEST = 32,
};

typedef struct {
    unsigned char bytes[DIGEST];
} digest;

static const uint32_t round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static unsigned char leaves[LEAVES][LEAF_SIZE];
static digest nodes[2 * LEAVES]; // 1 is the root, the children of n are 2n and 2n + 1, leaf i is LEAVES + i

static uint32_t rotate(uint32_t value, int count)
{
    return value >> count | value << (32 - count);
}

__attribute__((noinline)) static void compress(uint32_t state[8], const unsigned char block[BLOCK])
{
    uint32_t w[64];
    for (int i = 0; i < 16; i++) {
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (int i = 16; i < 64; i++) {
        uint32_t x = w[i - 15], y = w[i - 2];
        w[i] = w[i - 16] + (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3) + w[i - 7] + (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10);
    }

    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + round_constants[i] + w[i];
        uint32_t t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }

    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

// Messages here are short: at most one whole block and a padded one.
static digest sha256(const unsigned char *message, size_t size)
{
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char last[BLOCK] = {0};
    size_t rest = size;
    for (; rest >= BLOCK; rest -= BLOCK, message += BLOCK) {
        compress(state, message);
    }

    memcpy(last, message, rest);
    last[rest] = 0x80;
    if (rest > BLOCK - 9) {
        compress(state, last);
        memset(last, 0, BLOCK);
    }
    for (int i = 0; i < 8; i++) {
        last[BLOCK - 1 - i] = (unsigned char)((uint64_t)size * 8 >> 8 * i);
    }

    compress(state, last);
    digest result;
    for (int i = 0; i < DIGEST; i++) {
        result.bytes[i] = (unsigned char)(state[i / 4] >> 8 * (3 - i % 4));
    }

    return result;
}

static digest hash_leaf(const unsigned char *leaf)
{
    unsigned char message[1 + LEAF_SIZE] = {0};
    memcpy(message + 1, leaf, LEAF_SIZE);
    return sha256(message, sizeof message);
}

static digest hash_pair(const digest *left, const digest *right)
{
    unsigned char message[1 + 2 * DIGEST] = {1};
    memcpy(message + 1, left, DIGEST);
    memcpy(message + 1 + DIGEST, right, DIGEST);
    return sha256(message, sizeof message);
}

// Goes up from a leaf with the siblings only, as somebody who knows just the root would.
static bool proves(size_t index, const unsigned char *leaf)
{
    digest current = hash_leaf(leaf);
    for (size_t n = LEAVES + index; n > 1; n /= 2) {
        current = n % 2 == 0 ? hash_pair(&current, &nodes[n + 1]) : hash_pair(&nodes[n - 1], &current);
    }

    return memcmp(&current, &nodes[1], DIGEST) == 0;
}

static void check_known_digest(void)
{
    static const unsigned char start[8] = {0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea}; // of "abc", FIPS 180-4's own example
    digest result = sha256((const unsigned char *)"abc", 3);
    if (memcmp(&result, start, sizeof start) != 0) {
        fail("hash-tree: SHA-256 of abc is wrong");
    }
}

uint64_t hash_tree(uint64_t seed)
{
    check_known_digest();
    uint64_t random = seed;
    for (size_t i = 0; i < LEAVES; i++) {
        for (size_t j = 0; j < LEAF_SIZE; j++) {
            leaves[i][j] = (unsigned char)(random_next(&random) >> 56);
        }

        nodes[LEAVES + i] = hash_leaf(leaves[i]);
    }
    for (size_t n = LEAVES - 1; n > 0; n--) {
        nodes[n] = hash_pair(&nodes[2 * n], &nodes[2 * n + 1]);
    }

    for (int i = 0; i < PROOFS; i++) {
        size_t index = random_next(&random) % LEAVES;
        if (!proves(index, leaves[index])) {
            fail("hash-tree: seed %u: leaf %u is not proved", seed, index);
        }

        leaves[index][i] ^= 1;
        if (proves(index, leaves[index])) {
            fail("hash-tree: seed %u: a changed leaf %u is proved", seed, index);
        }
        leaves[index][i] ^= 1;
    }

    uint64_t result = 0;
    for (int i = 0; i < 8; i++) {
        result = result << 8 | nodes[1].bytes[i];
    }

    return result;
}
