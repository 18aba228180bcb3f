#if canImport(Randomness)
  import Randomness
#endif

/// A call of the program, with the files that it reads.
package struct ProgramCall: Sendable {
  package var arguments: [String]
  package var files: [ProgramFile]
  /// Whether it is made for somebody who may not know what is told in confidence.
  package var isForOthers = false
}

/// A file by its path in the folder in which a call is made.
package struct ProgramFile: Sendable, Equatable {
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

/// What calls are made of: cases with the tables beside them, and scenarios of other programs.
package struct ProgramCorpus: Sendable {
  /// The first file of each is the case or plan.
  package var cases: [[ProgramFile]]
  package var scenarios: [[ProgramFile]]

  package init(cases: [[ProgramFile]], scenarios: [[ProgramFile]]) {
    (self.cases, self.scenarios) = (cases, scenarios)
  }

  /// A call with damaged files, decided by a number alone.
  package func call(_ number: Int, seed: UInt64) -> ProgramCall {
    var generator = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    if number % 8 == 7, let files = scenarios.randomElement(using: &generator) {
      return importing(damaged(files, &generator), &generator)
    }
    let files = cases.randomElement(using: &generator) ?? []
    return number % 3 == 0 ? askingForOthers(files, &generator) : asking(files, &generator)
  }

  /// Damages one of some files, or none.
  private func damaged(
    _ files: [ProgramFile], _ generator: inout SplitMix64
  ) -> [ProgramFile] {
    var files = files
    guard let place = files.indices.randomElement(using: &generator) else { return files }
    let others = (cases + scenarios).compactMap(\.first?.bytes)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      files[place].bytes =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: CaseMutation.mutate(files[place].bytes, borrowing: others, using: &generator)
        case 1: FieldMutation.mutate(files[place].bytes, using: &generator)
        default: NumberMutation.mutate(files[place].bytes, using: &generator)
        }
    }
    return files
  }

  private func importing(
    _ files: [ProgramFile], _ generator: inout SplitMix64
  ) -> ProgramCall {
    let options = [[], ["-o", "-"], ["-o", "out.yaml"], ["--steps", "3"]]
    return ProgramCall(
      arguments: ["import"] + files.map(\.name).shuffled(using: &generator)
        + (options.randomElement(using: &generator) ?? []),
      files: files)
  }

  private func asking(_ files: [ProgramFile], _ generator: inout SplitMix64) -> ProgramCall {
    let files = damaged(files, &generator)
    return ProgramCall(arguments: arguments(for: files, &generator), files: files)
  }

  private func askingForOthers(
    _ files: [ProgramFile], _ generator: inout SplitMix64
  ) -> ProgramCall {
    var files = files
    guard !files.isEmpty else { return ProgramCall(arguments: ["schema"], files: []) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let isNumber = Bool.random(using: &generator)
      files[0].bytes =
        isNumber
        ? NumberMutation.mutate(files[0].bytes, using: &generator)
        : FieldMutation.otherKind.damagedSomewhere(files[0].bytes, using: &generator)
    }
    // Before the word is in the file, so that the call cannot name it.
    let arguments = arguments(for: files, &generator) + ["--for", "public"]
    files[0].bytes = Canary.put(into: files[0].bytes, of: "somebody")
    return ProgramCall(arguments: arguments, files: files, isForOthers: true)
  }

  private func arguments(
    for files: [ProgramFile], _ generator: inout SplitMix64
  ) -> [String] {
    let call = Self.calls.randomElement(using: &generator) ?? ["check"]
    let file = files.first?.name ?? "-"
    var result = [call[0], file] + call.dropFirst()
    guard call[0] != "check" else { return result }
    let words = String(decoding: files.first?.bytes.prefix(20_000) ?? [], as: UTF8.self)
      .split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let (one, other) = (
      words.randomElement(using: &generator), words.randomElement(using: &generator)
    )
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: result += ["--without", one ?? "x"]
    case 1: result += ["--fix", "\(one ?? "x")=\(other ?? "y")"]
    case 2: result += ["--firmness", "\(one ?? "x")=0.\(Int.random(in: 0...9, using: &generator))"]
    default: break
    }
    return result
  }

  /// Every command in every format.
  package static let calls: [[String]] = [
    ["brief"], ["brief", "--full"], ["brief", "--json"], ["brief", "--html", "out.html"],
    ["brief", "--svg", "out/"], ["impasse"], ["impasse", "--json"], ["impasse", "--check"],
    ["impasse", "--svg", "out.svg"], ["packages"], ["packages", "--json", "--csv", "out.csv"],
    ["packages", "--distinct"], ["packages", "--samples", "50", "--limit", "20"],
    ["packages", "--exponent", "100"], ["packages", "--csv", "-"], ["offer"], ["offer", "--json"],
    ["questions"], ["questions", "--json"], ["stability"], ["stability", "--json", "--coalitions"],
    ["stability", "--svg", "out.svg", "--figure", "stability"], ["commitment", "--samples", "20"],
    ["commitment", "--samples", "20", "--json"], ["exchange"], ["exchange", "--json"],
    ["exchange", "--csv", "-"], ["relief"], ["relief", "--json"], ["relief", "--csv", "out"],
    ["relief", "--quiet"], ["relief", "--crowding"], ["divide"], ["divide", "--json"],
    ["divide", "--csv", "out.csv"], ["statements"], ["statements", "--json"],
    ["statements", "--svg", "-"], ["check"], ["export"], ["export", "-o", "out.json"],
    ["export", "--to", "genius", "-o", "out"], ["export", "--to", "geniusweb", "-o", "out"],
    ["export", "--to", "negmas", "-o", "-"],
  ]
}

extension FieldMutation {
  /// A file with some field damaged in this way.
  fileprivate func damagedSomewhere(
    _ bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let found = WrittenField.all(in: bytes)
    guard let key = found.keys.sorted().randomElement(using: &generator),
      let field = found[key]?.randomElement(using: &generator)
    else { return bytes }
    return damaged(bytes, field, using: &generator)
  }
}
