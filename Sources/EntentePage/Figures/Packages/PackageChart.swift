import EntenteMessages

/// Packages against the lines that they cross.
package struct PackageChart: Sendable, Hashable, Encodable {
  /// One line that some shown package crosses.
  package struct Line: Sendable, Hashable, Encodable {
    package var id: String
    /// The name of the line's owner.
    package var party: String
    /// What the line says; its id stands for it where it is `nil`. No part of the data.
    package var statement: String?

    private enum CodingKeys: String, CodingKey {
      case id, party
    }

    package init(id: String, party: String, statement: String? = nil) {
      self.id = id
      self.party = party
      self.statement = statement
    }

    /// The line as readers know it.
    var label: String { statement ?? id }
  }

  /// One package.
  package struct Package: Sendable, Hashable, Encodable {
    /// A short name, for example "Package A".
    package var name: String
    /// What tells it from the others in the fewest letters, for example "A"; no part of the data.
    package var label: String?
    /// Indices into `lines`.
    package var crosses: [Int]
    /// 0...1.
    package var likelihood: Double

    /// Makes a package.
    package init(name: String, label: String? = nil, crosses: [Int], likelihood: Double) {
      self.name = name
      self.label = label
      self.crosses = crosses
      self.likelihood = likelihood
    }

    private enum CodingKeys: String, CodingKey {
      case name, crosses, likelihood
    }
  }

  /// The lines that packages cross.
  package var lines: [Line]
  /// The packages, likeliest first.
  package var packages: [Package]

  package init(lines: [Line], packages: [Package]) {
    self.lines = lines
    self.packages = packages
  }
}

extension PackageChart: Figure {
  package static let kind = "packages"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.packages.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let parts = packages.prefix(3).map(crossed)
    return catalogue.text(
      parts.isEmpty ? "figure.packages.summary.none" : "figure.packages.summary",
      [
        "packages": .count(packages.count), "lines": .count(lines.count),
        "crossed": .semicolons(parts),
      ])
  }

  private func crossed(by package: Package) -> Message.Argument {
    let name = Message.Argument.text(package.name)
    switch package.crosses.count {
    case 0: return .part("figure.packages.crosses.none", ["package": name])
    case 1...4:
      let ids = Message.Argument.texts(package.crosses.map { lines[$0].label })
      return .part("figure.packages.crosses", ["package": name, "lines": ids])
    case let count:
      return .part("figure.packages.crosses.count", ["package": name, "n": .count(count)])
    }
  }
}

extension PackageChart {
  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = packages.map { package in
      [
        package.name, catalogue.likelihood(package.likelihood), String(package.crosses.count),
        package.crosses.isEmpty
          ? catalogue.text("figure.packages.none") : linesWithOwners(crossedBy: package),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.packages.table"),
          columns: catalogue.texts([
            "figure.packages.package", "figure.packages.likelihood", "figure.packages.linesCrossed",
            "figure.packages.which",
          ]), rows: rows, numeric: [1, 2]))
    ]
  }

  private func linesWithOwners(crossedBy package: Package) -> String {
    package.crosses.map { "\(lines[$0].label) (\(lines[$0].party))" }
      .joined(separator: package.crosses.contains { lines[$0].statement != nil } ? "; " : ", ")
  }
}
