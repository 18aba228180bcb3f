import EntenteCase
import EntenteEngine

/// What `entente impasse --json` prints.
public struct ImpasseDocument: Encodable, Sendable {
  /// A minimal correction.
  struct Correction: Encodable, Sendable {
    /// Ids of the lines that give way.
    let claims: [String]
    /// The probability, 0...1, that all of them do.
    let likelihood: Double
  }

  /// How much less one party would have to take, all other lines being held.
  struct Lowering: Encodable, Sendable {
    /// The id of the line on worth.
    let claim: String
    /// What it asks for, in its owner's own points.
    let from: Double
    /// The most that its owner can have while every other line is met.
    let to: Double
    /// An agreement that brings as much: options' ids by issues' ids.
    let choices: [String: String]

    init(_ lowering: EntenteEngine.Lowering, of compiled: CompiledCase) {
      claim = compiled.lines[lowering.line].id
      (from, to) = (lowering.from, lowering.to)
      choices = compiled.choices(of: lowering.package)
    }
  }

  /// A probability between two numbers, which are equal where it is known exactly.
  struct Bounds: Encodable, Sendable {
    /// The least that it can be, 0...1.
    let low: Double
    /// The most that it can be, 0...1.
    let high: Double

    init(_ interval: Interval) {
      low = interval.low
      high = interval.high
    }
  }

  /// The lines that conflicts have in common.
  struct Shared: Encodable, Sendable {
    /// A line and how many conflicts it is in.
    struct Share: Encodable, Sendable {
      let claim: String
      let conflicts: Int
    }

    /// Ids of the lines that are in every conflict.
    let inAll: [String]
    /// Those that are in more than half of them, and not in all.
    let inMost: [Share]

    init(_ shared: SharedLines, _ compiled: CompiledCase) {
      inAll = compiled.ids(of: shared.inAll)
      inMost = shared.inMost.map {
        Share(claim: compiled.lines[$0.line].id, conflicts: $0.conflicts)
      }
    }
  }

  /// A line that others of its party imply.
  struct Implied: Encodable, Sendable {
    /// The id of the line.
    let claim: String
    /// Ids of the lines that say all that it says and more: while one is held, so is this.
    let by: [String]
  }

  /// Each conflict as ids of lines, smallest first.
  let conflicts: [[String]]
  /// For each conflict the ids of the rules without which its lines could be met together; absent
  /// where no conflict needs one.
  let rules: [[String]]?
  /// What conflicts share; absent where there are fewer than two, or not all are known.
  let shared: Shared?
  /// Lines that are said several times, each as the ids of the claims that say it, of which lists name
  /// the first; absent where there are none.
  let same: [[String]]?
  /// Lines that others of their party imply; absent where there are none.
  let implied: [Implied]?
  /// Likeliest first.
  let corrections: [Correction]
  /// Whether both lists are whole.
  let complete: Bool
  /// The probability that some agreement crosses no line that is held to the end.
  let agreementLikelihood: Bounds
  /// Ids of the lines on worth that could not be counted; absent where there are none.
  let uncounted: [String]?
  /// What one party alone could take less for an agreement; absent where nothing is known to help.
  let lowerings: [Lowering]?

  /// Makes the document.
  public init(_ answers: Answers) {
    let (impasse, compiled) = (answers.impasse, answers.compiled)
    lowerings =
      answers.lowerings.isEmpty
      ? nil : answers.lowerings.map { Lowering($0, of: compiled) }
    conflicts = impasse.conflicts.map(compiled.ids(of:))
    let grounds = answers.grounds.map { compiled.ruleIDs(of: $0.rules) }
    rules = grounds.allSatisfy(\.isEmpty) ? nil : grounds
    shared = answers.sharedLines.map { Shared($0, compiled) }
    let said = compiled.statements.filter { $0.count > 1 }.map { $0.map(\.id) }
    same = said.isEmpty ? nil : said
    let weaker = compiled.lines.indices.filter { !compiled.stronger[$0].isEmpty }.map {
      Implied(claim: compiled.lines[$0].id, by: compiled.ids(of: compiled.stronger[$0]))
    }
    implied = weaker.isEmpty ? nil : weaker
    corrections = impasse.corrections.map {
      Correction(claims: compiled.ids(of: $0.lines), likelihood: $0.likelihood)
    }
    complete = impasse.isComplete
    agreementLikelihood = Bounds(impasse.agreementLikelihood)
    uncounted = compiled.uncountedIDs
  }
}
