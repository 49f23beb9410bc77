/* fadd.d fd, fs1, fs2, rm: fd = fs1 + fs2 (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fadd.d, dyn, FRM_RNE, 0x4008000000000000, FRM_RNE, 0x3ff0000000000000, 0x4000000000000000  // 1 + 2 -> 3
  TEST_FP2 2, fadd.d, rtz, FRM_RUP, 0x400c000000000000, FRM_RUP, 0x4004000000000000, 0x3ff0000000000000  // 2.5 + 1 -> 3.5
  TEST_FP2 3, fadd.d, dyn, FRM_RDN, 0xc004000000000000, FRM_RDN, 0xc008000000000000, 0x3fe0000000000000  // -3 + 0.5 -> -2.5
  TEST_FP2 4, fadd.d, rup, FRM_RNE|NV, 0xc016000000000000, FRM_RNE|NV, 0xc00c000000000000, 0xc000000000000000  // -3.5 + -2 -> -5.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fadd.d, dyn, FRM_RTZ, 0xc006a8a84e69484f, FRM_RTZ|NX, 0x3fc5757b196b7b09, 0xc008000000000000  // 0x1.5757b196b7b09p-3 + -3 -> -0x1.6a8a84e69484fp+1
  TEST_FP2 6, fadd.d, dyn, FRM_RUP, 0xbfc5757b196b7b08, FRM_RUP|NX, 0x0030000000000000, 0xbfc5757b196b7b09  // 0x1p-1020 + -0x1.5757b196b7b09p-3 -> -0x1.5757b196b7b08p-3
  TEST_FP2 7, fadd.d, dyn, FRM_RNE, 0x8000000000000003, FRM_RNE, 0x8000000000000003, 0x8000000000000000  // -0x0.0000000000003p-1022 + -0 -> -0x0.0000000000003p-1022
  TEST_FP2 8, fadd.d, rne, FRM_RDN|OF, 0x7feffffffffffffe, FRM_RDN|OF|NX, 0x0000000000000003, 0x7feffffffffffffe  // 1.5e-323 + 0x1.ffffffffffffep+1023 -> 0x1.ffffffffffffep+1023
  TEST_FP2 9, fadd.d, rtz, FRM_RUP, 0x7feffffffffffffe, FRM_RUP|NX, 0x0000000000000003, 0x7feffffffffffffe  // 1.5e-323 + 0x1.ffffffffffffep+1023 -> 0x1.ffffffffffffep+1023
  TEST_FP2 10, fadd.d, dyn, FRM_RDN, 0x7feffffffffffffe, FRM_RDN|NX, 0x0000000000000003, 0x7feffffffffffffe  // 1.5e-323 + 0x1.ffffffffffffep+1023 -> 0x1.ffffffffffffep+1023
  TEST_FP2 11, fadd.d, dyn, FRM_RMM, 0x7feffffffffffffe, FRM_RMM|NX, 0x0000000000000003, 0x7feffffffffffffe  // 1.5e-323 + 0x1.ffffffffffffep+1023 -> 0x1.ffffffffffffep+1023
  TEST_FP2 12, fadd.d, dyn, FRM_RNE|DZ, 0xffe0000000000000, FRM_RNE|DZ|NX, 0xffe0000000000000, 0x0000000000000002  // -0x1p+1023 + 1e-323 -> -0x1p+1023
  TEST_FP2 13, fadd.d, rup, FRM_RNE, 0x40039c67ffce1b72, FRM_RNE|NX, 0x40055276f6e8584e, 0xbfcb60ef71a3cdc2  // 0x1.55276f6e8584ep+1 + -0x1.b60ef71a3cdc2p-3 -> 0x1.39c67ffce1b72p+1
  TEST_FP2 14, fadd.d, rmm, FRM_RTZ, 0x40039c67ffce1b72, FRM_RTZ|NX, 0x40055276f6e8584e, 0xbfcb60ef71a3cdc2  // 0x1.55276f6e8584ep+1 + -0x1.b60ef71a3cdc2p-3 -> 0x1.39c67ffce1b72p+1
  TEST_FP2 15, fadd.d, dyn, FRM_RUP, 0xbfefffffffffffff, FRM_RUP|NX, 0xbfefffffffffffff, 0x800fffffffffffff  // -0x1.fffffffffffffp-1 + -0x0.fffffffffffffp-1022 -> -0x1.fffffffffffffp-1
  TEST_FP2 16, fadd.d, rne, FRM_RDN|NV, 0x3feffffffffffffe, FRM_RDN|NV, 0xbff0000000000001, 0x4000000000000000  // -0x1.0000000000001p+0 + 2 -> 0x1.ffffffffffffep-1
  TEST_FP2 17, fadd.d, dyn, FRM_RNE, 0xbcb4000000000000, FRM_RNE, 0xbca8000000000000, 0xbca0000000000000  // -0x1.8p-53 + -0x1p-53 -> -0x1.4p-52
  TEST_FP2 18, fadd.d, rdn, FRM_RMM, 0x7feffffffffffffe, FRM_RMM|NX, 0x800fffffffffffff, 0x7fefffffffffffff  // -0x0.fffffffffffffp-1022 + 0x1.fffffffffffffp+1023 -> 0x1.ffffffffffffep+1023
  TEST_FP2 19, fadd.d, rne, FRM_RDN, 0xbff0000000000000, FRM_RDN|NX, 0x3ca0000000000000, 0xbff0000000000001  // 0x1p-53 + -0x1.0000000000001p+0 -> -1
  TEST_FP2 20, fadd.d, dyn, FRM_RTZ, 0xbff0000000000000, FRM_RTZ|NX, 0x3ca0000000000000, 0xbff0000000000001  // 0x1p-53 + -0x1.0000000000001p+0 -> -1
  TEST_FP2 21, fadd.d, dyn, FRM_RDN, 0xbff0000000000001, FRM_RDN|NX, 0x3ca0000000000000, 0xbff0000000000001  // 0x1p-53 + -0x1.0000000000001p+0 -> -0x1.0000000000001p+0
  TEST_FP2 22, fadd.d, rup, FRM_RNE, 0xbff0000000000000, FRM_RNE|NX, 0x3ca0000000000000, 0xbff0000000000001  // 0x1p-53 + -0x1.0000000000001p+0 -> -1
  TEST_FP2 23, fadd.d, dyn, FRM_RMM, 0xbff0000000000001, FRM_RMM|NX, 0x3ca0000000000000, 0xbff0000000000001  // 0x1p-53 + -0x1.0000000000001p+0 -> -0x1.0000000000001p+0
  TEST_FP2 24, fadd.d, dyn, FRM_RNE|UF, 0x7feffffffffffffe, FRM_RNE|UF|NX, 0x7feffffffffffffe, 0x7c90000000000000  // 0x1.ffffffffffffep+1023 + 0x1p+970 -> 0x1.ffffffffffffep+1023
  TEST_FP2 25, fadd.d, rtz, FRM_RUP, 0x7feffffffffffffe, FRM_RUP|NX, 0x7feffffffffffffe, 0x7c90000000000000  // 0x1.ffffffffffffep+1023 + 0x1p+970 -> 0x1.ffffffffffffep+1023
  TEST_FP2 26, fadd.d, rdn, FRM_RMM, 0x7feffffffffffffe, FRM_RMM|NX, 0x7feffffffffffffe, 0x7c90000000000000  // 0x1.ffffffffffffep+1023 + 0x1p+970 -> 0x1.ffffffffffffep+1023
  TEST_FP2 27, fadd.d, dyn, FRM_RUP, 0x7fefffffffffffff, FRM_RUP|NX, 0x7feffffffffffffe, 0x7c90000000000000  // 0x1.ffffffffffffep+1023 + 0x1p+970 -> 0x1.fffffffffffffp+1023
  TEST_FP2 28, fadd.d, rmm, FRM_RTZ|OF, 0x7fefffffffffffff, FRM_RTZ|OF|NX, 0x7feffffffffffffe, 0x7c90000000000000  // 0x1.ffffffffffffep+1023 + 0x1p+970 -> 0x1.fffffffffffffp+1023
  TEST_FP2 29, fadd.d, rne, FRM_RDN, 0x0000000000000004, FRM_RDN, 0x0000000000000003, 0x0000000000000001  // 1.5e-323 + 5e-324 -> 2e-323
  TEST_FP2 30, fadd.d, dyn, FRM_RTZ, 0x0000000000000000, FRM_RTZ, 0x0d3c7454a9defe3b, 0x8d3c7454a9defe3b  // 0x1.c7454a9defe3bp-812 + -0x1.c7454a9defe3bp-812 -> 0
  TEST_FP2 31, fadd.d, rup, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x0d3c7454a9defe3b, 0x8d3c7454a9defe3b  // 0x1.c7454a9defe3bp-812 + -0x1.c7454a9defe3bp-812 -> 0
  TEST_FP2 32, fadd.d, dyn, FRM_RMM|DZ, 0x0000000000000000, FRM_RMM|DZ, 0x0d3c7454a9defe3b, 0x8d3c7454a9defe3b  // 0x1.c7454a9defe3bp-812 + -0x1.c7454a9defe3bp-812 -> 0
  TEST_FP2 33, fadd.d, rtz, FRM_RUP, 0xffefffffffffffff, FRM_RUP|OF|NX, 0xfca0000000000000, 0xffefffffffffffff  // -0x1p+971 + -0x1.fffffffffffffp+1023 -> -0x1.fffffffffffffp+1023
  TEST_FP2 34, fadd.d, dyn, FRM_RDN, 0xfff0000000000000, FRM_RDN|OF|NX, 0xfca0000000000000, 0xffefffffffffffff  // -0x1p+971 + -0x1.fffffffffffffp+1023 -> -inf
  TEST_FP2 35, fadd.d, rmm, FRM_RTZ, 0xfff0000000000000, FRM_RTZ|OF|NX, 0xfca0000000000000, 0xffefffffffffffff  // -0x1p+971 + -0x1.fffffffffffffp+1023 -> -inf
  TEST_FP2 36, fadd.d, dyn, FRM_RNE|NV, 0x7ff0000000000000, FRM_RNE|NV, 0x0000000000000000, 0x7ff0000000000000  // 0 + inf -> inf
  TEST_FP2 37, fadd.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN, 0xfff8000000000005, 0xfff8000000000005  // -NaN + -NaN -> NaN
  TEST_FP2 38, fadd.d, dyn, FRM_RUP, 0x7ff0000000000000, FRM_RUP|OF|NX, 0x000fffffffffffff, 0x7fefffffffffffff  // 0x0.fffffffffffffp-1022 + 0x1.fffffffffffffp+1023 -> inf
  TEST_FP2 39, fadd.d, dyn, FRM_RNE, 0x7ff0000000000000, FRM_RNE|OF|NX, 0x7fefffffffffffff, 0x7ca0000000000000  // 0x1.fffffffffffffp+1023 + 0x1p+971 -> inf
  TEST_FP2 40, fadd.d, dyn, FRM_RTZ, 0x7fefffffffffffff, FRM_RTZ|OF|NX, 0x7fefffffffffffff, 0x7ca0000000000000  // 0x1.fffffffffffffp+1023 + 0x1p+971 -> 0x1.fffffffffffffp+1023
  TEST_FP2 41, fadd.d, rne, FRM_RDN, 0x8000000000000000, FRM_RDN, 0x8000000000000000, 0x8000000000000000  // -0 + -0 -> -0
  TEST_FP2 42, fadd.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x0000000000000000, 0x0000000000000000  // 0 + 0 -> 0
  TEST_FP2 43, fadd.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, 0xfff4000000000001, 0xfff4000000000001  // -sNaN + -sNaN -> NaN
  TEST_FP2 44, fadd.d, dyn, FRM_RNE|UF, 0x0000000000000000, FRM_RNE|UF, 0x8000000000000000, 0x0000000000000000  // -0 + 0 -> 0
  TEST_FP2 45, fadd.d, rne, FRM_RDN, 0x7ff0000000000000, FRM_RDN, 0x7ff0000000000000, 0x0000000000000000  // inf + 0 -> inf
  TEST_FP2 46, fadd.d, dyn, FRM_RNE, 0x7ff0000000000000, FRM_RNE, 0x7ff0000000000000, 0x7ff0000000000000  // inf + inf -> inf
  TEST_FP2 47, fadd.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, 0x7ff0000000000000, 0xfff0000000000000  // inf + -inf -> NaN
  TEST_FP2 48, fadd.d, dyn, FRM_RNE|OF, 0x7ff8000000000000, FRM_RNE|NV|OF, 0xfff0000000000000, 0x7ff0000000000000  // -inf + inf -> NaN
  TEST_FP2 49, fadd.d, rne, FRM_RDN, 0xfff0000000000000, FRM_RDN, 0xfff0000000000000, 0xfff0000000000000  // -inf + -inf -> -inf
  TEST_FP2 50, fadd.d, rdn, FRM_RMM, 0x8000000000000000, FRM_RMM, 0x0000000000000000, 0x8000000000000000  // 0 + -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 51, fadd.d, rup, FRM_RNE, 0xbfc5757b196b7b08, FRM_RNE|NX, 0x0030000000000000, 0xbfc5757b196b7b09  // 0x1p-1020 + -0x1.5757b196b7b09p-3 -> -0x1.5757b196b7b08p-3

  // registers that coincide, other registers
  TEST_FP2_IN 52, fadd.d, rtz, fa0, fa0, fa0, FRM_RUP, 0x8020000000000000, FRM_RUP, 0x8010000000000000, 0x8010000000000000  // -0x1p-1022 + -0x1p-1022 -> -0x1p-1021
  TEST_FP2_IN 53, fadd.d, dyn, fa0, fa0, fa1, FRM_RDN, 0x3fd5555555555552, FRM_RDN, 0x3fd5555555555555, 0xbca8000000000000  // 0x1.5555555555555p-2 + -0x1.8p-53 -> 0x1.5555555555552p-2
  TEST_FP2_IN 54, fadd.d, rup, fa1, fa0, fa1, FRM_RNE, 0xc016087882e954ab, FRM_RNE, 0xbff0000000000000, 0xc012087882e954ab  // -1 + -0x1.2087882e954abp+2 -> -0x1.6087882e954abp+2
  TEST_FP2_IN 55, fadd.d, dyn, ft11, ft10, ft9, FRM_RMM, 0xfc90000000000000, FRM_RMM|NX, 0x40055276f6e8584e, 0xfc90000000000000  // 0x1.55276f6e8584ep+1 + -0x1p+970 -> -0x1p+970
  TEST_FP2_IN 56, fadd.d, rne, f1, f2, f3, FRM_RDN|NV, 0x3ffa492492492492, FRM_RDN|NV, 0xbff8000000000000, 0x4009249249249249  // -1.5 + 0x1.9249249249249p+1 -> 0x1.a492492492492p+0
  TEST_FP2_IN 57, fadd.d, dyn, f16, f15, f0, FRM_RMM, 0xc002a7cc4c3dada3, FRM_RMM|NX, 0xc0055276f6e8584e, 0x3fd5555555555555  // -0x1.55276f6e8584ep+1 + 0x1.5555555555555p-2 -> -0x1.2a7cc4c3dada3p+1
  TEST_FP2_IN 58, fadd.d, rmm, f0, f16, f31, FRM_RTZ, 0xffe0000000000000, FRM_RTZ|NX, 0xc000000000000000, 0xffe0000000000000  // -2 + -0x1p+1023 -> -0x1p+1023

TEST_END
