#include "integer.h"

enum { LIMIT = 1000000 };

static bool composite[LIMIT / 2]; // of the odd numbers: place i stands for 2 i + 1

// Primes below LIMIT, 2 included; the place of 1 counts for 2.
static uint64_t sift(void)
{
    memset(composite, 0, sizeof composite);
    for (size_t prime = 3; prime * prime < LIMIT; prime += 2) {
        if (!composite[prime / 2]) {
            for (size_t i = prime * prime / 2; i < LIMIT / 2; i += prime) {
                composite[i] = true;
            }
        }
    }

    uint64_t count = 0;
    for (size_t i = 0; i < LIMIT / 2; i++) {
        count += !composite[i];
    }

    return count;
}

static bool is_prime_by_division(uint64_t number)
{
    for (uint64_t divisor = 2; divisor * divisor <= number; divisor++) {
        if (number % divisor == 0) {
            return false;
        }
    }

    return number > 1;
}

uint64_t sieve(uint64_t seed)
{
    uint64_t count = sift();
    if (count != 78498) { // the number of primes below a million
        fail("sieve: %u primes below %u", count, (uint64_t)LIMIT);
    }

    uint64_t random = seed, digest = count;
    for (int i = 0; i < 64; i++) {
        uint64_t place = random_next(&random) % (LIMIT / 2 - 1) + 1;
        bool prime = is_prime_by_division(2 * place + 1);
        if (prime == composite[place]) {
            fail("sieve: seed %u: %u", seed, 2 * place + 1);
        }

        digest = checksum_add(digest, place << 1 | prime);
    }

    return digest;
}
