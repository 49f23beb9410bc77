/* fli.s fd, constant: fd = one of 32 constants; no flag is raised, no rounding mode matters. */

#include "test_macros.h"

TEST_BEGIN

  // all of them
  TEST_FLI 1, fli.s, -1.0, S(0xbf800000)
  TEST_FLI 2, fli.s, min, S(0x00800000)
  TEST_FLI 3, fli.s, 0x1p-16, S(0x37800000)
  TEST_FLI 4, fli.s, 0x1p-15, S(0x38000000)
  TEST_FLI 5, fli.s, 0x1p-8, S(0x3b800000)
  TEST_FLI 6, fli.s, 0x1p-7, S(0x3c000000)
  TEST_FLI 7, fli.s, 0.0625, S(0x3d800000)
  TEST_FLI 8, fli.s, 0.125, S(0x3e000000)
  TEST_FLI 9, fli.s, 0.25, S(0x3e800000)
  TEST_FLI 10, fli.s, 0.3125, S(0x3ea00000)
  TEST_FLI 11, fli.s, 0.375, S(0x3ec00000)
  TEST_FLI 12, fli.s, 0.4375, S(0x3ee00000)
  TEST_FLI 13, fli.s, 0.5, S(0x3f000000)
  TEST_FLI 14, fli.s, 0.625, S(0x3f200000)
  TEST_FLI 15, fli.s, 0.75, S(0x3f400000)
  TEST_FLI 16, fli.s, 0.875, S(0x3f600000)
  TEST_FLI 17, fli.s, 1.0, S(0x3f800000)
  TEST_FLI 18, fli.s, 1.25, S(0x3fa00000)
  TEST_FLI 19, fli.s, 1.5, S(0x3fc00000)
  TEST_FLI 20, fli.s, 1.75, S(0x3fe00000)
  TEST_FLI 21, fli.s, 2.0, S(0x40000000)
  TEST_FLI 22, fli.s, 2.5, S(0x40200000)
  TEST_FLI 23, fli.s, 3.0, S(0x40400000)
  TEST_FLI 24, fli.s, 4.0, S(0x40800000)
  TEST_FLI 25, fli.s, 8.0, S(0x41000000)
  TEST_FLI 26, fli.s, 16.0, S(0x41800000)
  TEST_FLI 27, fli.s, 128.0, S(0x43000000)
  TEST_FLI 28, fli.s, 256.0, S(0x43800000)
  TEST_FLI 29, fli.s, 32768.0, S(0x47000000)
  TEST_FLI 30, fli.s, 65536.0, S(0x47800000)
  TEST_FLI 31, fli.s, inf, S(0x7f800000)
  TEST_FLI 32, fli.s, nan, S(0x7fc00000)

  // other registers
  TEST_CASE 33
    fli.s ft11, -1.0
    CHECK_FP ft11, S(0xbf800000)
  TEST_CASE 34
    fli.s f0, -1.0
    CHECK_FP f0, S(0xbf800000)
  TEST_CASE 35
    fli.s f16, -1.0
    CHECK_FP f16, S(0xbf800000)

TEST_END
