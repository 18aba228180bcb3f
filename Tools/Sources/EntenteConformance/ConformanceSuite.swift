import EntenteCase
import EntenteEngine
import EntenteFormats
import Foundation

/// The scenarios of a folder with their answers.
struct ConformanceSuite {
  let folder: String
  let only: String?

  /// One row for each scenario, in the order of their names.
  func rows() -> [ConformanceRow] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/scenarios")) ?? []
    return names.sorted().filter { only == nil || $0 == only }.map(row)
  }

  private func row(_ name: String) -> ConformanceRow {
    let answer = Answer(read: "\(folder)/answers/\(name).json")
    let files = files(of: name, answer)
    let clock = ContinuousClock()
    var reading = ScenarioReading(scenario: nil, diagnostics: [])
    let time = clock.measure { reading = ScenarioReader.read(files) }
    let faults = zip(files, reading.diagnostics).flatMap { file, diagnostics in
      diagnostics.map { "\(file.name):\($0.span.line): \($0.message)" }
    }
    var row = ConformanceRow(name: name, readingTime: time, faults: faults)
    guard let scenario = reading.scenario else { return row }
    row.measure(scenario, answer)
    return row
  }

  /// The files that the answer names, and the domain; without an answer all files.
  private func files(of name: String, _ answer: Answer?) -> [ScenarioFile] {
    let path = "\(folder)/scenarios/\(name)"
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let chosen = all.sorted().filter { file in
      guard let answer, !answer.files.contains(file) else { return true }
      return isDomain("\(path)/\(file)")
    }
    return chosen.map { ScenarioFile(name: $0, bytes: Self.bytes("\(path)/\($0)")) }
  }

  private func isDomain(_ path: String) -> Bool {
    let text = String(decoding: Self.bytes(path), as: UTF8.self)
    return text.contains("<negotiation_template") || text.hasPrefix("issues:")
  }

  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map(Array.init) ?? []
  }
}
