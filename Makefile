# What a person or a machine needs to work on Entente. `make` alone lists the targets.

SWIFT ?= swift
PYTHON ?= python3
VENV := .venv
CASE ?= Cases/gaza-2025.yaml
HTML ?= out/brief.html

# System packages: the SAT solver for the program; the browser and fonts for its tests.
PACKAGES := libcadical-dev
TEST_PACKAGES := chromium fonts-dejavu python3-venv

.PHONY: help setup setup-test build demo test test-swift test-browser lint docs bench bench-peers conformance check-negmas fuzz record

help:
	@echo "make setup      install the system packages that the program needs"
	@echo "make build      build the program in release mode"
	@echo "make demo       read the founding case and show its brief, as text and as HTML"
	@echo "make test       run all tests, those in a browser too"
	@echo "make lint       check the formatting of every Swift file"
	@echo "make docs       check the documentation and list undocumented symbols"
	@echo "make bench      measure speed; bench-peers compares with python-sat"
	@echo "make conformance     compare with the answers to other programs' scenarios"
	@echo "make check-negmas    let NegMAS load what export writes"
	@echo "make fuzz       feed 200,000 damaged cases to the reader"
	@echo "make record     rewrite the golden reports that tests compare with"

setup:
	@sh Scripts/install-packages.sh $(PACKAGES)

setup-test: setup
	@sh Scripts/install-packages.sh $(TEST_PACKAGES)

build: setup
	$(SWIFT) build -c release --product entente

demo: build
	@mkdir -p $(dir $(HTML))
	@$$($(SWIFT) build -c release --show-bin-path)/entente brief $(CASE) --html $(HTML)
	@echo
	@echo "The same brief as one HTML file, to open in a browser: $(HTML)"

test: test-swift test-browser

test-swift: setup
	$(SWIFT) build --product entente
	$(SWIFT) test

test-browser: setup-test $(VENV)/ready
	$(SWIFT) build --product entente
	sh Tests/Browser/run.sh $(VENV)/bin/python $$($(SWIFT) build --show-bin-path)/entente

$(VENV)/ready: Tests/Browser/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Snippets

docs: setup
	sh Scripts/build-docs.sh

bench: setup
	sh Scripts/bench.sh

bench-peers: setup
	sh Scripts/bench-peers.sh $(PYTHON)

# The scenarios are not part of the project; without them the target says so.
conformance: setup
	@sh Scripts/conformance.sh ../shared/reference/anac

check-negmas: setup
	sh Scripts/check-negmas.sh $(PYTHON)

fuzz: setup
	$(SWIFT) build -c release --product entente-fuzz
	$$($(SWIFT) build -c release --show-bin-path)/entente-fuzz --runs 200000 Cases/*.yaml

record: setup
	ENTENTE_RECORD=1 $(SWIFT) test
