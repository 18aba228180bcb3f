import EntenteCase
import EntenteEngine
import Synchronization

/// A case as one reader may know it, and what is found of it: each finding is made when it is first
/// asked for, and kept.
///
/// Several threads may ask at once. Two that ask for the same finding for the first time may both
/// make it; they get equal answers.
public final class Answers: Sendable {
  /// The case, with what-ifs applied.
  public let compiled: CompiledCase
  /// For whom the case was read.
  public let reader: Reader
  /// What was changed for the sake of argument.
  public let change: WhatIf
  /// The same answers before the change; `nil` where nothing was changed.
  public let unchanged: Answers?
  /// How far analyses go.
  package let limits: Limits
  private let kept = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// How far analyses go for a set of answers.
  package struct Limits: Sendable {
    /// How many packages are listed.
    package let packages: Int
    /// What each of the larger analyses may do.
    package let work: Budget
    /// How many worlds are drawn from all that agree with what is known of preferences.
    package let samples: Int
    /// The power of the product of gains by which agreements are foretold.
    package let exponent: Double
    /// What each analysis of a staged exchange may do.
    package let exchangeWork: Budget
    /// Whether the case's plan of relief is looked at.
    package let withRelief: Bool
    /// Whether somebody asked to stop; analyses end then with what they have found.
    package let stop: StopSign

    /// What each of the smaller analyses may do, so that a large impasse starves none.
    package var share: Budget { Budget(work.remaining / 4) }
  }

  /// Makes answers of which nothing is found yet.
  ///
  /// - Parameters:
  ///   - theCase: a case that was read for `reader` without errors.
  ///   - reader: for whom it was read.
  ///   - change: what-ifs, without mistakes.
  ///   - limit: how many packages to list.
  ///   - work: what each of the larger analyses may do; the smaller ones may do a quarter of it,
  ///     so that a large impasse starves none.
  ///   - samples: how many worlds to draw from all that agree with what is known of preferences.
  ///   - exponent: the power of the product of gains by which agreements are foretold, within
  ///     `Forecast.exponents`.
  ///   - exchangeWork: what each analysis of a staged exchange may do.
  ///   - withRelief: whether to look at the case's plan of relief.
  ///   - stop: whether somebody asked to stop; analyses end then with what they have found, and
  ///     what is found from then on may be less than there is.
  public init(
    _ theCase: Case, for reader: Reader, change: WhatIf = WhatIf(), limit: Int = 5,
    work: Budget = .standard, samples: Int = PreferenceWorlds.briefSamples,
    exponent: Double = Forecast.exponent, exchangeWork: Budget = Budget(20_000),
    withRelief: Bool = false, stop: StopSign = .current
  ) {
    compiled = CompiledCase(theCase.changed(by: change))
    self.reader = reader
    self.change = change
    limits = Limits(
      packages: limit, work: work, samples: samples, exponent: exponent,
      exchangeWork: exchangeWork,
      withRelief: withRelief, stop: stop)
    unchanged =
      change.isEmpty
      ? nil
      : Answers(
        theCase, for: reader, limit: limit, work: work, samples: samples,
        exchangeWork: exchangeWork, withRelief: withRelief, stop: stop)
  }

  /// What an analysis finds of the case.
  package subscript<Asked: Analysis>(_ asked: Asked.Type) -> Asked.Found {
    let key = ObjectIdentifier(asked)
    if let known = kept.withLock({ $0[key] }) as? Kept<Asked.Found> { return known.found }
    // Not under the lock: an analysis asks for what others find.
    let found = limits.stop.over { asked.find(in: self) }
    kept.withLock { $0[key] = Kept(found: found) }
    return found
  }

  /// The analyses that were made so far, for tests.
  package var made: Int { kept.withLock { $0.count } }
}

private final class Kept<Found: Sendable>: Sendable {
  let found: Found

  init(found: Found) { self.found = found }
}
