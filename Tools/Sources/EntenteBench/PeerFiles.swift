import EntenteEngine
import Foundation

/// The measured cases for other programs: weighted partial MaxSAT files, with our answers.
struct PeerFiles {
  let directory: String

  /// Writes `NAME.wcnf` and `NAME.json`.
  func write(_ row: ImpasseBench.Row, _ problem: Problem) {
    let stem = row.name.replacing(" #", with: "-").replacing(" ", with: "-")
    let folder = URL(filePath: directory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(wcnf(problem).utf8).write(to: folder.appending(path: stem + ".wcnf"))
      try Data(json(row).utf8).write(to: folder.appending(path: stem + ".json"))
    } catch {
      fatalError("cannot write to \(directory): \(error)")
    }
  }

  private func json(_ row: ImpasseBench.Row) -> String {
    let corrections = row.impasse.corrections.map { $0.lines.count }
    return """
      {"conflicts": \(row.impasse.conflicts.count), "corrections": \(corrections.count),
       "smallestConflict": \(row.impasse.conflicts.first?.count ?? 0),
       "smallestCorrection": \(corrections.min() ?? 0), "milliseconds": \(row.milliseconds)}

      """
  }

  /// One variable per option, exactly one of an issue's; a line's clause with a selector, which
  /// is a soft clause of weight 1.
  private func wcnf(_ problem: Problem) -> String {
    let starts = problem.optionCounts.indices.map { problem.optionCounts[..<$0].reduce(1, +) }
    let options = problem.optionCounts.reduce(0, +)
    var hard: [[Int]] = []
    for (start, count) in zip(starts, problem.optionCounts) {
      hard.append(Array(start..<start + count))
      for a in start..<start + count { hard += (a + 1..<start + count).map { [-a, -$0] } }
    }
    for (index, line) in problem.lines.enumerated() {
      hard.append([-(options + 1 + index)] + literals(line.condition, starts))
    }
    let top = problem.lines.count + 1
    let soft = problem.lines.indices.map { "1 \(options + 1 + $0) 0" }
    let clauses = hard.map { "\(top) \($0.map(String.init).joined(separator: " ")) 0" } + soft
    return "p wcnf \(options + problem.lines.count) \(clauses.count) \(top)\n"
      + clauses.joined(separator: "\n") + "\n"
  }

  /// The literals of a condition that is one clause over options, as all here are.
  private func literals(_ condition: Formula, _ starts: [Int]) -> [Int] {
    switch condition {
    case .choice(let issue, let allowed): allowed.members.map { starts[issue] + $0 }
    case .any(let parts): parts.flatMap { literals($0, starts) }
    case .all, .walk: fatalError("the cases measured have lines of one clause")
    }
  }
}
