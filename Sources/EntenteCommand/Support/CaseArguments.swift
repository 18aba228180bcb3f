import ArgumentParser
import EntenteCase

/// The case that a command reads, for whom, and with which what-ifs.
struct CaseArguments: ParsableArguments {
  @Argument(help: "The case file; - reads standard input.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Use only what this reader may know: a party's id, or 'public'.", valueName: "reader"))
  var reader: String?

  @Option(
    help: ArgumentHelp(
      "What if this claim, rule, offer, group, agreement, exchange or part of one, or this row of the "
        + "plan of relief, were not there.",
      valueName: "id"))
  var without: [String] = []

  @Option(
    name: .customLong("fix"),
    help: ArgumentHelp(
      "What if this issue were settled so; or, for an obligation, a guarantee or a claim of a "
        + "half-life, its figure were this number.", valueName: "issue=option"))
  var fixes: [Assignment] = []

  @Option(
    help: ArgumentHelp(
      "What if this line were so firm: absolute, firm, soft, contested, or a probability.",
      valueName: "id=word"))
  var firmness: [Assignment] = []

  func validate() throws {
    for assignment in firmness where Firmness(spelled: assignment.value) == nil {
      throw ValidationError(
        "'\(assignment.value)' is no firmness; write absolute, firm, soft, contested, or a "
          + "probability from 0 to 1, as in \(assignment.name)=soft")
    }
    for assignment in fixes where fixes.contains(where: { $0.contradicts(assignment) }) {
      throw ValidationError("--fix settles '\(assignment.name)' in two ways")
    }
  }

  /// What the options ask to be changed.
  var change: WhatIf {
    WhatIf(
      without: without,
      fixed: Dictionary(fixes.map { ($0.name, $0.value) }) { first, _ in first },
      firmness: Dictionary(
        firmness.compactMap { given in Firmness(spelled: given.value).map { (given.name, $0) } }
      ) { _, last in last })
  }
}

/// `name=value` on the command line.
struct Assignment: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    name = String(parts[0])
    value = String(parts[1])
  }

  /// Whether both speak of the same name and differ.
  func contradicts(_ other: Assignment) -> Bool { name == other.name && value != other.value }
}

extension Firmness {
  /// Reads a word of firmness, or a probability from 0 to 1.
  init?(spelled text: String) {
    if let word = Word(rawValue: text) {
      self = .word(word)
    } else if let p = Double(text), (0...1).contains(p) {
      self = .probability(p)
    } else {
      return nil
    }
  }
}
