#!/usr/bin/env bash
# Runs the committed ELFs (or those named) under Spike, the reference simulator, and names those that do not pass.
# SPIKE names the program (default: spike on the PATH). Left out: machine-isa-no-zifencei, since Spike executes fence.i even
# without Zifencei, which the manual leaves open.
set -eu
cd "$(dirname "$0")"
spike=${SPIKE:-spike}
default_isa=rv64gc_zba_zbb_zbc_zbs_zicond_zfh_zfa_zfbfmin_zcb_zicntr_zicclsm
export spike default_isa

# The ISA string a program asks for, or the default.
isa_of() {
    local dump
    dump=$(llvm-readelf-19 -p .riscvsim.isa "$1" 2>/dev/null | sed -n 's/^\[ *[0-9]*\] *//p')
    echo "${dump:-$default_isa}"
}

run_one() {
    local isa status=0
    isa=$(isa_of "$1")
    timeout 20 "$spike" --isa="$isa" --priv=mu "$1" >/dev/null 2>&1 || status=$?
    [ "$status" -eq 0 ] && echo pass || echo "FAIL $1 (status $status, isa $isa)"
}
export -f isa_of run_one

if [ $# -gt 0 ]; then printf '%s\n' "$@"; else printf '%s\n' elf/*.elf | grep -v machine-isa-no-zifencei; fi |
    xargs -P "${JOBS:-2}" -I{} bash -c 'run_one "$1"' _ {} |
    awk '$1 == "pass" { passed++; next } { failed++; print } END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }'
