import EntenteCase
import EntenteEngine
import EntenteMessages

/// States by what they settle, without a list of all.
extension StateReading {
  /// What a text such as `truce=none,strikes=ended` settles: shape `[issue]`.
  static func terms(_ text: String, _ compiled: CompiledCase) -> Result<[Int?], Mistake> {
    var choices: [String: String] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0.filter { $0 != " " }) }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        return .failure(Mistake("stability.reading.noTerm", ["term": .text(String(part))]))
      }
      guard choices[sides[0], default: sides[1]] == sides[1] else {
        return .failure(Mistake("stability.reading.twoWays", ["issue": .text(sides[0])]))
      }
      choices[sides[0]] = sides[1]
    }
    if let wrong = compiled.theCase.mistakes(in: WhatIf(fixed: choices)).first {
      return .failure(Mistake(wrong))
    }
    return .success(compiled.package(of: choices))
  }

  /// The state that a text means where states are too many to list: a name, or terms; what it leaves
  /// open stands as today. Shape `[issue]`.
  public static func single(
    _ text: String, _ compiled: CompiledCase
  ) -> Result<[Int?], Mistake> {
    if let named = compiled.theCase.states.first(where: { $0.id == text }) {
      return whole(compiled.package(of: named.choices), compiled)
    }
    if text.contains("=") { return terms(text, compiled).flatMap { whole($0, compiled) } }
    return .failure(Mistake("stability.reading.single", ["text": .text(text)]))
  }

  private static func whole(
    _ terms: [Int?], _ compiled: CompiledCase
  ) -> Result<[Int?], Mistake> {
    let today = UnlistedConflict(compiled)
    for issue in today.issues where terms[issue] == nil && today.start[issue] == nil {
      return .failure(
        Mistake("stability.reading.open", ["issue": .text(compiled.issues[issue].id)]))
    }
    let joint = terms.indices.first { issue in
      !today.issues.contains(issue) && terms[issue] != nil && terms[issue] != today.settled[issue]
        && today.settled[issue] != nil
    }
    if let joint {
      return .failure(
        Mistake("stability.reading.unmoved", ["issue": .text(compiled.issues[joint].id)]))
    }
    return .success(terms)
  }
}
