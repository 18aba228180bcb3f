import EntenteMessages

/// What the analyses found, in words, tables and figures, ready to be rendered.
///
/// A brief holds no markup: renderers for the terminal, HTML and JSON decide how it looks.
public struct Brief: Sendable, Hashable {
  /// The case's title.
  public var title: String
  /// The day of which the case speaks and for whom the brief was made, in words.
  public var subtitle: String
  /// The answer, first.
  public var headline: Sentence
  /// What stands on one sheet before the rest; `nil` for an answer to one question alone.
  public var page: FirstPage?
  /// In reading order.
  public var sections: [Section]
  /// Every claim that the reader may know, for the register at the end; sentences refer to ids.
  public var register: [RegisterEntry]
  /// What says the words of its figures and of its frame.
  package var catalogue = Catalogue.english

  /// Makes a brief.
  public init(
    title: String, subtitle: String, headline: Sentence, sections: [Section],
    register: [RegisterEntry]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.headline = headline
    self.sections = sections
    self.register = register
  }

  /// A sentence, or a few that belong together, with the claims that it rests on.
  public struct Sentence: Sendable, Hashable, Encodable {
    /// Plain text, ending in a full stop.
    public var text: String
    /// Ids of claims, offers, rules, groups, agreements, obligations or guarantees; empty when it rests on none.
    public var restsOn: [String]
    /// Whether it would read otherwise under another scale that keeps the order of the words of
    /// firmness.
    public var dependsOnScale: Bool

    /// Makes a sentence.
    public init(_ text: String, restsOn: [String] = [], dependsOnScale: Bool = false) {
      self.text = text
      self.restsOn = restsOn
      self.dependsOnScale = dependsOnScale
    }
  }

  /// One part of the brief, under a heading.
  public struct Section: Sendable, Hashable, Encodable {
    /// A stable name: standing, statements, common-ground, impasse, moves, packages, questions, offers,
    /// stability, commitment, exchange, relief, basis or limits.
    public var id: String
    /// The heading.
    public var title: String
    /// What stands below it, in order.
    public var blocks: [Block]

    /// Makes a section.
    public init(id: String, title: String, blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  /// What a section is made of.
  public indirect enum Block: Sendable, Hashable {
    /// Sentences that run on.
    case paragraph([Sentence])
    /// A numbered or bulleted list.
    case list(ordered: Bool, [Item])
    /// Rows and columns.
    case table(Table)
    /// A drawing, as data.
    case figure(AnyFigure)
    /// A heading of the third level and what stands under it.
    case group(title: String, [Block])
  }

  /// One entry of a list.
  public struct Item: Sendable, Hashable, Encodable {
    /// A few words to set apart before the sentences, without a full stop.
    public var lead: String?
    /// What the item says.
    public var sentences: [Sentence]

    /// Makes an item.
    public init(lead: String? = nil, _ sentences: [Sentence]) {
      self.lead = lead
      self.sentences = sentences
    }
  }

  /// A small table; the first column heads its rows.
  public struct Table: Sendable, Hashable {
    /// What the table shows.
    public var caption: String
    /// The heads of the columns.
    public var columns: [String]
    /// Shape `[row][column]`.
    public var rows: [[String]]
    /// Columns to align to the right, by index.
    public var numeric: Set<Int>

    /// Makes a table.
    public init(caption: String, columns: [String], rows: [[String]], numeric: Set<Int> = []) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.numeric = numeric
    }
  }

  /// A claim, offer, rule or group as the register shows it.
  public struct RegisterEntry: Sendable, Hashable, Encodable {
    public var id: String
    /// The owner's name; empty for rules.
    public var owner: String
    /// Red line, order of options, conditional offer, fact, offer on the table, rule, ...
    public var kind: String
    /// What it says, in the reader's words.
    public var statement: String
    /// A word or a probability, for lines.
    public var firmness: String?
    /// Sources with their places, in words.
    public var source: String
    /// False for what only its owner and the mediator know.
    public var isPublic: Bool
    /// What an analyst had to assume.
    public var assumed: String?
    /// What else the analyst wants readers to know.
    public var note: String?

    /// Makes an entry.
    public init(
      id: String, owner: String, kind: String, statement: String, firmness: String? = nil,
      source: String, isPublic: Bool = true, assumed: String? = nil, note: String? = nil
    ) {
      self.id = id
      self.owner = owner
      self.kind = kind
      self.statement = statement
      self.firmness = firmness
      self.source = source
      self.isPublic = isPublic
      self.assumed = assumed
      self.note = note
    }
  }
}
