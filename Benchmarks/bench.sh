#!/usr/bin/env bash
# Prints how long `byline build` takes for profiles of growing size, format by format: the median of several runs, the peak
# of memory, the ratio to libyaml's scan of the same file in the same run, and the exponent of growth from size to size
# (1 is linear, 2 is quadratic).
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

# The median of the seconds that a command takes: median RUNS COMMAND…
median() {
    local count=$1
    shift
    if command -v hyperfine >/dev/null; then
        hyperfine --shell none --warmup 1 --runs "$count" --style none --export-csv "$work/times.csv" "$(printf '%q ' "$@")" \
            >/dev/null 2>"$work/errors" || { cat "$work/errors" >&2; return 1; }
        awk -F, 'NR == 2 { print $(NF - 4) }' "$work/times.csv"
        return
    fi
    local run start
    "$@" >/dev/null
    for ((run = 0; run < count; run++)); do
        start=$EPOCHREALTIME
        "$@" >/dev/null
        awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
    done | sort -n | awk '{ times[NR] = $1 } END { print times[int((NR + 1) / 2)] }'
}

# The peak of a command's memory in MiB; a dash where the system does not tell.
memory() {
    if /usr/bin/time -f %M true 2>/dev/null >&2; then
        /usr/bin/time -f %M -o "$work/memory" "$@" >/dev/null
        awk '{ printf "%.0f", $1 / 1024 }' "$work/memory"
    elif /usr/bin/time -l true 2>/dev/null >&2; then
        /usr/bin/time -l "$@" 2>&1 >/dev/null | awk '/maximum resident/ { printf "%.0f", $1 / 1048576 }'
    else
        printf -- -
    fi
}

printf '| format | publications | profile | scan | byline | ratio | memory | growth |\n'
printf '|---|---:|---:|---:|---:|---:|---:|---:|\n'
for format in $formats; do
    before_size= before_seconds=
    for size in $sizes; do
        profile=$work/$size.yaml
        [ -f "$profile" ] || "$tools/generate" "$size" >"$profile"
        count=$((size >= 15000 ? 3 : runs))
        command=("$byline" build "$profile" --document publications --format "$format" --output "$work/out")
        scan=$("$tools/scan" "$profile")
        seconds=$(median "$count" "${command[@]}")
        peak=$(memory "${command[@]}")
        growth=$(awk -v a="${before_seconds:-0}" -v b="$seconds" -v m="${before_size:-0}" -v n="$size" \
            'BEGIN { if (a > 0) printf "%.2f", log(b / a) / log(n / m); else printf "" }')
        awk -v f="$format" -v n="$size" -v k="$(wc -c <"$profile")" -v c="$scan" -v s="$seconds" -v p="$peak" -v g="$growth" \
            'BEGIN { printf "| %s | %d | %.0f KiB | %.2f ms | %.1f ms | %.1f | %s MiB | %s |\n",
                     f, n, k / 1024, c * 1000, s * 1000, s / c, p, g }'
        before_size=$size before_seconds=$seconds
    done
done
