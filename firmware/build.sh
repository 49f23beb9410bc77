#!/usr/bin/env bash
# Builds the firmware. Output is the same to the byte wherever clang 19 and lld 19 are used.
#   build.sh              builds all into firmware/elf
#   build.sh --check      builds into a temporary folder and fails when a committed ELF is not what its sources give
#   build.sh --libc DIR   builds the programs that need glibc (not committed) into DIR, by riscv64-linux-gnu-gcc and g++
set -euo pipefail
cd "$(dirname "$0")"

CLANG=${CLANG:-clang-19}
LLD=${LLD:-ld.lld-19}

die() {
    echo "firmware/build.sh: $1" >&2
    exit 1
}

need() {
    command -v "$1" > /dev/null || die "$1 is not installed ($2)"
}

# Relative file names and no .ident keep the machine it was built on out of the ELF.
FLAGS=(-march=rv64gc -mabi=lp64d -mcmodel=medany -std=c17 -O2 -Wall -Wextra -Werror
    -ffreestanding -fno-builtin -fno-pic -fno-pie -fno-ident -fno-stack-protector -fno-common
    -fno-asynchronous-unwind-tables -fno-unwind-tables -ffunction-sections -Ilib)
# Vectors and fused multiply-adds only where a kernel asks for them: the scalar versions are what the vectors are checked against.
FLOAT_FLAGS=(-ffp-contract=off -fno-math-errno)
KERNEL_FLAGS=(-fno-vectorize -fno-slp-vectorize "${FLOAT_FLAGS[@]}")
# NAME or NAME:EXTENSIONS beyond RV64GCV that the compiler must know; kernels/NAME.c
KERNELS=(argmax conv2d-int8 depthwise-int8 gelu gemm-bf16:zvfbfmin_zvfbfwma gemm-fp16:zvfh gemm-fp32 gemm-int8 gemm-int8-dot gemv-int8 gemv-int8-dot
    layernorm memcpy quantize-int4 quantize-int8 rmsnorm silu softmax strlen topk)
# The same for the tile multiplication of matmul/: what the assembler must know beside V; "scalar" is RV64GC. Their programs are matmul-NAME.
MATMUL=(scalar:scalar scalar-bf16:scalar rvv zvdot4a8i zvqwbdota8i xtheadvdot:xtheadvdot xandesvdot xsfvqmaccdod:xsfvqmaccdod
    xsfvqmaccqoq:xsfvqmaccqoq xsmtvdot unit-8x8x8 unit-16x16x16 zvfbfwma:zvfbfmin_zvfbfwma xsfvfwmaccqqq:zvfbfmin_xsfvfwmaccqqq)
# NAME or NAME:PLATFORM, the only one: programs for the example extensions ext/NAME.cs, from ext/NAME.c; their ELFs are ext-NAME
EXTENSIONS=(zvti8i32mm gemmini dma:htif)
LIBRARY=(lib/print.c lib/number.c lib/memory.c lib/string.c)

# link PLATFORM NAME FLAG... -- SOURCE...: builds $out/NAME.PLATFORM.elf; -fpie makes it a static-PIE
link() {
    local platform=$1 name=$2 target objects=() source flags=() pie=() start directory
    shift 2
    while [ "$1" != -- ]; do
        flags+=("$1")
        [ "$1" != -fpie ] || pie=(-pie --no-dynamic-linker)
        shift
    done
    shift

    case $platform in
        htif) target=riscv64-unknown-elf start=(lib/htif/crt0.S lib/htif/htif.c) ;;
        linux) target=riscv64-linux-gnu start=(lib/linux/start.S lib/linux/linux.c) ;;
    esac
    directory=$work/$name.$platform
    mkdir "$directory"
    for source in "$@" "${start[@]}" "${LIBRARY[@]}"; do
        objects+=("$directory/${source//\//.}.o")
        "$CLANG" --target=$target "${FLAGS[@]}" "${flags[@]}" -c "$source" -o "${objects[-1]}"
    done
    "$LLD" -m elf64lriscv -static "${pie[@]}" --build-id=none --gc-sections --discard-locals -z max-page-size=4096 --fatal-warnings \
        -T "lib/$platform/link.ld" -o "$out/$name.$platform.elf" "${objects[@]}"
}

# kernel PLATFORM NAME[:EXTENSIONS] FOLDER PREFIX: builds PREFIXNAME from FOLDER/NAME.c
kernel() {
    local name=${2%%:*} extensions= march=rv64gcv
    [ "$name" = "$2" ] || extensions=${2#*:}
    case $extensions in
        scalar) march=rv64gc ;;
        ?*) march+=_$extensions ;;
    esac
    link "$1" "$4$name" "-march=$march" "${KERNEL_FLAGS[@]}" -- "$3/$name.c"
}

build_all() {
    local platform kernel extension name
    for platform in htif linux; do
        link $platform hello -- hello/hello.c
        link $platform strings -- strings/strings.c
        link $platform matmul-int8 -- matmul-int8/matmul-int8.c
        link $platform integer -DITERATIONS=80 -- integer/*.c lib/benchmark.c
        link $platform float -DITERATIONS=80 "${FLOAT_FLAGS[@]}" -- float/*.c lib/benchmark.c
        for kernel in "${KERNELS[@]}"; do
            kernel $platform "$kernel" kernels ''
        done
        for kernel in "${MATMUL[@]}"; do
            kernel $platform "$kernel" matmul matmul-
        done
    done
    for extension in "${EXTENSIONS[@]}"; do
        name=${extension%%:*}
        for platform in htif linux; do
            [ "$name" = "$extension" ] || [ "${extension#*:}" = $platform ] || continue
            link $platform "ext-$name" -march=rv64gcv "${KERNEL_FLAGS[@]}" -Iext -- "ext/$name.c"
        done
    done
    # Bare metal has no arguments: what "integer 1" and "float 1" are under Linux are programs of their own.
    link htif integer-small -DITERATIONS=1 -- integer/*.c lib/benchmark.c
    link htif float-small -DITERATIONS=1 "${FLOAT_FLAGS[@]}" -- float/*.c lib/benchmark.c
    link linux hello-pie -fpie -- hello/hello.c
}

check() {
    local stale=0 name
    for name in $(ls elf "$out" | grep '\.elf$' | sort -u); do
        if [ ! -e "$out/$name" ]; then
            echo "firmware/elf/$name: no source builds it" >&2
        elif [ ! -e "elf/$name" ]; then
            echo "firmware/elf/$name: missing, run firmware/build.sh" >&2
        elif ! cmp -s "elf/$name" "$out/$name"; then
            echo "firmware/elf/$name: differs from what its sources give, run firmware/build.sh" >&2
        else
            continue
        fi
        stale=1
    done
    [ $stale = 0 ] && echo "firmware: the committed ELFs are current"
    return $stale
}

build_libc() {
    need riscv64-linux-gnu-gcc 'Debian: gcc-riscv64-linux-gnu'
    need riscv64-linux-gnu-g++ 'Debian: g++-riscv64-linux-gnu'
    mkdir -p "$1"
    riscv64-linux-gnu-gcc -O2 -static -Wall -Wextra -o "$1/libc-c.elf" libc/libc-c.c -lm
    riscv64-linux-gnu-g++ -O2 -static -Wall -Wextra -o "$1/libc-cpp.elf" libc/libc-cpp.cpp
}

case "$#:${1:-}" in
    2:--libc)
        build_libc "$(cd "$OLDPWD" && realpath -m "$2")"
        exit
        ;;
    0: | 1:--check) ;;
    *) die 'usage: build.sh [--check | --libc DIR]' ;;
esac

need "$CLANG" 'Debian: clang-19'
need "$LLD" 'Debian: lld-19'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$work/elf
mkdir "$out"
build_all
if [ "${1:-}" = --check ]; then
    check
else
    rm -rf elf
    cp -r "$out" elf
fi
