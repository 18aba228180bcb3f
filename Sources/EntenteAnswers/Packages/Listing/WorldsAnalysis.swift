import EntenteEngine

/// What the little that is known of preferences says of the listed packages.
package enum WorldsAnalysis: Analysis {
  package static func find(in answers: Answers) -> PreferenceWorlds {
    PreferenceWorlds(
      of: answers.packages.entries.map(\.package.choices), in: answers.compiled,
      samples: answers.limits.samples)
  }
}

extension Answers {
  /// What the little that is known of preferences says of the listed packages.
  public var worlds: PreferenceWorlds { self[WorldsAnalysis.self] }
}
