import EntenteCase
import EntenteEngine

extension StabilityFindings {
  /// More combinations of options than these are not looked at for a brief.
  package static let briefLimit = 512
  /// More states than these are not, where preferences are known in part.
  private static let partialLimit = 128
  /// Worlds drawn for a brief.
  private static let briefWorlds = 100

  /// Settles what a brief speaks of; `nil` where there is nothing to say, or too much.
  ///
  /// - Complexity: bounded by `briefLimit`.
  init?(brieflyOf compiled: CompiledCase) {
    guard compiled.hasMoves, compiled.lonelyMoves <= Self.briefLimit,
      let conflict = try? compiled.conflict(), conflict.start != nil,
      conflict.hasPreferences
    else { return nil }
    let isPartial = conflict.preferences.contains { $0.order == nil }
    guard !isPartial || conflict.model.stateCount <= Self.partialLimit else { return nil }
    self.init(
      compiled, conflict, options: Options(worlds: Self.briefWorlds, work: Budget(2_000_000)))
  }
}

extension CompiledConflict {
  /// Whether anything is known of what some party prefers.
  public var hasPreferences: Bool { preferences.contains(where: \.tellsApart) }
}

extension CompiledCase {
  /// How many combinations of options the issues have that parties move alone, as far as it
  /// matters for a brief.
  package var lonelyMoves: Int {
    issues.filter(\.isMovedAlone).reduce(1) { count, issue in
      min(count * issue.options.count, StabilityFindings.briefLimit + 1)
    }
  }
}

extension Preferences {
  /// Whether any state is known to be better than another.
  package var tellsApart: Bool {
    switch self {
    case .complete(let order): order.rankCount > 1
    case .partial(let order): order.better.contains { !$0.isEmpty }
    }
  }
}
