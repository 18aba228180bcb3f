import Testing

@testable import EntenteCase

/// A record that no case has.
private struct Boat: Hashable, Sendable {
  enum Rig: String, CaseIterable, Sendable {
    case sloop, ketch
  }

  var id: String
  var name: String
  var owner = ""
  var rig = Rig.sloop
  var berths = 1
  var isLeased = false
  var built: String?
  var price: Estimate?
  var crew: [String] = []
  var note: String?

  static let form = RecordForm<Boat>(
    saying: "A boat.", named: .id(\.id, "the boat's id"),
    [
      .called("name", \.name, unless: \.id, "What it is called."),
      .needed("owner", \.owner, .text, "Whose it is."),
      .usual("rig", \.rig, .word, .sloop, "How it is rigged."),
      .usual("berths", \.berths, .whole("berths are counted"), 1, "How many sleep in it."),
      .usual("leased", \.isLeased, .flag, false, "Whether it is leased."),
      .date("built", \.built),
      .optional("price", \.price, .amount, "What it cost."),
      .usual("crew", \.crew, .distinctTexts, [], "Who sails it."),
      .text("note", \.note),
    ])

  static func random(using generator: inout SplitMix64) -> Boat {
    var boat = Boat(id: "b", name: Bool.random(using: &generator) ? "b" : "Bee")
    boat.owner = ["ann", "17", "a: b"].randomElement(using: &generator)!
    boat.rig = Rig.allCases.randomElement(using: &generator)!
    boat.berths = Int.random(in: 1...3, using: &generator)
    boat.isLeased = Bool.random(using: &generator)
    boat.built = Bool.random(using: &generator) ? "2031-04-02" : nil
    boat.price = [nil, Estimate(0), Estimate(from: 1, to: 2.5)].randomElement(using: &generator)!
    boat.crew = [[], ["x"], ["x", "y"]].randomElement(using: &generator)!
    boat.note = Bool.random(using: &generator) ? "a \"note\"" : nil
    return boat
  }
}

@Suite struct RecordFormTests {
  private struct Reading {
    var boat = Boat(id: "b", name: "b")
    var isWhole = false
    var diagnostics: [Diagnostic] = []
  }

  private func read(_ text: String) throws -> Reading {
    let source = try EncodingCheck.text(of: Array(text.utf8)).get()
    let node = try #require(try YamlComposer.compose(source))
    let reader = FormReader(text: source, reader: .mediator)
    var reading = Reading()
    reading.isWhole = reader.read(Boat.form, Fields(node, path: "boat"), into: &reading.boat)
    reading.diagnostics = reader.log.all
    return reading
  }

  /// Checks that one mistake is found, where the mark is.
  @discardableResult private func expect(
    _ code: DiagnosticCode, _ text: String, isWhole: Bool = true,
    location: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic? {
    let marked = MarkedCase(text)
    let reading = try read(marked.text)
    #expect(
      reading.diagnostics.map { "\($0.code.rawValue) \($0.span)" }
        == marked.spans.map { "\(code.rawValue) \($0)" }, sourceLocation: location)
    #expect(reading.isWhole == isWhole, sourceLocation: location)
    return reading.diagnostics.first
  }

  @Test(arguments: [false, true])
  func `what is written is read back the same`(isNormalised: Bool) throws {
    var generator = SplitMix64(seed: 3)
    let writer = FormWriter(Case(title: ""), isNormalised: isNormalised)
    for _ in 0..<300 {
      let boat = Boat.random(using: &generator)
      let value = Boat.form.listed(boat, for: writer)
      let text = SchemaText.text("", value, indent: 0).dropFirst("\"\": ".count)
      let reading = try read(String(text))
      #expect(reading.boat == boat && reading.isWhole, "\(text)\n\(reading.diagnostics)")
      #expect(reading.diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func `people are spared what goes without saying, programs are told all of it`() {
    let boat = Boat(id: "b", name: "b", owner: "ann")
    let keys = { (isNormalised: Bool) -> [String] in
      let writer = FormWriter(Case(title: ""), isNormalised: isNormalised)
      return Boat.form.pairs(of: boat, for: writer).map(\.key)
    }
    #expect(keys(false) == ["owner"])
    #expect(keys(true) == ["name", "owner", "rig", "berths", "leased", "crew"])
  }

  @Test func `a key that is missing is told at the record, and the record is not whole`() throws {
    try expect(.missingKey, "{⟦name⟧: Bee}", isWhole: false)
    try expect(.missingKey, "{⟦owner⟧: ~}", isWhole: false)
  }

  @Test func `a key that is unknown is told at the key, with the one that is meant`() throws {
    let found = try expect(.unknownKey, "{owner: ann, ⟦bearths⟧: 2}")
    #expect(found?.suggestion == "berths")
    #expect(found?.notes == ["known here: " + Boat.form.keys.joined(separator: ", ")])
  }

  @Test func `a value of another kind is told at the value`() throws {
    try expect(.wrongType, "{owner: ⟦[ann]⟧}", isWhole: false)
    try expect(.wrongType, "{owner: ann, leased: ⟦perhaps⟧}")
    try expect(.unknownWord, "{owner: ann, rig: ⟦cutter⟧}")
    try expect(.badNumber, "{owner: ann, berths: ⟦0⟧}")
    try expect(.badNumber, "{owner: ann, price: ⟦-1⟧}")
    try expect(.badDate, "{owner: ann, built: ⟦2031-13-40⟧}")
    try expect(.repeatedItem, "{owner: ann, crew: [x, ⟦x⟧]}")
  }

  @Test func `every mistake is told at once, and what is left is read`() throws {
    let reading = try read("{rig: cutter, berths: 3, built: never, bert: 1}")
    #expect(
      reading.diagnostics.map(\.code) == [.missingKey, .unknownWord, .badDate, .unknownKey])
    #expect(reading.boat.berths == 3 && reading.boat.rig == .sloop && !reading.isWhole)
  }

  @Test func `a schema has the keys, the needs and the words of the form`() {
    let text = SchemaText.text("boat", Boat.form.schema, indent: 0)
    for key in Boat.form.keys { #expect(text.contains("\"\(key)\": {")) }
    #expect(text.contains("\"required\": [\"owner\"]"))
    #expect(text.contains("In the list form: the boat's id."))
    #expect(text.contains("\"enum\": [\"sloop\", \"ketch\", null]"))
  }

  @Test func `a field that is written behind another is told of in its own place`() {
    let form = Boat.form.writing("name", behind: "rig")
    #expect(form.keys == Boat.form.keys)
    #expect(
      form.written.map(\.key)
        == ["owner", "rig", "name"] + Boat.form.fields.map(\.key).dropFirst(3))
  }
}
