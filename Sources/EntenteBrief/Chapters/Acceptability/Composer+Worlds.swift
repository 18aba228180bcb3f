import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// How many of the worlds that agree with what is known of preferences back a package.
  ///
  /// Where the package leaves choices, shares are those of one way to make them, which is named.
  func backing(_ acceptability: Acceptability, of package: Int) -> Brief.Sentence {
    let entry = answers.packages.entries[package]
    let open = issueOrder.filter { !entry.freeOptions[$0].isEmpty }.map {
      names.settled($0, entry.package.choices[$0], compiled)
    }
    return WorldsWords(acceptability, of: compiled, names).backing(of: package, settling: open)
  }

  /// The ranks that packages take in these worlds.
  func acceptabilityBars(_ acceptability: Acceptability) -> AcceptabilityBars {
    WorldsWords(acceptability, of: compiled, names).figure
  }

  /// What the shares are shares of, what is known and what is assumed, and the ranks.
  var worldsBlocks: [Brief.Block] {
    let preferences = theCase.claims.filter(\.isPreference).map(\.id).sorted()
    let blocks: [Brief.Block]
    switch answers.worlds {
    case .nothingKnown: return []
    case .found(let found):
      let words = WorldsWords(found, of: compiled, names)
      blocks =
        [.paragraph(words.explanation + words.assumptions)]
        + (found.isCertain
          ? [] : [.figure(acceptabilityBars(found))])
    case .contradictory(let parties):
      blocks = [
        .paragraph([
          names.sentence(
            "worlds.contradictory",
            ["parties": .texts(parties.map { theCase.parties[$0].name })], restsOn: preferences)
        ])
      ]
    case .stopped: return []
    case .tooLarge:
      blocks = [.paragraph([names.sentence("worlds.tooLarge", restsOn: preferences)])]
    }
    return [.group(title: names.said("worlds.title"), blocks)]
  }
}
