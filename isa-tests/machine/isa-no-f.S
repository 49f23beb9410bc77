/* RV64IMAC: no floating point, neither 32 nor 16 bits wide. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64imac_zicsr_zifencei_zba_zbb_zbs_zicond_zcb

TEST_BEGIN

  EACH_IS_ILLEGAL halves
words:
    ENCODINGS_F
    ENCODINGS_D
    ENCODINGS_ZFHMIN
    ENCODINGS_ZFH
    ENCODINGS_ZFA
    ENCODINGS_ZFBFMIN
    ENCODINGS_ZBC
    // CSRs of F
    .word 0x00102573  // fflags
    .word 0x00202573  // frm
    .word 0x00302573  // fcsr
words_end:
halves:
    ENCODINGS_ZCD
halves_end:
done:

  // mstatus.FS cannot be turned on
  TEST_CASE 131
    li t0, MSTATUS_FS
    csrs mstatus, t0
    csrr a0, mstatus
    and a0, a0, t0
    CHECK a0, 0
    csrr a0, mstatus
    bltz a0, fail

TEST_END
