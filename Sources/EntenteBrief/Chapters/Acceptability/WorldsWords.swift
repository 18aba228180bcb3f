import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What follows for packages from the little that is known of preferences, in words and as a figure.
public struct WorldsWords {
  private let acceptability: Acceptability
  private let compiled: CompiledCase
  private let names: Names

  /// Makes the words of an acceptability of packages of a case.
  public init(_ acceptability: Acceptability, of compiled: CompiledCase) {
    self.acceptability = acceptability
    self.compiled = compiled
    names = Names(compiled.theCase)
  }

  /// "Package A is recommended; it is efficient in 0.83 of the 10,000 consistent worlds (seed 1)."
  ///
  /// A world is one set of weights and values that agrees with all that is known of the parties.
  public func recommendation(of package: Int) -> Brief.Sentence {
    let common = acceptability.common[package]
    let share = Self.part(common.efficientAmongAll ?? common.efficient)
    return Brief.Sentence(
      "\(Composer.packageName(package)) is recommended; it is efficient\(rivals) in \(share) of the "
        + "\(count) consistent worlds (seed \(acceptability.seed)).", restsOn: backingBasis)
  }

  /// What stands beside a recommended package: the shares of worlds in which it is efficient and in
  /// which nobody loses by it.
  /// - Parameter settling: how choices that it leaves are made, in words; empty where it leaves none.
  public func backing(of package: Int, settling: String = "") -> Brief.Sentence {
    let common = acceptability.common[package]
    let share = common.efficientAmongAll ?? common.efficient
    let finding = acceptability.isCertain ? certainly(share, common) : often(share, common)
    let start = settling.isEmpty ? "" : "With \(settling), "
    return Brief.Sentence(
      Phrases.sentence(start + finding), restsOn: backingBasis)
  }

  private func certainly(_ share: Double, _ common: Acceptability.Common) -> String {
    let efficient = share == 1 ? "efficient" : "not efficient"
    let losing = common.acceptable == 1 ? "no party loses" : "some party loses"
    return "by the parties’ own numbers it is \(efficient)\(rivals), and \(losing) by it"
  }

  private func often(_ share: Double, _ common: Acceptability.Common) -> String {
    "it is efficient\(rivals) in \(Self.part(share)) of the \(count) consistent worlds; in "
      + "\(Self.part(common.acceptable)) of them no party loses by it"
  }

  /// A share that cannot be taken for a number of worlds.
  private static func part(_ share: Double) -> String {
    share == 0 ? "none" : share == 1 ? "all" : LikelihoodText.of(share)
  }

  /// Shares among all agreements follow from preferences alone; those among the packages listed
  /// also from the lines that led to the list.
  private var backingBasis: [String] {
    isAmongAll ? basis : (basis + compiled.theCase.claims.filter(\.shapesLines).map(\.id)).sorted()
  }

  private var isAmongAll: Bool { acceptability.common.allSatisfy { $0.efficientAmongAll != nil } }

  private var rivals: String { isAmongAll ? "" : " among the packages listed" }

  /// What a world is, how far shares may be off, and of whom nothing is known.
  public var explanation: [Brief.Sentence] {
    acceptability.isCertain ? [certain] : [drawn] + silence + unmixed
  }

  private var certain: Brief.Sentence {
    Brief.Sentence(
      "What is stated of each party leaves one set of weights and values; nothing is drawn at "
        + "random.", restsOn: basis)
  }

  private var drawn: Brief.Sentence {
    let off = LikelihoodText.of(acceptability.samplingError)
    return Brief.Sentence(
      "A world is one set of weights and values that agrees with what is known of each party; "
        + "\(count) of them are drawn evenly (seed \(acceptability.seed)), so that a share may be "
        + "off by about \(off).", restsOn: basis)
  }

  private var silence: [Brief.Sentence] {
    let knowledge = compiled.knowledge
    let silent = knowledge.indices.filter {
      !knowledge[$0].saysWorth && knowledge[$0].wants.isEmpty
    }.map { compiled.theCase.parties[$0].name }
    guard !silent.isEmpty else { return [] }
    return [
      Brief.Sentence(
        "Nothing is known of what is preferred by \(Phrases.list(silent)); every order counts "
          + "there.", restsOn: basis)
    ]
  }

  /// What "efficient" and "loses" mean, what is known, and what is assumed beside it.
  public var assumptions: [Brief.Sentence] {
    let known = compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted()
    let rivals = isAmongAll ? "agreement" : "listed package"
    return [
      Brief.Sentence(
        "A package is efficient where no \(rivals) is better for one party and worse for none; no "
          + "party loses where it is worth at least as much to each as no agreement."),
      Brief.Sentence(
        "Known is what \(Phrases.list(known)) \(known.count == 1 ? "states" : "state"); assumed is "
          + "that the worth of a package adds up over issues unless a claim says otherwise, that "
          + "what is not stated can be anything, and that parties’ worths are independent.",
        restsOn: basis),
    ]
  }

  /// A warning where a walk has not forgotten its start.
  private var unmixed: [Brief.Sentence] {
    let slow = acceptability.drawings.indices.filter {
      (acceptability.drawings[$0].convergence ?? 1) > 1.1
    }.map { compiled.theCase.parties[$0].name }
    guard !slow.isEmpty else { return [] }
    return [
      Brief.Sentence(
        "The worlds of \(Phrases.list(slow)) have not been drawn evenly enough; more samples are "
          + "needed.", restsOn: basis)
    ]
  }

  /// Ranks by party, and for all together.
  var figure: AcceptabilityBars {
    let parties = zip(compiled.theCase.parties, acceptability.standings).map { party, standings in
      AcceptabilityBars.Ranking(name: party.name, shares: standings.map(\.ranks))
    }
    let all = AcceptabilityBars.Ranking(
      name: "All together, by the product of gains", shares: acceptability.common.map(\.ranks))
    return AcceptabilityBars(
      packages: acceptability.common.indices.map(Composer.packageName),
      rankings: parties + [all], samples: acceptability.samples, seed: acceptability.seed,
      samplingError: acceptability.samplingError)
  }

  /// The table of what each package is to all.
  public var table: Brief.Table {
    let rows = acceptability.common.enumerated().map { package, common in
      [
        Composer.packageName(package),
        LikelihoodText.of(common.efficientAmongAll ?? common.efficient),
        LikelihoodText.of(common.acceptable), LikelihoodText.of(common.nash),
      ]
    }
    return Brief.Table(
      caption: "Shares of \(count) consistent worlds",
      columns: ["Package", "Efficient", "No party loses", "Largest product of gains"], rows: rows,
      numeric: [1, 2, 3])
  }

  /// All of it under one heading.
  public var section: Brief.Section {
    Brief.Section(
      id: "worlds", title: "By what is known of preferences",
      blocks: [.paragraph(explanation + assumptions), .table(table), .figure(figure)])
  }

  private var count: String { Quantity.grouped(acceptability.samples) }

  private var basis: [String] {
    compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted()
  }
}

extension Claim {
  /// Whether it draws a line or makes an exception to one.
  fileprivate var shapesLines: Bool { isLine || isAcceptance }
}
