extension Brief {
  /// Ids that sentences rest on, in reading order, with repeats.
  public var references: [String] { sentences.flatMap(\.restsOn) }
}
