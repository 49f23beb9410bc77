/* xor rd, rs1, rs2: rd = rs1 ^ rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, xor, 3, 1, 2
  TEST_RR 2, xor, 4, 7, 3
  TEST_RR 3, xor, 0, 0, 0
  TEST_RR 4, xor, -2, -1, 1
  TEST_RR 5, xor, -2, 1, -1
  TEST_RR 6, xor, 0, -1, -1
  TEST_RR 7, xor, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
  TEST_RR 8, xor, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RR 9, xor, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, xor, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, xor, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 12, xor, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, xor, 0xfffffffe, 0xffffffff, 1
  TEST_RR 14, xor, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, xor, 0xffffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, xor, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, xor, 0x864606469b9f9b97, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, xor, 0xf03fa04d692f7b7e, 0x527a8411f47d571d, 0xa245245c9d522c63
  TEST_RR 19, xor, 0xbdc248462165071a, 0x223d98ed7ef19513, 0x9fffd0ab5f949209
  TEST_RR 20, xor, 0x13ec213410997f83, 0xa6a7ea45e0b1a2a8, 0xb54bcb71f028dd2b

  // the same register twice or three times, other registers
  TEST_RR_IN 21, xor, a0, a0, a1, 0xffe001579551155d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, xor, a1, a0, a1, 0xffe001579551155d, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, xor, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, xor, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, xor, t6, t5, t4, 0xf00dcafe12345665, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, xor, ra, sp, tp, 0x0fedcba987654326, 0x0fedcba987654325, 3
  TEST_RR_IN 27, xor, s0, x16, x15, 0xf00dcafe12345665, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, xor, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, xor, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, xor, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
