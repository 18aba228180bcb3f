"""The same bargaining problems in negmas 0.16: equal answers, and how long each takes.

    python3 -m venv .venv && .venv/bin/pip install negmas==0.16
    .venv/bin/python Benchmarks/peers/frontier_peers.py Benchmarks/.build/release/EntenteBench

Two ways of negmas: listing all outcomes, then the frontier and its solution points (up to 10^6
outcomes), compared with our frontier and solution points; and its exact dynamic-programming
sampler for two parties (MOBANOS), compared with our frontier alone. Every number is
processor time from this one run; "x" is the peer's time as a multiple of ours.
"""

import json
import math
import subprocess
import sys
import time

from negmas import MOBANOSParetoSampler, make_issue
from negmas.preferences import LinearAdditiveUtilityFunction
from negmas.preferences.ops import (
    kalai_points, ks_points, max_welfare_points, nash_points, pareto_frontier)
from negmas.preferences.value_fun import TableFun

LISTED = 1_000_000


def utilities(problem):
    issues = [make_issue(count, f"i{place}") for place, count in enumerate(problem["options"])]
    made = []
    for values in problem["values"]:
        tables = {issue.name: TableFun(dict(enumerate(row))) for issue, row in zip(issues, values)}
        weights = {issue.name: 1.0 for issue in issues}
        made.append(LinearAdditiveUtilityFunction(
            tables, weights=weights, issues=issues, reserved_value=0.0))
    return issues, made


def same(ours, theirs):
    """Whether two lists hold the same vectors, up to rounding."""
    def rounded(points):
        return sorted({tuple(round(value, 9) for value in point) for point in points})
    ours, theirs = rounded(ours), rounded(theirs)
    return len(ours) == len(theirs) and all(
        math.isclose(a, b, abs_tol=1e-8) for x, y in zip(ours, theirs) for a, b in zip(x, y))


def listed(issues, made):
    start = time.process_time()
    frontier, _ = pareto_frontier(made, issues=issues)
    # Gains count from 0, the reservation value; by default negmas counts from the worst outcome.
    ranges = [(0.0, 1.0)] * len(made)
    ideal = [(0.0, max(column)) for column in zip(*frontier)]
    picks = {
        "nash": nash_points(made, frontier, ranges=ranges, issues=issues),
        "kalai": kalai_points(made, frontier, ranges=ranges, issues=issues),
        "kalaiSmorodinsky": ks_points(made, frontier, ranges=ideal, issues=issues),
        "welfare": max_welfare_points(made, frontier, ranges=ranges, issues=issues),
    }
    elapsed = (time.process_time() - start) * 1000
    return elapsed, frontier, {name: [point for point, _ in found] for name, found in picks.items()}


def sampled(made):
    times = []
    started = time.perf_counter()
    while len(times) < 3 or (len(times) < 101 and time.perf_counter() - started < 1):
        start = time.process_time()
        sampler = MOBANOSParetoSampler(max_pareto_size=10**9)
        sampler.init(made[0], made[1])
        times.append((time.process_time() - start) * 1000)
        if times[0] > 20_000:
            break
    points = [(made[0](o), made[1](o)) for o in sampler.pareto_outcomes(min_util=-1.0)]
    return sorted(times)[len(times) // 2], points


def smallest_share(run, point):
    """The smallest share of a party's ideal: what Kalai-Smorodinsky makes as large as it can."""
    ideal = [max(column) for column in zip(*run["frontier"])]
    return min(value / best for value, best in zip(point, ideal))


def differing(run, frontier, picks):
    notes = [] if same(run["frontier"], frontier) else [f"frontier {len(frontier)}"]
    for name, found in picks.items():
        if any(same(run[name], [point]) for point in found):
            continue
        note = f"another {name}"
        if name == "kalaiSmorodinsky":
            ours, theirs = (smallest_share(run, points[0]) for points in (run[name], found))
            note += f" (smallest share {theirs:.3f}, ours {ours:.3f})"
        notes.append(note)
    return notes


def row(run, skip_sampler):
    problem = run["problem"]
    issues, made = utilities(problem)
    outcomes = math.prod(problem["options"])
    ours = run["milliseconds"]
    alone = run["frontierMilliseconds"]
    cells = [problem["name"], len(run["frontier"]), f"{ours:.3f}", f"{alone:.3f}"]
    notes = []
    if outcomes <= LISTED:
        elapsed, frontier, picks = listed(issues, made)
        cells += [f"{elapsed:.0f}", f"{elapsed / ours:,.0f}x"]
        notes += differing(run, frontier, picks)
    else:
        cells += ["-", "-"]
    if len(made) == 2 and not skip_sampler:
        elapsed, points = sampled(made)
        cells += [f"{elapsed:.2f}", f"{elapsed / run['frontierMilliseconds']:,.0f}x"]
        notes += [] if same(run["frontier"], points) else [f"sampler {len(points)}"]
    else:
        cells += ["-", "-"]
    return cells + ["; ".join(notes) or "equal"]


def main():
    arguments = sys.argv[1:]
    command = [arguments[0], "frontier", "--json"] + arguments[1:]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    print("problem | points | ours ms | frontier alone ms | listing ms | ratio | sampler ms | ratio | answers")
    for line in lines:
        run = json.loads(line)
        if math.prod(run["problem"]["options"]) > LISTED and len(run["problem"]["values"]) > 2:
            continue
        skip = len(run["problem"]["options"]) > 10
        print(" | ".join(map(str, row(run, skip))), flush=True)


if __name__ == "__main__":
    main()
