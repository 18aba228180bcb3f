import EntenteCase
import Testing

@Suite struct MoveDiagnosticTests {
  /// The sound case with keys added to the issue `meter`.
  private func meter(_ keys: String) -> MarkedCase {
    MarkedCase(
      replacing: """
        issues:
          release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
          meter: {asks: Who reads?, options: {up: one, joint: both}, \(keys)}
        """)
  }

  @Test func `the keys of moves are read`() throws {
    let marked = meter("moved by: up, moves: [up to joint]")
    marked.expectSound()
    let issue = try #require(marked.read().theCase?.issues[1])
    #expect(issue.moves == [Issue.Move(from: "up", to: "joint")])
    #expect(issue.allowsMove(from: "up", to: "joint"))
    #expect(!issue.allowsMove(from: "joint", to: "up") && !issue.allowsMove(from: "up", to: "up"))
    let joint = try #require(meter("irreversible: joint, binds: down").read().theCase?.issues[1])
    #expect(joint.irreversible == ["joint"] && joint.binds == ["down"] && joint.moves == nil)
    #expect(joint.allowsMove(from: "up", to: "joint"))
    #expect(!joint.allowsMove(from: "joint", to: "up"))
    #expect(meter("moves: []").read().theCase?.issues[1].moves == [])
  }

  @Test(arguments: [
    "moves: [⟦up joint⟧]", "moves: [⟦up -> joint⟧]", "moves: [⟦up to joint to up⟧]",
    "moves: ⟦up to up⟧", "moves: [up to joint, ⟦to⟧]",
  ])
  func `what is no move is marked`(keys: String) { meter(keys).expect(.error, .badMove) }

  @Test(arguments: [
    ("moves: [⟦up to jont⟧]", "joint"), ("moves: [⟦upp to joint⟧]", "up"),
    ("irreversible: [⟦jont⟧]", "joint"), ("irreversible: ⟦half⟧", nil),
  ])
  func `a move names options of the issue`(keys: String, meant: String?) {
    meter(keys).expect(.error, .unknownOption, suggestion: meant)
  }

  @Test(arguments: [
    "moves: [up to joint, ⟦up TO joint⟧]", "irreversible: [up, ⟦up⟧]", "binds: [up, down, ⟦up⟧]",
  ])
  func `what stands twice among moves is marked`(keys: String) {
    meter(keys).expect(.error, .repeatedItem)
  }

  @Test(arguments: [
    "moves: [up to joint], ⟦irreversible⟧: [joint]", "moved by: up, ⟦binds⟧: [up]",
  ])
  func `keys that exclude each other are marked`(keys: String) {
    meter(keys).expect(.error, .conflictingKeys)
  }

  @Test(arguments: [
    ("binds: [⟦upp⟧]", DiagnosticCode.unknownParty), ("binds: [⟦envoy⟧]", .wrongOwner),
    ("binds: ⟦[]⟧", .emptyList), ("moves: ⟦{up: joint}⟧", .wrongType),
    ("⟦move⟧: [up to joint]", .unknownKey), ("⟦ireversible⟧: [up]", .unknownKey),
  ])
  func `other mistakes among moves are marked`(keys: String, code: DiagnosticCode) {
    meter(keys).expect(.error, code)
  }
}
