/* fcvtmod.w.d rd, fs1, rm: rd = fs1 truncated, modulo 2^32, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_INT 1, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x3fe0000000000000                         // 0.5 -> 0
  TEST_FP_INT 2, fcvtmod.w.d, rtz, FRM_RUP, 1, FRM_RUP|NX, 0x3ff8000000000000                         // 1.5 -> 1
  TEST_FP_INT 3, fcvtmod.w.d, rtz, FRM_RUP, 1, FRM_RUP, 0x3ff0000000000000                            // 1 -> 1
  TEST_FP_INT 4, fcvtmod.w.d, rtz, FRM_RUP, 0xffffffff80000000, FRM_RUP|NV, 0x41e0000000000000        // 0x1p+31 -> -2147483648
  TEST_FP_INT 5, fcvtmod.w.d, rtz, FRM_RUP|NV, 0x7fffffff, FRM_RUP|NV|NX, 0x41dfffffffffffff          // 0x1.fffffffffffffp+30 -> 2147483647
  TEST_FP_INT 6, fcvtmod.w.d, rtz, FRM_RUP, -1, FRM_RUP|NV, 0x41efffffffffffff                        // 0x1.fffffffffffffp+31 -> -1
  TEST_FP_INT 7, fcvtmod.w.d, rtz, FRM_RUP, 0x7fffffff, FRM_RUP, 0x41dfffffffc00000                   // 0x1.fffffffcp+30 -> 2147483647
  TEST_FP_INT 8, fcvtmod.w.d, rtz, FRM_RUP, -2, FRM_RUP|NV, 0x41efffffffdfffff                        // 0x1.fffffffdfffffp+31 -> -2
  TEST_FP_INT 9, fcvtmod.w.d, rtz, FRM_RUP, 0xffffffff80000001, FRM_RUP|NV, 0x41e0000000200000        // 0x1.00000002p+31 -> -2147483647
  TEST_FP_INT 10, fcvtmod.w.d, rtz, FRM_RUP|DZ, 0x800, FRM_RUP|NV|DZ, 0x43e0000000000001              // 0x1.0000000000001p+63 -> 2048
  TEST_FP_INT 11, fcvtmod.w.d, rtz, FRM_RUP|DZ|OF|UF|NX, -1024, FRM_RUP|NV|DZ|OF|UF|NX, 0x43dfffffffffffff  // 0x1.fffffffffffffp+62 -> -1024
  TEST_FP_INT 12, fcvtmod.w.d, rtz, FRM_RUP, 0xffffffffdfdc1c35, FRM_RUP|NV, 0x4206fee0e1a80000       // 0x1.6fee0e1a8p+33 -> -539222987
  TEST_FP_INT 13, fcvtmod.w.d, rtz, FRM_RUP, 0xffffffffdfdc1c34, FRM_RUP|NV, 0x4206fee0e1a7ffff       // 0x1.6fee0e1a7ffffp+33 -> -539222988
  TEST_FP_INT 14, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x0000000000000001                        // 5e-324 -> 0
  TEST_FP_INT 15, fcvtmod.w.d, rtz, FRM_RUP|OF, 0, FRM_RUP|OF, 0x0000000000000000                     // 0 -> 0
  TEST_FP_INT 16, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NV, 0x7ff0000000000000                        // inf -> 0
  TEST_FP_INT 17, fcvtmod.w.d, rtz, FRM_RUP, -1, FRM_RUP|NX, 0xbff8000000000000                       // -1.5 -> -1
  TEST_FP_INT 18, fcvtmod.w.d, rtz, FRM_RUP, -2, FRM_RUP|NX, 0xc004000000000000                       // -2.5 -> -2
  TEST_FP_INT 19, fcvtmod.w.d, rtz, FRM_RUP, -1, FRM_RUP, 0xbff0000000000000                          // -1 -> -1
  TEST_FP_INT 20, fcvtmod.w.d, rtz, FRM_RUP|UF, -2, FRM_RUP|UF, 0xc000000000000000                    // -2 -> -2
  TEST_FP_INT 21, fcvtmod.w.d, rtz, FRM_RUP, 1, FRM_RUP|NV, 0xc1efffffffffffff                        // -0x1.fffffffffffffp+31 -> 1
  TEST_FP_INT 22, fcvtmod.w.d, rtz, FRM_RUP|DZ|OF|UF|NX, 2, FRM_RUP|NV|DZ|OF|UF|NX, 0xc1efffffffdfffff  // -0x1.fffffffdfffffp+31 -> 2
  TEST_FP_INT 23, fcvtmod.w.d, rtz, FRM_RUP, 0x7fffffff, FRM_RUP|NV, 0xc1e0000000200000               // -0x1.00000002p+31 -> 2147483647
  TEST_FP_INT 24, fcvtmod.w.d, rtz, FRM_RUP, -2048, FRM_RUP|NV, 0xc3e0000000000001                    // -0x1.0000000000001p+63 -> -2048
  TEST_FP_INT 25, fcvtmod.w.d, rtz, FRM_RUP|NX, 0x400, FRM_RUP|NV|NX, 0xc3dfffffffffffff              // -0x1.fffffffffffffp+62 -> 1024
  TEST_FP_INT 26, fcvtmod.w.d, rtz, FRM_RUP, 0x2023e3cb, FRM_RUP|NV, 0xc206fee0e1a80000               // -0x1.6fee0e1a8p+33 -> 539222987
  TEST_FP_INT 27, fcvtmod.w.d, rtz, FRM_RUP, 0x2023e3cc, FRM_RUP|NV, 0xc206fee0e1a7ffff               // -0x1.6fee0e1a7ffffp+33 -> 539222988
  TEST_FP_INT 28, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NX, 0x8000000000000001                        // -5e-324 -> 0
  TEST_FP_INT 29, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP, 0x8000000000000000                           // -0 -> 0
  TEST_FP_INT 30, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NV, 0xfff0000000000000                        // -inf -> 0
  TEST_FP_INT 31, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NV, 0x7ff8000000000000                        // NaN -> 0
  TEST_FP_INT 32, fcvtmod.w.d, rtz, FRM_RUP, 0, FRM_RUP|NV, 0x7ff0000000000001                        // sNaN -> 0
  TEST_FP_INT 33, fcvtmod.w.d, rtz, FRM_RUP|DZ|OF|UF|NX, 0xffffffff80000005, FRM_RUP|NV|DZ|OF|UF|NX, 0x41e0000000a00000  // 0x1.0000000ap+31 -> -2147483643
  TEST_FP_INT 34, fcvtmod.w.d, rtz, FRM_RUP, 7, FRM_RUP|NV, 0x41f0000000700000                        // 0x1.00000007p+32 -> 7
  TEST_FP_INT 35, fcvtmod.w.d, rtz, FRM_RUP|DZ, 0x3039, FRM_RUP|NV|DZ, 0x4330000000003039             // 0x1.0000000003039p+52 -> 12345
  TEST_FP_INT 36, fcvtmod.w.d, rtz, FRM_RUP, 0xfffffffffffd9800, FRM_RUP|NV, 0xc3b0000002000268       // -0x1.0000002000268p+60 -> -157696
  TEST_FP_INT 37, fcvtmod.w.d, rtz, FRM_RUP, 0xfffffffff8a432eb, FRM_RUP|NV, 0xc2700075bcd15000       // -0x1.00075bcd15p+40 -> -123456789

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 38, fcvtmod.w.d, rtz, a0, fa0, FRM_RUP, 0xffffffffffff4000, FRM_RUP, 0xc0e8000000000000  // -49152 -> -49152
  TEST_FP_INT_IN 39, fcvtmod.w.d, rtz, t6, ft10, FRM_RUP, -1, FRM_RUP|NX, 0xbff199999999999b          // -0x1.199999999999bp+0 -> -1
  TEST_FP_INT_IN 40, fcvtmod.w.d, rtz, ra, f2, FRM_RUP, 0xffffffff80000001, FRM_RUP|NX, 0xc1dfffffffcfffff  // -0x1.fffffffcfffffp+30 -> -2147483647
  TEST_FP_INT_IN 41, fcvtmod.w.d, rtz, x16, f31, FRM_RUP, -99, FRM_RUP|NX, 0xc058ffffffffffff         // -0x1.8ffffffffffffp+6 -> -99
  TEST_FP_INT_IN 42, fcvtmod.w.d, rtz, x0, fa0, FRM_RUP|NV, 0, FRM_RUP|NV|NX, 0x3fffffffffffffff      // 0x1.fffffffffffffp+0 -> 1

TEST_END
