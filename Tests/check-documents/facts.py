#!/usr/bin/env python3
"""Checks that a profile has every fact of the page it was made from.

    facts.py profiles/ze-feng-gao.yaml PAGE.txt

Compared are, in order: each paper's title, its author line (names and marks), the words and numbers of its venue,
dates and honours; every link of the page; every heading; the words of every entry of a CV. Prose is not compared, for
a profile words it anew; that it does so is checked: no run of eleven words may be the page's. Comments, scripts and template
code of the page do not count, and corrections of the page's slips are listed below. Exit status 1 if anything is missing.
"""

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import yaml

# What a profile has in place of a slip of its page.
CORRECTIONS = {
    "[ICME 2024](https://icml.cc/Conferences/2024)": "[ICME 2024](https://2024.ieeeicme.org/)",
    "ttps://github.com/yxymessi/DTC123/blob/main/DTC_CVPR.pdf": "https://github.com/yxymessi/DTC123/blob/main/DTC_CVPR.pdf",
    "The 15th International Congress on Mathematical Education": "IEEE International Conference on Multimedia and Expo",
    "Computational Linguistic (": "Computational Linguistics (",
    "Best Paper Reward": "Best Paper Award",
    "computasion": "computation",
    "(Nos. ": "(",
}
# Names of institutions are up to ten words long.
RUN = 11
# Fields whose words are compared elsewhere or not at all.
NOT_OF_THE_VENUE = ("id", "url", "links", "image", "badges", "authors", "abstract", "summary")
# Words that a style prints, not a profile.
PRINTED_BY_STYLES = {"role", "nos", "present", "supervisor"}
MONTHS = {name: f"{number:02}" for number, name in enumerate(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
LINK = re.compile(r"""(?:https?:|ttps:)?//[^\s<>"'\])]*(?:\([^\s<>"')]*\))?[^\s<>"'\]),.;]""")


def corrected(text):
    for slip, right in CORRECTIONS.items():
        text = text.replace(slip, right)
    return text.replace("hhttps://", "https://").replace("https:https://", "https://")


def scalars(value):
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from scalars(item)
    elif isinstance(value, list):
        for item in value:
            yield from scalars(item)
    else:
        yield value


def works(profile):
    return [work for section in profile["sections"]
            for work in section.get("publications", []) + section.get("projects", [])]


def words(text):
    """Words and numbers, with `ACL2023` as two and months as numbers."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"\b(%s) (?=\d{4})" % "|".join(MONTHS), lambda month: MONTHS[month[1]] + " ", text)
    text = re.sub(r"(?<=[a-zA-Z])(?=\d)", " ", text)
    found = (str(int(word)) if word.isascii() and word.isdigit() else word for word in re.findall(r"\w+", text.lower()))
    return Counter(word for word in found if word not in PRINTED_BY_STYLES)


def author_line(text, marks):
    """The names and marks of an author line: [("Ze-Feng Gao", "*"), …]."""
    authors = []
    for name in re.split(r"\s*[,|，]\s*|\s+and\s+", text.strip()):
        bare = name.rstrip(marks)
        authors.append((bare.strip(), name[len(bare):]))
    return authors


def year_once(text):
    """A line that says its year twice, "(ACL2023), Oral, 2023", with the year once: a profile has it once."""
    return re.sub(r"(20\d\d)(.*\1)", r"\2", text)


def without_emphasis(markdown):
    """Markdown without `*` and `**`; `\\*` is a mark and becomes `*`."""
    return markdown.replace("\\*", "\0").replace("*", "").replace("\0", "*")


# Each reader yields (title, author line, the line's other facts).

def read_numbered_list(page):
    for line in re.findall(r"^\d+\. (.*)$", page.split("## Selected Publications")[1].split("## ")[0], re.M):
        title = re.search(r"\*\*\*(.+?)\*\*\*", line)
        if title:
            yield title[1], without_emphasis(line[:title.start()].rstrip(", ")), year_once(line[title.end():])
        else:
            authors, _, rest = line.partition(", iDAT")
            title, _, rest = ("iDAT" + rest).partition(", ")
            yield title, without_emphasis(authors), rest


def read_anthology(page):
    for year, block in re.findall(r"^(\d{4})\n\npdf\n((?:.+\n){3})", page, re.M):
        title, authors, venue = block.strip().split("\n")
        yield title, authors, f"{venue} {year}"


def read_boxes(page):
    for box in page.split("<div class='paper-box'>")[1:]:
        title = re.search(r"\[📖 (.+?)\]\((.+?)\)(.*)", box)
        authors = re.search(r"^\*(?!\*).*\*$", box, re.M)[0]
        yield title[1], without_emphasis(authors), title[3]


def read_table(page):
    for block in page.split("project image\n")[1:]:
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        yield lines[0], lines[1], year_once(lines[2])


READERS = {"000": read_numbered_list, "001": read_anthology, "003": read_boxes, "004": read_table}


def check_works(page, profile, reader, missing):
    marks = "".join(profile.get("marks", {}))
    by_title = {work["title"]: work for work in works(profile)}
    for title, authors, rest in reader(page):
        work = by_title.get(title)
        if work is None:
            missing(f"paper: {title}")
            continue
        said, has = author_line(authors, marks), author_line(work["authors"], marks)
        if said != has:
            missing(f"author line of {title}:\n  page    {said}\n  profile {has}")
        rest = LINK.sub("", corrected(rest)).replace("[[Paper]()]", "").lower()
        facts = {key: value for key, value in work.items() if key not in NOT_OF_THE_VENUE}
        lost = words(rest) - words(" ".join(map(str, scalars(facts))))
        if lost:
            missing(f"words of {title}: {sorted(lost)}")


def check_mentions(page, profile, missing):
    """The bold links of an outline, with what stands in brackets behind them."""
    by_url = {work["url"]: work for work in works(profile)}
    for url, short, rest in re.findall(r'<strong><a href="(.*?)">(.*?)</a></strong>\s*(\(.*?\))?', page, re.S):
        work = by_url.get(corrected(url))
        if work is None or work["short"] != short:
            missing(f"work: {short} {url}")
            continue
        stars = re.findall(r"github/stars/(.*?)\?", rest)
        if stars != [work.get("repository")] * len(stars):
            missing(f"stars of {short}: {stars}")
        rest = re.sub(r"<iframe.*?</iframe>", "", rest, flags=re.S)
        lost = words(rest) - words(" ".join(scalars(work)))
        if lost:
            missing(f"words of {short}: {sorted(lost)}")
        if f"[@{work['id']}]" not in str(profile["sections"][0]):
            missing(f"mention of {short}")


def check_entries(page, profile, missing):
    """The bulleted lines of a CV, each with the lines that belong to it."""
    entries = [words(" ".join(map(str, scalars(entry))).replace("-0", " ").replace("-", " "))
               for section in profile["sections"] for entry in section.get("entries", [])]
    for line in re.findall(r"^\s*• (.*(?:\n[ ]{4}[^•\n]+)*)", corrected(page), re.M):
        if not re.search(r"\d|:", line):
            continue  # A heading.
        if not any(words(line.replace("-", " ")) <= entry + Counter(["of"]) for entry in entries):
            missing(f"entry: {line}")


def check_dated_lines(page, profile, missing):
    """Lines of a list such as `- [2024/05] …` and `- *2020/09 - 2024/06*, …`: the date, and each link or name."""
    entries = [entry for section in profile["sections"] for entry in section.get("entries", [])]
    for dates, line in re.findall(r"^- \W?((?:\d{4}/\d\d(?: - )?)+)\W+(.*)$", page, re.M):
        date = dates.replace("/", "-").replace(" - ", "/")
        links = LINK.findall(corrected(line))
        names = re.findall(r"\[(.*?)\]\(", line) or re.findall(r"[A-Z]\w+ (?:AI|University)", line)
        texts = [str(entry) for entry in entries if entry["date"] == date]
        if not any(all(fact in text for fact in links + names) for text in texts):
            missing(f"line of {date}: {line}")


def check_links(page, profile, missing):
    text = unquote("\n".join(map(str, scalars(profile))))
    for work in works(profile):
        text += "\nhttps://img.shields.io/github/stars/%s?style=social" % work.get("repository")
    for link in LINK.findall(page):
        if unquote(corrected(link)).split("\n")[0] not in text:
            missing(f"link: {link}")


def check_prose(page, profile, missing):
    def runs(text):
        found = re.findall(r"\w+", re.sub(r"<[^>]*>", "", text.lower()))
        return {" ".join(found[start:start + RUN]) for start in range(len(found) - RUN + 1)}

    facts = set().union(*(runs(str(work["title"]) + " " + str(work.get("venue"))) for work in works(profile)), set())
    prose = [str(value) for work in works(profile) for key, value in work.items() if key in ("abstract", "summary")]
    prose += [str(value) for section in profile["sections"] for key, value in section.items()
              if key in ("text", "introduction", "topics")]
    prose += [entry["text"] for section in profile["sections"] for entry in section.get("entries", []) if "text" in entry]
    without_links = LINK.sub("", page)
    for run in sorted(runs(without_links) & set().union(*(runs(LINK.sub("", text)) for text in prose)) - facts):
        missing(f"words copied from the page: {run}")


def main(profile_path, page_path):
    profile = yaml.load(Path(profile_path).read_text(), yaml.BaseLoader)
    page = re.sub(r"<!--.*?-->|<script.*?</script>|{%.*?%}", "", Path(page_path).read_text(), flags=re.S)
    findings = []
    number = Path(page_path).name[:3]
    if number in READERS:
        check_works(page, profile, READERS[number], findings.append)
    else:
        check_mentions(page, profile, findings.append)
    check_entries(page, profile, findings.append)
    check_dated_lines(page, profile, findings.append)
    check_links(page, profile, findings.append)
    check_prose(page, profile, findings.append)
    titles = [section.get("title") for section in profile["sections"]]
    for heading in re.findall(r"^#+ (.*?)(?: <span.*)?$", page, re.M):
        if heading.strip() not in titles:
            findings.append(f"heading: {heading}")
    for finding in findings:
        print(f"{profile_path}: {finding}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
