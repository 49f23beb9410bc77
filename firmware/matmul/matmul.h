// C += A B, and y += x B for a single row, over any unit that multiplies tiles: A is m x k, B is k x n, C is m x n, all row-major. One program
// for every unit: packing, blocking, the addition to C, data and checks are here; a variant gives the shape of its tiles and the inner loop.
//
// A block of C is `panels` tiles high and `columns` wide. Its sums stay in registers over all of k; each step multiplies one tile of A of each
// panel with a run of tiles of B. Packing puts what a step needs side by side and pads it with zeros to whole tiles:
//   A: [block of rows][step][panel] tiles of tile_m x tile_k, row-major, one every a_stride bytes
//   B: [block of columns][step] a run of tiles, tile_k x tile_n (B_ROWS) or tile_n x tile_k (B_COLUMNS), row-major
// A block leaves its sums in memory as the registers hold them: [panel][tile] tiles of tile_m x tile_n, row-major. They are then added to C.
//
// With one row (m = 1) this is a GEMV. B are then weights: they are packed once, outside the timed part.
//
// A variant defines ELEMENT (of A and B) and SUM (of C, 32 bits), includes this file, writes
//     static struct tiling tiling(void)
//     static void multiply_block(const struct block *block)      `panels` panels
//     static void multiply_panel(const struct block *block)      one panel
// and calls matmul_main.
#ifndef MATMUL_H
#define MATMUL_H

#include "firmware.h"
#ifdef __riscv_vector
#include <riscv_vector.h>
#endif

#include "data.h"

struct size {
    size_t m, n, k;
};

enum layout {
    B_ROWS,
    B_COLUMNS,
};

struct tiling {
    size_t tile_m, tile_k, tile_n;
    size_t panels;     // of a full block
    size_t columns;    // of a full block, whole tiles
    size_t a_stride;   // bytes from a panel's tile of A to the next panel's
    size_t a_copies;   // how often a tile of A is repeated there; 0 is once
    size_t c_stride;   // bytes from a tile of sums to the next
    size_t sums;       // bytes of sums of a panel
    enum layout layout;
};

// What the inner loop works on.
struct block {
    const void *a, *b;
    void *sums;
    size_t steps;
    size_t a_step, b_step; // bytes
    size_t columns;
    size_t panel_sums;     // bytes
};

static struct tiling tiling(void);
static void multiply_block(const struct block *block);
static void multiply_panel(const struct block *block);

static ELEMENT *a, *b;
static SUM *c, *expected;
static unsigned char *packed_a, *packed_b, *sums;
static uint32_t *places; // of a row of sums: the offset of each column in bytes

static size_t divide_up(size_t value, size_t by)
{
    return (value + by - 1) / by;
}

static size_t smaller(size_t left, size_t right)
{
    return left < right ? left : right;
}

// Copies chunks of 1, 2, 4 or 8 bytes, or of multiples of 8, to every `stride`th byte. The last one may be incomplete. Loads are of bytes:
// rows of any length begin anywhere.
static void scatter(const unsigned char *from, size_t bytes, size_t chunk, unsigned char *to, size_t stride)
{
    if (chunk == stride) {
        memcpy(to, from, bytes);
        return;
    }
#ifdef __riscv_vector
    if (chunk > 8) {
        for (size_t vl; bytes >= chunk; from += chunk, to += stride, bytes -= chunk) {
            for (size_t done = 0; done < chunk; done += vl) {
                vl = __riscv_vsetvl_e8m8(chunk - done);
                __riscv_vse8(to + done, __riscv_vle8_v_u8m8(from + done, vl), vl);
            }
        }
    }
    for (size_t chunks, vl; bytes >= chunk; from += vl, bytes -= vl, to += chunks * stride) {
        chunks = smaller(bytes, __riscv_vsetvlmax_e8m8()) / chunk;
        vl = chunks * chunk;
        vuint8m8_t values = __riscv_vle8_v_u8m8(from, vl);
        switch (chunk) {
        case 1: __riscv_vsse8(to, (ptrdiff_t)stride, values, chunks); break;
        case 2: __riscv_vsse16((uint16_t *)to, (ptrdiff_t)stride, __riscv_vreinterpret_u16m8(values), chunks); break;
        case 4: __riscv_vsse32((uint32_t *)to, (ptrdiff_t)stride, __riscv_vreinterpret_u32m8(values), chunks); break;
        default: __riscv_vsse64((uint64_t *)to, (ptrdiff_t)stride, __riscv_vreinterpret_u64m8(values), chunks); break;
        }
    }
#endif
    for (; bytes != 0; from += chunk, to += stride) {
        size_t part = smaller(chunk, bytes);
        memcpy(to, from, part);
        bytes -= part;
    }
}

// Turns `rows` (at most tile_k) rows of B into columns of tile_k bytes.
static void transpose(const unsigned char *from, size_t rows, size_t columns, size_t row_bytes, unsigned char *to, size_t tile_k)
{
    size_t done = 0;
#ifdef __riscv_vector
    for (; done + 8 <= rows; done += 8) {
        const unsigned char *row = from + done * row_bytes;
        for (size_t column = 0, vl; column < columns; column += vl) {
            vl = __riscv_vsetvl_e8m1(columns - column);
#define ROW(i) __riscv_vle8_v_u8m1(row + (i) * row_bytes + column, vl)
            vuint8m1x8_t eight = __riscv_vcreate_v_u8m1x8(ROW(0), ROW(1), ROW(2), ROW(3), ROW(4), ROW(5), ROW(6), ROW(7));
#undef ROW
            if (tile_k == 8) {
                __riscv_vsseg8e8(to + column * tile_k, eight, vl);
            } else {
                __riscv_vssseg8e8(to + column * tile_k + done, (ptrdiff_t)tile_k, eight, vl);
            }
        }
    }
    for (; done + 4 <= rows; done += 4) {
        const unsigned char *row = from + done * row_bytes;
        for (size_t column = 0, vl; column < columns; column += vl) {
            vl = __riscv_vsetvl_e8m2(columns - column);
#define ROW(i) __riscv_vle8_v_u8m2(row + (i) * row_bytes + column, vl)
            vuint8m2x4_t four = __riscv_vcreate_v_u8m2x4(ROW(0), ROW(1), ROW(2), ROW(3));
#undef ROW
            if (tile_k == 4) {
                __riscv_vsseg4e8(to + column * tile_k, four, vl);
            } else {
                __riscv_vssseg4e8(to + column * tile_k + done, (ptrdiff_t)tile_k, four, vl);
            }
        }
    }
#endif
    for (; done < rows; done++) {
        scatter(from + done * row_bytes, columns, 1, to + done, tile_k);
    }
}

// Panels that the block of these rows needs: all, or one where that is enough.
static size_t panels_of(const struct tiling *t, size_t rows)
{
    return rows <= t->tile_m ? 1 : t->panels;
}

static void pack_a(const struct tiling *t, struct size s)
{
    size_t steps = divide_up(s.k, t->tile_k), tile_row = t->tile_k * sizeof(ELEMENT), block_rows = t->panels * t->tile_m;
    unsigned char *to = packed_a;
    for (size_t first = 0; first < s.m; first += block_rows) {
        size_t rows = smaller(s.m - first, block_rows), panels = panels_of(t, rows), a_step = panels * t->a_stride;
        if (rows < panels * t->tile_m || s.k % t->tile_k != 0) {
            memset(to, 0, steps * a_step);
        }
        for (size_t row = 0; row < rows; row++) {
            unsigned char *place = to + row / t->tile_m * t->a_stride + row % t->tile_m * tile_row;
            for (size_t copy = 0; copy == 0 || copy < t->a_copies; copy++, place += t->tile_m * tile_row) {
                scatter((const unsigned char *)(a + (first + row) * s.k), s.k * sizeof(ELEMENT), tile_row, place, a_step);
            }
        }
        to += steps * a_step;
    }
}

// Columns of a block, whole tiles.
static size_t columns_of(const struct tiling *t, size_t columns)
{
    return smaller(divide_up(columns, t->tile_n) * t->tile_n, t->columns);
}

static void pack_b(const struct tiling *t, struct size s)
{
    size_t tile_row = t->tile_n * sizeof(ELEMENT);
    unsigned char *to = packed_b;
    for (size_t first = 0; first < s.n; first += t->columns) {
        size_t columns = smaller(s.n - first, t->columns), padded = columns_of(t, columns), b_step = padded * t->tile_k * sizeof(ELEMENT);
        for (size_t k = 0; k < s.k; k += t->tile_k, to += b_step) {
            size_t rows = smaller(s.k - k, t->tile_k);
            const unsigned char *from = (const unsigned char *)(b + k * s.n + first);
            if (rows < t->tile_k || columns < padded) {
                memset(to, 0, b_step);
            }
            if (t->layout == B_COLUMNS && t->tile_k != 1) {
                transpose(from, rows, columns, s.n * sizeof(ELEMENT), to, t->tile_k);
                continue;
            }
            for (size_t row = 0; row < rows; row++, from += s.n * sizeof(ELEMENT)) {
                if (t->layout == B_ROWS) {
                    scatter(from, columns * sizeof(ELEMENT), tile_row, to + row * tile_row, t->tile_k * tile_row);
                } else {
                    scatter(from, columns * sizeof(ELEMENT), columns * sizeof(ELEMENT), to, columns * sizeof(ELEMENT));
                }
            }
        }
    }
}

// Adds a row of sums to a row of C. Where a tile is one row high, a row of sums is contiguous.
static void add_row(const struct tiling *t, const unsigned char *from, SUM *to, size_t columns)
{
#ifdef __riscv_vector
    for (size_t column = 0, vl; column < columns; column += vl) {
        vl = __riscv_vsetvl_e32m8(columns - column);
        VECTOR_OF_SUM value = t->tile_m == 1 ? LOAD_SUM((const SUM *)from + column, vl)
            : LOAD_SUM_INDEXED((const SUM *)from, __riscv_vle32_v_u32m8(places + column, vl), vl);
        STORE_SUM(to + column, ADD_SUM(LOAD_SUM(to + column, vl), value, vl), vl);
    }
#else
    (void)t;
    for (size_t column = 0; column < columns; column++) {
        to[column] = ADD(to[column], *(const SUM *)(from + places[column]));
    }
#endif
}

static void multiply_packed(const struct tiling *t, struct size s)
{
    size_t steps = divide_up(s.k, t->tile_k), block_rows = t->panels * t->tile_m;
    struct block block = {.b = packed_b, .sums = sums, .steps = steps, .panel_sums = t->sums};
    for (size_t column = 0; column < t->columns; column++) {
        places[column] = (uint32_t)(column / t->tile_n * t->c_stride + column % t->tile_n * sizeof(SUM));
    }
    for (size_t column = 0; column < s.n; column += t->columns) {
        size_t columns = smaller(s.n - column, t->columns);
        block.columns = columns_of(t, columns);
        block.b_step = block.columns * t->tile_k * sizeof(ELEMENT);
        block.a = packed_a;
        for (size_t first = 0; first < s.m; first += block_rows) {
            size_t rows = smaller(s.m - first, block_rows);
            block.a_step = panels_of(t, rows) * t->a_stride;
            if (panels_of(t, rows) == 1) {
                multiply_panel(&block);
            } else {
                multiply_block(&block);
            }
            for (size_t row = 0; row < rows; row++) {
                add_row(t, sums + row / t->tile_m * t->sums + row % t->tile_m * t->tile_n * sizeof(SUM), c + (first + row) * s.n + column, columns);
            }
            block.a = (const unsigned char *)block.a + steps * block.a_step;
        }
        block.b = (const unsigned char *)block.b + steps * block.b_step;
    }
}

__attribute__((noinline)) static void gemm(const struct tiling *t, struct size s)
{
    pack_a(t, s);
    pack_b(t, s);
    multiply_packed(t, s);
}

__attribute__((noinline)) static void gemv(const struct tiling *t, struct size s)
{
    pack_a(t, s);
    multiply_packed(t, s);
}

// One row of C by the definition.
__attribute__((noinline)) static void multiply_row_plain(struct size s, size_t row)
{
    for (size_t column = 0; column < s.n; column++) {
        SUM sum = expected[column];
        for (size_t k = 0; k < s.k; k++) {
            sum = MULTIPLY_ADD(sum, a[row * s.k + k], b[k * s.n + column]);
        }
        expected[column] = sum;
    }
}

// Memory: a matrix, or what it is packed to, takes as much as it needs. Vector loads of whole registers read past the end of packed ones.
enum { ALIGNMENT = 64, PAST_THE_END = 8 * 8192 };

static unsigned char *memory_next;

static void *allocate(size_t bytes)
{
    unsigned char *area = memory_next;
    size_t size = divide_up(bytes, ALIGNMENT) * ALIGNMENT;
    if (size > (size_t)(memory + MEMORY_SIZE - area)) {
        fail("the matrices do not fit in %u bytes", (uint64_t)MEMORY_SIZE);
    }
    memory_next = area + size;
    return area;
}

static void allocate_all(const struct tiling *t, struct size s)
{
    size_t steps = divide_up(s.k, t->tile_k), blocks = divide_up(s.m, t->panels * t->tile_m);
    if (s.m > UINT32_MAX || s.n > UINT32_MAX || s.k > UINT32_MAX) {
        fail("the matrices do not fit in %u bytes", (uint64_t)MEMORY_SIZE);
    }
    memory_next = memory;
    a = allocate(s.m * s.k * sizeof(ELEMENT));
    b = allocate(s.k * s.n * sizeof(ELEMENT));
    c = allocate(s.m * s.n * sizeof(SUM));
    expected = allocate(s.n * sizeof(SUM));
    places = allocate(t->columns * sizeof *places);
    sums = allocate(t->panels * t->sums);
    packed_b = allocate(steps * t->tile_k * (s.n + t->tile_n) * sizeof(ELEMENT) + PAST_THE_END);
    packed_a = allocate(blocks * steps * t->panels * t->a_stride + PAST_THE_END);
}

// The rows that are compared: all of small matrices, about 16 of large ones. The step is odd: every row of a block is met.
static void check(const struct tiling *t, struct size s)
{
    uint64_t random = s.m * 3 + s.n * 5 + s.k * 7;
    allocate_all(t, s);
    fill_elements(a, s.m * s.k, &random);
    fill_elements(b, s.k * s.n, &random);
    uint64_t initial = random;
    fill_sums(c, s.m * s.n, &random);
    gemm(t, s);
    size_t step = s.m * s.n * s.k <= 1 << 20 ? 1 : s.m / 16 | 1;
    for (size_t row = 0, filled = 0; row < s.m; row += step) {
        for (; filled <= row; filled++) {
            fill_sums(expected, s.n, &initial);
        }
        multiply_row_plain(s, row);
        if (memcmp(c + row * s.n, expected, s.n * sizeof(SUM)) != 0) {
            fail("%u x %u x %u: row %u differs from the plain loops", s.m, s.n, s.k, row);
        }
    }

    print("%u x %u x %u checksum %x\n", s.m, s.n, s.k, checksum_of_sums(c, s.m * s.n));
}

static size_t number(const char *text, const char *program)
{
    uint64_t value;
    if (!parse_unsigned(text, &value)) {
        fail("usage: %s [M N K [REPEATS]]", program);
    }

    return value;
}

// Without arguments: several shapes, all of which end in the middle of tiles. Else one, and its timed part REPEATS more times.
static int matmul_main(const char *name, int argc, char **argv)
{
    struct tiling t = tiling();
    if (argc < 4) {
        static const struct size shapes[] = {{1, 1, 1}, {5, 3, 2}, {1, 67, 131}, {7, 67, 31}, {13, 129, 33}, {49, 70, 150}};
        for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
            check(&t, shapes[i]);
        }
        print("%s: passed\n", name);
        return 0;
    }

    struct size s = {number(argv[1], name), number(argv[2], name), number(argv[3], name)};
    uint64_t repeats = argc > 4 ? number(argv[4], name) : 0;
    if (s.m == 0 || s.n == 0 || s.k == 0 || argc > 5) {
        fail("usage: %s [M N K [REPEATS]], sizes from 1", name);
    }
    check(&t, s);
    for (uint64_t i = 0; i < repeats; i++) {
        if (s.m == 1) {
            gemv(&t, s);
        } else {
            gemm(&t, s);
        }
    }

    return 0;
}

#endif
