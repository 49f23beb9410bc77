#!/usr/bin/env bash
# Builds CoreMark and Embench-IoT from checkouts of yours as static Linux programs (rv64gc, -O2): none of it belongs to this repository.
#   tests/build-embench.sh DIR [--coremark CHECKOUT] [--embench CHECKOUT]     writes DIR/coremark/coremark.elf and DIR/embench/NAME.elf
# Needs riscv64-linux-gnu-gcc. A program takes three to eight seconds under qemu-riscv64 (Embench asks for about four) and prints nothing about time, so that outputs can be compared.
set -euo pipefail

CC=${CC:-riscv64-linux-gnu-gcc}
FLAGS=(-O2 -march=rv64gc -mabi=lp64d -static -w)
ITERATIONS=45000 # of CoreMark
SCALE=4000       # of Embench: repetitions for a processor of so many MHz, of which a program takes four seconds

die() {
    echo "tests/build-embench.sh: $1" >&2
    exit 1
}

# A clock that moves on by a minute with every look: CoreMark prints the time it took, and calls less than ten seconds an error.
build_coremark() {
    local checkout=$1
    [ -f "$checkout/core_main.c" ] || die "$checkout holds no CoreMark"
    mkdir -p "$out/coremark"
    cat > "$work/clock.c" << 'END'
#include <time.h>
int __wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
    static time_t seconds;
    (void)clock;
    now->tv_sec = seconds += 60;
    now->tv_nsec = 0;
    return 0;
}
END
    # Seeds 0, 0, 0x66 are those of a performance run; the program knows the checksums they must give.
    "$CC" "${FLAGS[@]}" "-I$checkout" "-I$checkout/posix" -DSEED_METHOD=SEED_VOLATILE -DPERFORMANCE_RUN=1 "-DITERATIONS=$ITERATIONS" -DFLAGS_STR='"-O2"' \
        -Wl,--wrap=clock_gettime -o "$out/coremark/coremark.elf" "$checkout"/core_*.c "$checkout/posix/core_portme.c" "$work/clock.c"
}

# A board without triggers.
build_embench() {
    local checkout=$1 source name
    [ -d "$checkout/src" ] && [ -f "$checkout/support/main.c" ] || die "$checkout holds no Embench-IoT"
    printf '#define CPU_MHZ %s\n' "$SCALE" > "$work/boardsupport.h"
    printf 'void initialise_board(void) {}\nvoid start_trigger(void) {}\nvoid stop_trigger(void) {}\n' > "$work/board.c"
    mkdir -p "$out/embench"
    for source in "$checkout"/src/*/; do
        name=$(basename "$source")
        "$CC" "${FLAGS[@]}" -DHAVE_BOARDSUPPORT_H "-DGLOBAL_SCALE_FACTOR=$(scale "$name")" -DWARMUP_HEAT=1 "-I$work" "-I$checkout/support" "-I$source" \
            -o "$out/embench/$name.elf" "$source"*.c "$checkout/support/main.c" "$checkout/support/beebsc.c" "$work/board.c" -lm
    done
}

# Where repetitions are much quicker or slower under qemu than on a small processor.
scale() {
    case $1 in
        aha-mont64 | depthconv | edn | huffbench | matmult-int | md5sum | qrduino | tarfind | ud) echo $((2 * SCALE)) ;;
        crc32) echo $((SCALE / 2)) ;;
        nsichneu) echo $((SCALE / 4)) ;;
        *) echo "$SCALE" ;;
    esac
}

[ $# -ge 3 ] || die 'usage: build-embench.sh DIR [--coremark CHECKOUT] [--embench CHECKOUT]'
command -v "$CC" > /dev/null || die "$CC is not installed (Debian: gcc-riscv64-linux-gnu libc6-dev-riscv64-cross)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$1"
out=$(realpath "$1")
shift
while [ $# -gt 0 ]; do
    case "$#:$1" in
        1:*) die "$1 needs a folder" ;;
        *:--coremark) build_coremark "$(realpath "$2")" ;;
        *:--embench) build_embench "$(realpath "$2")" ;;
        *) die "$1 is not an option" ;;
    esac
    shift 2
done
