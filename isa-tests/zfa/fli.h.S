/* fli.h fd, constant: fd = one of 32 constants; no flag is raised, no rounding mode matters. */

#include "test_macros.h"

TEST_BEGIN

  // all of them
  TEST_FLI 1, fli.h, -1.0, H(0xbc00)
  TEST_FLI 2, fli.h, min, H(0x0400)
  TEST_FLI 3, fli.h, 0x1p-16, H(0x0100)
  TEST_FLI 4, fli.h, 0x1p-15, H(0x0200)
  TEST_FLI 5, fli.h, 0x1p-8, H(0x1c00)
  TEST_FLI 6, fli.h, 0x1p-7, H(0x2000)
  TEST_FLI 7, fli.h, 0.0625, H(0x2c00)
  TEST_FLI 8, fli.h, 0.125, H(0x3000)
  TEST_FLI 9, fli.h, 0.25, H(0x3400)
  TEST_FLI 10, fli.h, 0.3125, H(0x3500)
  TEST_FLI 11, fli.h, 0.375, H(0x3600)
  TEST_FLI 12, fli.h, 0.4375, H(0x3700)
  TEST_FLI 13, fli.h, 0.5, H(0x3800)
  TEST_FLI 14, fli.h, 0.625, H(0x3900)
  TEST_FLI 15, fli.h, 0.75, H(0x3a00)
  TEST_FLI 16, fli.h, 0.875, H(0x3b00)
  TEST_FLI 17, fli.h, 1.0, H(0x3c00)
  TEST_FLI 18, fli.h, 1.25, H(0x3d00)
  TEST_FLI 19, fli.h, 1.5, H(0x3e00)
  TEST_FLI 20, fli.h, 1.75, H(0x3f00)
  TEST_FLI 21, fli.h, 2.0, H(0x4000)
  TEST_FLI 22, fli.h, 2.5, H(0x4100)
  TEST_FLI 23, fli.h, 3.0, H(0x4200)
  TEST_FLI 24, fli.h, 4.0, H(0x4400)
  TEST_FLI 25, fli.h, 8.0, H(0x4800)
  TEST_FLI 26, fli.h, 16.0, H(0x4c00)
  TEST_FLI 27, fli.h, 128.0, H(0x5800)
  TEST_FLI 28, fli.h, 256.0, H(0x5c00)
  TEST_FLI 29, fli.h, 32768.0, H(0x7800)
  TEST_FLI 30, fli.h, 65536.0, H(0x7c00)
  TEST_FLI 31, fli.h, inf, H(0x7c00)
  TEST_FLI 32, fli.h, nan, H(0x7e00)

  // other registers
  TEST_CASE 33
    fli.h ft11, -1.0
    CHECK_FP ft11, H(0xbc00)
  TEST_CASE 34
    fli.h f0, -1.0
    CHECK_FP f0, H(0xbc00)
  TEST_CASE 35
    fli.h f16, -1.0
    CHECK_FP f16, H(0xbc00)

TEST_END
