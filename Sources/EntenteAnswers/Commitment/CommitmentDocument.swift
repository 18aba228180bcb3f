import EntenteCase
import EntenteEngine

/// What `entente commitment --json` prints.
///
/// Parties, phases, obligations and guarantees bear their ids. Worths are in each party's own
/// points, days count from 1, and half-lives are in days. What is not known is `null` or absent.
public struct CommitmentDocument: Encodable, Sendable {
  /// The version of these keys; it grows when one changes its meaning or goes.
  public static let version = 1

  /// From one number to another.
  struct Span: Encodable, Sendable {
    /// The least.
    let low: Double
    /// The most.
    let high: Double

    init(_ interval: Interval) { (low, high) = (interval.low, interval.high) }
  }

  /// One agreement.
  struct Entry: Encodable, Sendable {
    /// The agreement's id.
    let id: String
    /// What it is called.
    let title: String
    /// Whether all sign and keep to it with every figure in the middle of its range; absent where
    /// that cannot be said.
    let holds: Bool?
    /// Of whom figures are missing, and which.
    let missing: [Missing]
    /// Every figure and where it comes from.
    let figures: [Figure]
    /// What is said without numbers, by source.
    let orders: [Order]
    /// What each party would do.
    let parties: [Party]
    /// Each decision of each party.
    let decisions: [Decision]
    /// Which assurances each party accepts.
    let assurances: [Assurance]
    /// In how many worlds it holds.
    let worlds: Worlds?
    /// What unknown figures change, most first.
    let effects: [Effect]
    /// The grid over the two figures that change most.
    let map: Map?
    /// What would make it hold.
    let remedies: RemedyEntry?
    /// In what steps transfers could be made.
    let transfers: [Transfer]
  }

  /// In what steps something could be handed over.
  struct Transfer: Encodable, Sendable {
    /// The transfer's id.
    let transfer: String
    /// Who gives.
    let party: String
    /// The phase with whose first day it begins.
    let phase: String
    /// Days from step to step.
    let every: Int
    /// What all of it costs who gives.
    let costs: Span?
    /// The fewest steps with the cost in the middle; absent where no number will do.
    let steps: Int?
    /// What each but the last costs, and the last; absent where no number will do.
    let eachStep: Double?
    /// What the last step costs.
    let lastStep: Double?
    /// The least that going on is worth more than stopping, before any step.
    let smallestSlack: Double?
    /// The fewest steps with the cost at its low end; absent where no number will do.
    let stepsAtLow: Int?
    /// The same at its high end.
    let stepsAtHigh: Int?
    /// What the figures rest on.
    let restsOn: [String]
  }

  /// Terms that would let parties meet on an assurance.
  struct Terms: Encodable, Sendable {
    /// The least of each alone; `amount` is absent where none will do.
    let alone: [Term]
    /// The cheapest mix of them; absent where none will do.
    let cheapest: [Term]?
    /// The assurance of the cheapest mix.
    let assurance: Double?
  }

  /// An amount of a term.
  struct Term: Encodable, Sendable {
    /// `transfer` (a share, 0...1), `guarantee` or `payment` (a day).
    let kind: String
    /// The transfer's id; for transfers.
    let transfer: String?
    /// On or to whom; for transfers who gives.
    let party: String
    /// How much.
    let amount: Double?
    /// An assurance that all then accept; for the least of each alone.
    let assurance: Double?
  }

  /// A party of whom figures are missing.
  struct Missing: Encodable, Sendable {
    /// The party's id.
    let party: String
    /// By the words of the case file.
    let figures: [String]
  }

  /// A figure.
  struct Figure: Encodable, Sendable {
    /// The id of the claim, agreement, obligation or guarantee that states it.
    let source: String
    /// What it is, unique within the source.
    let figure: String
    /// The least that it can be.
    let low: Double
    /// The most.
    let high: Double
    /// What counts where one number is needed; absent where nothing can be said.
    let middle: Double?
    /// Whether it is assumed, or something about it.
    let assumed: Bool
  }

  /// An order of what days are worth.
  struct Order: Encodable, Sendable {
    /// The id of the claim.
    let source: String
    /// Whose it is.
    let party: String
    /// Most worth first: phases by id, `no agreement`, `breakdown`, `breakdown of` a phase.
    let days: [String]
  }

  /// A party.
  struct Party: Encodable, Sendable {
    /// Its id.
    let party: String
    /// What signing is worth more than no agreement.
    let signing: Double
    /// Whether it signs.
    let signs: Bool
    /// Whether it never gains by departing.
    let keeps: Bool
  }

  /// A decision in a phase, over all its days.
  struct Decision: Encodable, Sendable {
    /// Who decides.
    let party: String
    /// In which phase.
    let phase: String
    /// `obligation`, `consent` or `exit`.
    let choice: String
    /// For obligations.
    let obligation: String?
    /// What keeping is worth more, on the day on which that is least.
    let smallestSlack: Double
    /// That day of the phase.
    let tightestDay: Int
    /// The first day on which departing gains; absent where none.
    let firstBreak: Departure?
  }

  /// A day on which departing gains.
  struct Departure: Encodable, Sendable {
    /// In the phase.
    let dayInPhase: Int
    /// Since signing; absent where only a refusal or a way out leads to the phase.
    let day: Int?
    /// How much departing gains.
    let gain: Double
  }

  /// An assurance that is not certain.
  struct Assurance: Encodable, Sendable {
    /// The phase at whose end it is.
    let phase: String
    /// What the agreement says.
    let stated: Span
    /// By party.
    let parties: [Acceptance]
    /// What all accept; absent where nothing.
    let common: Span?
    /// The distance between two parties; absent where there is none, or somebody accepts nothing.
    let gap: Gap?
    /// Single figures that would let the parties meet, nearest first.
    let closings: [Closing]
    /// Terms that would let them meet; absent where they do.
    let terms: Terms?
  }

  /// What one party accepts; absent where nothing.
  struct Acceptance: Encodable, Sendable {
    /// The party's id.
    let party: String
    /// With which it signs.
    let signs: Span?
    /// With which it never departs.
    let keeps: Span?
    /// With which it does both.
    let accepts: Span?
  }

  /// A distance between what two parties accept.
  struct Gap: Encodable, Sendable {
    /// Who accepts only `atLeast` or more.
    let asking: String
    /// Who accepts only `atMost` or less.
    let allowing: String
    /// The least that the one accepts.
    let atLeast: Double
    /// The most that the other accepts.
    let atMost: Double
  }

  /// A figure that would let the parties meet.
  struct Closing: Encodable, Sendable {
    /// Where it comes from.
    let source: String
    /// What it is.
    let figure: String
    /// The value with which they meet.
    let value: Double
    /// The assurance on which they then do.
    let assurance: Double?
  }

  /// Shares of worlds, 0...1.
  struct Worlds: Encodable, Sendable {
    /// How many were drawn.
    let samples: Int
    /// The seed of the draws.
    let seed: UInt64
    /// In which all sign and keep to it.
    let holds: Double
    /// Where that lies with a confidence of 95 %.
    let confidence: Span
    /// In which each party signs, by id.
    let signs: [String: Double]
    /// In which each party never departs, by id.
    let keeps: [String: Double]
  }

  /// What one figure changes.
  struct Effect: Encodable, Sendable {
    /// Where it comes from.
    let source: String
    /// What it is.
    let figure: String
    /// The share at its low end.
    let shareAtLow: Double
    /// The share at its high end.
    let shareAtHigh: Double
  }

  /// Shares over two figures.
  struct Map: Encodable, Sendable {
    /// The figure across.
    let across: Axis
    /// The figure upwards.
    let upwards: Axis
    /// Shape `[upwards][across]`.
    let shares: [[Double]]
  }

  /// An axis of a map.
  struct Axis: Encodable, Sendable {
    /// Where the figure comes from.
    let source: String
    /// What it is.
    let figure: String
    /// Its values, ascending.
    let values: [Double]
  }

  /// What would make it hold.
  struct RemedyEntry: Encodable, Sendable {
    /// Each thing alone, for one party.
    let parties: [Remedy]
    /// Lengths in days, by phase, for which all sign and keep to it.
    let lengths: [String: [[Int]]]
    /// The cheapest mix; absent where none will do.
    let mix: [Instrument]?
  }

  /// What would make one party sign and keep to it.
  struct Remedy: Encodable, Sendable {
    /// The party's id.
    let party: String
    /// The least guarantee with which it keeps to it.
    let guarantee: Double?
    /// The least daily payment.
    let payment: Double?
    /// The chances of detection.
    let detection: [Span]
    /// The half-lives.
    let halfLife: [Span]
  }

  /// A part of a mix.
  struct Instrument: Encodable, Sendable {
    /// `guarantee` or `payment`.
    let kind: String
    /// On or to whom.
    let party: String
    /// How much, or how much a day.
    let amount: Double
  }

  private let version = Self.version
  private let agreements: [Entry]

  /// Makes the document.
  public init(_ findings: [CommitmentFindings]) {
    agreements = findings.map { CommitmentEntries(found: $0).entry }
  }
}
