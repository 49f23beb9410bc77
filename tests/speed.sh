#!/usr/bin/env bash
# Runs one ELF under the published ReadyToRun simulator and under qemu-riscv64 by turns and prints the ratio of the wall times.
#   tests/speed.sh [--runs N] [--at-most RATIO] [--vlen BITS] [ELF [ARGS...]]     the ELF is firmware/elf/integer.linux.elf if none is given
# Exit code: 0, 1 above the ratio, 3 no verdict (a spread exceeds 15 %), 125 something is wrong.
# RISCVSIM names a published simulator; without it one is published into a temporary folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

options=()
while [[ ${1:-} == --* ]]; do
    options+=("$1" "$2")
    shift 2
done
[ $# -gt 0 ] || set -- "$root/firmware/elf/integer.linux.elf"

command -v qemu-riscv64 > /dev/null || {
    echo "tests/speed.sh: qemu-riscv64 is not installed (Debian: qemu-user)" >&2
    exit 125
}

if [ -z "${RISCVSIM:-}" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    dotnet publish "$root/src/RiscvSim.Cli" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
        -o "$work/publish" --nologo -v quiet || exit 125
    RISCVSIM=$work/publish/riscvsim
fi

dotnet run -c Release --project "$root/tests/RiscvSim.Benchmarks" -- speed "${options[@]}" "$RISCVSIM" "$@"
