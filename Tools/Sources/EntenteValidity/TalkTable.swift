import Foundation

/// A table of negotiations, one a row.
struct TalkTable {
  /// How a corpus is written down.
  enum Corpus: String, CaseIterable {
    case casino, dealornodeal

    /// What it is called.
    var title: String { self == .casino ? "CaSiNo" : "Deal or No Deal" }

    /// The columns that begin so end with these.
    fileprivate var kinds: [String] {
      self == .casino ? ["food", "water", "firewood"] : ["0", "1", "2"]
    }
  }

  /// The negotiations that ended in a deal.
  let talks: [Talk]

  /// Reads `FOLDER/CORPUS-train.csv`; `nil` where it is not there.
  init?(_ corpus: Corpus, in folder: String) {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(corpus.rawValue)-train.csv")
    else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return nil }
    talks = lines.dropFirst().compactMap { cells in
      Self.talk(Dictionary(zip(head, cells)) { first, _ in first }, corpus)
    }
  }

  private static func talk(_ row: [String: String], _ corpus: Corpus) -> Talk? {
    let numbers = { (column: String) in
      corpus.kinds.map { Int(row["\(column)_\($0)"] ?? "") ?? 0 }
    }
    guard row["deal"] == "1" else { return nil }
    // In CaSiNo there are three items of each kind, and no deal is worth five points to each.
    let isCamp = corpus == .casino
    return Talk(
      counts: isCamp ? [3, 3, 3] : numbers("n"), worths: [numbers("a"), numbers("b")],
      reservation: isCamp ? 5 : 0, agreed: numbers("x"))
  }
}
