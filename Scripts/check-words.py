"""Counts the words of language that stand in Swift sources and not in a catalogue of messages.

A string literal holds words where letters are left when these are taken away: what is interpolated,
markup in angle brackets, places of a template in double braces, and escapes. A literal of one token
is a key and no word where it is

- a key by its form: with a hyphen, dot, underscore, digit or a capital inside;
- a key by its place: the pattern of a case, what a text is compared with, the key of a dictionary
  or subscript, the first argument of a message or of a choice, what stands under a key of a
  document, or after a label that says so (key, id, class, name);
- a key by its module: that of answers writes documents, and no sentence of one word.

The raw value of a case is a key, and so is what a drawing's path is made of. What is said where the
program stops is for who wrote it. Style sheets and graphs for Graphviz are no language of readers.

  check-words.py FOLDER...            counts by folder
  check-words.py FOLDER... --list     shows each with its place
  check-words.py FOLDER... --at-most N   fails where there are more
"""
import argparse
import collections
import pathlib
import re
import sys

LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|(?P<raw>#+)"(?:"")?(?P<rawtext>.*?)(?:"")?"(?P=raw)'
    r'|"""(?P<long>(?:\\.|[^\\])*?)"""'
    r'|"(?P<short>(?:\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\.|[^"\\\n])*)"', re.S)
INTERPOLATION = re.compile(r"\\#*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")
NOT_WORDS = re.compile(
    r"<[^<>]*>|\{\{.*?\}\}|&#?\w+;|\\u\{1B\}\[[\d ;]*m|\\u\{\w+\}|\\[nrt0\"'\\]")
TOKEN = re.compile(r"[^\s]+")
KEY_BY_FORM = re.compile(
    r"\.?[A-Za-z]\w*([-._:/#]\w+)+|[a-z]+[A-Z0-9]\w*|-{1,2}[a-z-]+|\d\w*|#[0-9a-f]{6}")
KEY_BEFORE = re.compile(
    r"(\bMessage\(|\.choice\(|\.partial\(|\b(?:key|id|class|name|attribute)\w*:|\[|[=!]="
    r"|\b(?:ascii|stringValue|withTemplate):|\b(?:kind|format)\s*=|^\s*case\s[^:{}]*)\s*\Z", re.M)
KEY_AFTER = re.compile(r"\s*(:|\]\s*[=?!.)]|\]$|,\s*forKey:)")
# Before what is no word however many words it has.
NO_WORD_BEFORE = re.compile(
    r"(\bcase\s+\w+\s*=|\b(?:preconditionFailure|fatalError|assertionFailure)\()\s*$")
START_OF_ID = re.compile(r"[a-z]+-")
PATH = re.compile(r"(?:[MLHVCAZlhvmcze](?![^\W\d_])|[\W\d_])+")
OTHER_LANGUAGES = {"FigureStyle.swift", "MoveGraph+Dot.swift", "PageStyle.swift"}
MODULES_OF_KEYS = {"EntenteAnswers"}
LETTER = re.compile(r"[^\W\d_]")


def literals(text, offset=0):
    """Every literal with its place, those inside interpolations too."""
    for match in LITERAL.finditer(text):
        group = next((g for g in ("rawtext", "long", "short") if match.group(g) is not None), None)
        if group is None:
            continue
        yield match.start(), match.end(), match.group(group)
        for inner in INTERPOLATION.finditer(match.group(group)):
            start = match.start(group) + inner.start(1)
            for first, last, found in literals(inner.group(1)):
                yield start + first, start + last, found


def holds_words(literal, before, after, lone_word_is_key):
    bare = NOT_WORDS.sub(" ", INTERPOLATION.sub(" ", literal)).strip()
    if not LETTER.search(bare) or PATH.fullmatch(bare) or START_OF_ID.fullmatch(bare):
        return False
    if NO_WORD_BEFORE.search(before):
        return False
    if lone_word_is_key and TOKEN.fullmatch(INTERPOLATION.sub("", literal)):
        return False
    if not TOKEN.fullmatch(bare) or bare != literal.strip():
        return True
    return not (
        KEY_BY_FORM.fullmatch(bare) or KEY_BEFORE.search(before) or KEY_AFTER.match(after))


def words(path):
    if path.name in OTHER_LANGUAGES:
        return
    text = path.read_text(encoding="utf-8")
    lone_word_is_key = not MODULES_OF_KEYS.isdisjoint(path.parts)
    for start, end, literal in literals(text):
        before, after = text[max(0, start - 60):start], text[end:end + 20]
        if holds_words(literal, before, after, lone_word_is_key):
            yield text.count("\n", 0, start) + 1, literal


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--at-most", type=int)
    given = parser.parse_args()
    counts, files = collections.Counter(), collections.Counter()
    for folder in given.folders:
        for path in sorted(folder.rglob("*.swift")):
            found = list(words(path))
            counts[path.parent] += len(found)
            files[path.parent] += bool(found)
            if given.list:
                for line, literal in found:
                    print(f"{path}:{line}: {literal!r}")
    for folder in sorted(counts):
        if counts[folder]:
            print(f"{counts[folder]:5} strings in {files[folder]:3} files of {folder}")
    total = counts.total()
    print(f"{total:5} strings in {files.total():3} files stand outside of the catalogue")
    if given.at_most is not None and total > given.at_most:
        sys.exit(f"more than {given.at_most}: say new words by a message of the catalogue")


main()
