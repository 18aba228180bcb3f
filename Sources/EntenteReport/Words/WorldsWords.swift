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
    let share = common.efficientAmongAll ?? common.efficient
    let rivals = common.efficientAmongAll == nil ? " among the packages listed" : ""
    return Brief.Sentence(
      "\(Composer.packageName(package)) is recommended; it is efficient\(rivals) in "
        + "\(LikelihoodText.of(share)) of the \(count) consistent worlds (seed "
        + "\(acceptability.seed)).", restsOn: basis)
  }

  /// What a world is, how far shares may be off, and of whom nothing is known.
  public var explanation: [Brief.Sentence] {
    let off = LikelihoodText.of(acceptability.samplingError)
    var sentences = [
      Brief.Sentence(
        "A world is one set of weights and values that agrees with what is known of each party; "
          + "they are drawn evenly, so that a share may be off by about \(off).", restsOn: basis)
    ]
    let knowledge = compiled.knowledge
    let silent = knowledge.indices.filter {
      !knowledge[$0].saysWorth && knowledge[$0].wants.isEmpty
    }.map { compiled.theCase.parties[$0].name }
    if !silent.isEmpty {
      sentences.append(
        Brief.Sentence("Nothing is known of what is preferred by \(Phrases.list(silent))."))
    }
    return sentences + unmixed
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
          + "needed.")
    ]
  }

  /// Ranks by party, and for all together.
  public var figure: Figure {
    let parties = zip(compiled.theCase.parties, acceptability.standings).map { party, standings in
      AcceptabilityBars.Ranking(name: party.name, shares: standings.map(\.ranks))
    }
    let all = AcceptabilityBars.Ranking(
      name: "All together, by the product of gains", shares: acceptability.common.map(\.ranks))
    return .acceptability(
      AcceptabilityBars(
        packages: acceptability.common.indices.map(Composer.packageName),
        rankings: parties + [all], samples: acceptability.samples, seed: acceptability.seed,
        samplingError: acceptability.samplingError))
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
      blocks: [.paragraph(explanation), .table(table), .figure(figure)])
  }

  private var count: String { AcceptabilityBars.grouped(acceptability.samples) }

  private var basis: [String] {
    compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted()
  }
}
