#!/usr/bin/env python3
"""Holds what `byline lint --format sarif` writes against models made from the schema of SARIF 2.1.0.

    sarif.py BYLINE

A file with findings of several kinds is linted. The models (the package pydantic-sarif) refuse unknown members, wrong types and
missing ones; what the schema cannot say is checked here. The packages used go into `.check/`.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".check" / "sarif"
PACKAGES = ["pydantic-sarif==0.1.1"]

BIBLIOGRAPHY = """@article{lee2023,
  title = {A Study of Studies},
  author = {李安 and Lee, Ann $^*$ and Ray, Bob$^*$ and and Dee, Cy},
  journal = {Journal of Examples},
  year = {2023},
}
@article{lee2023,
"""


def in_environment():
    python = ENVIRONMENT / "bin" / "python"
    wanted = ENVIRONMENT / "packages.txt"
    if not wanted.exists() or wanted.read_text().split() != PACKAGES:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check"] + PACKAGES, check=True)
        wanted.write_text("\n".join(PACKAGES))
    environment = dict(os.environ, BYLINE_IN_ENVIRONMENT="1")
    sys.exit(subprocess.run([python, __file__] + sys.argv[1:], env=environment).returncode)


def regions(value):
    if isinstance(value, dict):
        for key, member in value.items():
            if key in ("region", "deletedRegion"):
                yield member
            yield from regions(member)
    elif isinstance(value, list):
        for item in value:
            yield from regions(item)


def main(byline):
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "my papers.bib").write_text(BIBLIOGRAPHY)
        command = [str(pathlib.Path(byline).resolve()), "lint", "--format", "sarif", "my papers.bib"]
        output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    Log.model_validate_json(output)
    (run,) = json.loads(output)["runs"]
    rules = run["tool"]["driver"]["rules"]
    results = run["results"]
    lines = BIBLIOGRAPHY.split("\n")
    failures = []
    if len(results) < 3 or not any("fixes" in result for result in results):
        failures.append("too few findings to judge by: %d" % len(results))
    for result in results:
        if "ruleIndex" in result and rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            failures.append("the rule of %s is another one" % result["ruleId"])
    for region in regions(results):
        last = lines[region["endLine"] - 1]
        if not 1 <= region["endColumn"] <= len(last) + 2 or region["startLine"] > region["endLine"]:
            failures.append("a region outside the file: %r" % region)
    prints = [json.dumps(result["partialFingerprints"]) for result in results]
    if len(set(prints)) != len(prints):
        failures.append("two findings have one fingerprint")
    for failure in failures:
        print(failure)
    print("%d findings, %d rules, %d failures" % (len(results), len(rules), len(failures)))
    return 1 if failures else 0


if __name__ == "__main__":
    if "BYLINE_IN_ENVIRONMENT" not in os.environ:
        in_environment()
    sys.exit(main(sys.argv[1]))
