import EntenteMessages

/// Packages against the lines that they cross.
public struct PackageChart: Sendable, Hashable, Encodable {
  /// One line that some shown package crosses.
  public struct Line: Sendable, Hashable, Encodable {
    public var id: String
    /// The name of the line's owner.
    public var party: String

    /// Makes a line.
    public init(id: String, party: String) {
      self.id = id
      self.party = party
    }
  }

  /// One package.
  public struct Package: Sendable, Hashable, Encodable {
    /// A short name, for example "Package A".
    public var name: String
    /// Indices into `lines`.
    public var crosses: [Int]
    /// 0...1.
    public var likelihood: Double

    /// Makes a package.
    public init(name: String, crosses: [Int], likelihood: Double) {
      self.name = name
      self.crosses = crosses
      self.likelihood = likelihood
    }
  }

  /// The lines that packages cross.
  public var lines: [Line]
  /// The packages, likeliest first.
  public var packages: [Package]

  /// Makes a chart.
  public init(lines: [Line], packages: [Package]) {
    self.lines = lines
    self.packages = packages
  }
}

extension PackageChart: Figure {
  static let kind = "packages"
  func caption(in catalogue: Catalogue) -> String { "Packages and the lines that they cross" }

  func summary(in catalogue: Catalogue) -> String {
    let parts = packages.prefix(3).map { "\($0.name) crosses \(crossedInBrief(by: $0))" }
    return Count.of(packages.count, "package") + " against \(Count.of(lines.count, "line"))"
      + (parts.isEmpty ? "." : ": " + parts.joined(separator: "; ") + ".")
  }

  private func crossedInBrief(by package: Package) -> String {
    switch package.crosses.count {
    case 0: "no line"
    case 1...4: Count.list(package.crosses.map { lines[$0].id })
    case let count: Count.of(count, "line")
    }
  }
}

extension PackageChart {
  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = packages.map { package in
      [
        package.name, LikelihoodText.of(package.likelihood), String(package.crosses.count),
        package.crosses.isEmpty ? "none" : crossed(by: package),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: "Packages", columns: ["Package", "Likelihood", "Lines crossed", "Which"],
          rows: rows, numeric: [1, 2]))
    ]
  }

  private func crossed(by package: Package) -> String {
    package.crosses.map { "\(lines[$0].id) (\(lines[$0].party))" }.joined(separator: ", ")
  }
}
