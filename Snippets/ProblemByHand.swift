// Works on a problem without a case: indices and arrays, as another program may make them.
// Run it with `swift run ProblemByHand`.

import EntenteEngine

// Two issues: the price (0 low, 1 middle, 2 high) and who carries the goods (0 seller, 1 buyer).
// The seller asks for a high price, or a middle one if the buyer carries. The buyer asks for a low
// or middle price, and does not carry.
let seller = Formula.any([
  .choice(issue: 0, allowed: BitSet([2])),
  .all([.choice(issue: 0, allowed: BitSet([1])), .choice(issue: 1, allowed: BitSet([1]))]),
])
let problem = Problem(
  optionCounts: [3, 2],
  lines: [
    Problem.Line(condition: seller, owner: 0, group: 0),
    Problem.Line(condition: .choice(issue: 0, allowed: BitSet([0, 1])), owner: 1, group: 1),
    Problem.Line(condition: .choice(issue: 1, allowed: BitSet([0])), owner: 1, group: 2),
  ],
  heldProbability: [0.9, 0.8, 0.5])

var budget = Budget.standard
let impasse = Impasse.run(problem, budget: &budget)
print("conflicts:", impasse.conflicts.map(\.members))
print("smallest moves:", impasse.corrections.map { ($0.lines.members, $0.likelihood) })

let best = RankedPackage.best(problem, limit: 1, budget: &budget).packages[0]
print("likeliest package:", best.choices, "crosses", best.crosses.members, best.likelihood)
