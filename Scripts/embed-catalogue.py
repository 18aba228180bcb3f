"""Writes the English catalogue into Swift, so that the program stays one file.

  embed-catalogue.py           writes Catalogue+English.swift
  embed-catalogue.py --check   fails where it does not say what en.arb says, where the sources ask
                               for a message that is not there, and where nobody asks for one
"""
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).parent.parent / "Sources/EntenteMessages"
SOURCE = FOLDER / "Catalogues/en.arb"
SOURCES = FOLDER.parent
# A name of a file has the form of a key as well.
KEY = re.compile(r'"([a-z]\w*(?:\.(?!(?:csv|html|json|svg|yaml)")\w+)*)"')
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


def asked():
    """The keys that Swift names: literals whose first part is that of a message."""
    first = {key.split(".")[0] for key in messages}
    files = [path for path in SOURCES.rglob("*.swift") if path != TARGET]
    found = {key for path in files for key in KEY.findall(path.read_text(encoding="utf-8"))}
    return {key for key in found if key in messages or "." in key and key.split(".")[0] in first}


entries = json.loads(SOURCE.read_text(encoding="utf-8"), object_pairs_hook=unique)
messages = {key: text for key, text in entries.items() if not key.startswith("@")}
lines = [f"    {quoted(key)}: {quoted(text)}," for key, text in sorted(messages.items())]
swift = HEAD % (quoted(entries["@@locale"]), "\n".join(lines))
if "--check" not in sys.argv:
    TARGET.write_text(swift, encoding="utf-8")
    sys.exit()
keys = asked()
faults = [f"no message {key}" for key in sorted(keys - messages.keys())]
faults += [f"nobody asks for {key}" for key in sorted(messages.keys() - keys)]
if faults:
    sys.exit("\n".join(faults))
if TARGET.read_text(encoding="utf-8") != swift:
    sys.exit(f"{TARGET.name} does not say what {SOURCE.name} says: run `make catalogue`")
