#!/usr/bin/env python3
"""Runs each command on a case at the limit of what it is meant for.

Usage: measure-limits.py PROGRAM            a table of time and memory, for Documentation/Limits.md
       measure-limits.py --check PROGRAM    only whether each ends with 0 or 65

Time is that of the processor, whatever else the machine does. A run is given a minute.
"""

import os
import resource
import subprocess
import sys
import tempfile

import limit_cases as cases

# What is said of the case, the case, and the words of the command before and after its file.
RUNS = [
    ("10,000 lines for one of two options", cases.clashing(10_000), "check"),
    ("10,000 lines for one of two options", cases.clashing(10_000), "brief --full"),
    ("10,000 lines for one of two options", cases.clashing(10_000), "impasse"),
    ("160 lines for one of two options", cases.clashing(160), "impasse"),
    ("200 lines on an issue of 100 options", cases.crowded(200, 100), "brief"),
    ("200 lines on an issue of 100 options", cases.crowded(200, 100), "impasse --json"),
    ("5,000 lines on 1,000 issues", cases.apart(1_000, 5_000), "check"),
    ("5,000 lines on 1,000 issues", cases.apart(1_000, 5_000), "brief"),
    ("5,000 lines on 1,000 issues", cases.apart(1_000, 5_000), "brief --full"),
    ("5,000 lines on 1,000 issues", cases.apart(1_000, 5_000), "questions"),
    ("400 issues, each tied to the next", cases.chained(400), "brief --full"),
    ("1,000 issues, each tied to the next", cases.chained(1_000), "check"),
    ("1,000 issues, each tied to the next", cases.chained(1_000), "brief"),
    ("an issue of 10,000 options", cases.long_issue(10_000), "check"),
    ("an issue of 10,000 options", cases.long_issue(10_000), "brief"),
    ("a condition of 9,000 words", cases.long_condition(9_000), "brief"),
    ("names of 10,000 characters", cases.long_name(9_900), "brief --html /dev/null"),
    ("a name of a megabyte", cases.long_name(1_000_000), "brief --html /dev/null"),
    ("10,000 lines for one of two options", cases.clashing(10_000), "statements"),
    ("numbers of 10 parties on 30 issues", cases.numbers(10, 30, 10), "packages"),
    ("numbers of 2 parties on 100 issues", cases.numbers(2, 100, 10), "packages --json"),
    ("100 offers", cases.offers(100), "offer"),
    ("2^20 states of 2 parties", cases.moves(2, 20), "stability"),
    ("2^14 states of 100 parties", cases.moves(100, 14), "stability"),
    ("2^40 states of 3 parties", cases.moves(3, 40), "stability"),
    ("2^100 states of 5 parties", cases.moves(5, 100), "stability"),
    ("2^20 states of 100 parties", cases.moves(100, 20), "check"),
    ("30 phases and 200 obligations", cases.agreement(30, 200), "commitment"),
    ("30 phases of 36,525 days and 200 obligations", cases.agreement(30, 200, 36_525), "commitment"),
    ("100 phases and 900 obligations", cases.agreement(100, 900), "commitment"),
    ("an exchange of 200 items", cases.exchange(200), "exchange"),
    ("an exchange of 1,000 items", cases.exchange(1_000), "exchange"),
    ("a plan of 200 zones, 40 sites and 30 days", cases.plan(200, 40, 30), "relief"),
    ("1,000 things to divide", cases.divided(1_000), "divide"),
    ("10,000 lines for one of two options", cases.clashing(10_000), "export --for public"),
]
PATIENCE = 60


def run(program, text, words, folder):
    """Seconds of processor time, megabytes at the most and the exit code of one command."""
    path = os.path.join(folder, "case.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    name, *options = words.split()
    process = subprocess.Popen(
        [program, name, path, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE)))
    _, status, usage = os.wait4(process.pid, 0)
    seconds = usage.ru_utime + usage.ru_stime
    return seconds, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def answer(code):
    """What an exit code means here."""
    return {0: "answered", 65: "refused, with a place", -9: "not within a minute"}.get(
        code, "needs more" if code == 64 else f"ended with {code}")


def main():
    """Reads the arguments and runs everything."""
    arguments = [word for word in sys.argv[1:] if word != "--check"]
    is_check = "--check" in sys.argv
    program = os.path.abspath(arguments[0])
    wrong = []
    if not is_check:
        print("| case | command | seconds | megabytes | |\n|---|---|--:|--:|---|")
    with tempfile.TemporaryDirectory() as folder:
        for said, text, words in RUNS:
            seconds, megabytes, code = run(program, text, words, folder)
            if code not in (0, 65):
                wrong.append(f"{words} on {said}: {answer(code)}")
            if not is_check:
                print(
                    f"| {said} | `{words}` | {seconds:.1f} | {megabytes:.0f} | {answer(code)} |",
                    flush=True)
    if is_check and wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
