// What the programs of the example extensions have in common.
#ifndef EXT_H
#define EXT_H

#include "firmware.h"

// The ISA of the machine; the extension file on the command line adds its own.
#define REQUIRES_ISA(isa) __asm__(".pushsection .riscvsim.isa, \"\", @progbits\n.asciz \"" isa "\"\n.popsection\n")

static inline void fill_bytes(void *to, size_t count, uint64_t *random)
{
    uint8_t *bytes = to;
    for (size_t i = 0; i < count; i++) {
        bytes[i] = (uint8_t)(random_next(random) >> 56);
    }
}

#endif
