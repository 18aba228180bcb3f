import EntenteAnswers
import EntenteCase
import FoundationEssentials

@testable import EntenteBrief
@testable import EntentePage

/// The words that data bring along, to tell them from those of a catalogue.
struct OwnWords {
  private let words: Set<Substring>

  init(of figure: any Figure) throws {
    try self.init(DocumentText.of(AnyFigure(figure)), without: ["kind", "stands"])
  }

  init(of brief: Brief) throws { try self.init(brief.json(), without: []) }

  /// Those of a case, and some more.
  init(of theCase: Case, beside others: [String]) {
    words = Set((WordsOfCase(theCase).texts + others).flatMap(Self.runs))
  }

  /// - Parameter keys: under which there are no words.
  private init(_ document: String, without keys: Set<String>) throws {
    let texts = try JSONDecoder().decode(Texts.self, from: Data(document.utf8))
    words = Set(texts.all(without: keys).flatMap(Self.runs))
  }

  /// The runs of Latin letters in a text that are neither such a word nor a part of a longer one, as
  /// lines are cut. A letter alone may be a sign.
  func foreign(in text: String) -> [Substring] {
    Self.runs(of: text).filter { run in
      run.count > 1 && !words.contains(run)
        && !words.contains { $0.count > 3 && $0.contains(run) }
    }
  }

  /// Every text of a block.
  static func texts(of block: Brief.Block) -> [String] {
    switch block {
    case .paragraph(let sentences): sentences.map(\.text)
    case .list(_, let items): items.flatMap { [$0.lead ?? ""] + $0.sentences.map(\.text) }
    case .table(let table): [table.caption] + table.columns + table.rows.flatMap(\.self)
    case .figure(let figure): [figure.content.summary]
    case .group(let title, let inner): [title] + inner.flatMap(texts)
    }
  }

  private static func runs(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isASCII && $0.isLetter) }
  }

  /// The texts of a document.
  private enum Texts: Decodable {
    case text(String)
    case several([Texts])
    case named([String: Texts])
    case none

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let texts = try? container.decode([Texts].self) {
        self = .several(texts)
      } else {
        self = (try? container.decode([String: Texts].self)).map { .named($0) } ?? .none
      }
    }

    func all(without keys: Set<String>) -> [String] {
      switch self {
      case .text(let text): [text]
      case .several(let texts): texts.flatMap { $0.all(without: keys) }
      case .named(let texts):
        texts.filter { !keys.contains($0.key) }.flatMap { $0.value.all(without: keys) }
      case .none: []
      }
    }
  }
}
