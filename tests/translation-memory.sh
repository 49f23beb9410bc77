#!/usr/bin/env bash
# Measures what translated code takes: generates a program of hot text, runs it by the interpreter and with all of it translated, and prints both
# resident set sizes and their difference.
#   tests/translation-memory.sh [FUNCTIONS]       25000 functions, the default, are 10.5 MB of text
# RISCVSIM names a published simulator; without it one is published. Needs clang-19 and lld-19.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
functions=${1:-25000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${RISCVSIM:-}" ]; then
    dotnet publish "$root/src/RiscvSim.Cli" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
        -o "$work/publish" --nologo -v quiet || exit 125
    RISCVSIM=$work/publish/riscvsim
fi

# Twenty passes through functions of about 100 instructions: arithmetic, loads, stores, and branches over one instruction.
awk -v functions="$functions" '
    function register() { return int(rand() * 8) }
    function offset() { return -8 * (1 + int(rand() * 20)) }
    BEGIN {
        srand(1)
        print ".text\n.globl _start\n_start:\nli s0, 20\n1:"
        for (i = 0; i < functions; i++) print "call f" i
        print "addi s0, s0, -1\nbeqz s0, 2f\nj 1b\n2: li a0, 0\nli a7, 93\necall"
        split("xor and add sub mul", plain)
        for (i = 0; i < functions; i++) {
            print "f" i ":"
            for (k = 0; k < 96; k++) {
                kind = int(rand() * 10)
                if (k % 16 == 15) printf "bnez a%d, 3f\naddi a1, a1, 1\n3:\n", register()
                else if (kind == 0) printf "addi a%d, a%d, %d\n", register(), register(), int(rand() * 199) - 99
                else if (kind == 1) printf "slli a%d, a%d, 3\n", register(), register()
                else if (kind == 2) printf "srli a%d, a%d, 5\n", register(), register()
                else if (kind == 3) printf "ld a%d, %d(sp)\n", register(), offset()
                else if (kind == 4) printf "sd a%d, %d(sp)\n", register(), offset()
                else printf "%s a%d, a%d, a%d\n", plain[kind - 4], register(), register(), register()
            }
            print "ret"
        }
    }' > "$work/hot.S"
clang-19 --target=riscv64-linux-gnu -march=rv64gc -nostdlib -static -fuse-ld=lld-19 -o "$work/hot.elf" "$work/hot.S"

# Kilobytes: the largest resident set that the kernel has seen, read again and again while the process lives.
resident() {
    "$RISCVSIM" run --engine "$1" "$work/hot.elf" &
    local peak=0 line
    while line=$(grep VmHWM "/proc/$!/status" 2> /dev/null); do
        peak=${line//[!0-9]/}
        sleep 0.05
    done
    wait $!
    echo "$peak"
}

interpreter=$(resident interpreter)
translator=$(resident translator)
echo "interpreter $((interpreter / 1024)) MB, translator $((translator / 1024)) MB, difference $(((translator - interpreter) / 1024)) MB"
