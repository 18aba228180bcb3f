import EntenteCase
import EntenteEngine

/// Everything that a brief speaks of: a case as one reader may know it, and what the analyses
/// found.
public struct Findings: Sendable {
  /// The case, with what-ifs applied.
  public let compiled: CompiledCase
  /// For whom the case was read.
  public let reader: Reader
  /// What was changed for the sake of argument.
  public let change: WhatIf
  /// Conflicts, corrections, likelihood.
  public let impasse: Impasse
  /// The likeliest packages, no two of which cross the same lines.
  public let packages: DistinctPackages
  /// What to ask, most worthwhile first.
  public let questions: [Question]
  /// What each party's own lines say of each option.
  public let stands: Stands
  /// What all acceptable packages share.
  public let commonGround: CommonGround
  /// Shape `[offer]`: the offers on the table, in the order of the case.
  public let offers: [OfferAnalysis]
  /// What the parties' own numbers say; `nil` where a party states none.
  public let bargaining: Bargaining?
  /// Shape `[offer]`: how the offers stand by the parties' own numbers; `nil` where a party states
  /// none, or nothing follows.
  public let offerBargaining: [OfferBargaining?]
  /// What the little that is known of preferences says of the listed packages.
  public let worlds: PreferenceWorlds
  /// Where parties would stay that can move alone; `nil` where none can, nothing is known of what
  /// they prefer, or there are too many states for a brief.
  public let stability: StabilityFindings?
  /// Whether agreements in phases would hold once signed, in the order of the case.
  public let commitments: [CommitmentFindings]
  /// What was found of each staged exchange, by id.
  public let exchanges: [ExchangeFindings]
  /// Whether people are fed meanwhile; `nil` where the case has no plan of relief, or where it was
  /// not asked for.
  public let relief: ReliefFindings?
  /// How the answer rests on single claims.
  public let effects: [ClaimEffect]
  /// How the answer rests on the scale of firmness.
  public let scale: ScaleEffect

  /// More agreements than these are not looked at for a brief.
  private static let commitmentLimit = 3

  /// Runs every analysis of the brief, each with a budget of its own.
  ///
  /// - Parameters:
  ///   - theCase: a case that was read for `reader` without errors.
  ///   - reader: for whom it was read.
  ///   - change: what-ifs, without mistakes.
  ///   - limit: how many packages to list.
  ///   - work: what each of the larger analyses may do; the smaller ones may do a quarter of it,
  ///     so that a large impasse starves none.
  ///   - exchangeWork: what each analysis of a staged exchange may do.
  ///   - samples: how many worlds to draw from all that agree with what is known of preferences.
  ///   - withRelief: whether to look at the case's plan of relief.
  public init(
    _ theCase: Case, for reader: Reader, change: WhatIf = WhatIf(), limit: Int = 5,
    work: Budget = .standard, samples: Int = PreferenceWorlds.briefSamples,
    exchangeWork: Budget = Budget(20_000), withRelief: Bool = false
  ) {
    let share = Budget(work.remaining / 4)
    let compiled = CompiledCase(theCase.changed(by: change))
    let problem = compiled.problem
    var budget = work
    let impasse = Impasse.run(problem, budget: &budget)
    budget = work
    let agreement = AgreementFunction(impasse, of: problem, budget: &budget)
    let corrections = impasse.isComplete ? impasse.corrections.map(\.lines) : nil
    budget = share
    let ground = CommonGround.run(problem, budget: &budget)
    self.compiled = compiled
    self.reader = reader
    self.change = change
    self.impasse = impasse
    budget = work
    packages = RankedPackage.bestDistinct(
      problem, limit: limit, corrections: corrections, budget: &budget)
    budget = share
    questions = Question.all(
      problem, importances: agreement.importances(held: problem.heldProbability),
      corrections: corrections, budget: &budget)
    commonGround = ground
    budget = share
    stands = Stands.run(
      problem, partyCount: theCase.parties.count, agreementOptions: ground.agreementOptions,
      budget: &budget)
    budget = share
    offers = compiled.theCase.offers.map {
      OfferAnalysis.run(problem, terms: compiled.package(of: $0.terms), budget: &budget)
    }
    budget = work
    let bargaining = Bargaining(
      compiled, acceptableExists: ground.acceptableExists, budget: &budget)
    self.bargaining = bargaining
    budget = share
    offerBargaining = compiled.theCase.offers.map { offer in
      bargaining.flatMap {
        OfferBargaining(compiled.package(of: offer.terms), in: $0, budget: &budget)
      }
    }
    worlds = PreferenceWorlds(
      of: packages.entries.map(\.package.choices), in: compiled, samples: samples)
    stability = StabilityFindings(brieflyOf: compiled)
    commitments = compiled.agreements.prefix(Self.commitmentLimit).map {
      CommitmentFindings($0, in: compiled.theCase, options: .brief)
    }
    exchanges = compiled.exchanges.map { ExchangeFindings($0, work: exchangeWork) }
    relief =
      withRelief ? ReliefFindings(brieflyOf: compiled, packages: packages.entries) : nil
    budget = work
    effects =
      impasse.isComplete
      ? ClaimEffect.all(compiled, impasse: impasse, budget: &budget) : []
    scale = ScaleEffect(
      compiled, impasse: impasse, agreement: agreement,
      firstGroup: questions.first.map { problem.lines[$0.line].group })
  }
}

extension Findings {
  /// The offers on the table with what was found of each, by id.
  public var tabled: [(id: String, analysis: OfferAnalysis)] {
    zip(compiled.theCase.offers, offers).map { ($0.id, $1) }.sorted { $0.0 < $1.0 }
  }
}

extension OfferDocument {
  /// Makes the document of all offers that findings speak of.
  public init(_ findings: Findings) {
    let pairs = zip(findings.compiled.theCase.offers, findings.offerBargaining)
    self.init(
      findings.tabled, of: findings.compiled,
      bargaining: Dictionary(pairs.compactMap { offer, found in found.map { (offer.id, $0) } }) {
        first, _ in first
      })
  }
}
