#include "integer.h"

enum {
    SIZE = 256 * 1024,
    CHECKED = 8 * 1024, // bytes also done bit by bit
};

#define POLYNOMIAL UINT32_C(0xEDB88320) // CRC-32 of IEEE 802.3, reflected

static uint32_t table[256];
static uint64_t data[SIZE / sizeof(uint64_t)];

static uint32_t by_bits(const unsigned char *bytes, size_t size)
{
    uint32_t crc = ~UINT32_C(0);
    while (size-- != 0) {
        crc ^= *bytes++;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (POLYNOMIAL & -(crc & 1));
        }
    }

    return ~crc;
}

static uint32_t by_table(const unsigned char *bytes, size_t size)
{
    uint32_t crc = ~UINT32_C(0);
    while (size-- != 0) {
        crc = (crc >> 8) ^ table[(crc ^ *bytes++) & 0xFF];
    }

    return ~crc;
}

uint64_t crc32(uint64_t seed)
{
    const unsigned char *bytes = (const unsigned char *)data;
    uint64_t random = seed;
    for (size_t i = 0; i < sizeof data / sizeof data[0]; i++) {
        data[i] = random_next(&random);
    }
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t entry = i;
        for (int bit = 0; bit < 8; bit++) {
            entry = (entry >> 1) ^ (POLYNOMIAL & -(entry & 1));
        }

        table[i] = entry;
    }

    // The check value every catalogue of CRCs gives.
    const unsigned char digits[] = "123456789";
    if (by_table(digits, 9) != UINT32_C(0xCBF43926) || by_bits(digits, 9) != UINT32_C(0xCBF43926)) {
        fail("crc32: check value, by table %w, by bits %w", by_table(digits, 9), by_bits(digits, 9));
    }

    uint32_t fast = by_table(bytes, CHECKED), slow = by_bits(bytes, CHECKED);
    if (fast != slow) {
        fail("crc32: seed %u: by table %w, by bits %w", seed, fast, slow);
    }

    // Appending a CRC, low byte first, leaves the same residue for every message.
    uint32_t crc = by_table(bytes, SIZE - sizeof crc);
    memcpy((unsigned char *)data + SIZE - sizeof crc, &crc, sizeof crc);
    uint32_t residue = by_table(bytes, SIZE);
    if (residue != UINT32_C(0x2144DF1C)) {
        fail("crc32: seed %u: residue %w", seed, residue);
    }

    return (uint64_t)fast << 32 | crc;
}
