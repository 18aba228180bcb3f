import EntenteCase
import EntenteEngine

/// Whether one agreement of a case would hold once signed, and what would make it.
public struct CommitmentFindings: Sendable {
  /// How much is looked at.
  public struct Options: Sendable {
    /// Worlds drawn from the ranges of figures, at least 1.
    public var samples: Int
    /// The seed of the draws.
    public var seed: UInt64
    /// Whether it is also asked what each figure changes and what would make the agreement hold.
    public var isThorough: Bool
    /// What it may take to say what figures change: obligations and pairs of phases looked at. Where
    /// these are many, fewer worlds are drawn for it.
    public var work: Int

    /// Makes options.
    public init(
      samples: Int = 2_000, seed: UInt64 = 1, isThorough: Bool = true, work: Int = 10_000_000
    ) {
      self.samples = samples
      self.seed = seed
      self.isThorough = isThorough
      self.work = work
    }

    /// What a brief has time for.
    static let brief = Options(samples: 200, isThorough: false, work: 1_000_000)

    /// How many worlds to draw, of so many at the most, where each is looked at so often.
    func samples(atMost most: Int, times: Int, in agreement: PhasedAgreement) -> Int {
      let phases = agreement.phases.count
      let parts = agreement.phases.reduce(0) { $0 + $1.obligations.count }
      let cost = max(1, times) * (phases * phases + parts + 1)
      return max(1, min(most, samples, max(Self.fewest, work / cost)))
    }

    /// Fewer worlds than these say too little.
    private static let fewest = 20
  }

  /// A disputed assurance, and which of its values each party accepts.
  public struct Clause: Sendable {
    /// With every other figure in the middle of its range.
    public var found: AssuranceClause
    /// What the agreement says of it.
    public var stated: Interval
    /// Single figures that would let the parties meet, nearest first by share of their range.
    public var closings: [AssuranceClause.Closing]
    /// Terms that would let them meet; `nil` where they do, or that was not asked.
    public var terms: CommitmentTerms?
  }

  /// The case that it is of.
  public let theCase: Case
  /// The agreement.
  public let compiled: CompiledAgreement
  /// The agreement with every figure in the middle of its range; `nil` where nothing can be said.
  public let middle: PhasedAgreement?
  /// Whether that holds.
  public let verdict: Commitment?
  /// In how many worlds it holds; `nil` where all figures are known.
  public let worlds: CommitmentWorlds?
  /// What unknown figures change, most first; from fewer worlds for a brief.
  public var effects: [CommitmentWorlds.Effect] { laterEffects.value }
  /// Where it holds over the two figures that change most.
  public let map: CommitmentWorlds.Map?
  /// The assurances that are not certain.
  public let clauses: [Clause]
  /// In what steps transfers could be made, in the order of the agreement.
  public let transfers: [CommitmentTransfer]
  /// What would make it hold, with every figure in the middle; `nil` where it does, that was not
  /// asked, or a stop was.
  public let remedies: CommitmentRemedies?

  /// A first page tells none of them.
  private let laterEffects: Deferred<[CommitmentWorlds.Effect]>

  private static let effectSamples = 400
  private static let mapSamples = 120
  private static let briefSamples = 40
  /// Values of each of the two figures of the map.
  private static let mapSteps = 7

  /// Finds everything that is asked for of one agreement.
  public init(_ compiled: CompiledAgreement, in theCase: Case, options: Options = Options()) {
    self.theCase = theCase
    self.compiled = compiled
    let knowledge = compiled.knowledge
    let middle = knowledge.flatMap { known in known.middle.map(known.agreement(with:)) }
    self.middle = middle
    let verdict = middle.map(Commitment.run)
    self.verdict = verdict
    let isOpen = knowledge?.unknowns.isEmpty == false
    worlds =
      isOpen
      ? knowledge.flatMap {
        CommitmentWorlds.run($0, samples: options.samples, seed: options.seed)
      } : nil
    laterEffects = Deferred { isOpen ? Self.effects(knowledge, options) : [] }
    map = options.isThorough && isOpen ? Self.map(knowledge, laterEffects.value, options) : nil
    let sign = StopSign.current
    clauses = sign.isAsked ? [] : middle.map { Self.clauses($0, compiled, options) } ?? []
    transfers =
      middle.map { agreement in
        compiled.transfers.compactMap {
          sign.isAsked ? nil : CommitmentTransfer($0, agreement)
        }
      } ?? []
    remedies =
      options.isThorough && verdict?.holds == false ? middle.flatMap(CommitmentRemedies.init) : nil
  }

  private static func effects(
    _ knowledge: AgreementKnowledge?, _ options: Options
  ) -> [CommitmentWorlds.Effect] {
    let most = options.isThorough ? effectSamples : briefSamples
    let effects = knowledge.flatMap {
      CommitmentWorlds.effects(
        $0, samples: options.samples(atMost: most, times: 2 * $0.unknowns.count, in: $0.agreement),
        seed: options.seed)
    }
    return (effects ?? []).sorted { ($1.swing, $0.unknown) < ($0.swing, $1.unknown) }
  }

  private static func map(
    _ knowledge: AgreementKnowledge?, _ effects: [CommitmentWorlds.Effect], _ options: Options
  ) -> CommitmentWorlds.Map? {
    // What an order binds to the first figure could not be set beside it.
    guard let knowledge, let first = effects.first,
      let second = effects.dropFirst().first(where: {
        $0.swing > 0 && !knowledge.areOrdered(first.unknown, $0.unknown)
      })
    else { return nil }
    return CommitmentWorlds.map(
      knowledge, across: first.unknown, upwards: second.unknown, steps: mapSteps,
      samples: options.samples(
        atMost: mapSamples, times: mapSteps * mapSteps, in: knowledge.agreement),
      seed: options.seed)
  }

  private static func clauses(
    _ middle: PhasedAgreement, _ compiled: CompiledAgreement, _ options: Options
  ) -> [Clause] {
    compiled.figures.compactMap { known in
      guard !StopSign.current.isAsked,
        case .assurance(let phase) = known.figure, known.range.low < 1,
        let end = middle.phases[phase].end, end.target != end.otherwise
      else { return nil }
      let found = AssuranceClause.run(middle, phase: phase)
      let isOpen = options.isThorough && found.common == nil
      return Clause(
        found: found, stated: known.range,
        closings: isOpen ? closings(middle, phase, compiled) : [],
        terms: isOpen ? CommitmentTerms(middle, phase: phase, compiled) : nil)
    }
  }

  private static func closings(
    _ middle: PhasedAgreement, _ phase: Int, _ compiled: CompiledAgreement
  ) -> [AssuranceClause.Closing] {
    let varied = compiled.unknowns.filter { $0.figure != .assurance(phase: phase) }
    let found = AssuranceClause.closings(
      middle, phase: phase, varying: varied.map { ([$0.figure] + $0.also, $0.range) })
    let widths = varied.map { max($0.range.high - $0.range.low, 0x1p-40) }
    return zip(found, widths).filter { $0.0.value != nil }
      .map { (closing: $0.0, share: abs($0.0.change ?? 0) / $0.1) }
      .sorted { $0.share < $1.share }.map(\.closing)
  }
}
