/* mulh rd, rs1, rs2: rd = the high 64 bits of signed rs1 * signed rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, mulh, 0, 1, 2
  TEST_RR 2, mulh, 0, 7, 3
  TEST_RR 3, mulh, 0, 0, 0
  TEST_RR 4, mulh, -1, -1, 1
  TEST_RR 5, mulh, -1, 1, -1
  TEST_RR 6, mulh, 0, -1, -1
  TEST_RR 7, mulh, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, mulh, 0, 0x8000000000000000, -1
  TEST_RR 9, mulh, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, mulh, 0xc000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, mulh, 0, 0x7fffffff, 1
  TEST_RR 12, mulh, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, mulh, 0, 0xffffffff, 1
  TEST_RR 14, mulh, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, mulh, 0, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, mulh, 0xff76c768d291de40, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, mulh, 0xff76c768d291de40, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, mulh, 0xdaf491631f4379a2, 0x74cd7cfb648aa628, 0xaecedfb3e31d5bac
  TEST_RR 19, mulh, 0xf61c722273741e90, 0xca2d2bb00d20f97d, 0x2f08c92e2576ace0
  TEST_RR 20, mulh, 0xe51b4123d8fda4fd, 0x6120092057a3ebe2, 0xb91d5c5cf757f292

  // the same register twice or three times, other registers
  TEST_RR_IN 21, mulh, a0, a0, a1, 0xff01fefa30eb5cfc, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, mulh, a1, a0, a1, 0xff01fefa30eb5cfc, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, mulh, a0, a0, a0, 0x00fe475e7c7d3f64, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, mulh, a2, a0, a0, 0x00fdbac097c8dc5b, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, mulh, t6, t5, t4, -2, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, mulh, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 27, mulh, s0, x16, x15, -2, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, mulh, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, mulh, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, mulh, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
