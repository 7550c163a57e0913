#!/usr/bin/env python3
"""Compiles every LaTeX document below a folder with each engine that can print it, and fails on what a reader would see.

    latex.py FOLDER [--keep FOLDER]

A document is a .tex file with a \\documentclass. A fragment, a file without one, is put into an article that knows nothing of
it. XeLaTeX and LuaLaTeX compile all of them, pdfLaTeX those that do not say that they need another. Errors, undefined
references, missing characters and lines that stick out by more than 5 pt (a host's measure is not ours) are failures.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ENGINES = ["xelatex", "lualatex", "pdflatex"]
JOBS = 2
SECONDS = 300
OVERFULL_LIMIT = 5.0

PROBLEMS = [
    re.compile(r"^! .*", re.M),
    re.compile(r"^.*LaTeX Warning: (?:Reference|Citation|There were undefined).*", re.M),
    re.compile(r"^.*Missing character: .*", re.M),
]
OVERFULL = re.compile(r"^Overfull \\[hv]box \(([0-9.]+)pt too (?:wide|high).*", re.M)


# Around a fragment: the packages that its first lines ask for, and nothing of ours.
HOST = r"""\documentclass{article}
\usepackage{iftex}
\iftutex\usepackage{fontspec}\else\usepackage[T1]{fontenc}\usepackage{textcomp}\fi
\usepackage{graphicx,xcolor,hyperref}
%s
\emergencystretch=4em
\begin{document}
Before. \input{%s} After.
\end{document}
"""
HOST_CJK = r"""\ifluatex\usepackage{luatexja-fontspec}\setmainjfont{Noto Serif CJK SC}
\else\usepackage{xeCJK}\setCJKmainfont{Noto Serif CJK SC}\fi"""


def is_fragment(document):
    return "\\documentclass" not in document.read_text(encoding="utf-8")


def engines_for(document):
    source = document.read_text(encoding="utf-8")
    if is_fragment(document):
        return ENGINES[:1]
    if "This document needs XeLaTeX or LuaLaTeX" in source:
        return ENGINES[:2]
    return ENGINES


def compile_document(document, engine, keep):
    """The problems of one document under one engine, and how many pages it has."""
    with tempfile.TemporaryDirectory() as folder:
        source, stem = document.name, document.stem
        if is_fragment(document):
            stem = "host"  # Another name than the fragment's: TeX looks into its output folder first.
            source = str(pathlib.Path(folder, stem + ".tex"))
            cjk = HOST_CJK if "xeCJK" in document.read_text(encoding="utf-8")[:400] else ""
            pathlib.Path(source).write_text(HOST % (cjk, "./" + document.name), encoding="utf-8")
        command = [
            engine, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error",
            "-output-directory=" + folder, source,
        ]
        environment = dict(os.environ, max_print_line="1000", MKTEXTFM="0")
        for _ in range(2):
            try:
                run = subprocess.run(
                    command, cwd=document.parent, env=environment, stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS, check=False)
            except subprocess.TimeoutExpired:
                return ["took more than %d seconds" % SECONDS], 0
            if run.returncode != 0:
                break
        log_file = pathlib.Path(folder, stem + ".log")
        log = log_file.read_text(encoding="utf-8", errors="replace") if log_file.exists() else ""
        problems = [match.group(0).strip() for pattern in PROBLEMS for match in pattern.finditer(log)]
        for match in OVERFULL.finditer(log):
            if float(match.group(1)) > OVERFULL_LIMIT and not is_fragment(document):
                problems.append(match.group(0).strip())
        if run.returncode != 0 and not problems:
            problems.append("ended with status %d" % run.returncode)
        pages = re.search(r"\((\d+) pages?", log)
        pdf = pathlib.Path(folder, stem + ".pdf")
        if keep and pdf.exists():
            target = keep / document.parent.name / (document.stem + "-" + engine + ".pdf")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(pdf, target)
        return problems, int(pages.group(1)) if pages else 0


def main(arguments):
    keep = None
    if "--keep" in arguments:
        position = arguments.index("--keep")
        keep = pathlib.Path(arguments[position + 1])
        del arguments[position:position + 2]
    if len(arguments) != 1:
        sys.exit(__doc__)
    root = pathlib.Path(arguments[0])
    documents = sorted(root.rglob("*.tex"))
    if not documents:
        sys.exit("%s: no LaTeX documents" % root)
    missing = [engine for engine in ENGINES if not shutil.which(engine)]
    if missing:
        sys.exit("not installed: " + ", ".join(missing))

    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        runs = {
            (document, engine): pool.submit(compile_document, document, engine, keep)
            for document in documents for engine in engines_for(document)
        }
        results = {key: run.result() for key, run in runs.items()}

    failed = 0
    for (document, engine), (problems, _) in results.items():
        for problem in problems:
            failed += 1
            print("%s: %s: %s" % (document, engine, problem))
    width = max(len(str(document.relative_to(root))) for document in documents)
    print("%-*s  %s" % (width, "document", "  ".join("%-9s" % engine for engine in ENGINES)))
    for document in documents:
        cells = []
        for engine in ENGINES:
            problems, pages = results.get((document, engine), (None, 0))
            cell = "-" if problems is None else "FAILED" if problems else "%d page%s" % (pages, "" if pages == 1 else "s")
            cells.append("%-9s" % cell)
        print("%-*s  %s" % (width, document.relative_to(root), "  ".join(cells)))
    print("%d compiled, %d problems" % (len(results), failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
