#!/usr/bin/env bash
# Builds every isa-tests/<extension>/<name>.S into isa-tests/elf/<extension>-<name>.elf with clang-19 and lld-19.
#   build.sh            rebuilds all, or with arguments only the sources named
#   build.sh --vectors  makes the programs of the operand files isa-tests/v/**/*.txt and builds them into isa-tests/generated (not committed); with
#                       arguments only those mnemonics
#   build.sh --check    rebuilds (all, or the sources named) into a temporary folder and fails, naming the files, when a committed ELF differs
set -eu
cd "$(dirname "$0")"

clang=${CLANG:-clang-19}
lld=${LLD:-ld.lld-19}
if ! command -v "$clang" >/dev/null; then
    echo "isa-tests/build.sh: $clang not found (install clang-19 and lld-19, or set CLANG and LLD)" >&2
    exit 1
fi

march=rv64imafdc_zicsr_zifencei_zicond_zba_zbb_zbc_zbs_zfh_zfa_zfbfmin_zcb
vector=rv64gcv_zvfh_zvfbfmin_zvfbfwma_zvbb_zvbc_zvkg_zvkned_zvknhb_zvksed_zvksh
export clang lld march vector

# One program: build_one OUTPUT_FOLDER SOURCE
build_one() {
    local out="$1/$(dirname "$2" | tr / -)-$(basename "$2" .S).elf" isa=$march
    case $2 in
        v/*) isa=$vector ;;
        generated/*) out="$1/$(basename "$2" .S).elf" isa=$vector ;;
    esac
    "$clang" --target=riscv64-unknown-elf -march=$isa -mabi=lp64d -mno-relax -nostdlib -static -fuse-ld=lld \
        -Ienv -Wl,-T,env/link.ld,--nmagic,--discard-locals,--build-id=none,-z,nognustack -o "$out" "$2" ||
        { echo "isa-tests/build.sh: $2 does not build" >&2; return 255; }
}
export -f build_one

# The generated programs, many at a time: their headers are preprocessed once, which leaves one run of the assembler and one of the linker for each.
build_generated() {
    local source name
    for source; do
        name=$(basename "$source" .S)
        cat generated/headers.s "$source" | "$clang" --target=riscv64-unknown-elf -march=$vector -mabi=lp64d -mno-relax -x assembler -c -o "generated/$name.o" - &&
            "$lld" -T env/link.ld --nmagic --discard-locals --build-id=none -z nognustack -static -o "generated/elf/$name.elf" "generated/$name.o" ||
            { echo "isa-tests/build.sh: $source does not build" >&2; return 255; }
        rm "generated/$name.o"
    done
}
export -f build_generated

if [ "${1-}" = --vectors ]; then
    shift
    [ $# -gt 0 ] || rm -rf generated
    dotnet run -c Release --project ../tests/RiscvSim.VectorTests -- generate generated/src "$@"
    mkdir -p generated/elf
    printf '#include "%s"\n' test_macros.h vector_macros.h | "$clang" --target=riscv64-unknown-elf -E -P -Ienv -x assembler-with-cpp -o generated/headers.s -
    for name in "${@:-*}"; do ls generated/src/v-$name.S generated/src/v-$name-*.S 2>/dev/null || true; done | sort -u | xargs -P "${JOBS:-2}" -n 20 bash -c 'build_generated "$@"' build_generated
    echo "isa-tests/generated/elf: $(ls generated/elf | wc -l) programs"
    exit
fi

check=false
if [ "${1-}" = --check ]; then
    check=true
    shift
fi

out=elf
if $check; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir -p "$out"

if [ $# -gt 0 ]; then
    printf '%s\n' "$@"
else
    find . -mindepth 2 -name '*.S' -not -path './generated/*' | sed 's|^\./||' | sort
fi | xargs -P "${JOBS:-2}" -I{} bash -c 'build_one "$0" "$1"' "$out" {}

if $check; then
    differing=0
    # Without sources named, an ELF whose source has gone differs too.
    files=$(ls "$out")
    [ $# -gt 0 ] || files=$(printf '%s\n' "$files" "$(ls elf)" | sort -u)
    for file in $files; do
        if ! cmp -s "$out/$file" "elf/$file"; then
            echo "isa-tests/elf/$file is not what its source builds: run isa-tests/build.sh" >&2
            differing=$((differing + 1))
        fi
    done
    [ "$differing" -eq 0 ]
    echo "isa-tests: $(echo "$files" | wc -l) committed ELFs are up to date"
fi
