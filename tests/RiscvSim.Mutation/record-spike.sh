#!/usr/bin/env bash
# Records what Spike's registers hold after each instruction of the isa-tests of rows that no golden vectors exist for.
#   record-spike.sh SPIKE     needed again whenever one of these isa-tests changes; Spike is built from 55b4658, as golden/ was
# A line for each retired instruction: the x register that it wrote and the value, or "-".
set -euo pipefail
cd "$(dirname "$0")"
spike=$1
isa=rv64gc_zba_zbb_zbc_zbs_zicond_zfh_zfa_zfbfmin_zcb_zicntr_zicclsm
tests=(zicsr-csrr{w,s,c,wi,si,ci} zifencei-fence.i rv64i-ecall rv64i-ebreak machine-mret machine-wfi)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
mkdir -p spike
for test in "${tests[@]}"; do
    "$spike" --isa=$isa --priv=mu --log-commits --log="$log" "../../isa-tests/elf/$test.elf"
    # From the first instruction of the program to the loop that waits for the end, or to the first look at the clock (mtime).
    awk '
        $4 == "0x0000000080000000" { on = 1 }
        on && ($4 == last || $NF == "0x000000000200bff8") { exit }
        on {
            last = $4
            if ($6 ~ /^x[0-9]+$/) { sub(/^0x0*/, "", $7); print substr($6, 2), ($7 == "" ? "0" : $7) } else print "-"
        }' "$log" > "spike/$test.txt"
done
