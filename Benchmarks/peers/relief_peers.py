"""Solves the flow plan of `entente-bench relief` with highspy, from the same matrix, in one run.

Usage: relief_peers.py ENTENTE_BENCH DIRECTORY

Prints both times as a table and their ratio. The library is the same; what differs is the way:
Entente builds the program, solves it by interior points with crossover to a corner, reads the plan
out and replays it; highspy reads the matrix and solves it with its own choice of method.
"""

import json
import subprocess
import sys
import time

import highspy


def entente(program, directory):
    output = subprocess.run(
        [program, "relief", "total", "--json", "--write-mps", directory],
        check=True, capture_output=True, text=True).stdout
    return json.loads(output.splitlines()[-1])


def peer(path, method, limit=600.0):
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("solver", method)
    solver.setOptionValue("time_limit", limit)
    solver.readModel(path)
    start = time.process_time()
    solver.run()
    seconds = time.process_time() - start
    is_best = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return seconds, solver.getInfo().objective_function_value if is_best else None


def main():
    program, directory = sys.argv[1:3]
    ours = entente(program, directory)
    print("| solver | processor seconds | rations | ratio to Entente |")
    print("|---|--:|--:|--:|")
    seconds = ours["milliseconds"] / 1000
    print(f"| Entente, with least transport and a replay | {seconds:.1f} | {ours['value']:,.0f} | 1 |")
    for method in ["choose", "ipx"]:
        taken, value = peer(f"{directory}/relief-total.mps", method)
        shown = f"{1000 * value:,.0f}" if value is not None else "none in 600 s"
        print(f"| highspy, `{method}` | {taken:.1f} | {shown} | {taken / seconds:.2f} |")


if __name__ == "__main__":
    main()
