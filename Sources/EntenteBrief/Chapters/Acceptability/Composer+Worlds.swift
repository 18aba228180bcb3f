import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// How many of the worlds that agree with what is known of preferences back a package.
  ///
  /// Where the package leaves choices, shares are those of one way to make them, which is named.
  func backing(_ acceptability: Acceptability, of package: Int) -> Brief.Sentence {
    let entry = answers.packages.entries[package]
    let open = issueOrder.filter { !entry.freeOptions[$0].isEmpty }.map { issue in
      let chosen = compiled.issues[issue].options[entry.package.choices[issue]].label
      return "\(names.issue(compiled.issues[issue].id)): \(chosen)"
    }
    return WorldsWords(acceptability, of: compiled).backing(
      of: package, settling: open.joined(separator: "; "))
  }

  /// The ranks that packages take in these worlds.
  func acceptabilityBars(_ acceptability: Acceptability) -> AcceptabilityBars {
    WorldsWords(acceptability, of: compiled).figure
  }

  /// What the shares are shares of, what is known and what is assumed, and the ranks.
  var worldsBlocks: [Brief.Block] {
    let preferences = theCase.claims.filter(\.isPreference).map(\.id).sorted()
    let blocks: [Brief.Block]
    switch answers.worlds {
    case .nothingKnown: return []
    case .found(let found):
      let words = WorldsWords(found, of: compiled)
      blocks =
        [.paragraph(words.explanation + words.assumptions)]
        + (found.isCertain
          ? [] : [.figure(acceptabilityBars(found))])
    case .contradictory(let parties):
      let named = Phrases.list(parties.map { theCase.parties[$0].name })
      blocks = [
        .paragraph([
          Brief.Sentence(
            "No weights and values were found that agree with all the preferences of \(named); "
              + "what preferences say of the packages is left out.", restsOn: preferences)
        ])
      ]
    case .tooLarge:
      blocks = [
        .paragraph([
          Brief.Sentence(
            "What preferences say of the packages takes more work than a brief does; entente "
              + "packages --samples works it out.", restsOn: preferences)
        ])
      ]
    }
    return [.group(title: "By what is known of preferences", blocks)]
  }
}
