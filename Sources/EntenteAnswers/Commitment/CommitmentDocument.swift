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
  public struct Span: Encodable, Sendable {
    /// The least.
    public let low: Double
    /// The most.
    public let high: Double

    init(_ interval: Interval) { (low, high) = (interval.low, interval.high) }
  }

  /// One agreement.
  public struct Entry: Encodable, Sendable {
    /// The agreement's id.
    public let id: String
    /// What it is called.
    public let title: String
    /// Whether all sign and keep to it with every figure in the middle of its range; absent where
    /// that cannot be said.
    public let holds: Bool?
    /// Of whom figures are missing, and which.
    public let missing: [Missing]
    /// Every figure and where it comes from.
    public let figures: [Figure]
    /// What is said without numbers, by source.
    public let orders: [Order]
    /// What each party would do.
    public let parties: [Party]
    /// Each decision of each party.
    public let decisions: [Decision]
    /// Which assurances each party accepts.
    public let assurances: [Assurance]
    /// In how many worlds it holds.
    public let worlds: Worlds?
    /// What unknown figures change, most first.
    public let effects: [Effect]
    /// The grid over the two figures that change most.
    public let map: Map?
    /// What would make it hold.
    public let remedies: RemedyEntry?
    /// In what steps transfers could be made.
    public let transfers: [Transfer]
  }

  /// In what steps something could be handed over.
  public struct Transfer: Encodable, Sendable {
    /// The transfer's id.
    public let transfer: String
    /// Who gives.
    public let party: String
    /// The phase with whose first day it begins.
    public let phase: String
    /// Days from step to step.
    public let every: Int
    /// What all of it costs who gives.
    public let costs: Span?
    /// The fewest steps with the cost in the middle; absent where no number will do.
    public let steps: Int?
    /// What each but the last costs, and the last; absent where no number will do.
    public let eachStep: Double?
    /// What the last step costs.
    public let lastStep: Double?
    /// The least that going on is worth more than stopping, before any step.
    public let smallestSlack: Double?
    /// The fewest steps with the cost at its low end; absent where no number will do.
    public let stepsAtLow: Int?
    /// The same at its high end.
    public let stepsAtHigh: Int?
    /// What the figures rest on.
    public let restsOn: [String]
  }

  /// Terms that would let parties meet on an assurance.
  public struct Terms: Encodable, Sendable {
    /// The least of each alone; `amount` is absent where none will do.
    public let alone: [Term]
    /// The cheapest mix of them; absent where none will do.
    public let cheapest: [Term]?
    /// The assurance of the cheapest mix.
    public let assurance: Double?
  }

  /// An amount of a term.
  public struct Term: Encodable, Sendable {
    /// `transfer` (a share, 0...1), `guarantee` or `payment` (a day).
    public let kind: String
    /// The transfer's id; for transfers.
    public let transfer: String?
    /// On or to whom; for transfers who gives.
    public let party: String
    /// How much.
    public let amount: Double?
    /// An assurance that all then accept; for the least of each alone.
    public let assurance: Double?
  }

  /// A party of whom figures are missing.
  public struct Missing: Encodable, Sendable {
    /// The party's id.
    public let party: String
    /// By the words of the case file.
    public let figures: [String]
  }

  /// A figure.
  public struct Figure: Encodable, Sendable {
    /// The id of the claim, agreement, obligation or guarantee that states it.
    public let source: String
    /// What it is, unique within the source.
    public let figure: String
    /// The least that it can be.
    public let low: Double
    /// The most.
    public let high: Double
    /// Whether it is assumed, or something about it.
    public let assumed: Bool
  }

  /// An order of what days are worth.
  public struct Order: Encodable, Sendable {
    /// The id of the claim.
    public let source: String
    /// Whose it is.
    public let party: String
    /// Most worth first: phases by id, `no agreement`, `breakdown`, `breakdown of` a phase.
    public let days: [String]
  }

  /// A party.
  public struct Party: Encodable, Sendable {
    /// Its id.
    public let party: String
    /// What signing is worth more than no agreement.
    public let signing: Double
    /// Whether it signs.
    public let signs: Bool
    /// Whether it never gains by departing.
    public let keeps: Bool
  }

  /// A decision in a phase, over all its days.
  public struct Decision: Encodable, Sendable {
    /// Who decides.
    public let party: String
    /// In which phase.
    public let phase: String
    /// `obligation`, `consent` or `exit`.
    public let choice: String
    /// For obligations.
    public let obligation: String?
    /// What keeping is worth more, on the day on which that is least.
    public let smallestSlack: Double
    /// That day of the phase.
    public let tightestDay: Int
    /// The first day on which departing gains; absent where none.
    public let firstBreak: Departure?
  }

  /// A day on which departing gains.
  public struct Departure: Encodable, Sendable {
    /// In the phase.
    public let dayInPhase: Int
    /// Since signing; absent where only a refusal or a way out leads to the phase.
    public let day: Int?
    /// How much departing gains.
    public let gain: Double
  }

  /// An assurance that is not certain.
  public struct Assurance: Encodable, Sendable {
    /// The phase at whose end it is.
    public let phase: String
    /// What the agreement says.
    public let stated: Span
    /// By party.
    public let parties: [Acceptance]
    /// What all accept; absent where nothing.
    public let common: Span?
    /// The distance between two parties; absent where there is none, or somebody accepts nothing.
    public let gap: Gap?
    /// Single figures that would let the parties meet, nearest first.
    public let closings: [Closing]
    /// Terms that would let them meet; absent where they do.
    public let terms: Terms?
  }

  /// What one party accepts; absent where nothing.
  public struct Acceptance: Encodable, Sendable {
    /// The party's id.
    public let party: String
    /// With which it signs.
    public let signs: Span?
    /// With which it never departs.
    public let keeps: Span?
    /// With which it does both.
    public let accepts: Span?
  }

  /// A distance between what two parties accept.
  public struct Gap: Encodable, Sendable {
    /// Who accepts only `atLeast` or more.
    public let asking: String
    /// Who accepts only `atMost` or less.
    public let allowing: String
    /// The least that the one accepts.
    public let atLeast: Double
    /// The most that the other accepts.
    public let atMost: Double
  }

  /// A figure that would let the parties meet.
  public struct Closing: Encodable, Sendable {
    /// Where it comes from.
    public let source: String
    /// What it is.
    public let figure: String
    /// The value with which they meet.
    public let value: Double
    /// The assurance on which they then do.
    public let assurance: Double?
  }

  /// Shares of worlds, 0...1.
  public struct Worlds: Encodable, Sendable {
    /// How many were drawn.
    public let samples: Int
    /// The seed of the draws.
    public let seed: UInt64
    /// In which all sign and keep to it.
    public let holds: Double
    /// Where that lies with a confidence of 95 %.
    public let confidence: Span
    /// In which each party signs, by id.
    public let signs: [String: Double]
    /// In which each party never departs, by id.
    public let keeps: [String: Double]
  }

  /// What one figure changes.
  public struct Effect: Encodable, Sendable {
    /// Where it comes from.
    public let source: String
    /// What it is.
    public let figure: String
    /// The share at its low end.
    public let shareAtLow: Double
    /// The share at its high end.
    public let shareAtHigh: Double
  }

  /// Shares over two figures.
  public struct Map: Encodable, Sendable {
    /// The figure across.
    public let across: Axis
    /// The figure upwards.
    public let upwards: Axis
    /// Shape `[upwards][across]`.
    public let shares: [[Double]]
  }

  /// An axis of a map.
  public struct Axis: Encodable, Sendable {
    /// Where the figure comes from.
    public let source: String
    /// What it is.
    public let figure: String
    /// Its values, ascending.
    public let values: [Double]
  }

  /// What would make it hold.
  public struct RemedyEntry: Encodable, Sendable {
    /// Each thing alone, for one party.
    public let parties: [Remedy]
    /// Lengths in days, by phase, for which all sign and keep to it.
    public let lengths: [String: [[Int]]]
    /// The cheapest mix; absent where none will do.
    public let mix: [Instrument]?
  }

  /// What would make one party sign and keep to it.
  public struct Remedy: Encodable, Sendable {
    /// The party's id.
    public let party: String
    /// The least guarantee with which it keeps to it.
    public let guarantee: Double?
    /// The least daily payment.
    public let payment: Double?
    /// The chances of detection.
    public let detection: [Span]
    /// The half-lives.
    public let halfLife: [Span]
  }

  /// A part of a mix.
  public struct Instrument: Encodable, Sendable {
    /// `guarantee` or `payment`.
    public let kind: String
    /// On or to whom.
    public let party: String
    /// How much, or how much a day.
    public let amount: Double
  }

  private let version = Self.version
  private let agreements: [Entry]

  /// Makes the document.
  public init(_ findings: [CommitmentFindings]) {
    agreements = findings.map { CommitmentEntries(found: $0).entry }
  }
}
