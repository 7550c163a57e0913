# Two commands do everything on a machine that has Swift 6: `make demo` and `make test`.

PREFIX ?= /usr/local
PROFILE ?= profiles/ze-feng-gao.yaml
OUT ?= out
# On Linux the Swift libraries are linked in: the program starts sooner, and runs where no Swift is installed.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
SWIFT_BUILD = swift build -c release $(STATIC) --product byline
SHELL = /bin/bash

.PHONY: demo build test check check-format check-documents bench fuzz install uninstall libraries clean

## Build the program and the documents of one profile, and say where they are.
demo: build
	@.build/release/byline build $(PROFILE) --output $(OUT)
	@echo
	@echo "Open $(OUT)/$(basename $(notdir $(PROFILE)))/cv.html in a browser; the LaTeX, text and Markdown files lie beside it."

build: libraries
	$(SWIFT_BUILD)

## All tests that need neither TeX nor a browser.
test: libraries
	swift test --disable-xctest

## What the printed documents are worth: TeX engines, the Nu checker, axe-core in Chromium. Installs them where missing.
check-documents: build
	Tests/check-documents/run.sh

check-format:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

## Start-up, growth and memory of building, linting and importing, as ratios to a scan of the same file.
bench: build
	Benchmarks/bench.sh

## The fuzz tests, with a million broken files for each reader.
fuzz: libraries
	BYLINE_FUZZ=1000000 swift test --disable-xctest --filter brokenFilesAreRead

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/byline"
	install -m 755 .build/release/byline "$(DESTDIR)$(PREFIX)/bin/byline"
	cp -R styles "$(DESTDIR)$(PREFIX)/share/byline/"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/byline" "$(DESTDIR)$(PREFIX)/share/byline"

## The three C libraries: from apt or Homebrew, where pkg-config does not find them.
libraries:
	@pkg-config --exists yaml-0.1 libxml-2.0 libcmark 2>/dev/null || $(MAKE) --no-print-directory install-libraries

SUDO = $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

install-libraries:
	@if command -v apt-get >/dev/null; then \
	    $(SUDO) apt-get update -qq && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq pkg-config libyaml-dev libxml2-dev libcmark-dev; \
	elif command -v brew >/dev/null; then \
	    brew install pkg-config libyaml libxml2 cmark; \
	else \
	    echo "Install pkg-config, libyaml, libxml2 and cmark (with their headers), then try again." >&2; exit 1; \
	fi

clean:
	rm -rf .build $(OUT)
