"""Cases at the limits of what a case may hold, for measuring and for tests.

Each function returns the text of a case, the same at every call.
"""


def case(parties, issues, claims, more=""):
    """A case of these lines of YAML."""
    return "\n".join([
        "entente: 1", "title: A case at a limit", "sources: {press: {title: The Courier}}",
        "parties:", *parties, "issues:", *issues, more, "claims:", *claims, ""])


def party_lines(count):
    """So many parties."""
    return [f"  p{i}: Party {i}" for i in range(count)]


def issue_line(name, options, more=""):
    """An issue with these options."""
    return f"  {name}: {{asks: Which?, options: [{', '.join(options)}]{more}}}"


def line(name, by, condition, more=""):
    """A red line of a party."""
    return f"  - {{id: {name}, by: {by}, line: {condition}{more}, from: press, page 1}}"


def clashing(count):
    """Two parties' lines, each for one of two options of one issue."""
    return case(
        party_lines(2), [issue_line("border", ["open", "shut"])],
        [line(f"L{i}", f"p{i % 2}", f"border is {['open', 'shut'][i % 2]}") for i in range(count)])


def crowded(lines, options):
    """Lines of ten parties, each for some options of one issue, so that most pairs clash."""
    names = [f"o{i}" for i in range(options)]
    return case(
        party_lines(10), [issue_line("seat", names)],
        [line(f"L{i}", f"p{i % 10}", f"seat is {names[i * 7 % options]}", ", firmness: firm")
         for i in range(lines)])


def chained(issues):
    """Two parties' lines that tie each issue to the next."""
    names = [f"i{i}" for i in range(issues)]
    return case(
        party_lines(2), [issue_line(name, ["a", "b"]) for name in names],
        [line(f"L{i}", f"p{i % 2}",
              f"{names[i]} is {'ab'[i % 2]} or {names[(i + 1) % issues]} is a")
         for i in range(issues)])


def apart(issues, lines):
    """Lines on many issues, of which some clash."""
    names = [f"i{i}" for i in range(issues)]
    return case(
        party_lines(5), [issue_line(name, ["a", "b", "c"]) for name in names],
        [line(f"L{i}", f"p{i * 3 % 5}", f"{names[i % issues]} is {'abc'[i * 11 // 7 % 3]}",
              ", firmness: soft") for i in range(lines)])


def long_issue(options):
    """One issue of many options, with orders of them and lines on them."""
    names = [f"o{i}" for i in range(options)]
    return case(
        party_lines(2), [issue_line("sum", names, ", ordered: true")],
        [line("L0", "p0", f"sum is at least o{options // 3}"),
         line("L1", "p1", f"sum is at most o{options // 2}")])


def numbers(parties, issues, options):
    """Parties with points for every option of every issue."""
    names = [f"i{i}" for i in range(issues)]
    claims = []
    for p in range(parties):
        rows = ", ".join(
            f"{name}: {{weight: {1 + (k * 7 + p * 3) % 9}, values: {{"
            + ", ".join(f"o{o}: {(o * 37 + p * 11 + k * 5) % 101 / 100}" for o in range(options))
            + "}}"
            for k, name in enumerate(names))
        claims.append(f"  - {{id: N{p}, by: p{p}, numbers: {{{rows}}}, from: press, page 1}}")
    return case(
        party_lines(parties),
        [issue_line(name, [f"o{o}" for o in range(options)]) for name in names], claims)


def moves(parties, issues):
    """Parties that move issues of two options alone, each with an order of wants."""
    names = [f"i{i}" for i in range(issues)]
    today = ", ".join(f"{name}: a" for name in names)
    wants = [
        f"  - {{id: W{p}, by: p{p}, wants: ["
        + ", ".join(f"{name} is {'ab'[(k + p) % 2]}" for k, name in enumerate(names))
        + "], from: press, page 1}" for p in range(parties)]
    return case(
        party_lines(parties),
        [issue_line(name, ["a", "b"], f", moved by: p{k % parties}")
         for k, name in enumerate(names)],
        wants, f"status-quo: {{{today}}}")


def partly_known(issues):
    """Two parties that move issues, of whose preferences some are open."""
    return moves(2, issues).replace(f", i{issues - 1} is b]", "]").replace(
        f", i{issues - 1} is a]", "]")


def agreement(phases, obligations, days=30):
    """An agreement of phases of so many days with duties in each, and what they are worth, in ranges."""
    rows = ["agreements:", "  - id: deal", "    title: A deal in steps", "    phases:"]
    for f in range(phases):
        rows.append(
            f"      f{f}: {{days: {days}, next: f{f + 1}}}" if f + 1 < phases
            else f"      f{f}: {{days: open}}")
    rows.append("    obligations:")
    claims = []
    for k in range(obligations):
        party, gain = f"p{k % 2}", f"{{from: {1 + k % 3}, to: {4 + k % 5}}}"
        rows.append(
            f"      - {{id: O{k}, by: {party}, in: f{k % phases}, to: do {k}, detected: 0.8}}")
        claims.append(
            f"  - {{id: G{k}, by: {party}, breaking: O{k}, gains: {gain}, loses: {10 + k % 7}, "
            "from: press, page 1}")
    rows.append("    from: press, page 1")
    for party in ["p0", "p1"]:
        worths = ", ".join(f"f{f}: {1 + f % 4}" for f in range(phases))
        claims += [
            f"  - {{id: V{party}, by: {party}, in: deal, worth a day: {{{worths}, "
            "no agreement: 0, breakdown: -3}, from: press, page 1}",
            f"  - {{id: H{party}, by: {party}, half-life: {{from: 90, to: 365}}, "
            "from: press, page 1}"]
    return case(
        party_lines(2), [issue_line("border", ["open", "shut"])], claims, "\n".join(rows))


def long_name(characters):
    """Two parties with names of so many characters."""
    return case(
        [f"  p{i}: {'Long ' * (characters // 5 - 1)}name" for i in range(2)],
        [issue_line("border", ["open", "shut"])],
        [line("L0", "p0", "border is open"), line("L1", "p1", "border is shut")])


def exchange(items):
    """An exchange of unlike items between two sides."""
    sides = [[i for i in range(items) if i % 2 == side] for side in range(2)]
    rows = ["exchanges:", "  swap:", "    title: A swap", "    items:"]
    rows += [
        f"      x{i}: {{name: thing {i}, by: p{i % 2}, to: p{1 - i % 2}}}" for i in range(items)]
    rows += [
        "    stopping:", "      - {id: X0, on: p0, costs: 4, from: press}", "      - {id: X1, on: p1, costs: 4, from: press}",
        "    from: press, page 1"]
    claims = [
        f"  - {{id: C{p}, by: p{p}, exchange: swap, worth: {{"
        + ", ".join(f"x{i}: {1 + i * 37 % 101}" for i in sides[1 - p]) + "}, costs: {"
        + ", ".join(f"x{i}: {1 + i * 53 % 89}" for i in sides[p]) + "}, from: press, page 1}"
        for p in range(2)]
    return case(
        party_lines(2), [issue_line("border", ["open", "shut"])], claims, "\n".join(rows))


def long_condition(words):
    """A line of very many words."""
    names = [f"i{i}" for i in range(200)]
    parts = [f"{names[i * 7 % 200]} is {'ab'[i % 2]}" for i in range(words // 4)]
    return case(
        party_lines(2), [issue_line(name, ["a", "b"]) for name in names],
        [line("L0", "p0", " or ".join(parts)), line("L1", "p1", "i0 is a")])


def divided(issues):
    """Two parties' points for many things that one of them gets."""
    names = [f"i{i}" for i in range(issues)]
    claims = [
        f"  - {{id: N{p}, by: p{p}, numbers: {{"
        + ", ".join(
            f"{name}: {{weight: {1 + (k * 7 + p * 3) % 9}, values: {{p0: {1 - p}, p1: {p}}}}}"
            for k, name in enumerate(names)) + "}, from: press, page 1}" for p in range(2)]
    return case(party_lines(2), [issue_line(name, ["p0", "p1"]) for name in names], claims)


def offers(count):
    """Many offers on the table, each of some terms."""
    names = [f"i{i}" for i in range(20)]
    rows = ["offers:"] + [
        f"  - {{id: F{k}, title: Offer {k}, by: p{k % 2}, terms: {{"
        + ", ".join(f"{name}: {'ab'[(k >> j) % 2]}" for j, name in enumerate(names[:12]))
        + "}, from: press, page 1}" for k in range(count)]
    return case(
        party_lines(2), [issue_line(name, ["a", "b"]) for name in names],
        [line(f"L{i}", f"p{i % 2}", f"{names[i % 20]} is {'ab'[i % 2]}", ", firmness: firm")
         for i in range(60)], "\n".join(rows))


def plan(zones, sites, days):
    """A plan of relief in one file."""
    at = [(z * 37 % 101, z * 53 % 97) for z in range(zones)]
    rows = [
        "entente-relief: 1", "title: A plan at a limit", f"days: {days}", "assumed: all of it",
        "zones:"]
    rows += [
        f"  - {{id: z{z}, name: Town {z}, people: {1000 + z * 7919 % 9000}, x_km: {x}, y_km: {y}}}"
        for z, (x, y) in enumerate(at)]
    rows += [
        "crossings:", "  - {id: gate, x_km: -5, y_km: 0, trucks_a_day: 60}",
        "  - {id: port, x_km: 99, y_km: 99, trucks_a_day: 40}", "sites:"]
    rows += [
        f"  - {{id: s{s}, name: Hall {s}, x_km: {at[s * zones // sites][0]}, "
        f"y_km: {at[s * zones // sites][1]}, people_a_day: {4000 + s * 13 % 3000}}}"
        for s in range(sites)]
    rows.append("roads:")
    rows += [
        f"  - {{id: {gate}-s{s}, from: {gate}, to: s{s}, distance_km: {20 + s}, hours: {1 + s % 5}}}"
        for s in range(sites) for gate in ["gate", "port"]]
    rows += [
        "trucks:", "  - {id: lorry, number: 90, load_tonnes: 10}", "commodities:",
        "  - {id: food, kcal_a_kg: 4200, protein_g_a_kg: 120, fat_g_a_kg: 75, "
        "kilograms_a_person_day: 0.5}",
        "supplies:", "  - {place: gate, commodity: food, tonnes_a_day: 400}",
        "  - {place: port, commodity: food, tonnes_a_day: 300}", ""]
    return "\n".join(rows)
