import EntenteAnswers
import FoundationEssentials

@testable import EntenteBrief

/// The words that a figure's data bring along, to tell them from those of a catalogue.
struct OwnWords {
  private let words: Set<Substring>

  init(of figure: any Figure) throws {
    let document = try DocumentText.of(AnyFigure(figure))
    let texts = try JSONDecoder().decode(Texts.self, from: Data(document.utf8)).all
    words = Set(texts.flatMap(Self.runs))
  }

  /// The runs of Latin letters in a text that are neither such a word nor a part of a longer one, as
  /// lines are cut. A letter alone may be a sign.
  func foreign(in text: String) -> [Substring] {
    Self.runs(of: text).filter { run in
      run.count > 1 && !words.contains(run)
        && !words.contains { $0.count > 3 && $0.contains(run) }
    }
  }

  private static func runs(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isASCII && $0.isLetter) }
  }

  /// The texts of a document, without those that are keys.
  private struct Texts: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        all = [text]
      } else if let texts = try? container.decode([Texts].self) {
        all = texts.flatMap(\.all)
      } else if let texts = try? container.decode([String: Texts].self) {
        all = texts.filter { !["kind", "stands"].contains($0.key) }.flatMap(\.value.all)
      } else {
        all = []
      }
    }
  }
}
