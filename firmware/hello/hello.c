// The smallest program: one line by each way of writing to the console.
#include "firmware.h"

int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    print("Hello from RV64GC.\n");
    for (const char *text = "A character at a time.\n"; *text != 0; text++) {
        console_put(*text);
    }

    return 0;
}
