#!/usr/bin/env python3
"""Sends each command on its case at the limit a signal, at many moments of its work.

Usage: measure-stops.py PROGRAM [MOMENTS]   a table of how long it took to end, for Documentation/Limits.md

A command that takes no longer than a stop may take is left out, and a run that ends by itself before its
signal does not count. Time is that of the clock, so that the machine should do nothing else.
"""

import importlib
import os
import signal
import subprocess
import sys
import tempfile
import time

limits = importlib.import_module("measure-limits")
ASKED = 0.2
LONGEST = 12


def start(program, words, path):
    """A process of one command."""
    name, *options = words.split()
    return subprocess.Popen(
        [program, name, path, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def whole(program, words, path):
    """Seconds that a command takes, or the longest that is waited for it."""
    begin = time.monotonic()
    process = start(program, words, path)
    try:
        process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return time.monotonic() - begin


def stopped(program, words, path, moment, number):
    """Seconds from a signal to the end, and the exit code; `None` where it ended before."""
    process = start(program, words, path)
    time.sleep(moment)
    if process.poll() is not None:
        return None
    begin = time.monotonic()
    process.send_signal(number)
    code = process.wait()
    return time.monotonic() - begin, code


def row(said, words, times, codes):
    """A row of the table."""
    middle = sorted(times)[len(times) // 2]
    verdict = "" if max(times) <= ASKED else "longer than asked"
    if codes - {130, 0}:
        verdict = f"ended with {', '.join(str(code) for code in sorted(codes - {130, 0}))}"
    return f"| {said} | `{words}` | {len(times)} | {middle:.2f} | {max(times):.2f} | {verdict} |"


def main():
    """Measures and prints."""
    program = os.path.abspath(sys.argv[1])
    moments = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    print("| case | command | signals | middle | longest | |\n|---|---|--:|--:|--:|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "case.yaml")
        for said, text, words in limits.RUNS:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            length = whole(program, words, path)
            if length <= ASKED:
                continue
            ends = [
                stopped(program, words, path, length * (k + 0.5) / moments,
                        [signal.SIGINT, signal.SIGTERM][k % 2])
                for k in range(moments)]
            ends = [end for end in ends if end]
            if ends:
                print(row(said, words, [end[0] for end in ends], {end[1] for end in ends}), flush=True)


if __name__ == "__main__":
    main()
