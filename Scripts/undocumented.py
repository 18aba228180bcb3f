#!/usr/bin/env python3
"""Lists the public symbols without a documentation comment; fails if there are any.

Usage: undocumented.py FILE.symbols.json ...
"""

import json
import sys

# What a protocol documents needs no comment of its own where it is met.
WITNESSES = {
    "encode(to:)", "hash(into:)", "init(from:)", "init(arrayLiteral:)", "init(rawValue:)",
    "==(_:_:)", "<(_:_:)", "description", "hashValue", "id",
}


def undocumented(path):
    """The symbols of one graph without a comment, as place and name."""
    with open(path, encoding="utf-8") as file:
        graph = json.load(file)
    for symbol in graph["symbols"]:
        name = symbol["names"]["title"].rsplit(".", 1)[-1]
        is_synthesized = "::SYNTHESIZED::" in symbol["identifier"]["precise"]
        if "docComment" in symbol or is_synthesized or name in WITNESSES:
            continue
        place = symbol.get("location")
        if place:
            line = place["position"]["line"] + 1
            yield f"{place['uri'].removeprefix('file://')}:{line}", ".".join(symbol["pathComponents"])


def main(paths):
    """Prints every undocumented symbol; returns whether there are any."""
    found = sorted({entry for path in paths for entry in undocumented(path)})
    for place, name in found:
        print(f"{place}: {name} is public and has no documentation comment", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
