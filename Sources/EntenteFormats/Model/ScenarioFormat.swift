/// A format of negotiation files that other programs read.
public enum ScenarioFormat: String, Sendable, Hashable, CaseIterable {
  /// XML files of Genius: one domain, one profile for each party.
  case genius
  /// JSON files of GeniusWeb: one linear additive profile for each party.
  case geniusweb
  /// YAML files of NegMAS: one outcome space, one utility function for each party.
  case negmas
}

/// A file as it was found or is to be written.
public struct ScenarioFile: Sendable, Hashable {
  /// The name without its folder.
  public var name: String
  /// What the file holds.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name without what follows its last dot.
  var stem: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
