import Foundation

/// Measures the program's forecast on the deals of two corpora of talks, which are no part of the
/// project: `entente-validity FOLDER`, where FOLDER holds `casino-train.csv` and
/// `dealornodeal-train.csv`. Prints a Markdown table.
guard let folder = CommandLine.arguments.dropFirst().first else {
  FileHandle.standardError.write(Data("usage: entente-validity FOLDER\n".utf8))
  exit(64)
}
for corpus in TalkTable.Corpus.allCases {
  guard let table = TalkTable(corpus, in: folder), !table.talks.isEmpty else {
    print("\(corpus.title): skipped, there is no \(corpus.rawValue)-train.csv in \(folder)\n")
    continue
  }
  print(ValidityTable(corpus.title, Validity(talks: table.talks).rows()).markdown)
}
