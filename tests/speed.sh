#!/usr/bin/env bash
# Runs programs under the published ReadyToRun simulator and under qemu-riscv64 by turns and prints a table; --help tells the options.
#   tests/speed.sh [options] [PROGRAM...]
# RISCVSIM names a published simulator; without it one is published into a temporary folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

if [ -z "${RISCVSIM:-}" ] && [[ " $* " != *" --help "* ]]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    dotnet publish "$root/src/RiscvSim.Cli" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
        -o "$work/publish" --nologo -v quiet || exit 125
    RISCVSIM=$work/publish/riscvsim
fi

dotnet run -c Release --project "$root/tests/RiscvSim.Benchmarks" -- speed "${RISCVSIM:-riscvsim}" "$@"
