#!/usr/bin/env bash
# Prints how long `byline` takes for files of growing size: building a profile, format by format, linting and importing a
# .bib file. For each the median of several runs, the peak of memory, the ratio to a scan of the same file in the same run
# (libyaml's tokens of a profile; one look at every byte of a .bib file), and the exponent of growth from size to size (1 is
# linear, 2 is quadratic).
#
# BYLINE  the program to measure (.build/release/byline)    SIZES    publications ("15 150 1500 15000")
# FORMATS formats ("html latex text markdown")              RUNS     runs of each size below 15,000 (7)
set -euo pipefail
export LC_ALL=C

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
byline=${BYLINE:-$folder/../.build/release/byline}
sizes=${SIZES:-15 150 1500 15000}
formats=${FORMATS:-html latex text markdown}
runs=${RUNS:-7}

[ -x "$byline" ] || swift build -c release --package-path "$folder/.." --product byline
swift build -c release --package-path "$folder" >&2
tools=$(swift build -c release --package-path "$folder" --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Runs a command that may have something to say about the file: lint ends with 1 where it finds something.
quietly() { "$@" >/dev/null 2>&1 || [ $? -eq 1 ]; }

# The median of the seconds that a command takes: median RUNS COMMAND…
median() {
    local count=$1
    shift
    if command -v hyperfine >/dev/null; then
        hyperfine --shell none --ignore-failure --warmup 1 --runs "$count" --style none --export-csv "$work/times.csv" \
            "$(printf '%q ' "$@")" >/dev/null 2>"$work/errors" || { cat "$work/errors" >&2; return 1; }
        awk -F, 'NR == 2 { print $(NF - 4) }' "$work/times.csv"
        return
    fi
    local run start
    quietly "$@"
    for ((run = 0; run < count; run++)); do
        start=$EPOCHREALTIME
        quietly "$@"
        awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
    done | sort -n | awk '{ times[NR] = $1 } END { print times[int((NR + 1) / 2)] }'
}

# The peak of a command's memory in MiB; a dash where the system does not tell.
memory() {
    if /usr/bin/time -f %M true 2>/dev/null >&2; then
        quietly /usr/bin/time -f %M -o "$work/memory" "$@"
        awk 'END { printf "%.0f", $1 / 1024 }' "$work/memory"
    elif /usr/bin/time -l true 2>/dev/null >&2; then
        { /usr/bin/time -l "$@" 2>&1 >/dev/null || true; } | awk '/maximum resident/ { printf "%.0f", $1 / 1048576 }'
    else
        printf -- -
    fi
}

# The rows of one kind of work for all sizes: rows NAME ENDING COMMAND…, where FILE in the command stands for the file.
rows() {
    local name=$1 ending=$2 before_size= before_seconds= size file count scan seconds peak growth command
    shift 2
    for size in $sizes; do
        file=$work/$size.$ending
        [ -f "$file" ] || "$tools/generate" $([ "$ending" = yaml ] || echo "$ending") "$size" >"$file"
        command=("${@/FILE/$file}")
        count=$((size >= 15000 ? 3 : runs))
        scan=$("$tools/scan" "$file")
        seconds=$(median "$count" "${command[@]}")
        peak=$(memory "${command[@]}")
        growth=$(awk -v a="${before_seconds:-0}" -v b="$seconds" -v m="${before_size:-0}" -v n="$size" \
            'BEGIN { if (a > 0) printf "%.2f", log(b / a) / log(n / m); else printf "" }')
        awk -v f="$name" -v n="$size" -v k="$(wc -c <"$file")" -v c="$scan" -v s="$seconds" -v p="$peak" -v g="$growth" \
            'BEGIN { printf "| %s | %d | %.0f KiB | %.2f ms | %.1f ms | %.1f | %s MiB | %s |\n",
                     f, n, k / 1024, c * 1000, s * 1000, s / c, p, g }'
        before_size=$size before_seconds=$seconds
    done
}

printf '| work | publications | file | scan | byline | ratio | memory | growth |\n'
printf '|---|---:|---:|---:|---:|---:|---:|---:|\n'
for format in $formats; do
    rows "build $format" yaml "$byline" build FILE --document publications --format "$format" --output "$work/out"
done
rows lint bib "$byline" lint --select all FILE
rows import bib "$byline" import FILE
