/* Register groups that may and may not overlap (section "Vector Operands"): legal ones give the right result, the others are illegal instructions. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv_zvfh

/* Funct3 of OP-V. */
#define OPIVV 0
#define OPFVV 1
#define OPMVV 2
#define OPIVI 3
#define OPIVX 4
#define OPMVX 6

/* The element at index of a register group is the value: groups of e8 elements only. */
.macro CHECK_BYTE register, index, value
    vslidedown.vi v31, \register, \index
    vmv.x.s a2, v31
    CHECK a2, \value
.endm

TEST_BEGIN
    V_ON
    la a0, bytes

  // ---- widening: the destination group may overlap a narrower source in its highest register only, and only if the source's EMUL is at least 1
    V_TYPE e8, m1
  V_ILLEGAL 1, V_WORD 0x31, 1, 8, 12, OPMVV, 8       // vwadd.vv v8, v8, v12
  V_ILLEGAL 2, V_WORD 0x31, 1, 12, 8, OPMVV, 8       // vwadd.vv v8, v12, v8
  V_LEGAL 3, vwadd.vv v8, v9, v12
  V_LEGAL 4, vwadd.vv v8, v12, v9
  V_LEGAL 5, vwadd.vv v8, v9, v9
  V_ILLEGAL 6, V_WORD 0x3d, 1, 8, 12, OPMVV, 8       // vwmacc.vv v8, v12, v8
  V_ILLEGAL 7, V_WORD 0x31, 1, 8, 12, OPMVX, 8       // vwadd.vx v8, v8, a2
  V_LEGAL 8, vwadd.vx v8, v9, a2
    V_TYPE e8, m2
  V_ILLEGAL 9, V_WORD 0x31, 1, 8, 16, OPMVV, 8
  V_LEGAL 10, vwadd.vv v8, v10, v16
    V_TYPE e8, m4
  V_ILLEGAL 11, V_WORD 0x31, 1, 8, 16, OPMVV, 8
  V_LEGAL 12, vwadd.vv v8, v12, v16
    V_TYPE e8, mf2
  V_ILLEGAL 13, V_WORD 0x31, 1, 8, 12, OPMVV, 8
  V_ILLEGAL 14, V_WORD 0x31, 1, 12, 8, OPMVV, 8
  V_LEGAL 15, vwadd.vv v8, v9, v12
  // the wide source of .wv is as wide as the destination: any overlap that is the same group
    V_TYPE e8, m1
  V_LEGAL 16, vwadd.wv v8, v8, v12
  V_ILLEGAL 17, V_WORD 0x35, 1, 12, 8, OPMVV, 8      // vwadd.wv v8, v12, v8
  V_LEGAL 18, vwadd.wv v8, v12, v9
  // the result of a legal overlap: all sources are read as they were
  TEST_CASE 19
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v v9, (a0)
    vwaddu.vv v8, v9, v9
    vsetivli x0, 16, e16, m2, tu, mu
    vmv.x.s a2, v8
    CHECK a2, 0x22
    vslidedown.vi v12, v8, 15
    vmv.x.s a2, v12
    CHECK a2, 0x1fe

  // ---- narrowing: only the lowest register of a wider source
    V_TYPE e8, m1
  V_LEGAL 20, vnsrl.wi v8, v8, 1
  V_ILLEGAL 21, V_WORD 0x2c, 1, 8, 1, OPIVI, 9       // vnsrl.wi v9, v8, 1
  V_LEGAL 22, vnsrl.wi v10, v8, 1
  V_LEGAL 23, vnsrl.wv v8, v8, v10
  V_LEGAL 24, vnsrl.wv v10, v8, v10
    V_TYPE e8, m2
  V_LEGAL 25, vnsrl.wi v8, v8, 1
  V_ILLEGAL 26, V_WORD 0x2c, 1, 8, 1, OPIVI, 10
    V_TYPE e8, mf2
  V_LEGAL 27, vnsrl.wi v8, v8, 1

  // ---- the same for extensions and conversions
    V_TYPE e16, m2
  V_ILLEGAL 28, V_WORD 0x12, 1, 8, 6, OPMVV, 8       // vzext.vf2 v8, v8
  V_LEGAL 29, vzext.vf2 v8, v9
  V_ILLEGAL 30, V_WORD 0x12, 1, 10, 4, OPMVV, 8      // vzext.vf4 needs SEW = 32 at least
    V_TYPE e32, m4
  V_LEGAL 31, vzext.vf4 v8, v11
  V_ILLEGAL 32, V_WORD 0x12, 1, 10, 4, OPMVV, 8      // vzext.vf4 v8, v10
  V_LEGAL 33, vzext.vf2 v8, v10
    V_TYPE e64, m8
  V_LEGAL 34, vsext.vf8 v8, v15
  V_ILLEGAL 35, V_WORD 0x12, 1, 14, 3, OPMVV, 8      // vsext.vf8 v8, v14
    V_TYPE e16, m1
  V_ILLEGAL 36, V_WORD 0x12, 1, 8, 0xc, OPFVV, 8     // vfwcvt.f.f.v v8, v8
  V_LEGAL 37, vfwcvt.f.f.v v8, v9
  V_LEGAL 38, vfncvt.f.f.w v8, v8
  V_ILLEGAL 39, V_WORD 0x12, 1, 8, 0x14, OPFVV, 9    // vfncvt.f.f.w v9, v8

  // ---- masks: one register, which may be the lowest of a source group
    V_TYPE e8, m4
  V_LEGAL 40, vmseq.vv v8, v8, v12
  V_LEGAL 41, vmseq.vv v12, v8, v12
  V_ILLEGAL 42, V_WORD 0x18, 1, 8, 12, OPIVV, 9      // vmseq.vv v9, v8, v12
  V_ILLEGAL 43, V_WORD 0x18, 1, 8, 12, OPIVV, 15     // vmseq.vv v15, v8, v12
  V_LEGAL 44, vmseq.vv v16, v8, v12
    V_TYPE e8, m1
  V_LEGAL 45, vmseq.vv v8, v8, v8
  V_LEGAL 46, vmadc.vv v8, v8, v9
  V_LEGAL 47, vmadc.vvm v0, v8, v9, v0

  // ---- v0 as destination of a masked instruction: only where the result is a mask or a scalar
  V_ILLEGAL 48, V_WORD 0x00, 0, 8, 9, OPIVV, 0       // vadd.vv v0, v8, v9, v0.t
  V_LEGAL 49, vadd.vv v0, v8, v9
  V_LEGAL 50, vmseq.vv v0, v8, v9, v0.t
  V_LEGAL 51, vredsum.vs v0, v8, v9, v0.t
  V_ILLEGAL 52, V_WORD 0x10, 0, 8, 9, OPIVV, 0       // vadc.vvm v0, v8, v9, v0
  V_ILLEGAL 53, V_WORD 0x17, 0, 8, 9, OPIVV, 0       // vmerge.vvm v0, v8, v9, v0
  V_ILLEGAL 54, .4byte 0x00050007                    // vle8.v v0, (a0), v0.t
  V_ILLEGAL 55, V_WORD 0x14, 0, 8, 0x10, OPMVV, 0    // viota.m v0, v8, v0.t
  V_ILLEGAL 56, V_WORD 0x14, 0, 0, 0x11, OPMVV, 0    // vid.v v0, v0.t
  V_ILLEGAL 57, V_WORD 0x14, 0, 8, 1, OPMVV, 0       // vmsbf.m v0, v8, v0.t

  // ---- slides, gathers, compress, iota
  V_ILLEGAL 58, V_WORD 0x0e, 1, 8, 1, OPIVI, 8       // vslideup.vi v8, v8, 1
  V_ILLEGAL 59, V_WORD 0x0e, 1, 8, 12, OPIVX, 8      // vslideup.vx v8, v8, a2
  V_ILLEGAL 60, V_WORD 0x0e, 1, 8, 12, OPMVX, 8      // vslide1up.vx v8, v8, a2
  V_LEGAL 61, vslidedown.vi v8, v8, 1
  V_LEGAL 62, vslide1down.vx v8, v8, a2
  V_ILLEGAL 63, V_WORD 0x0c, 1, 8, 9, OPIVV, 8       // vrgather.vv v8, v8, v9
  V_ILLEGAL 64, V_WORD 0x0c, 1, 9, 8, OPIVV, 8       // vrgather.vv v8, v9, v8
  V_ILLEGAL 65, V_WORD 0x0c, 1, 8, 1, OPIVI, 8       // vrgather.vi v8, v8, 1
  V_LEGAL 66, vrgather.vv v8, v9, v9
  V_ILLEGAL 67, V_WORD 0x17, 1, 8, 9, OPMVV, 8       // vcompress.vm v8, v8, v9
  V_ILLEGAL 68, V_WORD 0x17, 1, 9, 8, OPMVV, 8       // vcompress.vm v8, v9, v8
  V_ILLEGAL 69, V_WORD 0x14, 1, 8, 0x10, OPMVV, 8    // viota.m v8, v8
  V_ILLEGAL 70, V_WORD 0x14, 1, 8, 1, OPMVV, 8       // vmsbf.m v8, v8
  V_ILLEGAL 71, V_WORD 0x14, 1, 8, 2, OPMVV, 8       // vmsof.m v8, v8
  V_ILLEGAL 72, V_WORD 0x14, 1, 8, 3, OPMVV, 8       // vmsif.m v8, v8
    V_TYPE e8, m2
  V_ILLEGAL 73, V_WORD 0x17, 1, 12, 9, OPMVV, 8      // vcompress.vm v8, v12, v9
  V_ILLEGAL 74, V_WORD 0x14, 1, 9, 0x10, OPMVV, 8    // viota.m v8, v9
  V_LEGAL 75, vcompress.vm v8, v12, v10

  // ---- groups begin at a multiple of EMUL
  V_ILLEGAL 76, V_WORD 0x00, 1, 8, 12, OPIVV, 9
  V_ILLEGAL 77, V_WORD 0x00, 1, 9, 12, OPIVV, 8
  V_ILLEGAL 78, V_WORD 0x00, 1, 8, 13, OPIVV, 8
    V_TYPE e8, m4
  V_ILLEGAL 79, V_WORD 0x00, 1, 8, 12, OPIVV, 10
  V_ILLEGAL 80, V_WORD 0x31, 1, 8, 12, OPMVV, 4      // vwadd.vv v4, v8, v12: vd has EMUL 8
    V_TYPE e8, m8
  V_ILLEGAL 81, V_WORD 0x00, 1, 8, 16, OPIVV, 12
  V_LEGAL 82, vadd.vv v24, v8, v16
  V_LEGAL 83, vredsum.vs v3, v8, v5
  V_ILLEGAL 84, V_WORD 0x00, 1, 12, 5, OPMVV, 3      // vredsum.vs v3, v12, v5
  V_ILLEGAL 85, V_WORD 0x27, 1, 8, 7, OPIVI, 12      // vmv8r.v v12, v8
  V_ILLEGAL 86, V_WORD 0x27, 1, 9, 1, OPIVI, 2       // vmv2r.v v2, v9
  V_ILLEGAL 87, V_WORD 0x27, 1, 8, 2, OPIVI, 16      // three registers
  V_LEGAL 88, vmv1r.v v3, v9
  V_LEGAL 89, vmv8r.v v8, v8

  // ---- EMUL out of range, SEW that an instruction does not have
  V_ILLEGAL 90, V_WORD 0x31, 1, 8, 16, OPMVV, 0      // vwadd.vv at LMUL = 8
  V_ILLEGAL 91, V_WORD 0x2c, 1, 8, 1, OPIVI, 0       // vnsrl.wi at LMUL = 8
  V_ILLEGAL 92, V_WORD 0x0e, 1, 8, 16, OPIVV, 24     // vrgatherei16.vv at SEW = 8, LMUL = 8
  V_ILLEGAL 93, vle16.v v8, (a0)
  V_ILLEGAL 94, vse64.v v8, (a0)
  V_ILLEGAL 95, vluxei16.v v8, (a0), v16
  V_ILLEGAL 96, V_WORD 0x00, 1, 8, 16, OPFVV, 24     // vfadd.vv at SEW = 8
    V_TYPE e64, m1
  V_ILLEGAL 97, V_WORD 0x31, 1, 8, 16, OPMVV, 24     // vwadd.vv at SEW = 64
  V_ILLEGAL 98, V_WORD 0x2c, 1, 8, 1, OPIVI, 16      // vnsrl.wi at SEW = 64
    V_TYPE e8, m1
  V_ILLEGAL 99, V_WORD 0x12, 1, 8, 6, OPMVV, 16      // vzext.vf2 at SEW = 8

  // ---- segments: nf * EMUL at most 8, within v0 to v31; indices apart from the fields
  V_LEGAL 100, vlseg8e8.v v24, (a0)
  V_ILLEGAL 101, vlseg8e8.v v25, (a0)
  V_LEGAL 102, vlseg2e8.v v30, (a0)
  V_ILLEGAL 103, vlseg2e8.v v31, (a0)
    vmv.v.i v16, 0
  V_ILLEGAL 104, .4byte (1 << 29) | (1 << 26) | (1 << 25) | (9 << 20) | (10 << 15) | (8 << 7) | 0x07   // vluxseg2ei8.v v8, (a0), v9
  V_ILLEGAL 105, .4byte (1 << 29) | (1 << 26) | (1 << 25) | (8 << 20) | (10 << 15) | (8 << 7) | 0x07   // vluxseg2ei8.v v8, (a0), v8
  V_LEGAL 106, vluxseg2ei8.v v8, (a0), v16
  V_LEGAL 107, vluxei8.v v16, (a0), v16
    V_TYPE e8, m4
  V_LEGAL 108, vlseg2e8.v v8, (a0)
  V_ILLEGAL 109, vlseg3e8.v v8, (a0)
  V_ILLEGAL 110, vsseg3e8.v v8, (a0)
  V_ILLEGAL 111, vlseg2e16.v v8, (a0)
  // different widths of index and data
    V_TYPE e16, m1
    vmv.v.i v16, 0
  V_ILLEGAL 112, .4byte (1 << 26) | (1 << 25) | (16 << 20) | (10 << 15) | (16 << 7) | 0x07             // vluxei8.v v16, (a0), v16: the indices have EMUL 1/2
    V_TYPE e8, m1
    vmv.v.i v16, 0
    vmv.v.i v17, 0
  V_LEGAL 113, vluxei16.v v16, (a0), v16
  V_ILLEGAL 114, .4byte (1 << 26) | (1 << 25) | (16 << 20) | (10 << 15) | (5 << 12) | (17 << 7) | 0x07 // vluxei16.v v17, (a0), v16

  // ---- results where destination and source share registers: every source element is read as it was
  // v8 = bytes (16 of them) and, in the wide cases, the same bytes as elements of 16 bits in two registers
  TEST_CASE 115
    vsetivli x0, 8, e16, m1, tu, mu
    vle16.v v8, (a0)
    vsetivli x0, 8, e8, mf2, tu, mu
    vnsrl.wi v8, v8, 4
    CHECK_BYTE v8, 0, 0x21
    CHECK_BYTE v8, 1, 0x43
    CHECK_BYTE v8, 7, -16 // 0xff0f >> 4
  TEST_CASE 116
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v v8, (a0)
    vmslt.vx v8, v8, x0
    vsetivli x0, 1, e16, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, 0xffffffffffffbf80
  TEST_CASE 117
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v v8, (a0)
    vslidedown.vi v8, v8, 3
    CHECK_BYTE v8, 0, 0x44
    CHECK_BYTE v8, 12, -1
  TEST_CASE 118
    vle8.v v8, (a0)
    li a1, 0x12
    vslide1down.vx v8, v8, a1
    CHECK_BYTE v8, 0, 0x22
    CHECK_BYTE v8, 15, 0x12
  TEST_CASE 119
    // indices 0 to 15 are overwritten by the bytes they lead to
    vid.v v16
    vrsub.vi v16, v16, 15
    vluxei8.v v16, (a0), v16
    CHECK_BYTE v16, 0, -1
    CHECK_BYTE v16, 15, 0x11
  TEST_CASE 120
    // the sum lands in its own seed and in a source
    vle8.v v8, (a0)
    vredmaxu.vs v8, v8, v8
    CHECK_BYTE v8, 0, -1
    CHECK_BYTE v8, 1, 0x22
  TEST_CASE 121
    vsetivli x0, 16, e8, m1, tu, mu
    vle8.v v9, (a0)
    vsetivli x0, 16, e16, m2, tu, mu
    vzext.vf2 v8, v9
    vmv.x.s a2, v8
    CHECK a2, 0x11
    vslidedown.vi v12, v8, 14
    vmv.x.s a2, v12
    CHECK a2, 0x0f
    vslidedown.vi v12, v8, 9
    vmv.x.s a2, v12
    CHECK a2, 0xaa

TEST_END
    .balign 8
bytes:
    .byte 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0x0f, 0xff
    .section .buffers, "aw", @nobits
    .zero V_BUFFER * 8
