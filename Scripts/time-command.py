#!/usr/bin/env python3
"""Times a command as a whole process: median and range of wall time, and peak memory.

Usage: time-command.py [--runs N] -- COMMAND [ARGUMENT ...]
"""

import os
import statistics
import subprocess
import sys
import time


def run_once(command):
    """Runs the command; returns seconds and peak resident memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command[0]} failed with status {status}")
    return seconds, usage.ru_maxrss / 1024


def main():
    """Reads the arguments, runs, and prints one line."""
    arguments = sys.argv[1:]
    separator = arguments.index("--")
    options, command = arguments[:separator], arguments[separator + 1:]
    runs = int(options[1]) if options[:1] == ["--runs"] else 11
    run_once(command)
    results = [run_once(command) for _ in range(runs)]
    times = sorted(1000 * seconds for seconds, _ in results)
    memory = max(megabytes for _, megabytes in results)
    print(
        f"{' '.join(os.path.basename(word) for word in command)}: median "
        f"{statistics.median(times):.1f} ms (from {times[0]:.1f} to {times[-1]:.1f}, {runs} runs), "
        f"peak memory {memory:.1f} MB"
    )


if __name__ == "__main__":
    main()
