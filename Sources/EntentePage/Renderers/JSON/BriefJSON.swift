extension Brief: Encodable {
  private enum Key: String, CodingKey {
    case entente, title, subtitle, headline, page, sections, register
  }

  /// What the document is, so that a program can tell before it reads on.
  private struct Format: Encodable {
    let format = "brief"
    let version = 1
  }

  /// Writes `{"entente": {"format": "brief", "version": 1}, "title": ..., ...}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Format(), forKey: .entente)
    try container.encode(title, forKey: .title)
    try container.encode(subtitle, forKey: .subtitle)
    try container.encode(headline, forKey: .headline)
    try container.encodeIfPresent(page, forKey: .page)
    try container.encode(sections, forKey: .sections)
    try container.encode(register, forKey: .register)
  }
}

extension Brief.Block: Encodable {
  private enum Key: String, CodingKey {
    case kind, sentences, ordered, items, table, figure, title, blocks
  }

  /// Writes an object whose `kind` is paragraph, list, table, figure or group.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraph(let sentences):
      try container.encode("paragraph", forKey: .kind)
      try container.encode(sentences, forKey: .sentences)
    case .list(let ordered, let items):
      try container.encode("list", forKey: .kind)
      try container.encode(ordered, forKey: .ordered)
      try container.encode(items, forKey: .items)
    case .table(let table):
      try container.encode("table", forKey: .kind)
      try container.encode(table, forKey: .table)
    case .figure(let figure):
      try container.encode("figure", forKey: .kind)
      try container.encode(figure, forKey: .figure)
    case .group(let title, let blocks):
      try container.encode("group", forKey: .kind)
      try container.encode(title, forKey: .title)
      try container.encode(blocks, forKey: .blocks)
    }
  }
}

extension Brief.Table: Encodable {
  private enum Key: String, CodingKey {
    case caption, columns, rows, numeric
  }

  /// Writes the columns to align to the right in ascending order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(caption, forKey: .caption)
    try container.encode(columns, forKey: .columns)
    try container.encode(rows, forKey: .rows)
    try container.encode(numeric.sorted(), forKey: .numeric)
  }
}
