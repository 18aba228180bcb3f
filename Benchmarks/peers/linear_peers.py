"""Linear and mixed-integer programs beside highspy: the same matrices, the same machine, one run.

    python Benchmarks/peers/linear_peers.py FOLDER [seconds a solve]

FOLDER holds programs as `entente-bench linear FOLDER` writes them, NAME.mps, and beside each what
Entente found, NAME.json: {"objective": ..., "seconds": ..., "gap": ...}; "seconds" are those of
the processor for the solve alone, without building, "gap" is the share that was allowed for
programs with whole numbers. Each solve by highspy has a process of its own, which ends after the
seconds given, of the processor as well. The table is Markdown on the standard output.
"""

import json
import multiprocessing
import resource
import sys
import time
from importlib.metadata import version
from pathlib import Path

import highspy

# What highspy is asked to use; programs with whole numbers know one way only.
METHODS = {"choose": "as it chooses", "ipm": "interior points", "simplex": "simplex"}


def solve(path, method, gap, seconds, answers):
    """Solves a program and puts objective, seconds and memory in megabytes, or is ended."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("parallel", "off")
    solver.setOptionValue("solver", method)
    solver.setOptionValue("mip_rel_gap", gap)
    solver.readModel(str(path))
    start = time.process_time()
    solver.run()
    taken = time.process_time() - start
    is_solved = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    objective = solver.getInfo().objective_function_value if is_solved else None
    answers.put((objective, taken, memory))


def ask(path, method, gap, seconds):
    """What a solve in its own process came to, or None where it did not end in time."""
    answers = multiprocessing.Queue()
    process = multiprocessing.Process(target=solve, args=(path, method, gap, seconds, answers))
    process.start()
    process.join()
    return answers.get() if process.exitcode == 0 else None


def size(path):
    """The rows and columns of a program."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.readModel(str(path))
    return f"{solver.getNumRow():,} | {solver.getNumCol():,}"


def is_whole(path):
    """Whether a program has whole numbers."""
    with open(path) as lines:
        return any("'INTORG'" in line for line in lines)


def rows(path, seconds):
    """The lines of the table for one program."""
    own = json.loads(path.with_suffix(".json").read_text())
    gap = own.get("gap") or 0.0
    name = f"| {path.stem} | {size(path)}"
    for method in ["choose"] if is_whole(path) else METHODS:
        start = f"{name} | {METHODS[method]} | {own['seconds']:.2f}"
        objective, taken, memory = ask(path, method, gap, seconds) or (None, None, None)
        if objective is None:
            yield f"{start} | over {seconds} | over {seconds / own['seconds']:.1f} | |"
            continue
        apart = abs(objective - own["objective"]) / max(1.0, abs(own["objective"]))
        if apart > max(2 * gap, 1e-6):
            sys.exit(f"{path.stem}: highspy finds {objective}, Entente {own['objective']}")
        yield f"{start} | {taken:.2f} | {taken / own['seconds']:.2f} | {memory:.0f} |"


def main():
    """Prints the table."""
    folder = Path(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    print("Seconds are those of the processor; a ratio is highspy's over Entente's.\n")
    print(f"| program | rows | columns | highspy {version('highspy')} | Entente s | highspy s "
          "| ratio | highspy MB |")
    print("|---|---:|---:|---|---:|---:|---:|---:|")
    for path in sorted(folder.glob("*.mps")):
        for row in rows(path, seconds):
            print(row, flush=True)


if __name__ == "__main__":
    main()
