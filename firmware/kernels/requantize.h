// From int32 sums to int8 values: clip(round(sum * multiplier / 2^31) / 2^shift), both roundings to nearest, halves up.
// A real factor below 1 is multiplier / 2^31 / 2^shift with multiplier in [2^30, 2^31).
#ifndef REQUANTIZE_H
#define REQUANTIZE_H

#include "kernels.h"

struct requantization {
    int32_t multiplier;
    unsigned shift; // below 16
};

static inline vint8m1_t requantize(vint32m4_t sums, struct requantization r, size_t vl)
{
    vint32m4_t scaled = __riscv_vsmul_vx_i32m4(sums, r.multiplier, __RISCV_VXRM_RNU, vl);
    vint16m2_t halves = __riscv_vnclip_wx_i16m2(scaled, r.shift, __RISCV_VXRM_RNU, vl);
    return __riscv_vnclip_wx_i8m1(halves, 0, __RISCV_VXRM_RNU, vl);
}

static inline int8_t requantize_plain(int32_t sum, struct requantization r)
{
    int64_t scaled = ((int64_t)sum * r.multiplier + (INT64_C(1) << 30)) >> 31;
    int64_t value = r.shift == 0 ? scaled : (scaled + (INT64_C(1) << (r.shift - 1))) >> r.shift;
    return (int8_t)(value < INT8_MIN ? INT8_MIN : value > INT8_MAX ? INT8_MAX : value);
}

#endif
