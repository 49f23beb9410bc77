/* Zfhmin without Zfh: half-precision arithmetic is illegal, what Zfa adds to halves too. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64gc_zfhmin_zfa

TEST_BEGIN

  EACH_IS_ILLEGAL halves
words:
    ENCODINGS_ZFH
    ENCODINGS_ZFA_OF_ZFH
    ENCODINGS_ZFBFMIN
    ENCODINGS_ZBA
    ENCODINGS_ZBB
    ENCODINGS_ZBC
    ENCODINGS_ZBS
    ENCODINGS_ZICOND
words_end:
halves:
    ENCODINGS_ZCB
halves_end:
done:

  // loads, stores, moves and conversions exist
  TEST_CASE 93
    LOAD_CONST t0, 0x3e00
    fmv.h.x fa0, t0
    fcvt.s.h fa1, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x3fc00000
    fcvt.d.h fa1, fa0
    fcvt.h.d fa2, fa1
    fmv.x.h a0, fa2
    CHECK a0, 0x3e00

TEST_END
