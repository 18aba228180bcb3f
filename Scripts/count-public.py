"""Counts the public types that no other module names.

What is public is a promise to other packages, and wiring between modules is `package`. A type counts
as named where its name stands in the code of another module, of the tools or of a snippet. Reads
Swift as text, so that a name that two types share counts for both.

  count-public.py [--list] FOLDER...    folders of modules, as a rule Sources, Tools/Sources, Snippets
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
code_of = __import__("check-floors").code_of

PUBLIC = re.compile(
    r"\bpublic\s+(?:(?:final|indirect)\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)")


def modules(folders):
    """The code of each module: [(module, path, code)]."""
    for folder in map(pathlib.Path, folders):
        for path in sorted(folder.rglob("*.swift")):
            inside = path.relative_to(folder).parts
            yield inside[0] if len(inside) > 1 else folder.name, path, code_of(path.read_text())


def main(arguments):
    is_listed = "--list" in arguments
    files = list(modules(one for one in arguments if one != "--list"))
    words = {}
    for module, _, code in files:
        words.setdefault(module, set()).update(re.findall(r"\w+", code))
    count, unnamed = {}, {}
    for module, path, code in files:
        for name in PUBLIC.findall(code):
            count[module] = count.get(module, 0) + 1
            if not any(name in names for other, names in words.items() if other != module):
                unnamed.setdefault(module, []).append((name, path))
    for module, number in sorted(count.items()):
        print(f"{module}: {len(unnamed.get(module, []))} of {number} public types are named by none")
        for name, path in unnamed.get(module, []) if is_listed else []:
            print(f"  {name} in {path}")
    print(f"in all: {sum(map(len, unnamed.values()))} of {sum(count.values())}")


if __name__ == "__main__":
    main(sys.argv[1:])
