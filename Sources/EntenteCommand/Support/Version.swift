import CEntenteRevision
import EntenteEngine
import EntenteLinear
import EntenteMessages

/// Of what this program is made.
enum Version {
  /// The release, by the rules of semantic versions. Packages, manual and wheel take it from here.
  static let number = "0.2.0"

  /// The number, the revision of the sources, and the libraries that answers come from: what a report
  /// of a mistake should hold.
  static var details: String {
    let revision = String(cString: entente_revision_text())
    return """
      entente \(number)
      revision     \(revision.isEmpty ? "unknown, as this is no release" : revision)
      conflicts    \(ConflictSolver.version)
      plans        \(linear)
      languages    ICU \(LanguageLibrary.version)
      """
  }

  private static var linear: String {
    do {
      let solver = try LinearSolvers.standard
      return "\(solver.name) \(solver.version)"
    } catch {
      return "no solver for plans of relief: \(error)"
    }
  }

  /// Whether the arguments ask for the details, which the library for arguments has no word for.
  static func areDetails(_ arguments: some Collection<String>) -> Bool {
    arguments.count == 2 && Set(arguments) == ["--version", "--verbose"]
  }
}
