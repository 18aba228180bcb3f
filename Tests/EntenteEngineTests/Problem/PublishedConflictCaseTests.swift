import EntenteCase
import EntenteEngine
import Foundation
import Testing

/// The published conflicts among the worked cases, by the names that their states have there.
struct PublishedConflictCaseTests {
  private func conflict(_ name: String) throws -> CompiledConflict {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Cases/\(name).yaml").standardized
    let reading = CaseReader.read(Array(try Data(contentsOf: url)))
    return try CompiledCase(#require(reading.theCase, "\(reading.diagnostics)")).conflict()
  }

  private func equilibria(
    _ conflict: CompiledConflict, _ concepts: StabilityConcept...
  ) throws -> [[String]] {
    let orders = conflict.preferences.compactMap(\.order)
    try #require(orders.count == conflict.preferences.count)
    let stability = Stability(conflict.model, orders)
    return concepts.map { concept in
      stability.equilibria(concept).members.map { conflict.names[$0] ?? "?" }.sorted()
    }
  }

  @Test func `the prisoner's dilemma has the published equilibria`() throws {
    let conflict = try conflict("prisoners-dilemma")
    let both = ["CC", "DD"]
    #expect(
      try equilibria(conflict, .nash, .general, .symmetric, .sequential)
        == [["DD"], both, both, both])
    #expect(conflict.start.map { conflict.names[$0] } == "CC")
    #expect(conflict.basis == [.ranking(claims: ["R1"]), .ranking(claims: ["C1"])])
  }

  @Test func `chicken has the published equilibria, by conditions in order of priority`() throws {
    let conflict = try conflict("chicken")
    let (one, all) = (["CD", "DC"], ["CC", "CD", "DC"])
    #expect(
      try equilibria(conflict, .nash, .sequential, .general, .symmetric) == [one, one, all, all])
    #expect(conflict.basis == [.wants(claims: ["R1"]), .wants(claims: ["C1"])])
  }

  @Test func `Elmira has the published equilibria`() throws {
    let conflict = try conflict("elmira-1991")
    #expect(conflict.model.stateCount == 9)
    #expect(conflict.names.values.sorted() == (1...9).map { "s\($0)" })
    let (few, more) = (["s5", "s8", "s9"], ["s1", "s4", "s5", "s8", "s9"])
    #expect(
      try equilibria(conflict, .nash, .sequential, .sequentialSymmetric, .general, .symmetric)
        == [few, few, few, more, more])
    #expect(conflict.start.map { conflict.names[$0] } == "s1")
    let abandoned = try #require(conflict.names.first { $0.value == "s9" }?.key)
    #expect(conflict.package(of: abandoned).count { $0 == nil } == 2)
  }

  @Test func `Syria and Iraq have the published equilibria`() throws {
    let conflict = try conflict("syria-iraq-1975")
    #expect(
      try equilibria(conflict, .nash, .sequential, .symmetric, .general)
        == [["s6"], ["s6"], ["s6"], ["s1", "s6"]])
  }

  @Test func `the missile crisis has the published equilibria`() throws {
    let conflict = try conflict("cuban-missile-crisis-1962")
    #expect(conflict.model.stateCount == 12)
    #expect(try equilibria(conflict, .sequential) == [["s4", "s6"]])
  }
}
