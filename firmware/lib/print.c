#include <stdarg.h>

#include "firmware.h"

static char line[256];
static size_t line_length;

static void flush(void)
{
    if (line_length != 0) {
        console_write(line, line_length);
        line_length = 0;
    }
}

static void put(char character)
{
    line[line_length++] = character;
    if (character == '\n' || line_length == sizeof line) {
        flush();
    }
}

static void put_text(const char *text)
{
    while (*text != 0) {
        put(*text++);
    }
}

static void print_list(const char *format, va_list arguments)
{
    char number[NUMBER_TEXT_SIZE];
    for (; *format != 0; format++) {
        if (*format != '%') {
            put(*format);
            continue;
        }

        switch (*++format) {
        case 's':
            put_text(va_arg(arguments, const char *));
            break;
        case 'd':
            format_signed(number, va_arg(arguments, int64_t), 10);
            put_text(number);
            break;
        case 'u':
            format_unsigned(number, va_arg(arguments, uint64_t), 10, 1);
            put_text(number);
            break;
        case 'x':
            format_unsigned(number, va_arg(arguments, uint64_t), 16, 16);
            put_text(number);
            break;
        case 'w':
            format_unsigned(number, va_arg(arguments, uint32_t), 16, 8);
            put_text(number);
            break;
        default: // "%%", and a mistake shows as itself
            put(*format);
            break;
        }
    }
}

void print(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_list(format, arguments);
    va_end(arguments);
}

_Noreturn void finish(int code)
{
    flush();
    platform_exit(code);
}

_Noreturn void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    put_text("FAILED: ");
    print_list(format, arguments);
    va_end(arguments);
    put('\n');
    finish(1);
}
