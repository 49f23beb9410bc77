// What a C program asks of the Linux user ABI by way of glibc: start-up, arguments, memory, formatted input and output, time, random bytes.
// Run as: libc-c.elf one "two words" 3 < libc-c.in; prints libc-c.out. Times and random bytes are not printed, only what must hold of them.
#define _GNU_SOURCE
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static int failures;

static void check(const char *what, bool passed)
{
    printf("%s: %s\n", what, passed ? "yes" : "NO");
    failures += !passed;
}

static void show_arguments(int argc, char **argv)
{
    printf("argc %d\n", argc);
    for (int i = 1; i < argc; i++) {
        printf("argv[%d] \"%s\"\n", i, argv[i]);
    }

    check("argv ends with a null pointer", argv[argc] == NULL);
    check("environment follows argv", environ == argv + argc + 1);
    bool named = true;
    for (char **entry = environ; *entry != NULL; entry++) {
        named = named && strchr(*entry, '=') != NULL;
    }

    check("every environment entry is NAME=VALUE", named);
    check("setenv and getenv agree", setenv("FIRMWARE", "libc", 1) == 0 && strcmp(getenv("FIRMWARE"), "libc") == 0);
    check("unsetenv removes", unsetenv("FIRMWARE") == 0 && getenv("FIRMWARE") == NULL);

    const unsigned char *random = (const unsigned char *)getauxval(AT_RANDOM);
    unsigned long letters = 0;
    for (const char *extension = "IMAFDC"; *extension != 0; extension++) {
        letters |= 1UL << (*extension - 'A');
    }

    check("page size is 4096", getauxval(AT_PAGESZ) == 4096 && sysconf(_SC_PAGESIZE) == 4096);
    check("16 random bytes at start", random != NULL);
    check("hwcap has IMAFDC", (getauxval(AT_HWCAP) & letters) == letters);
}

static void show_memory(void)
{
    enum { BLOCKS = 200 };
    unsigned char *blocks[BLOCKS];
    size_t sizes[BLOCKS];
    uint32_t state = 1;
    for (int i = 0; i < BLOCKS; i++) {
        state = state * 1664525 + 1013904223;
        sizes[i] = 1 + (state >> 8) % (i % 20 == 0 ? 400000 : 3000); // above 128 KiB malloc uses mmap
        blocks[i] = malloc(sizes[i]);
        if (blocks[i] == NULL) {
            check("malloc", false);
            exit(1);
        }

        memset(blocks[i], i, sizes[i]);
    }

    bool intact = true, aligned = true;
    size_t total = 0;
    for (int i = 0; i < BLOCKS; i++) {
        for (size_t j = 0; j < sizes[i]; j++) {
            intact = intact && blocks[i][j] == (unsigned char)i;
        }

        aligned = aligned && (uintptr_t)blocks[i] % 16 == 0;
        total += sizes[i];
        free(blocks[i]);
    }

    printf("malloc: %d blocks, %zu bytes\n", BLOCKS, total);
    check("blocks keep their bytes", intact);
    check("blocks are aligned to 16", aligned);

    unsigned char *zeroed = calloc(3, 100000);
    bool zero = zeroed != NULL;
    for (size_t i = 0; zero && i < 300000; i++) {
        zero = zeroed[i] == 0;
    }

    free(zeroed);
    check("calloc gives zeros", zero);
    char *text = strdup("realloc keeps ");
    text = realloc(text, 5000);
    strcat(text, "the text");
    printf("%s\n", text);
    free(text);

    size_t size = 1 << 20;
    uint64_t *map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    check("mmap gives zeroed pages", map != MAP_FAILED && (uintptr_t)map % 4096 == 0 && map[0] == 0 && map[size / 8 - 1] == 0);
    map[size / 8 - 1] = UINT64_C(0x0123456789ABCDEF);
    check("mprotect to read only", mprotect(map, size, PROT_READ) == 0 && map[size / 8 - 1] == UINT64_C(0x0123456789ABCDEF));
    check("munmap", munmap(map, size) == 0);
}

static void show_formats(void)
{
    printf("[%d] [%5d] [%-5d] [%05d] [%+d] [%x] [%#o] [%" PRId64 "] [%" PRIu64 "]\n", -42, 42, 42, 42, 42, 0xBEEF, 8, INT64_MIN, UINT64_MAX);
    printf("[%s] [%10s] [%-10s] [%.3s] [%c] [%%]\n", "text", "right", "left", "truncated", 'c');
    printf("[%f] [%.3f] [%e] [%g] [%g] [%a]\n", 3.141592653589793, -2.5, 12345.678, 1e-5, 1e20, 0.1);
    printf("[%.17g] [%.17g] [%g] [%g] [%g] [%g]\n", 0.1, DBL_MAX, DBL_TRUE_MIN, INFINITY, -INFINITY, -0.0);
    printf("[%.0f] [%.0f] [%.0f] [%.0f] [%.1f]\n", 0.5, 1.5, 2.5, -0.5, 0.25); // exact halves go to even
    printf("[%.20f] [%.30Lf] [%La]\n", 1.0 / 3.0, 1.0L / 3.0L, 1.0L / 3.0L);
    printf("[%Lg] [%.36Lg] [%.33Lg]\n", LDBL_MAX, LDBL_MIN, LDBL_EPSILON);

    volatile long double wide = 2.0L; // volatile: the library computes, not the compiler
    volatile double one = 1.0;
    volatile float two = 2.0f;
    printf("[%.33Lf] [%.33Lf]\n", sqrtl(wide), 2.0L * wide * atanl(wide / 2.0L));
    printf("[%.15g] [%.15g] [%.15g] [%.9g]\n", sin(one), exp(one), pow(one + 1.0, 0.5), (double)sqrtf(two));
}

static void show_input(void)
{
    int number = 0;
    unsigned hexadecimal = 0;
    double real = 0;
    float single = 0;
    long double wide = 0;
    char word[32], line[64];
    int items = scanf("%d %x %lf %f %Lf %31s", &number, &hexadecimal, &real, &single, &wide, word);
    printf("scanf: %d items: %d %u %.17g %.9g %.33Lg %s\n", items, number, hexadecimal, real, (double)single, wide, word);
    check("end of that line", getchar() == '\n');
    if (fgets(line, sizeof line, stdin) != NULL) {
        printf("fgets: %s", line);
    }

    long sum = 0;
    int count = 0;
    while (scanf("%d", &number) == 1) {
        sum += number;
        count++;
    }

    printf("the rest: %d numbers, sum %ld\n", count, sum);
    check("end of file", feof(stdin) != 0);
}

static void show_system(void)
{
    struct timespec first, second, real;
    check("clock_gettime", clock_gettime(CLOCK_MONOTONIC, &first) == 0 && clock_gettime(CLOCK_REALTIME, &real) == 0);
    volatile unsigned work = 0;
    for (int i = 0; i < 100000; i++) {
        work = work + (unsigned)i;
    }

    clock_gettime(CLOCK_MONOTONIC, &second);
    int64_t passed = (second.tv_sec - first.tv_sec) * INT64_C(1000000000) + (second.tv_nsec - first.tv_nsec);
    check("the monotonic clock moves forward", passed > 0);
    check("nanoseconds are below a second", first.tv_nsec < 1000000000 && real.tv_nsec < 1000000000 && real.tv_sec >= 0);

    unsigned char one[32] = {0}, two[32] = {0};
    check("getrandom fills", getrandom(one, sizeof one, 0) == sizeof one && getrandom(two, sizeof two, 0) == sizeof two);
    check("two draws differ", memcmp(one, two, sizeof one) != 0);

    struct utsname name;
    check("uname", uname(&name) == 0);
    printf("%s on %s\n", name.sysname, name.machine);
    struct rlimit stack;
    check("the stack has a limit", getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_cur > 0);
    errno = 0;
    check("a closed descriptor is refused", write(99, "x", 1) == -1 && errno == EBADF);
}

static void at_exit(void)
{
    printf("exit handlers run\n"); // the buffer is flushed after this
}

int main(int argc, char **argv)
{
    atexit(at_exit);
    show_arguments(argc, argv);
    show_memory();
    show_formats();
    show_input();
    show_system();
    fprintf(stderr, "standard error is open\n");
    printf("libc-c: %s\n", failures == 0 ? "passed" : "FAILED");
    return failures == 0 ? 0 : 1;
}
