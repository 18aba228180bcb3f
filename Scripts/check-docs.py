#!/usr/bin/env python3
"""Lists what is wrong with the libraries' documentation; fails if anything is.

Usage: check-docs.py (FILE.symbols.json | FILE.diagnostics.json) ...

Of symbol graphs, it lists the public symbols without a documentation comment; of the diagnostics of
docc, all but parameters without a word of their own, which need none where their names say it.
"""

import json
import sys

# What a protocol documents needs no comment of its own where it is met, and an id needs none.
WITNESSES = {
    "encode(to:)", "hash(into:)", "init(from:)", "init(arrayLiteral:)", "init(rawValue:)",
    "==(_:_:)", "<(_:_:)", "description", "hashValue", "id",
}


def undocumented(graph):
    """The symbols of a graph without a comment, each with its place."""
    for symbol in graph["symbols"]:
        name = symbol["names"]["title"].rsplit(".", 1)[-1]
        is_synthesized = "::SYNTHESIZED::" in symbol["identifier"]["precise"]
        if "docComment" in symbol or is_synthesized or name in WITNESSES or "location" not in symbol:
            continue
        place = symbol["location"]
        path = ".".join(symbol["pathComponents"])
        yield f"{place['uri']}:{place['position']['line'] + 1}: {path} has no documentation comment"


def warnings(report):
    """What docc found, each with its place."""
    for found in report["diagnostics"]:
        summary = found["summary"]
        if summary.startswith("Parameter ") and summary.endswith("is missing documentation"):
            continue
        line = found.get("range", {}).get("start", {}).get("line", 1)
        yield f"{found.get('source', 'docc')}:{line}: {summary}"


def main(paths):
    """Prints what is wrong; returns whether anything is."""
    found = set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
        found.update(undocumented(content) if "symbols" in content else warnings(content))
    for line in sorted(found):
        print(line.removeprefix("file://"), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
