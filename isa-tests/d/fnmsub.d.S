/* fnmsub.d fd, fs1, fs2, fs3, rm: fd = -(fs1 * fs2) + fs3, rounded once (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fnmsub.d, dyn, FRM_RNE, 0xc000000000000000, FRM_RNE, 0x4000000000000000, 0x4008000000000000, 0x4010000000000000  // -(2 * 3) + 4 -> -2
  TEST_FP3 2, fnmsub.d, rtz, FRM_RUP, 0x4018000000000000, FRM_RUP, 0x4004000000000000, 0xc000000000000000, 0x3ff0000000000000  // -(2.5 * -2) + 1 -> 6
  TEST_FP3 3, fnmsub.d, dyn, FRM_RDN, 0xc004000000000000, FRM_RDN, 0xbff0000000000000, 0x3fe0000000000000, 0xc008000000000000  // -(-1 * 0.5) + -3 -> -2.5
  TEST_FP3 4, fnmsub.d, rup, FRM_RNE|NV, 0xc033000000000000, FRM_RNE|NV, 0x4008000000000000, 0x4008000000000000, 0xc024000000000000  // -(3 * 3) + -10 -> -19

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fnmsub.d, dyn, FRM_RNE, 0x3cb8000000000000, FRM_RNE|NX, 0x8030000000000000, 0xc00356b035fee1a6, 0x3cb8000000000000  // -(-0x1p-1020 * -0x1.356b035fee1a6p+1) + 0x1.8p-52 -> 0x1.8p-52
  TEST_FP3 6, fnmsub.d, dyn, FRM_RDN, 0x3cb7ffffffffffff, FRM_RDN|NX, 0x8030000000000000, 0xc00356b035fee1a6, 0x3cb8000000000000  // -(-0x1p-1020 * -0x1.356b035fee1a6p+1) + 0x1.8p-52 -> 0x1.7ffffffffffffp-52
  TEST_FP3 7, fnmsub.d, dyn, FRM_RUP, 0x3cb8000000000000, FRM_RUP|NX, 0x8030000000000000, 0xc00356b035fee1a6, 0x3cb8000000000000  // -(-0x1p-1020 * -0x1.356b035fee1a6p+1) + 0x1.8p-52 -> 0x1.8p-52
  TEST_FP3 8, fnmsub.d, rne, FRM_RDN|OF, 0x7ff8000000000000, FRM_RDN|NV|OF, 0xb0ecc2e7e065e168, 0xfff4000000000001, 0x8000000000000000  // -(-0x1.cc2e7e065e168p-241 * -sNaN) + -0 -> NaN
  TEST_FP3 9, fnmsub.d, dyn, FRM_RNE, 0x40141ef4121563c4, FRM_RNE|NX, 0x400ad3f0181c8506, 0xbff8000000000000, 0xbcb8000000000000  // -(0x1.ad3f0181c8506p+1 * -1.5) + -0x1.8p-52 -> 0x1.41ef4121563c4p+2
  TEST_FP3 10, fnmsub.d, rdn, FRM_RMM, 0x40141ef4121563c4, FRM_RMM|NX, 0x400ad3f0181c8506, 0xbff8000000000000, 0xbcb8000000000000  // -(0x1.ad3f0181c8506p+1 * -1.5) + -0x1.8p-52 -> 0x1.41ef4121563c4p+2
  TEST_FP3 11, fnmsub.d, dyn, FRM_RMM, 0x40141ef4121563c4, FRM_RMM|NX, 0x400ad3f0181c8506, 0xbff8000000000000, 0xbcb8000000000000  // -(0x1.ad3f0181c8506p+1 * -1.5) + -0x1.8p-52 -> 0x1.41ef4121563c4p+2
  TEST_FP3 12, fnmsub.d, rmm, FRM_RTZ|DZ, 0xfff0000000000000, FRM_RTZ|DZ|OF|NX, 0xfca0000000000000, 0xffe0000000000000, 0x8010000000000001  // -(-0x1p+971 * -0x1p+1023) + -0x1.0000000000001p-1022 -> -inf
  TEST_FP3 13, fnmsub.d, rne, FRM_RDN, 0x4004000000000000, FRM_RDN, 0x0000000000000000, 0xbff0000000000000, 0x4004000000000000  // -(0 * -1) + 2.5 -> 2.5
  TEST_FP3 14, fnmsub.d, dyn, FRM_RNE, 0x7ff0000000000000, FRM_RNE|OF|NX, 0xffeffffffffffffe, 0x7fefffffffffffff, 0x3ff0000000000001  // -(-0x1.ffffffffffffep+1023 * 0x1.fffffffffffffp+1023) + 0x1.0000000000001p+0 -> inf
  TEST_FP3 15, fnmsub.d, dyn, FRM_RTZ, 0x7fefffffffffffff, FRM_RTZ|OF|NX, 0xffeffffffffffffe, 0x7fefffffffffffff, 0x3ff0000000000001  // -(-0x1.ffffffffffffep+1023 * 0x1.fffffffffffffp+1023) + 0x1.0000000000001p+0 -> 0x1.fffffffffffffp+1023
  TEST_FP3 16, fnmsub.d, rne, FRM_RDN|NV, 0xbc90000000000000, FRM_RDN|NV, 0x3fdd4ff75f016c2c, 0x0000000000000000, 0xbc90000000000000  // -(0x1.d4ff75f016c2cp-2 * 0) + -0x1p-54 -> -0x1p-54
  TEST_FP3 17, fnmsub.d, rtz, FRM_RUP, 0x0000000000000000, FRM_RUP|UF|NX, 0x2b19a3701a6fa3ce, 0x800fffffffffffff, 0x0000000000000000  // -(0x1.9a3701a6fa3cep-334 * -0x0.fffffffffffffp-1022) + 0 -> 0
  TEST_FP3 18, fnmsub.d, rup, FRM_RNE, 0x0000000000000001, FRM_RNE|UF|NX, 0x2b19a3701a6fa3ce, 0x800fffffffffffff, 0x0000000000000000  // -(0x1.9a3701a6fa3cep-334 * -0x0.fffffffffffffp-1022) + 0 -> 5e-324
  TEST_FP3 19, fnmsub.d, dyn, FRM_RNE, 0x800fffffffffffff, FRM_RNE|UF|NX, 0xbfdd4ff75f016c2c, 0x0000000000000003, 0x8010000000000000  // -(-0x1.d4ff75f016c2cp-2 * 1.5e-323) + -0x1p-1022 -> -0x0.fffffffffffffp-1022
  TEST_FP3 20, fnmsub.d, rne, FRM_RDN|NX, 0x7ff8000000000000, FRM_RDN|NX, 0x8000000000000000, 0xfff8000000000005, 0x7c90000000000000  // -(-0 * -NaN) + 0x1p+970 -> NaN
  TEST_FP3 21, fnmsub.d, dyn, FRM_RNE, 0xfff0000000000000, FRM_RNE, 0xbfd5555555555555, 0xfff0000000000000, 0x000fffffffffffff  // -(-0x1.5555555555555p-2 * -inf) + 0x0.fffffffffffffp-1022 -> -inf
  TEST_FP3 22, fnmsub.d, rne, FRM_RDN, 0xfff0000000000000, FRM_RDN, 0x0000000000000000, 0x0000000000000003, 0xfff0000000000000  // -(0 * 1.5e-323) + -inf -> -inf
  TEST_FP3 23, fnmsub.d, dyn, FRM_RTZ, 0xc690000000000000, FRM_RTZ|NX, 0x4340000000000000, 0x4340000000000000, 0x8000000000000001  // -(0x1p+53 * 0x1p+53) + -5e-324 -> -0x1p+106
  TEST_FP3 24, fnmsub.d, dyn, FRM_RNE|UF, 0x7ff8000000000000, FRM_RNE|NV|UF, 0xfff4000000000001, 0x8030000000000000, 0x7ff0000000000001  // -(-sNaN * -0x1p-1020) + sNaN -> NaN
  TEST_FP3 25, fnmsub.d, rne, FRM_RDN, 0x800fffffffffffeb, FRM_RDN, 0x4024000000000000, 0x8000000000000002, 0x800fffffffffffff  // -(10 * -1e-323) + -0x0.fffffffffffffp-1022 -> -0x0.fffffffffffebp-1022
  TEST_FP3 26, fnmsub.d, dyn, FRM_RMM, 0x0000000000000001, FRM_RMM|UF|NX, 0x0010000000000000, 0x0000000000000002, 0x0000000000000001  // -(0x1p-1022 * 1e-323) + 5e-324 -> 5e-324
  TEST_FP3 27, fnmsub.d, dyn, FRM_RNE, 0x400e54acf99f6a36, FRM_RNE|NX, 0x4008000000000000, 0xbfdd4ff75f016c2c, 0x400356b035fee1a6  // -(3 * -0x1.d4ff75f016c2cp-2) + 0x1.356b035fee1a6p+1 -> 0x1.e54acf99f6a36p+1
  TEST_FP3 28, fnmsub.d, rtz, FRM_RUP|OF, 0x400e54acf99f6a36, FRM_RUP|OF|NX, 0x4008000000000000, 0xbfdd4ff75f016c2c, 0x400356b035fee1a6  // -(3 * -0x1.d4ff75f016c2cp-2) + 0x1.356b035fee1a6p+1 -> 0x1.e54acf99f6a36p+1
  TEST_FP3 29, fnmsub.d, dyn, FRM_RDN, 0x400e54acf99f6a36, FRM_RDN|NX, 0x4008000000000000, 0xbfdd4ff75f016c2c, 0x400356b035fee1a6  // -(3 * -0x1.d4ff75f016c2cp-2) + 0x1.356b035fee1a6p+1 -> 0x1.e54acf99f6a36p+1
  TEST_FP3 30, fnmsub.d, dyn, FRM_RUP, 0x400e54acf99f6a37, FRM_RUP|NX, 0x4008000000000000, 0xbfdd4ff75f016c2c, 0x400356b035fee1a6  // -(3 * -0x1.d4ff75f016c2cp-2) + 0x1.356b035fee1a6p+1 -> 0x1.e54acf99f6a37p+1
  TEST_FP3 31, fnmsub.d, rmm, FRM_RTZ, 0x400e54acf99f6a37, FRM_RTZ|NX, 0x4008000000000000, 0xbfdd4ff75f016c2c, 0x400356b035fee1a6  // -(3 * -0x1.d4ff75f016c2cp-2) + 0x1.356b035fee1a6p+1 -> 0x1.e54acf99f6a37p+1
  TEST_FP3 32, fnmsub.d, rne, FRM_RDN|DZ, 0xc358000000000002, FRM_RDN|DZ|NX, 0x4008000000000000, 0x4340000000000000, 0xc024000000000000  // -(3 * 0x1p+53) + -10 -> -0x1.8000000000002p+54
  TEST_FP3 33, fnmsub.d, dyn, FRM_RTZ, 0xc358000000000002, FRM_RTZ|NX, 0x4008000000000000, 0x4340000000000000, 0xc024000000000000  // -(3 * 0x1p+53) + -10 -> -0x1.8000000000002p+54
  TEST_FP3 34, fnmsub.d, rdn, FRM_RMM, 0xc358000000000003, FRM_RMM|NX, 0x4008000000000000, 0x4340000000000000, 0xc024000000000000  // -(3 * 0x1p+53) + -10 -> -0x1.8000000000003p+54
  TEST_FP3 35, fnmsub.d, rup, FRM_RNE, 0xc358000000000002, FRM_RNE|NX, 0x4008000000000000, 0x4340000000000000, 0xc024000000000000  // -(3 * 0x1p+53) + -10 -> -0x1.8000000000002p+54
  TEST_FP3 36, fnmsub.d, dyn, FRM_RMM|NV, 0xc358000000000003, FRM_RMM|NV|NX, 0x4008000000000000, 0x4340000000000000, 0xc024000000000000  // -(3 * 0x1p+53) + -10 -> -0x1.8000000000003p+54
  TEST_FP3 37, fnmsub.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x800fffffffffffff, 0x8000000000000000, 0x0000000000000000  // -(-0x0.fffffffffffffp-1022 * -0) + 0 -> 0
  TEST_FP3 38, fnmsub.d, rtz, FRM_RUP, 0x0000000000000000, FRM_RUP, 0x800fffffffffffff, 0x8000000000000000, 0x0000000000000000  // -(-0x0.fffffffffffffp-1022 * -0) + 0 -> 0
  TEST_FP3 39, fnmsub.d, dyn, FRM_RDN, 0x8000000000000000, FRM_RDN, 0x800fffffffffffff, 0x8000000000000000, 0x0000000000000000  // -(-0x0.fffffffffffffp-1022 * -0) + 0 -> -0
  TEST_FP3 40, fnmsub.d, dyn, FRM_RUP|NX, 0x0000000000000000, FRM_RUP|NX, 0x800fffffffffffff, 0x8000000000000000, 0x0000000000000000  // -(-0x0.fffffffffffffp-1022 * -0) + 0 -> 0
  TEST_FP3 41, fnmsub.d, rmm, FRM_RTZ, 0x0000000000000000, FRM_RTZ, 0x800fffffffffffff, 0x8000000000000000, 0x0000000000000000  // -(-0x0.fffffffffffffp-1022 * -0) + 0 -> 0
  TEST_FP3 42, fnmsub.d, rne, FRM_RDN, 0x0000000000000002, FRM_RDN, 0x8000000000000000, 0x0000000000000001, 0x0000000000000002  // -(-0 * 5e-324) + 1e-323 -> 1e-323
  TEST_FP3 43, fnmsub.d, rdn, FRM_RMM, 0x8010000000000000, FRM_RMM|UF|NX, 0xbfe0000000000000, 0x0000000000000001, 0x8010000000000000  // -(-0.5 * 5e-324) + -0x1p-1022 -> -0x1p-1022
  TEST_FP3 44, fnmsub.d, dyn, FRM_RDN|UF, 0xfff0000000000000, FRM_RDN|OF|UF|NX, 0x0000000000000003, 0x7fefffffffffffff, 0xffefffffffffffff  // -(1.5e-323 * 0x1.fffffffffffffp+1023) + -0x1.fffffffffffffp+1023 -> -inf
  TEST_FP3 45, fnmsub.d, dyn, FRM_RTZ, 0x8000000000000000, FRM_RTZ|UF|NX, 0x8000000000000001, 0xbfefffffffffffff, 0x0000000000000000  // -(-5e-324 * -0x1.fffffffffffffp-1) + 0 -> -0
  TEST_FP3 46, fnmsub.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, 0xfff8000000000005, 0x7ff0000000000000, 0x0010000000000000  // -(-NaN * inf) + 0x1p-1022 -> NaN
  TEST_FP3 47, fnmsub.d, rne, FRM_RDN, 0x7ff0000000000000, FRM_RDN, 0xfff0000000000000, 0x3ca8000000000000, 0x7ff0000000000000  // -(-inf * 0x1.8p-53) + inf -> inf
  TEST_FP3 48, fnmsub.d, rup, FRM_RNE, 0xffefffffffffffff, FRM_RNE|OF|NX, 0x7fe0000000000000, 0x7fefffffffffffff, 0x8000000000000000  // -(0x1p+1023 * 0x1.fffffffffffffp+1023) + -0 -> -0x1.fffffffffffffp+1023
  TEST_FP3 49, fnmsub.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE|NV, 0x7ff0000000000000, 0x0000000000000000, 0x7ff8000000000000  // -(inf * 0) + NaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 50, fnmsub.d, rtz, FRM_RUP, 0x3cb7ffffffffffff, FRM_RUP|NX, 0x8030000000000000, 0xc00356b035fee1a6, 0x3cb8000000000000  // -(-0x1p-1020 * -0x1.356b035fee1a6p+1) + 0x1.8p-52 -> 0x1.7ffffffffffffp-52

  // registers that coincide, other registers
  TEST_FP3_IN 51, fnmsub.d, rne, fa0, fa0, fa0, fa0, FRM_RDN, 0xfff0000000000000, FRM_RDN|OF|NX, 0xffefffffffffffff, 0xffefffffffffffff, 0xffefffffffffffff  // -(-0x1.fffffffffffffp+1023 * -0x1.fffffffffffffp+1023) + -0x1.fffffffffffffp+1023 -> -inf
  TEST_FP3_IN 52, fnmsub.d, dyn, ft11, ft10, ft9, ft8, FRM_RNE, 0xcf5e3a772cad5eb2, FRM_RNE|NX, 0xbff0000000000000, 0x3fe0000000000000, 0xcf5e3a772cad5eb2  // -(-1 * 0.5) + -0x1.e3a772cad5eb2p+246 -> -0x1.e3a772cad5eb2p+246
  TEST_FP3_IN 53, fnmsub.d, rdn, f1, f2, f3, f4, FRM_RMM, 0x5174de40ea592cb2, FRM_RMM|NX, 0x7fe0000000000000, 0x9184de40ea592cb3, 0xbca0000000000000  // -(0x1p+1023 * -0x1.4de40ea592cb3p-743) + -0x1p-53 -> 0x1.4de40ea592cb2p+280
  TEST_FP3_IN 54, fnmsub.d, dyn, f16, f15, f31, f0, FRM_RUP, 0xc009249249249248, FRM_RUP|NX, 0xbfefffffffffffff, 0x0030000000000000, 0xc009249249249249  // -(-0x1.fffffffffffffp-1 * 0x1p-1020) + -0x1.9249249249249p+1 -> -0x1.9249249249248p+1
  TEST_FP3_IN 55, fnmsub.d, rne, fa1, fa0, fa1, fa2, FRM_RDN|NV, 0x4340000000000000, FRM_RDN|NV|NX, 0xbcb8000000000000, 0x3ff85c0c51a790b0, 0x4340000000000000  // -(-0x1.8p-52 * 0x1.85c0c51a790bp+0) + 0x1p+53 -> 0x1p+53
  TEST_FP3_IN 56, fnmsub.d, dyn, fa2, fa0, fa1, fa2, FRM_RMM, 0x40112a118a5aad2c, FRM_RMM|NX, 0x3fdd4ff75f016c2c, 0x8010000000000000, 0x40112a118a5aad2c  // -(0x1.d4ff75f016c2cp-2 * -0x1p-1022) + 0x1.12a118a5aad2cp+2 -> 0x1.12a118a5aad2cp+2

TEST_END
