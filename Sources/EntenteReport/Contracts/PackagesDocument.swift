import EntenteCase
import EntenteEngine

/// What `entente packages --json` prints.
public struct PackagesDocument: Encodable, Sendable {
  /// One agreement.
  public struct Package: Encodable, Sendable {
    /// Options' ids by issues' ids.
    public let choices: [String: String]
    /// The probability, 0...1, that every crossed line gives way.
    public let likelihood: Double
    /// Ids of the lines that it crosses.
    public let crosses: [String]

    /// Makes a package's document.
    public init(_ package: RankedPackage, of compiled: CompiledCase) {
      choices = compiled.choices(of: package.choices)
      likelihood = package.likelihood
      crosses = compiled.ids(of: package.crosses)
    }
  }

  /// Likeliest first.
  public let packages: [Package]
  /// Whether these are proven to be the likeliest.
  public let complete: Bool

  /// Makes the document.
  public init(_ packages: BestPackages, of compiled: CompiledCase) {
    self.packages = packages.packages.map { Package($0, of: compiled) }
    complete = packages.isComplete
  }
}
