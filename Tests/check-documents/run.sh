#!/usr/bin/env bash
# What the printed documents are worth: every profile in every style, compiled by three TeX engines, read by the Nu checker,
# axe-core and Chromium; profiles and schema by an independent JSON Schema validator. Installs what it needs where it can.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

byline=.build/release/byline
work=.check/documents
here=Tests/check-documents

packages=(
    latexmk texlive-xetex texlive-luatex texlive-latex-recommended texlive-fonts-recommended texlive-plain-generic
    texlive-lang-chinese texlive-lang-japanese lmodern tex-gyre fonts-texgyre fonts-noto-cjk fonts-symbola
    fonts-dejavu-core poppler-utils
    chromium chromium-driver default-jre-headless python3-venv
)
install_packages() {
    command -v apt-get >/dev/null || { echo "Not a Debian system: install TeX Live, Chromium with its driver, Java and Python." >&2; return; }
    local missing=()
    for package in "${packages[@]}"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

step() { printf '\n-- %s\n' "$*"; }

step "packages"
install_packages

step "documents"
rm -rf "$work"
mkdir -p "$work"
count=0
for profile in profiles/*.yaml; do
    name=$(basename "$profile" .yaml)
    # What the profile itself asks for, then the whole of it in every style, as a page and as a fragment.
    "$byline" build "$profile" --output "$work/own" >/dev/null
    for style in styles/*/style.yaml; do
        style=$(basename "${style%/style.yaml}")
        "$byline" build "$profile" --document cv --style "$style" --output "$work/$style" >/dev/null
        "$byline" build "$profile" --document cv --style "$style" --fragment --output "$work/fragment-$style" >/dev/null
        count=$((count + 2))
    done
done
"$byline" init | "$byline" build - --output "$work/starter" >/dev/null
echo "$count sets of documents"

step "schema"
python3 "$here/schema.py" "$byline"

step "findings as SARIF"
python3 "$here/sarif.py" "$byline"

step "facts of the pages that the profiles were made from"
pages=${BYLINE_SHARED:-../shared}/seeds
if [ -d "$pages" ]; then
    for pair in daize-dong:000 daize-dong-anthology:001 pan-zhou:002 zhenglin-cheng:003 ze-feng-gao:004; do
        .check/schema/bin/python "$here/facts.py" "profiles/${pair%:*}.yaml" "$pages/${pair#*:}"_*.txt
    done
    echo "5 profiles have them"
else
    echo "SKIPPED: the pages are not here; set BYLINE_SHARED to the folder that has them"
fi

step "HTML"
python3 "$here/html.py" "$work"

step "LaTeX"
python3 "$here/latex.py" "$work"
