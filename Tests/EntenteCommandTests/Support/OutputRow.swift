import Testing

/// An option that names an output, and a call that writes there.
struct OutputRow: Sendable, CustomTestStringConvertible {
  let command: String
  let option: String
  let arguments: [String]
  /// What the call reads.
  var reads = ["talks.yaml", "plan/relief.yaml", "plan/tables/zones.csv"]

  var testDescription: String { "\(command) \(option)" }

  init(_ command: String, _ option: String, _ arguments: [String] = ["talks.yaml"]) {
    (self.command, self.option, self.arguments) = (command, option, arguments)
  }

  /// The call with its output at a path.
  func call(_ path: String) -> [String] { [command] + arguments + [option, path] }

  /// Every option of every command that names an output.
  static let all: [OutputRow] =
    ["brief", "impasse", "packages", "offer", "stability", "commitment", "exchange", "statements"]
    .map { OutputRow($0, "--svg") }
    + ["packages", "exchange", "divide"].map { OutputRow($0, "--csv") } + [
      OutputRow("brief", "--html"), OutputRow("relief", "--svg"), OutputRow("relief", "--csv"),
      OutputRow("export", "--output"), importing,
    ]

  private static let importing: OutputRow = {
    var row = OutputRow("import", "--output", ["scenario/up.yml", "scenario/water.yml"])
    row.reads = row.arguments
    return row
  }()

  /// Options that take a value and name no output: what their values are called in the help, or the
  /// options themselves.
  static let others: Set<String> = [
    "reader", "id", "issue=option", "id=word", "name", "name,...", "names", "count", "number",
    "rule", "state", "to", "exchange --check", "new --relief",
  ]
}
