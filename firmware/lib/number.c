#include "firmware.h"

size_t format_unsigned(char *text, uint64_t value, unsigned base, size_t minimum_digits)
{
    char reversed[NUMBER_TEXT_SIZE];
    size_t length = 0;
    do {
        reversed[length++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % base];
        value /= base;
    } while (value != 0);
    while (length < minimum_digits) {
        reversed[length++] = '0';
    }

    for (size_t i = 0; i < length; i++) {
        text[i] = reversed[length - 1 - i];
    }

    text[length] = 0;
    return length;
}

size_t format_signed(char *text, int64_t value, unsigned base)
{
    if (value >= 0) {
        return format_unsigned(text, (uint64_t)value, base, 1);
    }

    text[0] = '-';
    return 1 + format_unsigned(text + 1, -(uint64_t)value, base, 1); // unsigned: the most negative number has no positive twin
}

bool parse_unsigned(const char *text, uint64_t *value)
{
    uint64_t result = 0;
    if (*text == 0) {
        return false;
    }

    for (; *text != 0; text++) {
        if (*text < '0' || *text > '9') {
            return false;
        }

        uint64_t digit = (uint64_t)(*text - '0');
        if (result > (UINT64_MAX - digit) / 10) {
            return false;
        }

        result = result * 10 + digit;
    }

    *value = result;
    return true;
}
