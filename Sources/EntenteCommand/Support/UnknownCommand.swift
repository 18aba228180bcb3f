import ArgumentParser
import EntenteCase
import EntentePage

/// A first word that is none of the program's commands.
struct UnknownCommand {
  private let word: String
  private let known: [String]

  /// Nothing where the word is a command, an option, or missing.
  init?(_ word: String?, among known: [String]) {
    guard let word, !word.hasPrefix("-"), !known.contains(word) else { return nil }
    (self.word, self.known) = (word, known)
  }

  /// What was probably meant: another command, or the brief of a file.
  var message: String {
    if let meant = nearest(to: word, among: known) {
      return "there is no command '\(word)'; did you mean '\(meant)'?"
    }
    if word.contains(where: { $0 == "." || $0 == "/" }) {
      return "there is no command '\(word)'; for its brief write 'entente brief \(word)'"
    }
    return "there is no command '\(word)'; write one of \(known.joined(separator: ", "))"
  }
}
