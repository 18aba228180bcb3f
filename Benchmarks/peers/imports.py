"""How long `entente import` takes for scenarios in Genius XML, as a whole process."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import rounds

MOST = 50


def folders(root):
    """The folders that hold nothing but XML: scenarios as Genius keeps them."""
    for folder in sorted(Path(root, "scenarios").iterdir()):
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        if files and all(file.suffix == ".xml" for file in files):
            yield folder, files


def once(entente, files):
    """Milliseconds of processor and wall, or `None` where the files are refused."""
    command = [entente, "import", *map(str, files), "-o", os.devnull]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        return None
    return {"processor": (usage.ru_utime + usage.ru_stime) * 1000, "wall": wall}


def report(entente, root):
    if not root or not Path(root, "scenarios").is_dir():
        print("Skipped: the scenarios of the competitions are not there.")
        return
    known = {folder: files for folder, files in folders(root) if once(entente, files)}
    sizes = {folder: sum(file.stat().st_size for file in files) for folder, files in known.items()}
    slowest = max(known, key=lambda folder: fastest(entente, known[folder]))
    print("| scenario | KB | ours, processor ms | wall ms | to reach, ms | negmas, processor ms |")
    print("|---|--:|--:|--:|--:|--:|")
    for folder in dict.fromkeys([max(sizes, key=sizes.get), slowest]):
        print(f"importing {folder.name}", file=sys.stderr)
        print("| " + " | ".join(row(entente, folder, known[folder], sizes[folder])) + " |")
    print(
        f"\nThe largest and the slowest of {len(known)} scenarios. Ours is the whole program, from"
        " its\nstart to the written case; negmas is the loading alone, without Python's start.")


def fastest(entente, files):
    """The least of three: what other programs on the machine do can only add."""
    return min(once(entente, files)["wall"] for _ in range(3))


def row(entente, folder, files, size):
    runs, found = [], []
    for _ in range(5):
        runs += [once(entente, files) for _ in range(3)]
        found.append(rounds.worker(["loaded", str(folder)], 60))
    walls = [run["wall"] for run in runs]
    reached = "reached" if statistics.median(walls) < MOST else "missed"
    peers = [peer["processor"] for peer in found if peer]
    return [
        folder.name, f"{size / 1024:.0f}", rounds.spread([run["processor"] for run in runs]),
        rounds.spread(walls), f"{MOST}, {reached}", rounds.spread(peers) if peers else "-"]
