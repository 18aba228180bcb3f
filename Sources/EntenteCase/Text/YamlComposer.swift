internal import CYaml

/// Builds the tree of a YAML document from libyaml's events, within limits that are checked before
/// anything is built.
///
/// libyaml reports events without recursion, and so does this keep its own stack: depth costs no
/// machine stack. An alias is counted with all that it stands for before it is followed, so a bomb
/// is refused before it goes off. Repeated keys stay in the tree for `YamlCheck` to report.
struct YamlComposer {
  static let deepest = 100
  static let mostExpanded = 100_000
  static let mostNodes = 1_000_000

  /// A list or mapping whose end has not been seen.
  private struct Frame {
    var node: YamlNode
    var anchor: String?
    var items: [YamlNode] = []
    var pairs: [YamlNode.Pair] = []
    var key: YamlNode?
    var isMapping: Bool
    var size = 1
    var height = 1
  }

  /// What an alias stands for.
  private struct Anchored {
    var node: YamlNode
    var size: Int
    var height: Int
  }

  private let text: SourceText
  private var frames: [Frame] = []
  private var anchors: [String: Anchored] = [:]
  private var root: YamlNode?
  private var documents = 0
  private var nodes = 0
  private var expanded = 0

  private init(text: SourceText) {
    self.text = text
  }

  /// The root of the only document in a text; `nil` where there is none.
  /// - Complexity: O(characters)
  static func compose(_ text: SourceText) throws(Refusal) -> YamlNode? {
    if let refusal = tagDirective(in: text) { throw refusal }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { fatalError("no memory for a parser") }
    defer { yaml_parser_delete(parser) }
    var composer = YamlComposer(text: text)
    var failure: Refusal?
    text.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      do throws(Refusal) { try composer.run(parser) } catch { failure = error }
    }
    if let failure { throw failure }
    return composer.root
  }

  /// libyaml compares each %TAG line with all before it, so many of them would take very long.
  private static func tagDirective(in text: SourceText) -> Refusal? {
    let directive = Array("%TAG".utf8)
    var index = 0
    while let start = text.bytes[index...].firstIndex(of: directive[0]) {
      if text.bytes[start...].starts(with: directive), startsLine(text.bytes, start) {
        let offset = String(decoding: text.bytes[..<start], as: UTF8.self).unicodeScalars.count
        return Refusal(
          .yamlFeature, at: text.span(from: offset, to: offset + 4),
          "a case has no use for YAML tags")
      }
      index = start + 1
    }
    return nil
  }

  /// Whether a line break of YAML stands before a byte: besides the usual two, the last bytes of
  /// U+0085, U+2028 and U+2029.
  private static func startsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    index == 0 || [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains(bytes[index - 1])
  }

  private mutating func run(_ parser: UnsafeMutablePointer<yaml_parser_t>) throws(Refusal) {
    var event = yaml_event_t()
    var isAtEnd = false
    while !isAtEnd {
      guard yaml_parser_parse(parser, &event) == 1 else {
        throw YamlSyntaxError(parser.pointee, text).refusal
      }
      defer { yaml_event_delete(&event) }
      isAtEnd = event.type == YAML_STREAM_END_EVENT
      try take(event)
    }
  }

  private mutating func take(_ event: yaml_event_t) throws(Refusal) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: try startDocument(event)
    case YAML_SCALAR_EVENT: try takeScalar(event)
    case YAML_ALIAS_EVENT: try takeAlias(event)
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: try open(event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(event)
    default: break
    }
  }

  private mutating func startDocument(_ event: yaml_event_t) throws(Refusal) {
    documents += 1
    if documents > 1 {
      throw Refusal(
        .yamlFeature, at: place(event, length: 3),
        "a second document starts here; a file holds one case")
    }
  }

  private mutating func takeScalar(_ event: yaml_event_t) throws(Refusal) {
    let scalar = event.data.scalar
    let value = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let node = YamlNode(
      content: .scalar(value), style: Self.style(scalar.style), hasTag: scalar.tag != nil,
      start: Int32(event.start_mark.index), end: Int32(event.end_mark.index))
    try count(1, at: event)
    remember(node, as: Self.string(scalar.anchor), size: 1, height: 1)
    attach(node, size: 1, height: 1)
  }

  private mutating func takeAlias(_ event: yaml_event_t) throws(Refusal) {
    let name = Self.string(event.data.alias.anchor) ?? ""
    guard let anchored = anchors[name] else {
      throw Refusal(
        .yamlSyntax, at: place(event, length: name.unicodeScalars.count + 1),
        "nothing before this place is marked &\(Quoted.short(name))",
        notes: ["text that starts with * must stand in quotes"])
    }
    expanded += anchored.size
    guard expanded <= Self.mostExpanded else {
      throw Refusal(
        .tooManyAliases, at: place(event, length: name.unicodeScalars.count + 1),
        "aliases stand for more than 100,000 values up to here")
    }
    if frames.count + anchored.height > Self.deepest { throw tooDeep(event) }
    try count(1, at: event)
    attach(anchored.node, size: anchored.size, height: anchored.height)
  }

  private mutating func open(_ event: yaml_event_t) throws(Refusal) {
    if frames.count >= Self.deepest { throw tooDeep(event) }
    try count(1, at: event)
    let isMapping = event.type == YAML_MAPPING_START_EVENT
    let (anchor, tag, isFlow) =
      isMapping
      ? (
        event.data.mapping_start.anchor, event.data.mapping_start.tag,
        event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      )
      : (
        event.data.sequence_start.anchor, event.data.sequence_start.tag,
        event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      )
    let start = Int32(event.start_mark.index)
    let node = YamlNode(
      content: .sequence([]), style: isFlow ? .flow : .block, hasTag: tag != nil, start: start,
      end: start)
    frames.append(Frame(node: node, anchor: Self.string(anchor), isMapping: isMapping))
  }

  private mutating func close(_ event: yaml_event_t) {
    let frame = frames.removeLast()
    var node = frame.node
    node.end = Int32(event.end_mark.index)
    node.content = frame.isMapping ? .mapping(frame.pairs) : .sequence(frame.items)
    remember(node, as: frame.anchor, size: frame.size, height: frame.height)
    attach(node, size: frame.size, height: frame.height)
  }

  private mutating func attach(_ node: YamlNode, size: Int, height: Int) {
    guard let last = frames.indices.last else {
      root = node
      return
    }
    frames[last].size += size
    frames[last].height = max(frames[last].height, height + 1)
    guard frames[last].isMapping else { return frames[last].items.append(node) }
    guard let key = frames[last].key else {
      frames[last].key = node
      return
    }
    frames[last].key = nil
    if !continues(frames[last], key, node) {
      frames[last].pairs.append(YamlNode.Pair(key: key, value: node))
    } else {
      extend(last, by: key)
    }
  }

  /// Whether a key without a value is the rest of the text before it: `{from: press, page 1}` says
  /// to a human reader that the source is the press, page 1. A word that hides is no such text.
  private func continues(_ frame: Frame, _ key: YamlNode, _ value: YamlNode) -> Bool {
    guard frame.node.style == .flow, let before = frame.pairs.last?.value, key.scalar != nil,
      before.style == .plain, before.scalar?.isEmpty == false, key.style == .plain,
      value.isNull, value.start == value.end
    else { return false }
    return hasNoColon(after: Int(key.end)) && !HidingWord.isAlone(in: key.scalar ?? "")
  }

  private func hasNoColon(after offset: Int) -> Bool {
    var offset = offset
    while [0x20, 0x09, 0x0A, 0x0D].contains(text.leadByte(at: offset)) { offset += 1 }
    return text.leadByte(at: offset) != 0x3A
  }

  private mutating func extend(_ frame: Int, by key: YamlNode) {
    let last = frames[frame].pairs.count - 1
    var joined = frames[frame].pairs[last].value.scalar ?? ""
    // Letting go of the old text first makes the additions happen in place: many cost no more.
    frames[frame].pairs[last].value.content = .scalar("")
    joined += ", "
    joined += key.scalar ?? ""
    frames[frame].pairs[last].value.content = .scalar(joined)
    frames[frame].pairs[last].value.end = key.end
  }

  private mutating func remember(_ node: YamlNode, as anchor: String?, size: Int, height: Int) {
    guard let anchor else { return }
    anchors[anchor] = Anchored(node: node, size: size, height: height)
  }

  private mutating func count(_ more: Int, at event: yaml_event_t) throws(Refusal) {
    nodes += more
    guard nodes <= Self.mostNodes else {
      throw Refusal(
        .tooLarge, at: place(event, length: 1),
        "the file holds more than 1,000,000 values up to here")
    }
  }

  private func tooDeep(_ event: yaml_event_t) -> Refusal {
    .tooDeep(at: place(event, length: 1))
  }

  private func place(_ event: yaml_event_t, length: Int) -> Span {
    let start = event.start_mark.index
    return text.span(from: start, to: start + length)
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YamlNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
