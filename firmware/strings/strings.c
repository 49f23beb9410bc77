// Checks lib/memory.c, lib/string.c and lib/number.c: every alignment and length around a word, against the plainest definition.
#include "firmware.h"

enum {
    AREA = 96,
    LONGEST = 40,
    OFFSETS = 9, // one more than the bytes of a word
};

static unsigned char area[AREA], expected[AREA], source[AREA];
static uint64_t checks;

static void check(bool passed, const char *what, uint64_t first, uint64_t second, uint64_t size)
{
    checks++;
    if (!passed) {
        fail("%s: offsets %u and %u, size %u", what, first, second, size);
    }
}

static void fill(unsigned char *bytes, uint64_t seed)
{
    for (size_t i = 0; i < AREA; i++) {
        bytes[i] = (unsigned char)(random_next(&seed) >> 56);
    }
}

static bool as_expected(void)
{
    for (size_t i = 0; i < AREA; i++) {
        if (area[i] != expected[i]) {
            return false;
        }
    }

    return true;
}

static int sign(int value)
{
    return (value > 0) - (value < 0);
}

// Starts area and expected equal, and stores what a function should leave through a temporary, byte by byte.
static void expect_copy(const unsigned char *from, size_t to, size_t size)
{
    unsigned char temporary[AREA];
    for (size_t i = 0; i < size; i++) {
        temporary[i] = from[i];
    }
    for (size_t i = 0; i < size; i++) {
        expected[to + i] = temporary[i];
    }
}

static void check_copies(size_t to, size_t from, size_t size)
{
    fill(source, 3);
    fill(area, 1);
    fill(expected, 1);
    expect_copy(source + from, to, size);
    check(memcpy(area + to, source + from, size) == area + to && as_expected(), "memcpy", to, from, size);

    fill(area, 1);
    fill(expected, 1);
    expect_copy(expected + from, to, size);
    check(memmove(area + to, area + from, size) == area + to && as_expected(), "memmove", to, from, size);
    check(memcmp(area, expected, AREA) == 0, "memcmp of equal areas", to, from, size);
}

static void check_fill_and_search(size_t at, size_t size)
{
    fill(area, 5);
    fill(expected, 5);
    for (size_t i = 0; i < size; i++) {
        expected[at + i] = 0xA5;
    }
    check(memset(area + at, 0x7A5, size) == area + at && as_expected(), "memset", at, 0, size); // only the low byte counts

    for (size_t i = 0; i < size; i++) {
        area[at + i] = 0x5A;
        check(memchr(area + at, 0x5A, size) == area + at + i, "memchr", at, i, size);
        check(memcmp(area + at, expected + at, size) < 0, "memcmp less", at, i, size);
        check(memcmp(expected + at, area + at, size) > 0, "memcmp greater", at, i, size);
        check(memcmp(area + at, expected + at, i) == 0, "memcmp stops", at, i, size);
        area[at + i] = 0xA5;
    }

    check(memchr(area + at, 0x11, size) == NULL, "memchr absent", at, 0, size);
}

static void check_text(size_t at, size_t length)
{
    char *text = (char *)area + at, *other = (char *)expected + OFFSETS - 1 - at;
    fill(area, 7);
    for (size_t i = 0; i < length; i++) {
        text[i] = (char)('a' + i % 26);
    }
    text[length] = 0;
    check(strlen(text) == length, "strlen", at, 0, length);
    check(strcpy(other, text) == other && other[length] == 0 && strcmp(other, text) == 0, "strcpy", at, 0, length);
    check(strchr(text, 0) == text + length && strchr(text, '#') == NULL, "strchr", at, 0, length);
    check(strstr(text, "") == text && strstr(text, "#") == NULL, "strstr", at, 0, length);

    for (size_t i = 0; i < length; i++) {
        const char *first = text + i % 26; // the letters repeat, so the end of the text is also found there
        check(strchr(text, text[i]) == first && strstr(text, other + i) == first, "strchr, strstr", at, i, length);
        other[i] = (char)0xE9; // greater than a letter: characters compare as unsigned
        check(sign(strcmp(text, other)) == -1 && sign(strcmp(other, text)) == 1, "strcmp", at, i, length);
        check(strncmp(text, other, i) == 0 && sign(strncmp(other, text, i + 1)) == 1, "strncmp", at, i, length);
        other[i] = 0;
        check(sign(strcmp(text, other)) == 1 && strncmp(text, other, i) == 0 && sign(strncmp(other, text, LONGEST)) == -1, "prefix", at, i, length);
        other[i] = text[i];
    }
}

static void check_number(const char *text, int64_t value, unsigned base)
{
    char actual[NUMBER_TEXT_SIZE];
    size_t length = format_signed(actual, value, base);
    check(length == strlen(text) && strcmp(actual, text) == 0, text, (uint64_t)value, base, length);
}

static void check_numbers(void)
{
    check_number("0", 0, 10);
    check_number("-1", -1, 10);
    check_number("9223372036854775807", INT64_MAX, 10);
    check_number("-9223372036854775808", INT64_MIN, 10);
    check_number("-1000000000000000000000000000000000000000000000000000000000000000", INT64_MIN, 2);
    check_number("deadbeef", 0xDEADBEEF, 16);
    check_number("-zz", -(35 * 36 + 35), 36);

    char text[NUMBER_TEXT_SIZE];
    uint64_t random = 11, back = 0;
    for (int i = 0; i < 500; i++) {
        uint64_t value = random_next(&random) >> i % 64;
        format_unsigned(text, value, 10, 1);
        check(parse_unsigned(text, &back) && back == value, "to text and back", value, back, 10);
    }

    check(parse_unsigned("18446744073709551615", &back) && back == UINT64_MAX, "largest", back, 0, 0);
    check(!parse_unsigned("18446744073709551616", &back), "too large", 0, 0, 0);
    check(!parse_unsigned("", &back) && !parse_unsigned("-1", &back) && !parse_unsigned("1x", &back), "not a number", 0, 0, 0);
}

int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    uint64_t start = instructions_retired();
    for (size_t size = 0; size <= LONGEST; size++) {
        for (size_t at = 0; at < OFFSETS; at++) {
            for (size_t from = 0; from < OFFSETS; from++) {
                check_copies(at, from, size);
            }

            check_copies(at, at + size / 2 + 1, size); // overlapping by half, either way round
            check_copies(at + size / 2 + 1, at, size);
            check_fill_and_search(at, size);
            check_text(at, size);
        }
    }

    check_numbers();
    uint64_t taken = instructions_retired() - start;
    print("%u checks\ninstructions: %u\nstrings: passed\n", checks, taken);
    return 0;
}
