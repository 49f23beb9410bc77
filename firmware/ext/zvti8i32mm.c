// int8 matrix products by the tiles of Zvti8i32mm (firmware/ext/zvti8i32mm.cs), against plain loops: C += A B with every mixture of signed and
// unsigned, and C = max(A B, 0), for shapes that leave tails.
//
// A block of C is 2 x 2 tiles of 32 bits, mt0 mt4 over mt8 mt12. Four rows of A^T and of B are loaded for four products of depth 4: A in v0 v2 v4
// v6 and v8 ... v14, B in v16 ... v22 and v24 ... v30. A is transposed when it is packed.
#include "ext.h"

REQUIRES_ISA("rv64gcv");

enum {
    MAXIMUM = 160,
    DEPTH = 4, // of one product
    ALTFMT = 1 << 8,
    TWIDEN_4 = 3, // mtype.mtwiden
    TILE_STEP = 4,
};

typedef uint32_t slice;
static inline slice row_of(unsigned tile, size_t index) { return (slice)(tile << 27 | index); }
static inline slice column_of(unsigned tile, size_t index) { return (slice)(tile << 27 | 1 << 24 | index); }

static inline void msetmtype(uint64_t mtype, uint64_t vtype) { __asm__ volatile(".insn r 0x57, 7, 0x42, x0, %0, %1" ::"r"(mtype), "r"(vtype) : "memory"); }
static inline void msetmtype_words(void) { __asm__ volatile(".insn i 0x57, 7, x0, x1, -0x76c" ::: "memory"); } // mtwiden 1, altfmt 0, vsew 2

#define MSET(name, selector)                                                                          \
    static inline size_t name(size_t wanted)                                                          \
    {                                                                                                 \
        size_t got;                                                                                   \
        __asm__ volatile(".insn r 0x57, 7, 0x44, %0, %1, " selector : "=r"(got) : "r"(wanted) : "memory"); \
        return got;                                                                                   \
    }
MSET(msettn, "x0")
MSET(msettm, "x1")
MSET(msettk, "x2")

static inline uint64_t mtype(void)
{
    uint64_t value;
    __asm__ volatile("csrr %0, 0xc23" : "=r"(value)::"memory");
    return value;
}

#define TILE_MEMORY(name, opcode, width) \
    static inline void name(slice s, const void *at) { __asm__ volatile(".insn r " opcode ", 7, " width ", x0, %0, %1" ::"r"(at), "r"(s) : "memory"); }
TILE_MEMORY(vtle8, "0x07", "0x09")
TILE_MEMORY(vtse8, "0x27", "0x09")
TILE_MEMORY(vtle32, "0x07", "0x29")
TILE_MEMORY(vtse32, "0x27", "0x29")

#define VTZERO(tile) __asm__ volatile(".insn r 0x57, 6, 0x21, x" #tile ", x0, x30" ::: "memory") // the field is twice the tile's number
#define VTMV_V_T_V8(s) __asm__ volatile(".insn r 0x57, 6, 0x21, x8, %0, x31" ::"r"(s) : "memory")
#define VTMV_T_V_V8(s) __asm__ volatile(".insn r 0x57, 6, 0x2f, x0, %0, x8" ::"r"(s) : "memory")
// mtd is twice the tile's number, and one more where A is signed.
#define VTMM(mtd, vs2, vs1) __asm__ volatile(".insn r 0x77, 0, 0x79, x" #mtd ", x" #vs1 ", x" #vs2 ::: "memory")

// No operand of these is the compiler's: it uses no vector register in this file.
#define LOAD_ROWS(first, second, third, fourth, at, stride, count)                         \
    do {                                                                                   \
        const uint8_t *row_ = (at);                                                        \
        size_t count_ = (count);                                                           \
        __asm__ volatile("vle8.v " first ", (%0)" ::"r"(row_) : "memory");                 \
        if (count_ > 1)                                                                    \
            __asm__ volatile("vle8.v " second ", (%0)" ::"r"(row_ + (stride)) : "memory"); \
        if (count_ > 2)                                                                    \
            __asm__ volatile("vle8.v " third ", (%0)" ::"r"(row_ + 2 * (stride)) : "memory"); \
        if (count_ > 3)                                                                    \
            __asm__ volatile("vle8.v " fourth ", (%0)" ::"r"(row_ + 3 * (stride)) : "memory"); \
    } while (0)

struct shape {
    size_t m, n, k;
};

static uint8_t a[MAXIMUM * MAXIMUM], b[MAXIMUM * MAXIMUM], packed[MAXIMUM * MAXIMUM];
static int32_t c[MAXIMUM * MAXIMUM], expected[MAXIMUM * MAXIMUM];

static inline size_t smaller(size_t x, size_t y) { return x < y ? x : y; }

// A^T, so that a row of it is a column of A.
static void pack(struct shape s)
{
    for (size_t m = 0; m < s.m; m++) {
        for (size_t k = 0; k < s.k; k++) {
            packed[k * s.m + m] = a[m * s.k + k];
        }
    }
}

// Rows and columns of the four tiles of a block.
struct block {
    size_t m[2], n[2];
};

// The four products; a tile without rows or columns takes part with none.
static inline void multiply(struct block at, bool is_signed)
{
    msettm(at.m[0]);
    msettn(at.n[0]);
    if (is_signed)
        VTMM(1, 0, 16);
    else
        VTMM(0, 0, 16);
    msettn(at.n[1]);
    if (is_signed)
        VTMM(9, 0, 24);
    else
        VTMM(8, 0, 24);
    msettm(at.m[1]);
    if (is_signed)
        VTMM(25, 8, 24);
    else
        VTMM(24, 8, 24);
    msettn(at.n[0]);
    if (is_signed)
        VTMM(17, 8, 16);
    else
        VTMM(16, 8, 16);
}

static void sum_block(struct shape s, size_t row, size_t column, struct block at, bool a_is_signed, bool b_is_signed)
{
    msetmtype(TWIDEN_4, b_is_signed ? ALTFMT : 0);
    for (size_t k = 0; k < s.k; k += DEPTH) {
        size_t depth = msettk(smaller(DEPTH, s.k - k));
        const uint8_t *left = packed + k * s.m + row, *right = b + k * s.n + column;
        msettn(at.m[0]);
        LOAD_ROWS("v0", "v2", "v4", "v6", left, s.m, depth);
        msettn(at.m[1]);
        LOAD_ROWS("v8", "v10", "v12", "v14", left + at.m[0], s.m, depth);
        msettn(at.n[0]);
        LOAD_ROWS("v16", "v18", "v20", "v22", right, s.n, depth);
        msettn(at.n[1]);
        LOAD_ROWS("v24", "v26", "v28", "v30", right + at.n[0], s.n, depth);
        multiply(at, a_is_signed);
    }
}

// C += A B: tiles are loaded and stored.
static void accumulate(struct shape s, bool a_is_signed, bool b_is_signed)
{
    msetmtype_words();
    const size_t side = msettn(MAXIMUM);
    for (size_t row = 0; row < s.m; row += 2 * side) {
        for (size_t column = 0; column < s.n; column += 2 * side) {
            struct block at;
            for (int i = 0; i < 2; i++) {
                at.m[i] = row + i * side < s.m ? smaller(side, s.m - row - i * side) : 0;
                at.n[i] = column + i * side < s.n ? smaller(side, s.n - column - i * side) : 0;
            }
            for (int pass = 0; pass < 2; pass++) {
                msetmtype_words();
                for (unsigned tile = 0; tile < 4; tile++) {
                    size_t rows = at.m[tile / 2];
                    msettn(at.n[tile % 2]);
                    for (size_t i = 0; i < rows; i++) {
                        int32_t *sums = c + (row + tile / 2 * side + i) * s.n + column + tile % 2 * side;
                        if (pass == 0)
                            vtle32(row_of(tile * TILE_STEP, i), sums);
                        else
                            vtse32(row_of(tile * TILE_STEP, i), sums);
                    }
                }
                if (pass == 0)
                    sum_block(s, row, column, at, a_is_signed, b_is_signed);
            }
        }
    }
}

// C = max(A B, 0), one tile at a time: tiles are zeroed and moved to vector registers.
static void rectify(struct shape s)
{
    msetmtype_words();
    const size_t side = msettn(MAXIMUM);
    for (size_t row = 0; row < s.m; row += side) {
        for (size_t column = 0; column < s.n; column += side) {
            struct block at = { { smaller(side, s.m - row), 0 }, { smaller(side, s.n - column), 0 } };
            msetmtype((uint64_t)at.m[0] << 10 | DEPTH << 5 | TWIDEN_4, ALTFMT);
            msettn(at.n[0]);
            VTZERO(0);
            sum_block(s, row, column, at, true, true);
            msetmtype_words();
            msettn(at.n[0]);
            for (size_t i = 0; i < at.m[0]; i++) {
                VTMV_V_T_V8(row_of(0, i));
                __asm__ volatile("vmax.vx v8, v8, zero\n\tvse32.v v8, (%0)" ::"r"(c + (row + i) * s.n + column) : "memory");
            }
        }
    }
}

static int32_t widened(uint8_t value, bool is_signed) { return is_signed ? (int8_t)value : value; }

static void plain(struct shape s, bool a_is_signed, bool b_is_signed)
{
    for (size_t m = 0; m < s.m; m++) {
        for (size_t n = 0; n < s.n; n++) {
            uint32_t sum = (uint32_t)expected[m * s.n + n];
            for (size_t k = 0; k < s.k; k++) {
                sum += (uint32_t)(widened(a[m * s.k + k], a_is_signed) * widened(b[k * s.n + n], b_is_signed));
            }
            expected[m * s.n + n] = (int32_t)sum;
        }
    }
}

static uint64_t compare(const char *what, struct shape s)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < s.m * s.n; i++) {
        if (c[i] != expected[i]) {
            fail("%s %u x %u x %u: element %u is %d, not %d", what, s.m, s.n, s.k, i, (int64_t)c[i], (int64_t)expected[i]);
        }
        sum = checksum_add(sum, (uint32_t)c[i]);
    }
    return sum;
}

static void check_shape(struct shape s, uint64_t *random)
{
    static const char *const names[] = { "u8 u8", "u8 s8", "s8 u8", "s8 s8" };
    fill_bytes(a, s.m * s.k, random);
    fill_bytes(b, s.k * s.n, random);
    pack(s);
    for (int mixture = 0; mixture < 4; mixture++) {
        for (size_t i = 0; i < s.m * s.n; i++) {
            c[i] = expected[i] = (int32_t)random_next(random);
        }
        accumulate(s, mixture >> 1, mixture & 1);
        plain(s, mixture >> 1, mixture & 1);
        print("%u x %u x %u %s: checksum %x\n", s.m, s.n, s.k, names[mixture], compare(names[mixture], s));
    }

    memset(expected, 0, s.m * s.n * sizeof *expected);
    rectify(s);
    plain(s, true, true);
    for (size_t i = 0; i < s.m * s.n; i++) {
        expected[i] = expected[i] > 0 ? expected[i] : 0;
    }
    print("%u x %u x %u rectified: checksum %x\n", s.m, s.n, s.k, compare("rectified", s));
}

// A slice goes in as a row and comes out as a column; bytes and words; mtype as it is read.
static void check_moves(void)
{
    msetmtype_words();
    const size_t side = msettn(MAXIMUM);
    for (size_t i = 0; i < side; i++) {
        for (size_t j = 0; j < side; j++) {
            c[i * side + j] = (int32_t)(i << 16 | j);
        }
        vtle32(row_of(12, i), c + i * side);
    }
    for (size_t j = 0; j < side; j++) {
        VTMV_V_T_V8(column_of(12, j));
        VTMV_T_V_V8(row_of(4, j));
        vtse32(row_of(4, j), expected);
        for (size_t i = 0; i < side; i++) {
            if (expected[i] != c[i * side + j]) {
                fail("transposition: row %u of column %u is %x", i, j, (uint64_t)expected[i]);
            }
        }
    }

    msetmtype(TWIDEN_4 | 2 << 5 | UINT64_C(3) << 10, 0);
    if (mtype() != (TWIDEN_4 | 2 << 5 | 3 << 10)) {
        fail("mtype is %x", mtype());
    }
    msettn(side);
    for (size_t i = 0; i < side; i++) {
        vtle8(column_of(3, i), a + i * side);
    }
    for (size_t i = 0; i < side; i++) {
        vtse8(row_of(3, i), packed + i * side);
    }
    for (size_t i = 0; i < side * side; i++) {
        if (packed[i] != a[i % side * side + i / side]) {
            fail("transposition of bytes: byte %u is %u", i, (uint64_t)packed[i]);
        }
    }
    __asm__ volatile("vsetvli zero, %0, e8, m1, ta, ma" ::"r"(side) : "memory");
    if (mtype() != 0) {
        fail("mtype is %x after vsetvli", mtype());
    }
}

int main(int argc, char **argv)
{
    static const struct shape shapes[] = { { 1, 1, 1 }, { 16, 16, 4 }, { 17, 33, 7 }, { 31, 5, 66 }, { 40, 129, 13 }, { 128, 128, 128 } };
    uint64_t random = 1;
    (void)argc, (void)argv;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        check_shape(shapes[i], &random);
    }
    check_moves();
    print("zvti8i32mm: all products are right\n");
    return 0;
}
