#!/usr/bin/env python3
"""Holds the JSON Schema that `byline schema` writes against an independent validator.

    schema.py BYLINE

The five profiles and the starter profile must be accepted. Each mistake of a list, made in a small profile, must be refused
by the schema as well as by the reader. YAML is read as an editor reads it (YAML 1.2's core types). The packages used go into
`.check/`.
"""

import json
import pathlib
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".check" / "schema"
PACKAGES = ["jsonschema==4.26.0", "PyYAML==6.0.3"]

PROFILE = """
name: Ada Example
marks: {"*": equal-contribution}
sections:
  - title: Publications
    publications:
      - {title: A Study, authors: "Ada Example*, Bo Xu*", date: 2023, type: article-journal, venue: Journal}
documents:
  cv: {style: classic}
"""

# What is replaced in the profile, and by what.
MISTAKES = [
    ("name: Ada Example", "nmae: Ada Example"),
    ("name: Ada Example", "name: [Ada, Example]"),
    ("sections:", "section:"),
    ("title: A Study", "titel: A Study"),
    ("title: A Study, ", ""),
    ("date: 2023", "date: 2023-13"),
    ("date: 2023", "date: last year"),
    ("date: 2023", "date: {year: 2023}"),
    ("type: article-journal", "type: journal-article"),
    ("venue: Journal", "venue: {title: Journal}"),
    ("venue: Journal", "selected: maybe"),
    ("venue: Journal", "links: [paper]"),
    ("cv: {style: classic}", "cv: {style: classic, self: loud}"),
    ("cv: {style: classic}", "cv: {style: classic, number: downwards}"),
    ("cv: {style: classic}", "cv: {style: classic, legend: {place: nowhere}}"),
    ("cv: {style: classic}", "cv: {style: classic, sections: [{where: selected}]}"),
    ("publications:", "publication:"),
    ("marks: {\"*\": equal-contribution}", "marks: [equal-contribution]"),
]


def in_environment():
    python = ENVIRONMENT / "bin" / "python"
    wanted = ENVIRONMENT / "packages.txt"
    if not wanted.exists() or wanted.read_text().split() != PACKAGES:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check"] + PACKAGES, check=True)
        wanted.write_text("\n".join(PACKAGES))
    sys.exit(subprocess.run([python, __file__] + sys.argv[1:], env={"BYLINE_IN_ENVIRONMENT": "1"}).returncode)


def loader():
    """PyYAML reads YAML 1.1; dates and yes/no are text in 1.2."""
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in (
            "tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    import re
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
    return lambda text: yaml.load(text, Loader)


def main(byline):
    import jsonschema

    load = loader()
    schema = json.loads(subprocess.run([byline, "schema"], check=True, capture_output=True, text=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = 0

    def refusals(text):
        return ["%s: %s" % (error.json_path, error.message[:120]) for error in validator.iter_errors(load(text))]

    def reader_status(text):
        command = [byline, "build", "-", "--document", "cv", "--format", "text", "--stdout"]
        return subprocess.run(command, input=text, capture_output=True, text=True).returncode

    starter = subprocess.run([byline, "init"], check=True, capture_output=True, text=True).stdout
    sound = [(str(file.relative_to(ROOT)), file.read_text()) for file in sorted((ROOT / "profiles").glob("*.yaml"))]
    for name, text in sound + [("starter profile", starter), ("small profile", PROFILE)]:
        for refusal in refusals(text):
            failures += 1
            print("%s is refused by the schema: %s" % (name, refusal))
    if reader_status(PROFILE) != 0:
        failures += 1
        print("the small profile is refused by the reader")
    for old, new in MISTAKES:
        if old not in PROFILE:
            sys.exit("not in the profile: " + old)
        text = PROFILE.replace(old, new, 1)
        if not refusals(text):
            failures += 1
            print("the schema accepts: " + new)
        if reader_status(text) != 1:
            failures += 1
            print("the reader does not refuse: " + new)
    print("%d sound profiles, %d mistakes, %d failures" % (len(sound) + 2, len(MISTAKES), failures))
    return 1 if failures else 0


if __name__ == "__main__":
    import os
    if "BYLINE_IN_ENVIRONMENT" not in os.environ:
        in_environment()
    sys.exit(main(sys.argv[1]))
