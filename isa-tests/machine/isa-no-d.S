/* RV64IMAFC with Zfa and Zfhmin: what needs D is illegal, also where another extension brings it. */

#include "test_macros.h"
#include "encodings.h"

REQUIRES_ISA rv64imafc_zfhmin_zfa_zcb

TEST_BEGIN

  EACH_IS_ILLEGAL halves
words:
    ENCODINGS_D
    ENCODINGS_ZFH
    // Zfa of D
    .word 0xf2158553  // fli.d
    .word 0x2ac5a553  // fminm.d
    .word 0x2ac5b553  // fmaxm.d
    .word 0x42458553  // fround.d
    .word 0x42558553  // froundnx.d
    .word 0xc2859553  // fcvtmod.w.d
    .word 0xa2c5c553  // fleq.d
    .word 0xa2c5d553  // fltq.d
    ENCODINGS_ZFA_OF_ZFH
    ENCODINGS_ZFHMIN_OF_D
    ENCODINGS_ZFBFMIN
words_end:
halves:
    ENCODINGS_ZCD
halves_end:
done:

  // single precision works, a register is 32 bits: nothing is boxed
  TEST_CASE 82
    LOAD_CONST t0, 0x3f800000
    fmv.w.x fa0, t0
    fadd.s fa1, fa0, fa0
    fmv.x.w a0, fa1
    CHECK a0, 0x40000000
    fli.s fa0, 0.5
    fmv.x.w a0, fa0
    CHECK a0, 0x3f000000

TEST_END
