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

// Copies chunks of 1, 2, 4 or 8 bytes, or of multiples of 8, from a row to every `stride`th byte; the last one may be incomplete. Does so for
// `rows` rows. Loads are of bytes: rows of any length begin anywhere.
static void scatter(const unsigned char *from, size_t from_row, size_t rows, size_t bytes, size_t chunk, unsigned char *to, size_t to_row, size_t stride)
{
    size_t done = 0, reached = 0; // in a row, and the place of what follows
#ifdef __riscv_vector
    size_t longest = __riscv_vsetvlmax_e8m8(), most = chunk > 8 ? chunk : longest / chunk * chunk;
    while (bytes - done >= chunk) {
        size_t part = smaller((bytes - done) / chunk * chunk, smaller(most, longest)), chunks = part / chunk;
        const unsigned char *at = from + done;
        unsigned char *place = to + reached;
#define ROWS_OF(store)                                                         \
    for (size_t row = 0; row < rows; row++, at += from_row, place += to_row) { \
        vuint8m8_t values = __riscv_vle8_v_u8m8(at, part);                     \
        store;                                                                 \
    }
        if (chunk == 16 && (((uintptr_t)at | (uintptr_t)place | from_row | to_row) & 7) == 0) {
            for (size_t row = 0, vl; row < rows; row += vl, at += vl * from_row, place += vl * to_row) {
                vl = __riscv_vsetvl_e64m4(rows - row);
                vuint64m4x2_t halves = __riscv_vlsseg2e64_v_u64m4x2((const uint64_t *)at, (ptrdiff_t)from_row, vl);
                __riscv_vssseg2e64((uint64_t *)place, (ptrdiff_t)to_row, halves, vl);
            }
        } else if (chunk == stride || chunk > 8) {
            ROWS_OF(__riscv_vse8(place, values, part))
        } else if (chunk == 1) {
            ROWS_OF(__riscv_vsse8(place, (ptrdiff_t)stride, values, chunks))
        } else if (chunk == 2) {
            ROWS_OF(__riscv_vsse16((uint16_t *)place, (ptrdiff_t)stride, __riscv_vreinterpret_u16m8(values), chunks))
        } else if (chunk == 4) {
            ROWS_OF(__riscv_vsse32((uint32_t *)place, (ptrdiff_t)stride, __riscv_vreinterpret_u32m8(values), chunks))
        } else {
            ROWS_OF(__riscv_vsse64((uint64_t *)place, (ptrdiff_t)stride, __riscv_vreinterpret_u64m8(values), chunks))
        }
#undef ROWS_OF
        done += part;
        reached += chunks * stride;
    }
#endif
    for (; done < bytes; done += chunk, reached += stride) {
        for (size_t row = 0; row < rows; row++) {
            memcpy(to + row * to_row + reached, from + row * from_row + done, smaller(chunk, bytes - done));
        }
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
    scatter(from + done * row_bytes, row_bytes, rows - done, columns, 1, to + done, 1, tile_k);
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
        for (size_t row = 0; row < rows; row += t->tile_m) {
            unsigned char *place = to + row / t->tile_m * t->a_stride;
            for (size_t copy = 0; copy == 0 || copy < t->a_copies; copy++, place += t->tile_m * tile_row) {
                scatter((const unsigned char *)(a + (first + row) * s.k), s.k * sizeof(ELEMENT), smaller(rows - row, t->tile_m), s.k * sizeof(ELEMENT),
                        tile_row, place, tile_row, a_step);
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
    size_t steps = divide_up(s.k, t->tile_k), row_bytes = s.n * sizeof(ELEMENT), tile_row = t->tile_n * sizeof(ELEMENT);
    unsigned char *to = packed_b;
    for (size_t first = 0; first < s.n; first += t->columns) {
        size_t columns = smaller(s.n - first, t->columns), padded = columns_of(t, columns), b_step = padded * t->tile_k * sizeof(ELEMENT);
        const unsigned char *from = (const unsigned char *)(b + first);
        if (columns < padded || s.k % t->tile_k != 0) {
            memset(to, 0, steps * b_step);
        }
        if (t->layout == B_COLUMNS && t->tile_k != 1) {
            for (size_t k = 0; k < s.k; k += t->tile_k, from += t->tile_k * row_bytes, to += b_step) {
                transpose(from, smaller(s.k - k, t->tile_k), columns, row_bytes, to, t->tile_k);
            }
            continue;
        }
        // The same row of the tiles of all steps at once.
        for (size_t row = 0; row < smaller(s.k, t->tile_k); row++) {
            scatter(from + row * row_bytes, t->tile_k * row_bytes, divide_up(s.k - row, t->tile_k), columns * sizeof(ELEMENT), tile_row,
                    to + row * tile_row, b_step, t->tile_k * tile_row);
        }
        to += steps * b_step;
    }
}

// Adds a panel of sums to `rows` rows of C. A row of sums has at most as many elements as eight registers; it is contiguous where a tile is one
// row high.
static void add_panel(const struct tiling *t, const unsigned char *from, SUM *to, size_t rows, size_t columns, size_t n)
{
    size_t row_bytes = t->tile_n * sizeof(SUM);
#ifdef __riscv_vector
    size_t vl = __riscv_vsetvl_e32m8(columns);
    if (t->tile_m == 1) {
        STORE_SUM(to, ADD_SUM(LOAD_SUM(to, vl), LOAD_SUM((const SUM *)from, vl), vl), vl);
        return;
    }
    vuint32m8_t index = __riscv_vle32_v_u32m8(places, vl);
    for (size_t row = 0; row < rows; row++, from += row_bytes, to += n) {
        STORE_SUM(to, ADD_SUM(LOAD_SUM(to, vl), LOAD_SUM_INDEXED((const SUM *)from, index, vl), vl), vl);
    }
#else
    for (size_t row = 0; row < rows; row++, from += row_bytes, to += n) {
        for (size_t column = 0; column < columns; column++) {
            to[column] = ADD(to[column], *(const SUM *)(from + places[column]));
        }
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
            const unsigned char *panel = sums;
            for (size_t row = 0; row < rows; row += t->tile_m, panel += t->sums) {
                add_panel(t, panel, c + (first + row) * s.n + column, smaller(rows - row, t->tile_m), columns, s.n);
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

// Without arguments: several shapes; all but the last end in the middle of tiles. Else one, and its timed part REPEATS more times.
static int matmul_main(const char *name, int argc, char **argv)
{
    struct tiling t = tiling();
    if (argc < 4) {
        static const struct size shapes[] = {{1, 1, 1}, {5, 3, 2}, {1, 67, 131}, {7, 67, 31}, {13, 129, 33}, {49, 70, 150}, {33, 64, 64}};
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
