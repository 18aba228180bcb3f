/// Whether somebody has asked that work stop.
///
/// Long searches look at the sign of their task as they go; once a stop is asked they end with what
/// they have found until then, as where a budget is used up. The sign goes with the task and not
/// with each call, so that what has no budget can look at it too, however deep it stands.
///
/// An asked-for stop is never taken back.
public struct StopSign: Sendable {
  /// The sign that never asks.
  public static let none = StopSign(ask: nil)

  /// The sign of the task that is running.
  @TaskLocal public static var current = StopSign.none

  private let ask: (@Sendable () -> Bool)?

  private init(ask: (@Sendable () -> Bool)?) { self.ask = ask }

  /// Makes a sign.
  /// - Parameter isAsked: whether a stop is asked by now; called often, and from several threads.
  public init(_ isAsked: @escaping @Sendable () -> Bool) { self.init(ask: isAsked) }

  /// Whether a stop is asked by now.
  public var isAsked: Bool { ask?() ?? false }

  /// Whether a stop may ever be asked.
  package var isNone: Bool { ask == nil }

  /// Does something under this sign.
  public func over<Result>(_ work: () throws -> Result) rethrows -> Result {
    try Self.$current.withValue(self, operation: work)
  }
}

/// Looks at the sign of its task now and then, for loops so short that looking each time would slow
/// them down. The first look counts.
package struct StopWatch: Sendable {
  private let sign = StopSign.current
  private let stride: UInt32
  private var calls: UInt32 = 0
  private var isStopped = false

  /// - Parameter stride: of how many calls one looks; a power of two.
  package init(every stride: UInt32 = 64) { self.stride = stride }

  /// Whether a stop was asked, as far as this has looked.
  package mutating func isAsked() -> Bool {
    defer { calls &+= 1 }
    if calls & (stride - 1) == 0, !isStopped { isStopped = sign.isAsked }
    return isStopped
  }
}
