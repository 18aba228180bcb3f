import ArgumentParser
import EntenteCase
import EntentePage

extension Reader {
  /// The reader that `--for` names; the mediator without it.
  init(argument: String?) {
    switch argument {
    case nil: self = .mediator
    case "public": self = .everyone
    case .some(let id): self = .party(id)
    }
  }

  /// Fails for a party that the case does not have.
  func confirm(in theCase: Case) throws {
    let parties = theCase.parties.map(\.id)
    guard case .party(let id) = self, !parties.contains(id) else { return }
    let hint = nearest(to: id, among: parties + ["public"]).map { "; did you mean '\($0)'?" }
    throw ExitCode.misuse(
      "the case has no party '\(id)' to read it for"
        + (hint ?? "; write one of " + (parties + ["public"]).joined(separator: ", ")))
  }
}
