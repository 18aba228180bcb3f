import EntenteEngine

/// Random small cases as YAML text, with room for what one party has said in confidence.
///
/// The parties are `ash`, `birch` and `cedar`; `ash` is the one with secrets.
struct RandomCaseText {
  private var random: SplitMix64
  private let issues: [(id: String, options: [String])]
  private let head: [String]
  private let publicClaims: [String]
  private let tail: [String]
  private let plan: RandomPlanText
  /// Whether `cedar` is left out, so that there are two parties, each with numbers.
  private let isPair: Bool

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    issues = (0..<Int.random(in: 2...4, using: &random)).map { index in
      ("i\(index)", (0..<Int.random(in: 2...3, using: &random)).map { "o\($0)" })
    }
    head = Self.head(issues)
    let count = Int.random(in: 3...7, using: &random)
    var claims: [String] = []
    for index in 0..<count {
      claims.append(
        Self.claim(
          "C\(index)", Self.parties.randomElement(using: &random)!, "press", issues, &random))
    }
    for party in Self.parties { claims += Self.worths(party, &random) }
    for party in ["birch", "cedar"] where Int.random(in: 0..<5, using: &random) > 0 {
      claims.append(Self.figures("X\(party)", party, "press", &random))
    }
    if Bool.random(using: &random) {
      claims.append(Self.figures("Xash", "ash", "press", &random))
    }
    if seed % 3 == 2 { claims += Self.linesOnWorth }
    if seed % 6 == 5 { claims.append(Self.openNumbers) }
    isPair = seed % 6 == 4
    publicClaims = isPair ? Self.ofTwo(claims) : claims
    tail = Self.tail(issues, &random)
    plan = RandomPlanText(seed: seed)
    self.random = random
  }

  /// What an agreement in phases is worth to a party; of some a figure is left out.
  private static func worths(_ party: String, _ random: inout SplitMix64) -> [String] {
    let places = ["p1", "p2", "no agreement", "breakdown"].shuffled(using: &random)
    let count = random.next() % 3 == 0 ? 3 : 4
    let known = places.prefix(count).map { "\($0): \(Int(random.next() % 9) - 4)" }
    let worths = "in: A, worth a day: {\(known.joined(separator: ", "))}"
    let statements =
      [worths, "half-life: {from: 30, to: 90}"]
      + (party == "birch" ? ["breaking: OB, gains: {from: 1, to: 9}"] : [])
    return statements.enumerated().map { index, statement in
      "  - {id: \(party).\(index), by: \(party), \(statement), from: \"press, page 7\"}"
    }
  }

  /// Lines on worth of a party whose points are known, and of one that may tell them in confidence.
  private static let linesOnWorth = [
    "  - {id: N1, by: birch, numbers: {i0: {weight: 3, values: {o0: 1}}, i1: {weight: 2, values: {o1: 1}}}, reservation: 2, from: \"press, page 5\"}",
    "  - {id: N2, by: birch, nothing below: 3, from: \"press, page 5\"}",
    "  - {id: N3, by: ash, nothing below: 2, from: \"press, page 5\"}",
  ]

  /// Numbers that `ash` makes known; it may have others in confidence.
  private static let openNumbers =
    "  - {id: N4, by: ash, numbers: {i0: {weight: 2, values: {o1: 1}}}, from: \"press, page 5\"}"

  /// The claims without those of `cedar`, or with another owner, and with numbers of both others.
  private static func ofTwo(_ claims: [String]) -> [String] {
    claims.filter { !$0.contains("by: cedar, ") }.map(withoutThird)
      + [linesOnWorth[0], openNumbers]
  }

  private static func withoutThird(_ text: String) -> String {
    text.replacing(", cedar: Cedar", with: "").replacing("cedar", with: "birch")
  }

  private static let parties = ["ash", "birch", "cedar"]

  /// The case with no secret, or with up to five of `ash`'s, some of them damaged.
  ///
  /// - Parameter variant: another number gives other secrets at other places.
  mutating func text(variant: UInt64, secrets: Bool) -> String {
    var random = SplitMix64(seed: random.next() ^ variant)
    var claims = publicClaims
    var sources = ["  press: {title: Paper, date: 2031-04-01}"]
    if secrets {
      for number in 0..<Int.random(in: 0...5, using: &random) {
        let secret = Self.secret(number, issues, &random)
        claims.insert(secret, at: Int.random(in: 0...claims.count, using: &random))
      }
      let source = "  caucus: {title: Notes \(random.next() % 9), confidential: ash}"
      sources.insert(source, at: Int.random(in: 0...1, using: &random))
    }
    let relief = plan.lines(secrets: secrets, using: &random)
    let lines = (head + ["sources:"] + sources + ["claims:"] + claims + tail + relief)
      .filter { !isPair || !$0.contains("{party: cedar") }
      .joined(separator: "\n")
    return (isPair ? Self.withoutThird(lines) : lines) + "\n"
  }

  private static func head(_ issues: [(id: String, options: [String])]) -> [String] {
    [
      "entente: 1", "title: Random talks", "parties: {ash: Ash, birch: Birch, cedar: Cedar}",
      "issues:",
    ]
      + issues.map {
        "  \($0.id): {asks: \"What of \($0.id)?\", options: [\($0.options.joined(separator: ", "))]\(mover($0.id))}"
      }
      + ["states: {s0: {i0: o0}, s1: {i0: o1, i1: o0}, s2: {i0: o1, i1: o1}}"]
      + ["status-quo: {\(issues.map { "\($0.id): o0" }.joined(separator: ", "))}"]
  }

  /// Every other issue is moved by one party.
  private static func mover(_ issue: String) -> String {
    ["i0": ", moved by: ash", "i1": ", irreversible: o1", "i2": ", moved by: birch"][issue] ?? ""
  }

  private static func tail(
    _ issues: [(id: String, options: [String])], _ random: inout SplitMix64
  ) -> [String] {
    let terms = issues.prefix(2).map { "\($0.id): \($0.options.randomElement(using: &random)!)" }
    return [
      "together:", "  - {id: G, claims: [C0, S0], firmness: soft, from: \"press, page 9\"}",
      "offers:", "  - id: P", "    title: A plan", "    by: [birch]",
      "    terms: {\(terms.joined(separator: ", "))}", "    from: press, page 8", "    responses:",
      "      - {party: ash, answer: rejects, from: \"caucus, page 1\"}",
      "      - {party: cedar, answer: undecided}",
      "agreements:", "  - id: A", "    title: Steps", "    offer: P", "    assumed: all",
      "    phases:", "      p1: {days: 20, next: {to: p2, assured: {from: 0.2, to: 0.8}}}",
      "      p2: {days: open}", "    obligations:",
      "      - {id: OB, by: birch, in: p1, to: act, detected: {from: 0.3, to: 0.9}}",
      "      - {id: OS, by: ash, in: p2, to: wait, detected: 0.5, from: \"caucus, page 2\"}",
      "    transfers:",
      "      - {id: TS, by: ash, in: p2, of: secret stores, from: \"caucus, page 4\"}",
      "      - {id: TP, by: birch, in: p1, of: stores}",
      "    guarantees:",
      "      - {id: GS, by: cedar, on: ash, worth: 9, from: \"caucus, page 3\"}",
    ] + exchange(&random)
  }

  /// Items in all directions, and what stopping costs; some of it known to `ash` only.
  private static func exchange(_ random: inout SplitMix64) -> [String] {
    let order = ["free", "within sides", "across sides"].randomElement(using: &random)!
    return [
      "exchanges:", "  X:", "    title: A swap", "    order: \(order)", "    items:",
      "      - {id: k, by: ash, to: birch, count: 2}", "      - {id: l, by: birch, to: ash}",
      "      - {id: m, by: cedar, to: ash, after: k}", "    stopping:",
      "      - {id: Y1, on: ash, costs: 9, assumed: a}",
      "      - {id: Y2, on: birch, costs: \(random.next() % 9), from: \"press, page 1\"}",
      "      - {id: Y3, on: ash, costs: \(random.next() % 9), from: \"caucus, page 1\"}",
    ]
  }

  /// Figures for the exchange.
  static func figures(
    _ id: String, _ party: String, _ source: String, _ random: inout SplitMix64
  ) -> String {
    let (worth, costs) =
      [
        "ash": ("l: \(random.next() % 9), m: 3", "k: \(random.next() % 4)"),
        "birch": ("k: \(random.next() % 9)", "l: \(random.next() % 4)"),
      ][party] ?? ("", "m: \(random.next() % 4)")
    let worths = worth.isEmpty ? "" : ", worth: {\(worth)}"
    return
      "  - {id: \(id), by: \(party), exchange: X\(worths), costs: {\(costs)}, from: \"\(source), page 3\"}"
  }

  private static func claim(
    _ id: String, _ party: String, _ source: String, _ issues: [(id: String, options: [String])],
    _ random: inout SplitMix64
  ) -> String {
    let firmness = ["absolute", "firm", "soft", "contested", "0.7"].randomElement(using: &random)!
    let said = "    from: \(source), page \(random.next() % 9)"
    let head = "  - id: \(id)\n    by: \(party)"
    switch Int.random(in: 0..<14, using: &random) {
    case 10:
      let order = (0...2).shuffled(using: &random).map { "s\($0)" }
      return "\(head)\n    ranks: [\(order.joined(separator: ", "))]\n\(said)"
    case 11:
      return "\(head)\n    ranks: [s1, far above, [\(choice(issues, &random)), s0]]\n\(said)"
    case 12: return "\(head)\n    overlooks: \(choice(issues, &random))\n\(said)"
    case 13:
      let wishes = "[[\(choice(issues, &random)), s0], \(choice(issues, &random))]"
      return "\(head)\n    wants: \(wishes)\n\(said)"
    case 0:
      let issue = issues.randomElement(using: &random)!
      let order = issue.options.shuffled(using: &random).map { "\(issue.id) is \($0)" }
      return "\(head)\n    prefers: [\(order.joined(separator: ", "))]\n\(said)"
    case 1:
      return
        "\(head)\n    accepts: \(choice(issues, &random))\n    if: \(choice(issues, &random))\n\(said)"
    default:
      return "\(head)\n    line: \(line(issues, &random))\n    firmness: \(firmness)\n\(said)"
    }
  }

  private static func line(
    _ issues: [(id: String, options: [String])], _ random: inout SplitMix64
  ) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "never \(choice(issues, &random))"
    case 1: "\(choice(issues, &random)) unless \(choice(issues, &random))"
    case 2: "if \(choice(issues, &random)) then \(choice(issues, &random))"
    default: choice(issues, &random)
    }
  }

  private static func choice(
    _ issues: [(id: String, options: [String])], _ random: inout SplitMix64
  ) -> String {
    let issue = issues.randomElement(using: &random)!
    return "\(issue.id) is \(["", "not "].randomElement(using: &random)!)"
      + issue.options.randomElement(using: &random)!
  }

  /// Something that only `ash` and the mediator may know; one in three is damaged.
  private static func secret(
    _ number: Int, _ issues: [(id: String, options: [String])], _ random: inout SplitMix64
  ) -> String {
    switch Int.random(in: 0..<15, using: &random) {
    case 13, 14:
      "  - {id: S\(number), by: ash, numbers: {i1: {weight: \(number + 1), values: {o0: 1}}}\(number % 2 == 0 ? ", reservation: 1" : ""), from: caucus}"
    case 12 where number % 2 == 1:
      "  - {id: S\(number), by: ash, in: A, worth a day: [p\(number % 2 + 1), no agreement, breakdown], from: caucus}"
    case 9, 10: figures("S\(number)", "ash", "caucus", &random)
    case 11: "  - {id: S\(number), by: ash, exchange: X, worth: {q: -1}, from: caucus}"
    case 0: "  - {id: C1, by: ash, line: nonsense here, public: false, from: caucus}"
    case 1: "  - {id: S\(number), by: ash, line: i9 is o0, firmness: 7, from: caucus, oops: 1}"
    case 2: "  - {id: S\(number), by: ash, line: i0 is o0, public: false, from: press}"
    case 3:
      "  - {id: S\(number), by: ash, in: A, worth a day: {breakdown of p1: \(number)}, from: caucus}"
    case 12:
      "  - {id: S\(number), by: ash, transfer: \(number % 4 == 0 ? "TS, costs" : "TP, worth"): \(number + 9), from: caucus}"
    case 4: "  - {id: S\(number), by: ash, breaking: OS, gains: \(number), from: caucus}"
    default: claim("S\(number)", "ash", "caucus", issues, &random)
    }
  }
}
