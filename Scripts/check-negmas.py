"""Loads with NegMAS what `entente export` writes and compares utilities package by package.

usage: check-negmas.py PROGRAM CASE...

For every case the program writes files for Genius and for NegMAS; NegMAS loads both. The numbers
to compare with come from the normalised export of the case, by the definition in the guide to the
case file. Genius files hold utilities from 0 to 1: points are divided by the most that a package
can be worth. In Genius the bounds of a hyper-rectangle belong to it; NegMAS 0.16 leaves them out,
so that its rectangles are summed up here, by the numbers that it has read.
"""

import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import negmas

TOLERANCE = 1e-9
MOST_PACKAGES = 2_000


def holds(condition, choices):
    if "issue" in condition:
        return choices[condition["issue"]] in condition["in"]
    results = [holds(part, choices) for part in condition["of"]]
    return {"and": all, "or": any, "not": lambda r: not r[0]}[condition["op"]](results)


def worth(claims, choices):
    total, ceiling = 0.0, float("inf")
    for claim in claims:
        for issue, part in claim["numbers"].items():
            total += part["weight"] * part["values"].get(choices[issue], 0)
        for extra in claim.get("interactions", []):
            total += extra["worth"] * holds(extra["when"], choices)
        ceiling = min(ceiling, claim.get("ceiling", ceiling))
    return min(total, ceiling)


def most(claims):
    """The most that a package could be worth, each issue and interaction at its best."""
    sums, ceiling = {}, float("inf")
    bound = 0.0
    for claim in claims:
        for issue, part in claim["numbers"].items():
            for option, value in part["values"].items():
                key = (issue, option)
                sums[key] = sums.get(key, 0) + part["weight"] * value
        bound += sum(max(0, extra["worth"]) for extra in claim.get("interactions", []))
        ceiling = min(ceiling, claim.get("ceiling", ceiling))
    best = {}
    for (issue, _), value in sums.items():
        best[issue] = max(best.get(issue, 0), value)
    return min(ceiling, bound + sum(best.values()))


def packages(case):
    """All packages, or as many at random, each as places among the options."""
    counts = [len(issue["options"]) for issue in case["issues"]]
    total = 1
    for count in counts:
        total *= count
    if total <= MOST_PACKAGES:
        return list(itertools.product(*(range(count) for count in counts)))
    draw = random.Random(7)
    return [tuple(draw.randrange(count) for count in counts) for _ in range(MOST_PACKAGES)]


def by_genius(function, outcome):
    """The sum of the rectangles that hold an outcome, bounds included."""
    return sum(
        mapping * weight
        for ranges, mapping, weight in zip(
            function.outcome_ranges, function.mappings, function.weights
        )
        if all(low <= outcome[issue] <= high for issue, (low, high) in ranges.items())
    )


def compare(case, scenario, format):
    by_party = {}
    for claim in case["claims"]:
        if "numbers" in claim:
            by_party.setdefault(claim["by"], []).append(claim)
    parties = [party["id"] for party in case["parties"] if party["id"] in by_party]
    assert len(scenario.ufuns) == len(parties), "parties are missing"
    worst = 0.0
    for package in packages(case):
        choices = {
            issue["id"]: issue["options"][place]["id"]
            for issue, place in zip(case["issues"], package)
        }
        outcome = tuple(
            list(issue.all)[place] for issue, place in zip(scenario.issues, package)
        )
        for party, function in zip(parties, scenario.ufuns):
            expected = worth(by_party[party], choices)
            if format == "genius":
                expected /= max(1, most(by_party[party]))
            is_rectangles = format == "genius" and hasattr(function, "outcome_ranges")
            found = by_genius(function, outcome) if is_rectangles else function(outcome)
            worst = max(worst, abs(expected - found))
    return worst


def write(program, path, format, folder):
    """The files in the order in which they are written: the domain, then the parties'."""
    command = [program, "export", path, "--to", format, "-o"]
    subprocess.run([*command, str(folder)], stderr=subprocess.DEVNULL, check=True)
    printed = subprocess.run([*command, "-"], capture_output=True, check=True, text=True)
    lines = printed.stdout.splitlines()
    return [folder / line[4:-4] for line in lines if line.startswith("==> ")]


def load(files, format):
    domain, *profiles = files
    if format == "genius":
        return negmas.Scenario.from_genius_files(domain, profiles, ignore_discount=True)
    return negmas.Scenario.from_yaml_files(domain, profiles, ignore_discount=True)


def main(program, *cases):
    failures = 0
    for path in cases:
        exported = subprocess.run([program, "export", path], capture_output=True, check=True)
        case = json.loads(exported.stdout)
        if not any("numbers" in claim for claim in case["claims"]):
            print(f"{path}: no numbers to write")
            continue
        for format in ["genius", "negmas"]:
            with tempfile.TemporaryDirectory() as name:
                files = write(program, path, format, pathlib.Path(name))
                worst = compare(case, load(files, format), format)
            verdict = "equal" if worst <= TOLERANCE else "DIFFERENT"
            failures += worst > TOLERANCE
            print(f"{path} as {format}: {verdict}, largest difference {worst:.1e}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
