import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What to table next.
  var packages: Brief.Section {
    Brief.Section(
      id: "packages", title: "What to table next",
      blocks: answers.packages.entries.isEmpty ? [] : packageBlocks)
  }

  /// "Package A", "Package B", ...
  static func packageName(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    return "Package " + (letters.indices.contains(index) ? letters[index] : String(index + 1))
  }

  private var packageBlocks: [Brief.Block] {
    let first = likeliestPackages
    var blocks: [Brief.Block] = [
      .paragraph([recommendation(first)]),
      .list(ordered: false, first.map(described)),
    ]
    var remarks = [exchange].compactMap(\.self)
    if answers.packages.entries.count > first.count {
      remarks.append(
        Brief.Sentence("The next likeliest cross other lines; they stand beside for comparison."))
    }
    if !remarks.isEmpty { blocks.append(.paragraph(remarks)) }
    blocks += [.table(packageTable), .figure(packageChart)] + worldsBlocks
    let points = answers.bargaining.map { BargainingWords($0).blocks } ?? []
    let frontier = (bargainingFigures?.frontier).map { [Brief.Block.figure($0)] } ?? []
    return points.isEmpty
      ? blocks : blocks + [.group(title: "By the parties’ own points", points + frontier)]
  }

  /// The listed packages, by index, that are as likely as the likeliest.
  private var likeliestPackages: [Int] {
    let packages = answers.packages.entries.map(\.package)
    return packages.indices.filter {
      Impasse.areEquallyLikely(packages[$0].likelihood, packages[0].likelihood)
    }
  }

  private func recommendation(_ first: [Int]) -> Brief.Sentence {
    let names = Phrases.list(first.map { Self.packageName($0) })
    let crossed = first.reduce(conflictingLines) {
      $0.union(answers.packages.entries[$1].package.crosses)
    }
    return Brief.Sentence(
      first.count == 1
        ? "\(names) is the likeliest to be acceptable to all."
        : "\(names) are the likeliest to be acceptable to all, and equally so; their order says "
          + "nothing.",
      restsOn: basis(crossed), dependsOnScale: isStuck && !answers.scale.firstMoveHolds)
  }

  private func described(_ index: Int) -> Brief.Item {
    let entry = answers.packages.entries[index]
    let choices = issueOrder.map {
      "\(names.issue(compiled.issues[$0].id)): \(settled($0, in: entry))"
    }
    let terms = Brief.Sentence(Phrases.sentence(choices.joined(separator: "; ")))
    let backed = answers.worlds.acceptability.map { [backing($0, of: index)] } ?? []
    return Brief.Item(lead: Self.packageName(index), [terms, crossing(entry.package)] + backed)
  }

  private func crossing(_ package: RankedPackage) -> Brief.Sentence {
    guard !package.crosses.isEmpty else {
      return Brief.Sentence("It crosses no line.", restsOn: compiled.lines.map(\.id))
    }
    let lines = Phrases.list(package.crosses.members.map(spoken(_:)))
    let chance =
      package.likelihood == 0
      ? "a line that is held absolutely is among them"
      : "the likelihood that \(Phrases.giveWay(package.crosses.count)) is "
        + LikelihoodText.of(package.likelihood)
    return Brief.Sentence("It crosses only \(lines); \(chance).", restsOn: basis(package.crosses))
  }

  /// The option that settles an issue, with those that could take its place.
  private func settled(_ issue: Int, in entry: DistinctPackages.Entry) -> String {
    let options = compiled.issues[issue].options
    let free = entry.freeOptions[issue]
    let chosen = options[entry.package.choices[issue]].label
    if free.isEmpty { return chosen }
    if free.count + 1 == options.count { return options.count == 2 ? "either way" : "in any way" }
    return Phrases.list([chosen] + free.map { options[$0].label }, last: "or")
  }

  /// What "or" and "either way" mean, where a package has any.
  private var exchange: Brief.Sentence? {
    let hasChoice = answers.packages.entries.contains { entry in
      entry.freeOptions.contains { !$0.isEmpty }
    }
    guard hasChoice else { return nil }
    return Brief.Sentence(
      "Where a package leaves a choice, any one of them can be made without crossing another line.",
      restsOn: compiled.lines.map(\.id))
  }

  private var packageTable: Brief.Table {
    let entries = answers.packages.entries
    let rows = issueOrder.map { issue in
      [Phrases.capitalized(names.issue(compiled.issues[issue].id))]
        + entries.map { settled(issue, in: $0) }
    }
    let crossed =
      ["Lines crossed"]
      + entries.map {
        $0.package.crosses.isEmpty
          ? "none" : compiled.ids(of: $0.package.crosses).joined(separator: ", ")
      }
    let likelihoods = ["Likelihood"] + entries.map { LikelihoodText.of($0.package.likelihood) }
    return Brief.Table(
      caption: "The likeliest packages that cross different lines",
      columns: ["Issue"] + entries.indices.map(Self.packageName),
      rows: rows + [crossed, likelihoods])
  }
}
