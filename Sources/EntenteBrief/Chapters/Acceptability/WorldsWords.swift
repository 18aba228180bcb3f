import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What follows for packages from the little that is known of preferences, in words and as a figure.
public struct WorldsWords {
  private let acceptability: Acceptability
  private let compiled: CompiledCase
  private let names: Names

  /// Makes the words of an acceptability of packages of a case.
  public init(_ acceptability: Acceptability, of compiled: CompiledCase) {
    self.init(acceptability, of: compiled, Names(compiled.theCase))
  }

  /// Makes the words in those of a catalogue.
  init(_ acceptability: Acceptability, of compiled: CompiledCase, _ names: Names) {
    self.acceptability = acceptability
    self.compiled = compiled
    self.names = names
  }

  /// "Package A is recommended; it is efficient in 0.83 of the 10,000 consistent worlds (seed 1)."
  ///
  /// A world is one set of weights and values that agrees with all that is known of the parties.
  public func recommendation(of package: Int) -> Brief.Sentence {
    let common = acceptability.common[package]
    let share = Self.part(common.efficientAmongAll ?? common.efficient)
    return names.sentence(
      "worlds.recommendation",
      [
        "package": Names.package(package), "listed": .whether(!isAmongAll), "share": share,
        "count": count, "seed": seed,
      ], restsOn: backingBasis)
  }

  /// What stands beside a recommended package: the shares of worlds in which it is efficient and in
  /// which nobody loses by it.
  public func backing(of package: Int) -> Brief.Sentence { backing(of: package, settling: []) }

  /// The same with choices that the package leaves made in one way.
  func backing(of package: Int, settling: [Message.Argument]) -> Brief.Sentence {
    let common = acceptability.common[package]
    let share = common.efficientAmongAll ?? common.efficient
    let message = acceptability.isCertain ? certainly(share, common) : often(share, common)
    let finding = Message.Argument.message(message)
    guard !settling.isEmpty else {
      return Brief.Sentence(names.ended(finding), restsOn: backingBasis)
    }
    return names.sentence(
      "worlds.settling", ["choices": .semicolons(settling), "finding": finding],
      restsOn: backingBasis)
  }

  private func certainly(_ share: Double, _ common: Acceptability.Common) -> Message {
    Message(
      "worlds.backing.certain",
      [
        "efficient": .whether(share == 1), "listed": .whether(!isAmongAll),
        "acceptable": .whether(common.acceptable == 1),
      ])
  }

  private func often(_ share: Double, _ common: Acceptability.Common) -> Message {
    Message(
      "worlds.backing",
      [
        "listed": .whether(!isAmongAll), "share": Self.part(share), "count": count,
        "acceptable": Self.part(common.acceptable),
      ])
  }

  /// A share that cannot be taken for a number of worlds.
  private static func part(_ share: Double) -> Message.Argument {
    share == 0
      ? .part("share.none") : share == 1 ? .part("share.all") : .likelihood(share)
  }

  /// Shares among all agreements follow from preferences alone; those among the packages listed
  /// also from the lines that led to the list.
  private var backingBasis: [String] {
    isAmongAll ? basis : (basis + compiled.theCase.claims.filter(\.shapesLines).map(\.id)).sorted()
  }

  private var isAmongAll: Bool { acceptability.common.allSatisfy { $0.efficientAmongAll != nil } }

  /// What a world is, how far shares may be off, and of whom nothing is known.
  public var explanation: [Brief.Sentence] {
    acceptability.isCertain ? [certain] : [drawn] + silence + unmixed
  }

  private var certain: Brief.Sentence { names.sentence("worlds.certain", restsOn: basis) }

  private var drawn: Brief.Sentence {
    names.sentence(
      "worlds.drawn",
      ["count": count, "seed": seed, "off": .likelihood(acceptability.samplingError)],
      restsOn: basis)
  }

  private var silence: [Brief.Sentence] {
    let knowledge = compiled.knowledge
    let silent = knowledge.indices.filter {
      !knowledge[$0].saysWorth && knowledge[$0].wants.isEmpty
    }.map { compiled.theCase.parties[$0].name }
    guard !silent.isEmpty else { return [] }
    return [names.sentence("worlds.silence", ["parties": .texts(silent)], restsOn: basis)]
  }

  /// What "efficient" and "loses" mean, what is known, and what is assumed beside it.
  public var assumptions: [Brief.Sentence] {
    let known = compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted()
    return [
      names.sentence(isAmongAll ? "worlds.meaning" : "worlds.meaning.listed"),
      names.sentence(
        "worlds.known", ["n": .count(known.count), "claims": .texts(known)], restsOn: basis),
    ]
  }

  /// A warning where a walk has not forgotten its start.
  private var unmixed: [Brief.Sentence] {
    let slow = acceptability.drawings.indices.filter {
      (acceptability.drawings[$0].convergence ?? 1) > 1.1
    }.map { compiled.theCase.parties[$0].name }
    guard !slow.isEmpty else { return [] }
    return [names.sentence("worlds.unmixed", ["parties": .texts(slow)], restsOn: basis)]
  }

  /// Ranks by party, and for all together.
  var figure: AcceptabilityBars {
    let parties = zip(compiled.theCase.parties, acceptability.standings).map { party, standings in
      AcceptabilityBars.Ranking(name: party.name, shares: standings.map(\.ranks))
    }
    let all = AcceptabilityBars.Ranking(
      name: names.said("worlds.together"), shares: acceptability.common.map(\.ranks))
    return AcceptabilityBars(
      packages: acceptability.common.indices.map { names.package($0) },
      rankings: parties + [all], samples: acceptability.samples, seed: acceptability.seed,
      samplingError: acceptability.samplingError)
  }

  /// The table of what each package is to all.
  public var table: Brief.Table {
    let rows = acceptability.common.enumerated().map { package, common in
      [names.package(package)]
        + [common.efficientAmongAll ?? common.efficient, common.acceptable, common.nash]
        .map { names.text(.likelihood($0)) }
    }
    return Brief.Table(
      caption: names.said("worlds.table", ["count": count]),
      columns: [
        names.said("column.package"), names.said("worlds.column.efficient"),
        names.said("worlds.column.acceptable"), names.said("worlds.column.nash"),
      ], rows: rows, numeric: [1, 2, 3])
  }

  /// All of it under one heading.
  public var section: Brief.Section {
    Brief.Section(
      id: "worlds", title: names.said("worlds.title"),
      blocks: [.paragraph(explanation + assumptions), .table(table), .figure(figure)])
  }

  private var count: Message.Argument { .grouped(acceptability.samples) }

  private var seed: Message.Argument { .text("\(acceptability.seed)") }

  private var basis: [String] {
    compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted()
  }
}

extension Claim {
  /// Whether it draws a line or makes an exception to one.
  fileprivate var shapesLines: Bool { drawnLine != nil || isAcceptance }
}
