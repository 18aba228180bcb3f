import EntenteCase
import Foundation
import Randomness

/// A case and the tables that it names, of which one can be damaged.
struct TableFiles {
  let theCase: [UInt8]
  private let names: [String]
  private let contents: [[UInt8]]

  /// - Parameters:
  ///   - folder: The folder of the tables, beside the case.
  ///   - file: The case.
  init(_ folder: String, beside file: String) throws {
    let place = URL(fileURLWithPath: file).deletingLastPathComponent()
    theCase = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: place.appendingPathComponent(folder).path
    ).sorted()
    names = files.map { "\(folder)/\($0)" }
    contents = try names.map { [UInt8](try Data(contentsOf: place.appendingPathComponent($0))) }
  }

  /// The tables with another content of one of them.
  func files(damaged: (place: Int, bytes: [UInt8])?) -> ReliefFiles {
    ReliefFiles { [names, contents] name in
      guard let place = names.firstIndex(of: name) else { return .missing }
      return .bytes(place == damaged?.place ? damaged?.bytes ?? [] : contents[place])
    }
  }

  func damaged(_ number: Int, _ generator: inout SplitMix64) -> ReliefFiles {
    let place = number % names.count
    let bytes = CaseMutation.mutate(contents[place], borrowing: contents, using: &generator)
    return files(damaged: (place, bytes))
  }
}
