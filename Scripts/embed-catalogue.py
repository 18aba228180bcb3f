"""Writes the English catalogue into Swift, so that the program stays one file.

  embed-catalogue.py           writes Catalogue+English.swift
  embed-catalogue.py --check   fails where it does not say what en.arb says
"""
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent.parent / "Sources/EntenteMessages"
SOURCE = FOLDER / "Catalogues/en.arb"
TARGET = FOLDER / "Catalogue+English.swift"
HEAD = """// Written by `make catalogue` from Catalogues/en.arb; change that.
// swift-format-ignore-file

extension Catalogue {
  /// English, the language that all others are translated from.
  package static let english = Catalogue(language: %s, patterns: [
%s
  ])
}
"""


def unique(pairs):
    keys = [key for key, _ in pairs]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        sys.exit(f"{SOURCE.name} has twice: {', '.join(twice)}")
    return dict(pairs)


def quoted(text):
    # What JSON escapes, Swift escapes alike, but for backslashes of its own and control letters.
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


entries = json.loads(SOURCE.read_text(encoding="utf-8"), object_pairs_hook=unique)
messages = {key: text for key, text in entries.items() if not key.startswith("@")}
lines = [f"    {quoted(key)}: {quoted(text)}," for key, text in sorted(messages.items())]
swift = HEAD % (quoted(entries["@@locale"]), "\n".join(lines))
if "--check" not in sys.argv:
    TARGET.write_text(swift, encoding="utf-8")
elif TARGET.read_text(encoding="utf-8") != swift:
    sys.exit(f"{TARGET.name} does not say what {SOURCE.name} says: run `make catalogue`")
