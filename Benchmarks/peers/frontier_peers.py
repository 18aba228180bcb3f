"""Exact frontiers beside negmas: the same problems, the same machine, one run, one table.

    python Benchmarks/peers/frontier_peers.py ENTENTE_BENCH ENTENTE [FOLDER_OF_SCENARIOS]

Both programs are measured in turn, in processes of their own, several rounds for each problem.
The table is Markdown on the standard output; what is going on is told on the standard error.
"""

import os
import platform
import subprocess
import sys
from importlib.metadata import version

import imports
import rounds

# A problem, how negmas goes about it, what multiple is to be reached, rounds, and the seconds
# that negmas gets.
COMPARED = [
    ("random 2 parties 6 x 10", "listed", 3000, 5, 60),
    ("opposed 2 parties 6 x 10", "listed", 3000, 5, 60),
    ("opposed 3 parties 5 x 10", "listed", None, 3, 60),
    ("opposed 4 parties 6 x 10", "listed", None, 1, 600),
    ("opposed 5 parties 10.10.10.10.6.4", "listed", None, 1, 600),
    ("random 2 parties 6 x 10", "sampled", 10, 7, 60),
    ("random 2 parties 8 x 10", "sampled", 10, 7, 60),
    ("random 2 parties 10 x 10", "sampled", 10, 7, 60),
    ("random 2 parties 30 x 10", "sampled", None, 3, 60),
    ("opposed 2 parties 6 x 10", "sampled", 1000, 7, 60),
    ("opposed 2 parties 8 x 10", "sampled", 1000, 5, 60),
    ("opposed 2 parties 10 x 10", "sampled", 1000, 5, 60),
    ("opposed 2 parties 30 x 10", "sampled", None, 1, 60),
]

# A problem, and the processor time in milliseconds and the memory in MB that it may take.
BOUNDED = [
    ("opposed 2 parties 30 x 10", 20, None),
    ("opposed 2 parties 30 x 10 seed 2", 20, None),
    ("opposed 2 parties 30 x 10 seed 3", 20, None),
    ("random 3 parties 8 x 10", 5000, 1000),
    ("opposed 3 parties 8 x 10", 5000, 1000),
    ("random 4 parties 6 x 10", 5000, 1000),
    ("opposed 4 parties 6 x 10", 5000, 1000),
    ("random 5 parties 10.10.10.10.6.4", 500, None),
    ("opposed 5 parties 10.10.10.10.6.4", 500, None),
]


def row(*cells):
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def compared(program):
    print("\n### The same problems in both\n")
    row("problem", "packages", "efficient", "negmas", "ours, processor ms", "wall ms", "MB",
        "negmas, processor ms", "wall ms", "MB", "ratio", "to reach", "answers")
    row(*["---"] * 3, "---", *["--:"] * 8, "---")
    for name, way, goal, count, seconds in COMPARED:
        print(f"{name}, {way}", file=sys.stderr)
        row(*rounds.compare(program, name, way, goal, count, seconds))


def bounded(program):
    print("\n### Bounds on time and memory\n")
    row("problem", "packages", "efficient", "processor ms", "wall ms", "to reach, ms",
        "MB of the whole process", "to reach, MB", "reached")
    row("---", *["--:"] * 7, "---")
    for name, milliseconds, megabytes in BOUNDED:
        print(f"{name}, alone", file=sys.stderr)
        row(*rounds.bound(program, name, milliseconds, megabytes))


def machine():
    """What was measured on, without the machine's name."""
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    words = swift.split("Swift version ")[-1].split()
    print(
        f"{os.cpu_count()} cores of {platform.machine()}, Swift {words[0] if words else 'unknown'},"
        f" Python {platform.python_version()},\nnegmas {version('negmas')},"
        f" numpy {version('numpy')}; load at the start {os.getloadavg()[0]:.1f}.")


def main():
    bench, entente = sys.argv[1:3]
    machine()
    compared(bench)
    bounded(bench)
    print("\n### Importing a Genius scenario\n")
    imports.report(entente, sys.argv[3] if len(sys.argv) > 3 else None)


if __name__ == "__main__":
    main()
