/* fsqrt.d fd, fs1, rm: fd = the square root of fs1 (double precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fsqrt.d, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0x0000000000000000                  // 0 -> 0
  TEST_FP1 2, fsqrt.d, rne, FRM_RDN, 0x1e60000000000000, FRM_RDN, 0x0000000000000001                  // 5e-324 -> 0x1p-537
  TEST_FP1 3, fsqrt.d, dyn, FRM_RNE, 0x1e66a09e667f3bcd, FRM_RNE|NX, 0x0000000000000002               // 1e-323 -> 0x1.6a09e667f3bcdp-537
  TEST_FP1 4, fsqrt.d, dyn, FRM_RTZ|UF, 0x1e66a09e667f3bcc, FRM_RTZ|UF|NX, 0x0000000000000002         // 1e-323 -> 0x1.6a09e667f3bccp-537
  TEST_FP1 5, fsqrt.d, dyn, FRM_RDN, 0x1e66a09e667f3bcc, FRM_RDN|NX, 0x0000000000000002               // 1e-323 -> 0x1.6a09e667f3bccp-537
  TEST_FP1 6, fsqrt.d, dyn, FRM_RUP, 0x1e66a09e667f3bcd, FRM_RUP|NX, 0x0000000000000002               // 1e-323 -> 0x1.6a09e667f3bcdp-537
  TEST_FP1 7, fsqrt.d, dyn, FRM_RMM, 0x1e66a09e667f3bcd, FRM_RMM|NX, 0x0000000000000002               // 1e-323 -> 0x1.6a09e667f3bcdp-537
  TEST_FP1 8, fsqrt.d, rne, FRM_RDN|OF, 0x1e6bb67ae8584caa, FRM_RDN|OF|NX, 0x0000000000000003         // 1.5e-323 -> 0x1.bb67ae8584caap-537
  TEST_FP1 9, fsqrt.d, rdn, FRM_RMM, 0x1e6bb67ae8584caa, FRM_RMM|NX, 0x0000000000000003               // 1.5e-323 -> 0x1.bb67ae8584caap-537
  TEST_FP1 10, fsqrt.d, rup, FRM_RNE, 0x1e6bb67ae8584cab, FRM_RNE|NX, 0x0000000000000003              // 1.5e-323 -> 0x1.bb67ae8584cabp-537
  TEST_FP1 11, fsqrt.d, rmm, FRM_RTZ, 0x1e6bb67ae8584caa, FRM_RTZ|NX, 0x0000000000000003              // 1.5e-323 -> 0x1.bb67ae8584caap-537
  TEST_FP1 12, fsqrt.d, rtz, FRM_RUP|DZ, 0x2000000000000000, FRM_RUP|DZ|NX, 0x0010000000000001        // 0x1.0000000000001p-1022 -> 0x1p-511
  TEST_FP1 13, fsqrt.d, dyn, FRM_RNE, 0x7ff0000000000000, FRM_RNE, 0x7ff0000000000000                 // inf -> inf
  TEST_FP1 14, fsqrt.d, rne, FRM_RDN, 0x8000000000000000, FRM_RDN, 0x8000000000000000                 // -0 -> -0
  TEST_FP1 15, fsqrt.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE|NV, 0x8000000000000001              // -5e-324 -> NaN
  TEST_FP1 16, fsqrt.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, 0x8010000000000000              // -0x1p-1022 -> NaN
  TEST_FP1 17, fsqrt.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE|NV, 0xfff0000000000000              // -inf -> NaN
  TEST_FP1 18, fsqrt.d, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN, 0x7ff8000000000000                 // NaN -> NaN
  TEST_FP1 19, fsqrt.d, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE|NV, 0x7ff0000000000001              // sNaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 20, fsqrt.d, rtz, FRM_RUP, 0x1e66a09e667f3bcc, FRM_RUP|NX, 0x0000000000000002              // 1e-323 -> 0x1.6a09e667f3bccp-537
  TEST_FP1 21, fsqrt.d, rdn, FRM_RMM, 0x1e66a09e667f3bcc, FRM_RMM|NX, 0x0000000000000002              // 1e-323 -> 0x1.6a09e667f3bccp-537
  TEST_FP1 22, fsqrt.d, dyn, FRM_RUP, 0x1e6bb67ae8584cab, FRM_RUP|NX, 0x0000000000000003              // 1.5e-323 -> 0x1.bb67ae8584cabp-537

  // registers that coincide, other registers
  TEST_FP1_IN 23, fsqrt.d, rne, fa0, fa0, FRM_RDN, 0x3e53988e1409212e, FRM_RDN|NX, 0x3cb8000000000000  // 0x1.8p-52 -> 0x1.3988e1409212ep-26
  TEST_FP1_IN 24, fsqrt.d, dyn, ft11, ft10, FRM_RMM, 0x5e46a09e667f3bcd, FRM_RMM|NX, 0x7ca0000000000000  // 0x1p+971 -> 0x1.6a09e667f3bcdp+485
  TEST_FP1_IN 25, fsqrt.d, rne, f1, f2, FRM_RDN, 0x22b35de14c2975e7, FRM_RDN|NX, 0x0577711dec5c4977   // 0x1.7711dec5c4977p-936 -> 0x1.35de14c2975e7p-468
  TEST_FP1_IN 26, fsqrt.d, dyn, f0, f16, FRM_RDN, 0x3ff8000000000000, FRM_RDN, 0x4002000000000000     // 2.25 -> 1.5

TEST_END
