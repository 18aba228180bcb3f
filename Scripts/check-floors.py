"""Checks the floors of the house: which folder may know which.

A folder knows another where one of its files names a type that only a file of the other declares.
Reads Swift as text, with comments and string literals blanked out (what is interpolated stays).

  check-floors.py SOURCES            fails where folders know each other or a floor is broken
  check-floors.py SOURCES --count    counts files, lines, folders, pairs; for notes
  check-floors.py SOURCES --why A B  lists the names by which folder A knows folder B
"""
import collections
import pathlib
import re
import sys

# Within a module, what stands later may know what stands earlier, never the reverse; a folder has
# the floor of the longest path here that leads to it. A module without an entry has no floors of its
# own; its folders must still not go in circles.
FLOORS = {
    "EntenteAnswers": ["Base"],
    "EntenteBrief": ["Words", "Documents", "Chapters"],
    "EntentePage": ["Words", "Kit", "Page", "Figures", "Renderers"],
    "EntenteCase": [
        "Diagnostics", "Text", "Talks/Issues", "Conditions", "Form/Values", "Form", "Talks/People",
        "Talks/Rules", "Claims", "Claims/Form", "Offers", "Agreements", "Exchanges", "Relief/Plan", "Relief/Tables",
        "Talks", "Talks/Form", "Talks/Reading", "Talks/Writing", "Exchanges/Reading", "Exchanges/Writing",
        "Claims/Reading", "Claims/Writing", "Offers/Reading", "Offers/Writing",
        "Agreements/Reading", "Agreements/Writing", "Relief/Reading", "Relief/Writing",
        "Talks/Export",
    ],
    "EntenteEngine": ["Base", "Problem", "Kernels", "Analyses"],
}
MOST_FILES = 20
DECLARATION = re.compile(r"\b(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)")
NOT_CODE = re.compile(
    r'"""(?:\\.|[^\\])*?"""|#"(?:[^"]|"(?!#))*"#|"(?:\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\.|[^"\\\n])*"'
    r"|//[^\n]*|/\*.*?\*/", re.S)
INTERPOLATION = re.compile(r"\\\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")


def code_of(text):
    def blank(match):
        piece = match.group()
        if piece.startswith("/"):
            return " "
        return " " + " ".join(INTERPOLATION.findall(piece)) + " "
    return NOT_CODE.sub(blank, text)


class House:
    def __init__(self, root):
        self.files = {}
        for path in sorted(pathlib.Path(root).rglob("*.swift")):
            if path.name == "main.swift" or path.stat().st_size:
                self.files[path.relative_to(root)] = code_of(path.read_text())
        declared = collections.defaultdict(set)
        for path, code in self.files.items():
            for name in DECLARATION.findall(code):
                declared[name].add(path)
        self.home = {name: next(iter(at)) for name, at in declared.items() if len(at) == 1}
        self.uses = collections.defaultdict(set)
        self.names = collections.defaultdict(set)
        for path, code in self.files.items():
            for name in set(re.findall(r"\b[A-Z]\w*", code)):
                home = self.home.get(name)
                if home and home != path and home.parts[0] == path.parts[0]:
                    self.uses[path].add(home)
                    self.names[path, home].add(name)

    def folder_edges(self):
        edges = collections.defaultdict(list)
        for path, homes in self.uses.items():
            for home in homes:
                if home.parent != path.parent:
                    edges[path.parent, home.parent].append((path, home))
        return edges

    def pairs(self):
        edges = self.folder_edges()
        return sorted((a, b) for a, b in edges if a < b and (b, a) in edges)


def circles(edges):
    """Strongly connected sets of folders, by Tarjan's algorithm."""
    graph = collections.defaultdict(set)
    for a, b in edges:
        graph[a].add(b)
        graph[b]
    index, low, stack, on, found = {}, {}, [], set(), []

    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        on.add(v)
        for w in graph[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            part = []
            while True:
                w = stack.pop()
                on.discard(w)
                part.append(w)
                if w == v:
                    break
            if len(part) > 1:
                found.append(sorted(part))

    sys.setrecursionlimit(10000)
    for v in sorted(graph):
        if v not in index:
            visit(v)
    return found


def floor(path):
    floors = FLOORS.get(path.parts[0], [])
    for length in range(len(path.parts) - 1, 1, -1):
        folder = "/".join(path.parts[1:length])
        if folder in floors:
            return floors.index(folder)
    return None


def faults(house):
    edges = house.folder_edges()
    for part in circles(edges):
        yield "go in circles: " + ", ".join(map(str, part))
        for (a, b), files in sorted(edges.items()):
            if a in part and b in part:
                for path, home in sorted(files):
                    names = ", ".join(sorted(house.names[path, home]))
                    yield f"    {path} names {names} of {home.parent}"
    for path, homes in sorted(house.uses.items()):
        for home in sorted(homes):
            here, there = floor(path), floor(home)
            if here is not None and there is not None and there > here:
                names = ", ".join(sorted(house.names[path, home]))
                yield f"a floor too high: {path} names {names} of {home}"
    count = collections.Counter(path.parent for path in house.files)
    for folder, number in sorted(count.items()):
        if number > MOST_FILES:
            yield f"{folder} has {number} files; {MOST_FILES} at most"


def tell_counts(house):
    by_module = collections.Counter()
    lines = collections.Counter()
    for path, code in house.files.items():
        by_module[path.parts[0]] += 1
        lines[path.parts[0]] += code.count("\n")
    print(f"{sum(by_module.values())} files")
    for module in sorted(by_module):
        print(f"  {module}: {by_module[module]} files")
    count = collections.Counter(path.parent for path in house.files)
    print(f"folders over {MOST_FILES} files: {sum(n > MOST_FILES for n in count.values())}")
    print(f"pairs of folders that name each other: {len(house.pairs())}")
    for a, b in house.pairs():
        print(f"  {a} <-> {b}")
    print(f"circles of folders: {len(circles(house.folder_edges()))}")


def main(arguments):
    house = House(arguments[0])
    if "--count" in arguments:
        return tell_counts(house)
    if "--why" in arguments:
        a, b = map(pathlib.Path, arguments[-2:])
        for path, home in sorted(house.folder_edges()[a, b]):
            print(path, sorted(house.names[path, home]), home)
        return None
    found = list(faults(house))
    print("\n".join(found) if found else "floors: every folder knows only what stands below it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
