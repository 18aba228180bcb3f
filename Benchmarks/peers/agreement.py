"""Whether two programs found the same points, within a billionth."""

import itertools

WITHIN = 1e-9


def near(a, b):
    return all(abs(x - y) <= WITHIN for x, y in zip(a, b))


def covered(points, others):
    """Whether every point has another near it: looked up by cells, with the neighbouring ones."""
    cells = {}
    for other in others:
        cells.setdefault(cell(other), []).append(other)
    return all(
        any(near(point, other)
            for step in itertools.product((0, -1, 1), repeat=2)
            for other in cells.get((cell(point)[0] + step[0], cell(point)[1] + step[1]), []))
        for point in points)


def cell(point):
    return round(point[0] * 1e8), round(point[1] * 1e8)


def same(ours, theirs):
    return covered(ours, theirs) and covered(theirs, ours)


def differences(ours, theirs):
    """What the peer's answer has that ours does not, in words; empty where all is equal."""
    notes = []
    if not same(ours["frontier"], theirs["frontier"]):
        notes.append(f"another frontier, of {len(theirs['frontier'])} points")
    for name, found in theirs["picks"].items():
        if any(same(ours[name], [point]) for point in found) or same(ours[name], found):
            continue
        notes.append(f"another {name}" + judged(name, ours, found))
    return notes


def judged(name, ours, found):
    """Which of two Kalai-Smorodinsky points gives every party the larger share of its ideal."""
    if name != "kalaiSmorodinsky":
        return ""
    ideal = [max(column) for column in zip(*ours["frontier"])]
    shares = [
        min(value / best for value, best in zip(points[0], ideal)) for points in (found, ours[name])
    ]
    return " (smallest share {:.3f}, ours {:.3f})".format(*shares)
