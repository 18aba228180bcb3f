extension Brief {
  /// What a reader with one minute gets: the answer, why, ways out, what to ask, on one sheet.
  ///
  /// It holds no ids. What rests on what stands beside each sentence, as everywhere in a brief.
  public struct FirstPage: Sendable, Hashable, Encodable {
    /// The day of which the case speaks, in words; empty where the case has none.
    public var day: String
    /// For whom it was made, from what, and what its signs mean.
    public var note: [Sentence]
    /// In reading order; the first is the answer.
    public var parts: [Part]

    /// Makes a page.
    public init(day: String, note: [Sentence], parts: [Part]) {
      self.day = day
      self.note = note
      self.parts = parts
    }
  }
}

extension Brief.FirstPage {
  /// One part of the page, under a heading.
  public struct Part: Sendable, Hashable, Encodable {
    /// A stable name: point, stuck, ways, between, points, game, stays, ask, sign, meanwhile or sure.
    public var id: String
    /// The heading.
    public var title: String
    /// What heads the column at the side; `nil` where no entry has anything there.
    public var asideTitle: String?
    /// What stands below it, in order.
    public var entries: [Entry]
    /// A small table under the entries; `nil` for none.
    public var table: Brief.Table?
    /// The section of the brief that says more, by id.
    public var behind: String?

    /// Makes a part.
    public init(
      id: String, title: String, asideTitle: String? = nil, entries: [Entry],
      table: Brief.Table? = nil, behind: String? = nil
    ) {
      self.id = id
      self.title = title
      self.asideTitle = asideTitle
      self.entries = entries
      self.table = table
      self.behind = behind
    }
  }

  /// Sentences that run on, with what is set apart before and beside them.
  public struct Entry: Sendable, Hashable, Encodable {
    /// A letter, a number or a name before the sentences; entries without one are paragraphs.
    public var lead: String?
    /// What the entry says.
    public var sentences: [Brief.Sentence]
    /// What stands in the column at the side.
    public var aside: String?
    /// How easily it is spared where the page is full: 0 for what stays, more for what goes sooner.
    package let spare: Int

    private enum CodingKeys: String, CodingKey {
      case lead, sentences, aside
    }

    /// Makes an entry.
    /// - Parameter spare: at least 0; the higher, the sooner it goes where the page is full.
    public init(
      lead: String? = nil, _ sentences: [Brief.Sentence], aside: String? = nil, spare: Int = 0
    ) {
      self.lead = lead
      self.sentences = sentences
      self.aside = aside
      self.spare = spare
    }
  }

  /// Every sentence of the page, in reading order.
  public var sentences: [Brief.Sentence] {
    note + parts.flatMap { $0.entries.flatMap(\.sentences) }
  }

  /// The page without its last part but one, as the first is the answer and the last says what it
  /// rests on; `nil` where no other is left.
  var shortened: Brief.FirstPage? {
    guard parts.count > 2 else { return nil }
    var page = self
    page.parts.remove(at: parts.count - 2)
    return page
  }
}
