/// A sound case with every number that a case may hold, each of which a test may replace.
///
/// In the template numbers stand as `‹kind usual›`, those of a range as `‹kind usual of›`.
package struct NumberedCase {
  /// A number of the case.
  package struct Place {
    /// What it counts, such as `points`, or `days1` for days from 1.
    package let kind: String
    package let usual: String
    /// Whether it is the end of a range, which the other end binds too.
    package let isOfRange: Bool
  }

  package let places: [Place]
  /// The text around the places, one more than these.
  private let texts: [String]

  package static let all = NumberedCase(template)

  private init(_ template: String) {
    let parts = template.split(separator: "‹", omittingEmptySubsequences: false)
    var (texts, places) = ([String(parts[0])], [Place]())
    for part in parts.dropFirst() {
      let halves = part.split(separator: "›", maxSplits: 1, omittingEmptySubsequences: false)
      let words = halves[0].split(separator: " ").map(String.init)
      places.append(Place(kind: words[0], usual: words[1], isOfRange: words.count > 2))
      texts.append(String(halves[1]))
    }
    (self.texts, self.places) = (texts, places)
  }

  /// The case with some numbers in the place of those that are usual.
  package func text(_ numbers: [Int: String] = [:]) -> String {
    places.indices.reduce(texts[0]) { $0 + (numbers[$1] ?? places[$1].usual) + texts[$1 + 1] }
  }

  private static let template = """
    entente: 1
    title: Ferries
    sources: {s: {title: Notes}}
    parties: {a: Anna, b: Ben}
    mediators: {m: Mona}
    issues:
      x: {asks: How many?, options: [x1, x2, x3]}
      y: {asks: From when?, options: [y1, y2]}
    status-quo: {x: x1, y: y1}
    scale: {firm: ‹share 0.8›}
    claims:
      - id: A1
        by: a
        numbers:
          x: {weight: ‹amount 3›, values: {x1: ‹share 0.5›, x2: {from: ‹share 0.2 of›, to: ‹share 0.7 of›}}}
          y: {weight: {from: ‹amount 1 of›, to: ‹amount 5 of›}, values: {y1: 1}}
        interactions: [{when: x is x1 and y is y2, worth: ‹points -2›}]
        reservation: ‹points 1›
        ceiling: ‹points 7›
        discount: ‹share 0.9›
        from: "s, page 1"
      - {id: A2, by: a, nothing below: ‹points 2›, from: "s, page 1"}
      - {id: A3, by: a, exchange: e, costs: {k: ‹amount 1›, m: 2}, worth: {l: ‹amount 3›}, known: {l: ‹share 0.9›}, from: "s, page 1"}
      - {id: A4, by: a, in: g, worth a day: {p: ‹points 3›, q: 5, no agreement: 1, breakdown: 0}, worth at once: {q: ‹points 2›}, from: "s, page 1"}
      - {id: A5, by: a, breaking: O1, gains: ‹points 3›, gains a day: ‹points 1›, after: ‹days0 2›, loses: ‹amount 1›, from: "s, page 1"}
      - {id: A6, by: a, half-life: ‹halfLife 100›, from: "s, page 1"}
      - {id: A7, by: a, transfer: T1, costs: ‹amount 3›, from: "s, page 1"}
      - {id: B1, by: b, numbers: {x: {weight: 4, values: {x2: 1}}, y: {weight: 2, values: {y2: 1}}}, from: "s, page 1"}
      - {id: B2, by: b, line: x is not x1, firmness: ‹share 0.7›, from: "s, page 1"}
      - {id: B3, by: b, exchange: e, costs: {l: 1}, worth: {k: {from: ‹amount 3 of›, to: ‹amount 4 of›}, m: 3}, from: "s, page 1"}
      - {id: B4, by: b, in: g, worth a day: {p: 2, q: {from: ‹points 3 of›, to: ‹points 4 of›}, no agreement: 1, breakdown: 0.5}, from: "s, page 1"}
      - {id: B5, by: b, breaking: O2, gains: {from: ‹points 1 of›, to: ‹points 4 of›}, from: "s, page 1"}
      - {id: B6, by: b, half-life: {from: ‹halfLife 30 of›, to: ‹halfLife 300 of›}, from: "s, page 1"}
      - {id: B7, by: b, transfer: T1, worth: ‹amount 5›, from: "s, page 1"}
    exchanges:
      e:
        title: Boats
        settlement: payment
        capacity: {a: ‹count 2›}
        assumed: all of it
        stopping: [{id: S1, on: a, costs: ‹amount 2›, assumed: a guess}]
        items:
          k: {by: a, to: b, count: ‹count 2›, not before: ‹count 3›}
          l: {by: b, to: a, not after: ‹count 9›}
          m: {by: a, to: b, after: k}
    agreements:
      - id: g
        title: Trial
        assumed: all of it
        phases:
          p:
            days: {from: ‹phase 20 of›, to: ‹phase 40 of›}
            next: {to: q, assured: ‹share 0.8›, consent: a}
            shocks: [{chance: ‹share 0.01›, to: breakdown}]
            exits: [{by: b, to: breakdown, price: ‹amount 2›}]
          q: {days: ‹phase 30›, next: no agreement}
        obligations:
          - {id: O1, by: a, in: p, to: sail, detected: ‹share 0.2›, lasting: open}
          - {id: O2, by: b, in: [p, q], to: pay, detected: {from: ‹share 0.1 of›, to: ‹share 0.3 of›}, lasting: ‹days1 3›}
        guarantees: [{id: G1, by: m, on: a, worth: ‹amount 2›, honoured: ‹share 0.9›}]
        transfers: [{id: T1, by: a, in: p, of: piers, every: ‹days1 2›}]

    """
}
