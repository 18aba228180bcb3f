import Foundation

extension ProgramCorpus {
  /// Cases in files, each with the tables beside it, the plan that the program writes to start from,
  /// and what it exports of the cases for other programs.
  package init(cases paths: [String], program: String) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    var cases = try paths.map { try Self.files(ofCase: URL(fileURLWithPath: $0)) }
    let plan = try Self.made(by: ["new", "--relief", "plan"], [], program, place)
    cases.append(
      plan.filter { $0.name == "plan/relief.yaml" } + plan.filter { $0.name.hasSuffix(".csv") })
    var scenarios: [[ProgramFile]] = []
    for (number, files) in cases.dropLast().enumerated() {
      for format in ["genius", "geniusweb", "negmas"] {
        let call = ["export", files[0].name, "--to", format, "-o", "to"]
        let folder = place.appending(path: "\(number)-\(format)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = try Self.made(by: call, files, program, folder)
        if made.count > 1 { scenarios.append(made) }
      }
    }
    self.init(cases: cases, scenarios: scenarios)
  }

  private static func files(ofCase url: URL) throws -> [ProgramFile] {
    let tables = url.deletingLastPathComponent().appending(path: "tables")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tables.path).sorted()) ?? []
    return try [ProgramFile(name: url.lastPathComponent, bytes: [UInt8](Data(contentsOf: url)))]
      + names.map {
        ProgramFile(
          name: "tables/\($0)", bytes: [UInt8](try Data(contentsOf: tables.appending(path: $0))))
      }
  }

  /// The files that a call writes.
  private static func made(
    by arguments: [String], _ files: [ProgramFile], _ program: String, _ folder: URL
  ) throws -> [ProgramFile] {
    let run = try ProgramRun(
      ProgramCall(arguments: arguments, files: files), of: program, in: folder,
      limits: ProgramRun.Limits(seconds: 60, megabytes: 4_096))
    return run.outputs.filter { !["stdout", "stderr"].contains($0.name) }
  }
}
