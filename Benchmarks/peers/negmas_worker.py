"""One measurement of negmas in a process of its own; prints one line of JSON.

    negmas_worker.py listed|sampled PROBLEM.json
    negmas_worker.py loaded FOLDER

What is imported, and a first run on a small problem, do not count.
"""

import json
import sys
import time
from pathlib import Path

from negmas import MOBANOSParetoSampler, Scenario, make_issue
from negmas.preferences import LinearAdditiveUtilityFunction
from negmas.preferences.ops import (
    kalai_points, ks_points, max_welfare_points, nash_points, pareto_frontier)
from negmas.preferences.value_fun import TableFun

SMALL = {"options": [2, 2], "values": [[[0.1, 0.3], [0.2, 0.5]], [[0.4, 0.1], [0.5, 0.2]]]}


class Stopwatch:
    """Processor time and time on the wall, in milliseconds."""

    def __init__(self):
        self.processor, self.wall = time.process_time(), time.perf_counter()

    def reading(self):
        return {
            "processor": (time.process_time() - self.processor) * 1000,
            "wall": (time.perf_counter() - self.wall) * 1000,
        }


def utilities(problem):
    issues = [make_issue(count, f"i{place}") for place, count in enumerate(problem["options"])]
    made = []
    for values in problem["values"]:
        tables = {issue.name: TableFun(dict(enumerate(row))) for issue, row in zip(issues, values)}
        weights = {issue.name: 1.0 for issue in issues}
        made.append(LinearAdditiveUtilityFunction(
            tables, weights=weights, issues=issues, reserved_value=0.0))
    return issues, made


def listed(problem):
    """All outcomes, the frontier, its Nash and Kalai points; the other points uncounted."""
    issues, made = utilities(problem)
    watch = Stopwatch()
    frontier, _ = pareto_frontier(made, issues=issues)
    # Gains count from 0, the reservation value; by default negmas counts from the worst outcome.
    ranges = [(0.0, 1.0)] * len(made)
    picks = {
        "nash": nash_points(made, frontier, ranges=ranges, issues=issues),
        "kalai": kalai_points(made, frontier, ranges=ranges, issues=issues),
    }
    reading = watch.reading()
    ideal = [(0.0, max(column)) for column in zip(*frontier)]
    picks["kalaiSmorodinsky"] = ks_points(made, frontier, ranges=ideal, issues=issues)
    picks["welfare"] = max_welfare_points(made, frontier, ranges=ranges, issues=issues)
    points = {name: [point for point, _ in found] for name, found in picks.items()}
    return {**reading, "frontier": frontier, "picks": points}


def sampled(problem):
    """The exact frontier of two parties by dynamic programming, as often as a second allows."""
    _, made = utilities(problem)
    readings = []
    whole = Stopwatch()
    while len(readings) < 3 or (len(readings) < 1001 and whole.reading()["wall"] < 1000):
        watch = Stopwatch()
        sampler = MOBANOSParetoSampler(max_pareto_size=10**9)
        sampler.init(made[0], made[1])
        readings.append(watch.reading())
        if whole.reading()["wall"] > 5000:
            break
    points = [(made[0](o), made[1](o)) for o in sampler.pareto_outcomes(min_util=-1.0)]
    return {**median(readings), "frontier": points, "picks": {}}


def loaded(folder):
    """A scenario's files, as often as a second allows."""
    readings = []
    whole = Stopwatch()
    while len(readings) < 3 or whole.reading()["wall"] < 1000:
        watch = Stopwatch()
        scenario = Scenario.from_genius_folder(Path(folder))
        readings.append(watch.reading())
    return {**median(readings), "parties": len(scenario.ufuns) if scenario else 0}


def median(readings):
    middle = len(readings) // 2
    return {
        kind: sorted(reading[kind] for reading in readings)[middle]
        for kind in ("processor", "wall")
    }


def peak_megabytes():
    """The most memory that this process has held."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def main():
    way, path = sys.argv[1:]
    if way == "loaded":
        answer = loaded(path)
    else:
        measure = {"listed": listed, "sampled": sampled}[way]
        measure(SMALL)
        answer = measure(json.loads(Path(path).read_text()))
    answer["megabytes"] = peak_megabytes()
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
