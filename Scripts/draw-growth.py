#!/usr/bin/env python3
"""Draws how the time for exact frontiers grows, and states the exponents.

Usage: draw-growth.py GROWTH.csv FIGURE.svg > table.md
"""

import csv
import math
import statistics
import sys
from pathlib import Path

CURVES = {
    "issues": ("Issues", "2 opposed parties, 10 options each", True),
    "options": ("Options of each issue", "2 opposed parties, 15 issues", True),
    "parties": ("Parties", "random, 5 issues of 6 options", False),
    "width": ("Induced width", "2 parties, 12 issues of 4 options", False),
}
# Colour, mark and name of a program: no two alike in any of these.
PROGRAMS = {
    "entente": ("ours", "circle", "Entente"),
    "negmas sampled": ("sampled", "square", "negmas, MOBANOS"),
    "negmas listed": ("listed", "triangle", "negmas, listing"),
}
WIDTH, HEIGHT = 760, 620
PANEL_WIDTH, PANEL_HEIGHT = 290, 190
LEFT, TOP, GAP_X, GAP_Y = 70, 84, 90, 104
STYLE = """
  text { font: 13px system-ui, 'DejaVu Sans', sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 14px; }
  .small { font-size: 12px; fill: #57606a; }
  .axis { stroke: #57606a; }
  .grid { stroke: #d8dee4; }
  .ours { stroke: #0b5394; fill: #0b5394; }
  .sampled { stroke: #b45309; fill: #b45309; }
  .listed { stroke: #6d28d9; fill: #6d28d9; }
  .line { fill: none; stroke-width: 2; }
  .line.sampled { stroke-dasharray: 7 4; }
  .line.listed { stroke-dasharray: 2 3; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117; }
    text { fill: #e6edf3; }
    .small { fill: #9da7b3; }
    .axis { stroke: #9da7b3; }
    .grid { stroke: #30363d; }
    .ours { stroke: #79b8ff; fill: #79b8ff; }
    .sampled { stroke: #f0a35e; fill: #f0a35e; }
    .listed { stroke: #c4a7ff; fill: #c4a7ff; }
    .line { fill: none; }
  }
"""


def read(path):
    """Shape: curve, program, size: the median processor time and number of points."""
    found = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            sizes = found.setdefault(row["curve"], {}).setdefault(row["program"], {})
            sizes.setdefault(int(row["size"]), []).append(
                (float(row["processor_ms"]), int(row["points"])))
    # A peer's size counts only where it was in time for every seed.
    whole = {curve: {size: len(runs) for size, runs in programs["entente"].items()}
             for curve, programs in found.items()}
    return {
        curve: {
            program: [
                (size, *(statistics.median(column) for column in zip(*runs)))
                for size, runs in sorted(sizes.items()) if len(runs) == whole[curve][size]]
            for program, sizes in programs.items()}
        for curve, programs in found.items()}


def slope(xs, ys):
    """The slope of the straight line of least squares."""
    mean_x, mean_y = statistics.fmean(xs), statistics.fmean(ys)
    return (sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
            / sum((x - mean_x) ** 2 for x in xs))


def growth(points, is_power):
    """The exponent of a power law, or the factor of each step; from the larger half of sizes."""
    tail = points[len(points) // 2 - 1:]
    times = [math.log(time) for _, time, _ in tail]
    sizes = [math.log(size) if is_power else size for size, _, _ in tail]
    rate = slope(sizes, times)
    return rate if is_power else math.exp(rate)


class Panel:
    """One pair of axes; time on a logarithmic one."""

    def __init__(self, place, curve, programs):
        self.curve, self.programs = curve, programs
        self.label, self.what, self.is_power = CURVES[curve]
        self.x = LEFT + (place % 2) * (PANEL_WIDTH + GAP_X)
        self.y = TOP + (place // 2) * (PANEL_HEIGHT + GAP_Y)
        points = [point for listed in programs.values() for point in listed]
        self.sizes = sorted({size for size, _, _ in points})
        self.low = math.floor(math.log10(min(time for _, time, _ in points)))
        self.high = math.ceil(math.log10(max(time for _, time, _ in points)))

    def across(self, size):
        scale = math.log if self.is_power else float
        low, high = scale(self.sizes[0]), scale(self.sizes[-1])
        return self.x + 8 + (PANEL_WIDTH - 16) * (scale(size) - low) / (high - low)

    def down(self, time):
        share = (math.log10(time) - self.low) / (self.high - self.low)
        return self.y + PANEL_HEIGHT * (1 - share)

    def draw(self):
        yield from self.frame()
        for program, points in self.programs.items():
            yield from self.line(program, points)

    def frame(self):
        rate = growth(self.programs["entente"], self.is_power)
        law = f"power {rate:.1f}" if self.is_power else f"× {rate:.1f} with each more"
        yield f'<text class="title" x="{self.x}" y="{self.y - 28}">{self.label}: {law}</text>'
        yield f'<text class="small" x="{self.x}" y="{self.y - 11}">{self.what}</text>'
        bottom = self.y + PANEL_HEIGHT
        for power in range(self.low, self.high + 1):
            y = self.down(10.0**power)
            yield (f'<line class="grid" x1="{self.x}" x2="{self.x + PANEL_WIDTH}" '
                   f'y1="{y:.1f}" y2="{y:.1f}"/>')
            yield (f'<text class="small" text-anchor="end" x="{self.x - 6}" y="{y + 4:.1f}">'
                   f"{duration(power)}</text>")
        yield (f'<line class="axis" x1="{self.x}" x2="{self.x + PANEL_WIDTH}" y1="{bottom}" '
               f'y2="{bottom}"/>')
        for size in self.sizes:
            x = self.across(size)
            yield (f'<line class="axis" x1="{x:.1f}" x2="{x:.1f}" y1="{bottom}" '
                   f'y2="{bottom + 4}"/>')
            yield (f'<text class="small" text-anchor="middle" x="{x:.1f}" y="{bottom + 18}">'
                   f"{size}</text>")

    def line(self, program, points):
        colour, mark, _ = PROGRAMS[program]
        places = [(self.across(size), self.down(time)) for size, time, _ in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline class="line {colour}" points="{path}"/>'
        for x, y in places:
            yield drawn(mark, colour, x, y)


def duration(power):
    return {-3: "1 µs", -2: "10 µs", -1: "0.1 ms", 0: "1 ms", 1: "10 ms", 2: "0.1 s", 3: "1 s",
            4: "10 s", 5: "100 s"}[power]


def drawn(mark, colour, x, y):
    if mark == "circle":
        return f'<circle class="{colour}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    if mark == "square":
        return f'<rect class="{colour}" x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"/>'
    return (f'<path class="{colour}" d="M{x:.1f} {y - 5:.1f} l5 9 h-10 z"/>')


def legend(programs):
    x = LEFT
    for program in programs:
        colour, mark, name = PROGRAMS[program]
        yield f'<line class="line {colour}" x1="{x}" x2="{x + 34}" y1="28" y2="28"/>'
        yield drawn(mark, colour, x + 17, 28)
        yield f'<text x="{x + 42}" y="32">{name}</text>'
        x += 66 + 8 * len(name)


def figure(curves):
    programs = [name for name in PROGRAMS if any(name in made for made in curves.values())]
    panels = [Panel(place, curve, curves[curve]) for place, curve in enumerate(CURVES)]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="Time for the exact frontier by issues, options, parties and induced width, '
        f'on logarithmic axes; the numbers are in the tables beside it">',
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        *legend(programs), *(line for panel in panels for line in panel.draw()), "</svg>"]
    return "\n".join(lines) + "\n"


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def tables(curves):
    for curve, (label, what, is_power) in CURVES.items():
        programs = [name for name in PROGRAMS if name in curves[curve]]
        times = {name: {size: time for size, time, _ in curves[curve][name]} for name in programs}
        rate = growth(curves[curve]["entente"], is_power)
        law = f"power {rate:.2f}" if is_power else f"times {rate:.2f} with each more"
        print(f"\n**{label}** ({what}): {law}.\n")
        names = "".join(f" {PROGRAMS[name][2]}, ms |" for name in programs)
        print(f"| {label.lower()} | efficient |{names}\n|--:|--:|" + "--:|" * len(programs))
        for size, _, points in curves[curve]["entente"]:
            cells = [number(times[name][size]) if size in times[name] else "-"
                     for name in programs]
            print(f"| {size} | {points:,.0f} | " + " | ".join(cells) + " |")


def main():
    """Writes the figure and prints the tables."""
    curves = read(sys.argv[1])
    Path(sys.argv[2]).write_text(figure(curves))
    tables(curves)


if __name__ == "__main__":
    main()
