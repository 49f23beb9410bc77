/* Zfbfmin without Zfhmin: the conversions of halves are illegal. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64gc_zfbfmin

TEST_BEGIN

  EACH_IS_ILLEGAL halves
words:
    ENCODINGS_ZFH
    ENCODINGS_ZFHMIN_OF_D
    ENCODINGS_ZFA
    // conversions of Zfhmin
    .word 0x40258553  // fcvt.s.h
    .word 0x44058553  // fcvt.h.s
words_end:
halves:
    ENCODINGS_ZCB
halves_end:
done:

  // loads, stores and moves of 16 bits come with Zfbfmin, and its two conversions
  TEST_CASE 65
    LOAD_CONST t0, 0x3fc0
    fmv.h.x fa0, t0
    fcvt.s.bf16 fa1, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x3fc00000
    fcvt.bf16.s fa2, fa1
    fmv.x.h a0, fa2
    CHECK a0, 0x3fc0
    la a3, cell
    fsh fa2, 0(a3)
    flh fa3, 0(a3)
    fmv.x.h a0, fa3
    CHECK a0, 0x3fc0

TEST_END
cell:
    .dword 0
