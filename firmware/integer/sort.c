#include "integer.h"

enum {
    COUNT = 12288,
    SHORT = 12, // shorter runs are sorted by insertion
};

static uint32_t quick[COUNT], heap[COUNT];

static void insertion_sort(uint32_t *keys, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        uint32_t key = keys[i];
        size_t j = i;
        for (; j > 0 && keys[j - 1] > key; j--) {
            keys[j] = keys[j - 1];
        }

        keys[j] = key;
    }
}

static uint32_t median(uint32_t x, uint32_t y, uint32_t z)
{
    if (x > y) {
        uint32_t t = x;
        x = y;
        y = t;
    }

    return z < x ? x : z > y ? y : z;
}

// Recurses into the smaller part only, so the stack stays logarithmic.
static void quicksort(uint32_t *keys, size_t count)
{
    while (count > SHORT) {
        uint32_t pivot = median(keys[0], keys[count / 2], keys[count - 1]);
        size_t low = 0, high = count - 1;
        for (;;) { // Hoare's partition: the pivot's value stops both scans
            while (keys[low] < pivot) {
                low++;
            }
            while (keys[high] > pivot) {
                high--;
            }
            if (low >= high) {
                break;
            }

            uint32_t t = keys[low];
            keys[low++] = keys[high];
            keys[high--] = t;
        }

        size_t left = high + 1; // keys[0 .. high] <= pivot <= the others
        if (left < count - left) {
            quicksort(keys, left);
            keys += left;
            count -= left;
        } else {
            quicksort(keys + left, count - left);
            count = left;
        }
    }

    insertion_sort(keys, count);
}

static void sift_down(uint32_t *keys, size_t root, size_t count)
{
    uint32_t key = keys[root];
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && keys[child + 1] > keys[child]) {
            child++;
        }
        if (keys[child] <= key) {
            break;
        }

        keys[root] = keys[child];
    }

    keys[root] = key;
}

static void heapsort(uint32_t *keys, size_t count)
{
    for (size_t i = count / 2; i-- > 0;) {
        sift_down(keys, i, count);
    }
    for (size_t end = count - 1; end > 0; end--) {
        uint32_t t = keys[0];
        keys[0] = keys[end];
        keys[end] = t;
        sift_down(keys, 0, end);
    }
}

uint64_t sort(uint64_t seed)
{
    uint64_t random = seed;
    for (size_t i = 0; i < COUNT; i++) {
        quick[i] = heap[i] = (uint32_t)(random_next(&random) >> (i % 4 == 0 ? 56 : 32)); // every fourth key from 256 values: many are equal
    }

    quicksort(quick, COUNT);
    heapsort(heap, COUNT);
    uint64_t digest = 0;
    for (size_t i = 0; i < COUNT; i++) {
        if (quick[i] != heap[i] || (i != 0 && quick[i] < quick[i - 1])) {
            fail("sort: seed %u, place %u: quicksort %u, heapsort %u", seed, i, (uint64_t)quick[i], (uint64_t)heap[i]);
        }

        digest = checksum_add(digest, quick[i]);
    }

    return digest;
}
