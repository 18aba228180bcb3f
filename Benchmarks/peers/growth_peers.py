"""The growth curves' problems in negmas, as rows of the same CSV.

    entente-bench growth --problems | python Benchmarks/peers/growth_peers.py [seconds a problem]

Listing where there are few packages, MOBANOS for two parties; a curve ends at the first size that
takes longer than the time allowed. Problems with interactions are left out.
"""

import json
import math
import sys

import rounds

LISTED = 20_000


def ways(problem):
    if len(problem["values"]) == 2:
        yield "sampled"
    if math.prod(problem["options"]) <= LISTED:
        yield "listed"


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    ended = set()
    for line in sys.stdin:
        item = json.loads(line)
        problem, curve = item["problem"], item["curve"]
        if curve == "width":
            continue
        for way in ways(problem):
            if (curve, way) in ended:
                continue
            found = rounds.theirs(way, problem, seconds)
            if found is None:
                ended.add((curve, way))
                continue
            print(",".join(map(str, [
                f"negmas {way}", curve, item["size"], item["seed"],
                float(math.prod(problem["options"])), len(found["frontier"]), 0, "",
                found["processor"]])), flush=True)


if __name__ == "__main__":
    main()
