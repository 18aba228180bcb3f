"""Measures ours and the peer in turn and sums several rounds up."""

import json
import math
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import agreement

WORKER = Path(__file__).with_name("negmas_worker.py")


def ours(program, name, seconds=0.3):
    """One process of ours: its answer, its median times and its peak memory."""
    command = [program, "frontier", "--json", "--seconds", str(seconds), "--exactly", name]
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    run = json.loads(line)
    if not run["exact"]:
        sys.exit(f"the frontier of {name} is not exact")
    return run


def theirs(way, problem, seconds):
    """One process of the peer; `None` when it takes too long."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(problem, file)
        file.flush()
        return worker([way, file.name], seconds)


def worker(arguments, seconds):
    try:
        done = subprocess.run(
            [sys.executable, WORKER, *arguments], check=True, capture_output=True, text=True,
            timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    return json.loads(done.stdout.splitlines()[-1])


def number(value):
    """Three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 0.001 else f"{value:.6f}"


def spread(values):
    """The median, with the range where there is more than one."""
    if len(values) == 1:
        return number(values[0])
    return f"{number(statistics.median(values))} ({number(min(values))} to {number(max(values))})"


def packages(problem):
    count = math.prod(problem["options"])
    power = round(math.log10(count))
    return f"10^{power}" if count == 10**power else f"{count:,}"


def compare(program, name, way, goal, count, seconds):
    """A row of the table: as many rounds, in each ours and then the peer."""
    part = "solved" if way == "listed" else "frontierAlone"
    readings, found = [], []
    for _ in range(count):
        run = ours(program, name)
        peer = theirs(way, run["problem"], seconds)
        readings.append(run)
        if peer is None:
            break
        found.append(peer)
    head = [name, packages(run["problem"]), f"{len(run['frontier']):,}", way]
    head += [spread([run[part][kind] for run in readings]) for kind in ("processor", "wall")]
    head.append(number(max(run["megabytes"] for run in readings)))
    wanted = f"{goal:,}" if goal else "-"
    if len(found) < len(readings):
        least = seconds * 1000 / readings[-1][part]["processor"]
        return head + [f"not in {seconds} s", "-", "-", f"over {number(least)}", wanted, "-"]
    head += [spread([peer[kind] for peer in found]) for kind in ("processor", "wall")]
    head.append(number(max(peer["megabytes"] for peer in found)))
    ratios = [
        peer["processor"] / run[part]["processor"] for run, peer in zip(readings, found)]
    if goal:
        wanted += ", reached" if statistics.median(ratios) >= goal else ", missed"
    notes = sorted({note for run, peer in zip(readings, found)
                    for note in agreement.differences(run, peer)})
    return head + [spread(ratios), wanted, "; ".join(notes) or "equal"]


def bound(program, name, milliseconds, megabytes):
    """A row of ours alone, with what it may take."""
    runs = [ours(program, name) for _ in range(5)]
    processor = [run["solved"]["processor"] for run in runs]
    memory = max(run["megabytes"] for run in runs)
    reached = statistics.median(processor) < milliseconds and (not megabytes or memory < megabytes)
    return [
        name, packages(runs[0]["problem"]), f"{len(runs[0]['frontier']):,}", spread(processor),
        spread([run["solved"]["wall"] for run in runs]), f"{milliseconds:,}", number(memory),
        f"{megabytes:,}" if megabytes else "-", "yes" if reached else "no"]
