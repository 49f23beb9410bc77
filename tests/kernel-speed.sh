#!/usr/bin/env bash
# Compares the published ReadyToRun simulator with qemu-riscv64 on the vector kernels of firmware/kernels: processor time of one repeat.
#   tests/kernel-speed.sh [--runs N] [--vlen BITS] [KERNEL...]     all kernels of which qemu 7.2 knows the instructions, if none is named
# Exit code: 0, 1 if a kernel is slower than under qemu-riscv64, 125 something is wrong.
# RISCVSIM names a published simulator; without it one is published into a temporary folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

options=()
while [[ ${1:-} == --* ]]; do
    options+=("$1" "$2")
    shift 2
done

command -v qemu-riscv64 > /dev/null || {
    echo "tests/kernel-speed.sh: qemu-riscv64 is not installed (Debian: qemu-user)" >&2
    exit 125
}

if [ -z "${RISCVSIM:-}" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    dotnet publish "$root/src/RiscvSim.Cli" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
        -o "$work/publish" --nologo -v quiet || exit 125
    RISCVSIM=$work/publish/riscvsim
fi

dotnet run -c Release --project "$root/tests/RiscvSim.Benchmarks" -- kernels "${options[@]}" "$RISCVSIM" "$root/firmware/elf" "$@"
