import Foundation

/// Reads every scenario in a folder and compares what the engine finds with the answers beside
/// them: `entente-conformance FOLDER`, where FOLDER holds `scenarios` and `answers`.
///
/// Prints a Markdown table; exits with 1 where something differs.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  FileHandle.standardError.write(Data("usage: entente-conformance FOLDER [NAME]\n".utf8))
  exit(64)
}
let suite = ConformanceSuite(folder: folder, only: arguments.dropFirst().first)
let rows = suite.rows()
print(ConformanceTable(rows: rows).markdown)
exit(rows.allSatisfy(\.isPassed) ? 0 : 1)
