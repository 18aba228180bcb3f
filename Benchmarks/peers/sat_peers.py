"""Compares Entente's conflicts and corrections with python-sat on the same cases.

    entente-bench impasse --write-wcnf DIRECTORY
    python sat_peers.py DIRECTORY [seconds a case]

Each peer gets each case in a process of its own, which is ended after so many seconds. The
peers' answers must equal Entente's: the number of corrections, the number of conflicts, and the
smallest size of each. Ratios are the peer's time over Entente's for everything together.
"""

import json
import multiprocessing
import statistics
import sys
import time
from pathlib import Path

from pysat.examples.lbx import LBX
from pysat.examples.mcsls import MCSls
from pysat.examples.optux import OptUx
from pysat.examples.rc2 import RC2
from pysat.formula import WCNF


def count_corrections(tool, formula):
    count = 0
    for correction in tool.enumerate():
        tool.block(correction)
        count += 1
    return count


def cheapest_correction(formula):
    with RC2(formula) as tool:
        tool.compute()
        return tool.cost


def all_by_lbx(formula):
    with LBX(formula, use_cld=True, solver_name="cadical153") as tool:
        return count_corrections(tool, formula)


def all_by_mcsls(formula):
    with MCSls(formula, use_cld=True, solver_name="g4") as tool:
        return count_corrections(tool, formula)


def smallest_conflict(formula):
    with OptUx(formula, solver="g4") as tool:
        return len(tool.compute())


def all_conflicts(formula):
    with OptUx(formula, solver="g4") as tool:
        return sum(1 for _ in tool.enumerate())


PEERS = [
    ("RC2: smallest correction", cheapest_correction, "smallestCorrection"),
    ("LBX: all corrections", all_by_lbx, "corrections"),
    ("MCSls: all corrections", all_by_mcsls, "corrections"),
    ("OptUx: smallest conflict", smallest_conflict, "smallestConflict"),
    ("OptUx: all conflicts", all_conflicts, "conflicts"),
]


def work(question, path, answers):
    formula = WCNF(from_file=path)
    start = time.perf_counter()
    answer = question(formula)
    answers.put((answer, (time.perf_counter() - start) * 1000))


def ask(question, path, seconds):
    """The answer and the milliseconds, or None where the time ended or the peer failed."""
    answers = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(question, str(path), answers))
    process.start()
    process.join(seconds)
    if process.is_alive():
        process.kill()
        process.join()
        return None
    return answers.get() if process.exitcode == 0 else None


def report(name, question, key, cases, seconds):
    ratios, ended, wrong = [], 0, []
    for path in cases:
        ours = json.loads(path.with_suffix(".json").read_text())
        result = ask(question, path, seconds)
        if result is None:
            ended += 1
            continue
        answer, milliseconds = result
        if answer != ours[key]:
            wrong.append(f"{path.stem}: {answer} instead of {ours[key]}")
        ratios.append(milliseconds / ours["milliseconds"])
    spread = (
        f"{min(ratios):.2f} | {statistics.median(ratios):.2f} | {max(ratios):.2f}"
        if ratios
        else "- | - | -"
    )
    print(f"{name} | {len(ratios)} | {ended} | {len(wrong)} | {spread}", flush=True)
    return wrong


def main():
    directory = Path(sys.argv[1])
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 20
    cases = sorted(directory.glob("*.wcnf"))
    print("peer | answered | not in time | different | least ratio | median | greatest")
    wrong = [w for peer in PEERS for w in report(*peer, cases, seconds)]
    print(*wrong, sep="\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
