# What a person or a machine needs to work on Entente. `make` alone lists the targets.

SWIFT ?= swift
PYTHON ?= python3
VENV := .venv
RELEASE_VENV := .venv-release
NEGMAS_VENV := .venv-negmas
DEALS ?=
FUZZ_RUNS ?= 200000
CASE ?= Cases/gaza-2025.yaml
HTML ?= out/brief.html

# The browser that pages are tested in: Chromium or Chrome, installed where there is neither.
CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)

# System packages: the SAT solver, the linear solver CBC, the library that says messages in any
# language and the reader of XML, for the program; the browser and fonts for its tests. `setup` also brings the linear solver HiGHS, from the Python package index.
PACKAGES := libcadical-dev coinor-cbc libicu-dev libexpat1-dev
RELEASE_PACKAGES := python3-venv lintian
TEST_PACKAGES := $(if $(CHROMIUM),,chromium) fonts-dejavu python3-venv

# With Swift's own libraries inside: the program starts in half the time, and where Swift is not
# installed too.
export RELEASE := -c release --static-swift-stdlib

.PHONY: help setup setup-test ready check-packages build demo test test-swift test-long test-sanitized \
  test-tools test-browser release test-release test-bare lint docs bench bench-peers growth limits stops \
  conformance validity check-negmas fuzz fuzz-reader fuzz-merge record catalogue picture

help:
	@echo "make setup      install the system packages and the solver that the program needs"
	@echo "make build      build the program in release mode"
	@echo "make demo       read the founding case and show its brief, as text and as HTML"
	@echo "make test       run all tests, those in a browser too, laws about random cases on few of them"
	@echo "make test-long  run them on all random cases, in an optimised build; takes long"
	@echo "make test-sanitized  run them once with memory, and once with threads, watched; takes long"
	@echo "make test-tools test the fuzzer and the measures of forecasts"
	@echo "make release    build tarball, Debian package and wheel into out/release"
	@echo "make test-release   try these as people would get them; test-bare, in bare systems"
	@echo "make lint       check the format of Swift files, the catalogue, and which folder knows which"
	@echo "make docs       build the libraries' documentation; list what is undocumented"
	@echo "make bench      measure speed; bench-peers compares with others"
	@echo "make growth     renew the growth curves in Documentation/Scale.md"
	@echo "make limits     measure each command on cases at their limits, for Documentation/Limits.md"
	@echo "make stops      measure how long each takes to end after a signal, for the same page"
	@echo "make conformance   compare with the answers to other programs' scenarios"
	@echo "make validity   measure the forecast on deals that people made: DEALS=folder"
	@echo "make check-negmas  let NegMAS load what export writes"
	@echo "make fuzz       feed 200,000 damaged cases and 100,000 damaged tables to the reader, and run"
	@echo "                the program FUZZ_RUNS times by all its commands on damaged files"
	@echo "make fuzz-reader   let a fuzzer look for files that break the readers, FUZZ_SECONDS each"
	@echo "make fuzz-merge    keep the few files of those it found that reach as much code"
	@echo "make catalogue  write the English catalogue of messages into the program"
	@echo "make record     rewrite what tests compare with: goldens, and examples in pages"
	@echo "make picture    photograph the founding case's page for the README"

setup:
	@sh Scripts/install-packages.sh $(PACKAGES)
	@sh Scripts/install-highs.sh
	@$(MAKE) --no-print-directory check-packages

setup-test: setup
	@sh Scripts/install-packages.sh $(TEST_PACKAGES)

# Says what is missing; a build installs nothing.
ready:
	@sh Scripts/install-packages.sh --check $(PACKAGES)

# That the Swift packages are the ones that were looked at, to the commit.
check-packages:
	@$(SWIFT) package resolve
	@$(SWIFT) package --package-path Tools resolve
	@$(PYTHON) Scripts/check-packages.py . Tools

build: ready
	$(SWIFT) build $(RELEASE) --product entente

demo: setup
	@$(MAKE) --no-print-directory build
	@mkdir -p "$$(dirname "$(HTML)")"
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/entente" brief "$(CASE)" --html "$(HTML)"
	@echo
	@echo "The same brief as one HTML file, to open in a browser: $(HTML)"

# The build for every day; laws about random cases on the first few of them.
test: test-swift test-browser

test-swift: setup
	$(SWIFT) test

# Every law on all its cases, and what readers may not see over 300 pairs of cases: every command and
# format, with its exit code and error stream, as a process. Optimised, as thousands of random cases
# take longer than optimising; in a folder of its own, so that the build for every day stays as it is.
OPTIMISED := -c release -Xswiftc -enable-testing --scratch-path .build-tests

test-long: setup
	ENTENTE_LONG=1 $(SWIFT) test $(OPTIMISED)
	ENTENTE_LONG=2 $(SWIFT) test $(OPTIMISED) --filter SecrecyTests

# Every test with each access to memory watched, then with each access by several threads. lld links
# what the usual linker cannot; what is passed over, and why, stands in Tests/Sanitizers.
SANITIZED := -c release -Xswiftc -enable-testing -Xswiftc -use-ld=lld

test-sanitized: setup
	ASAN_OPTIONS=detect_leaks=0:suppressions=$(CURDIR)/Tests/Sanitizers/address.supp \
	  $(SWIFT) test $(SANITIZED) --sanitize=address --scratch-path .build-address
	$(SWIFT) test $(SANITIZED) --sanitize=thread --scratch-path .build-thread

test-tools: setup
	$(SWIFT) test --package-path Tools

test-browser: setup-test $(VENV)/ready
	$(SWIFT) build --product entente
	CHROMIUM=$(or $(CHROMIUM),/usr/bin/chromium) \
	  sh Tests/Browser/run.sh $(VENV)/bin/python "$$($(SWIFT) build --show-bin-path)/entente"

$(VENV)/ready: Tests/Browser/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

release: setup $(RELEASE_VENV)/ready
	@sh Scripts/install-packages.sh $(RELEASE_PACKAGES)
	sh Packaging/release.sh "$(CURDIR)/$(RELEASE_VENV)/bin/python"

test-release:
	"$(RELEASE_VENV)/bin/python" Packaging/check_bill.py out/release/*.cdx.json
	sh Packaging/smoke.sh out/release

# As root, with debootstrap and a mirror of Debian.
test-bare:
	@sh Scripts/install-packages.sh debootstrap
	sh Packaging/bare-root.sh out/release $(SUITES)

$(RELEASE_VENV)/ready: Packaging/requirements.txt
	$(PYTHON) -m venv $(RELEASE_VENV)
	$(RELEASE_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Tools Snippets
	$(PYTHON) Scripts/embed-catalogue.py --check
	$(PYTHON) Scripts/check-words.py Sources/EntenteAnswers Sources/EntentePage Sources/EntenteBrief --at-most 0
	$(PYTHON) Scripts/check-floors.py Sources
	@$(MAKE) --no-print-directory check-packages

docs: ready
	sh Scripts/build-docs.sh

bench: ready
	sh Scripts/bench.sh

bench-peers: ready
	sh Scripts/bench-peers.sh $(PYTHON)

growth: ready
	sh Scripts/growth.sh $(PYTHON)

limits: build
	@sh Scripts/limits.sh $(PYTHON)

stops: build
	@sh Scripts/stops.sh $(PYTHON)

# The scenarios are not part of the project; without them the target says so.
conformance: ready
	@sh Scripts/conformance.sh ../shared/reference/anac

# The deals are not part of the project; without them the target says so.
validity: ready
	@sh Scripts/validity.sh "$(DEALS)"

check-negmas: ready $(NEGMAS_VENV)/ready
	sh Scripts/check-negmas.sh $(NEGMAS_VENV)/bin/python

$(NEGMAS_VENV)/ready: Tests/NegMAS/requirements.txt
	$(PYTHON) -m venv $(NEGMAS_VENV)
	$(NEGMAS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

fuzz: ready
	$(SWIFT) run -c release --package-path Tools entente-fuzz --runs 200000 Cases/*.yaml
	$(SWIFT) run -c release --package-path Tools entente-fuzz --runs 100000 --tables tables \
	  Cases/river-relief/river-relief.yaml
	$(SWIFT) build $(RELEASE) --product entente
	$(SWIFT) run -c release --package-path Tools entente-fuzz --runs $(FUZZ_RUNS) \
	  --program "$$($(SWIFT) build $(RELEASE) --show-bin-path)/entente" \
	  Cases/*.yaml Cases/*/*.yaml

# A fuzzer that is guided by which code a file reaches (libFuzzer, of the compiler's own runtime), on the
# readers of cases, tables and conditions; FUZZ_SECONDS each. What it finds goes to out/fuzz; the
# files that it starts from, and one that repeats a finding, are read by `make test-tools`. With
# FUZZ_WITH=,address each access to memory is watched too.
FUZZ_SECONDS ?= 3600
FUZZ_WITH ?=
READER_FUZZ = $(SWIFT) build -c release --package-path Tools --scratch-path .build-fuzz \
  --product entente-reader-fuzz -Xswiftc -sanitize=fuzzer$(FUZZ_WITH) -Xswiftc -DLIBFUZZER -Xswiftc -use-ld=lld

fuzz-reader: ready
	$(READER_FUZZ)
	@FUZZER="$$($(READER_FUZZ) --show-bin-path)/entente-reader-fuzz" \
	  sh Scripts/fuzz-readers.sh $(FUZZ_SECONDS)

fuzz-merge: ready
	$(READER_FUZZ)
	@FUZZER="$$($(READER_FUZZ) --show-bin-path)/entente-reader-fuzz" sh Scripts/fuzz-readers.sh merge

# The English catalogue of messages, into the program.
catalogue:
	$(PYTHON) Scripts/embed-catalogue.py

record: ready
	ENTENTE_RECORD=1 $(SWIFT) test --filter 'EntenteBriefTests|DocumentationTests'

# The README's picture of a brief.
picture: setup-test $(VENV)/ready
	@$(MAKE) --no-print-directory build
	CHROMIUM=$(or $(CHROMIUM),/usr/bin/chromium) \
	  $(VENV)/bin/python Scripts/picture.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/entente"
