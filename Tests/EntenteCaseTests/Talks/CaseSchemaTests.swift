import Foundation
import Testing

@testable import EntenteCase

@Suite struct CaseSchemaTests {
  private let schema: [String: Any]
  private let definitions: [String: [String: Any]]

  init() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(CaseSchema.json.utf8))
    schema = try #require(parsed as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: [String: Any]])
  }

  private func keys(_ definition: [String: Any]?) -> Set<String> {
    Set((definition?["properties"] as? [String: Any] ?? [:]).keys)
  }

  private func keys(_ name: String) -> Set<String> { keys(definitions[name]) }

  @Test func `the schema has the keys that the reader knows, and no others`() throws {
    #expect(keys(schema) == Set(Case.exportForm.keys))
    for form in CaseForms.all where form.name != "actor" && form.name != "citation" {
      #expect(keys(form.name) == Set(form.keys), "\(form.name)")
    }
    #expect(keys("claim") == Set(ClaimForm.keys))
    #expect(keys("scale") == Set(FirmnessScale.keys))
    let actors = definitions["actor"]?["anyOf"] as? [[String: Any]]
    #expect(keys(actors?.last) == Set(Actor.form.keys))
  }

  @Test func `every reference leads somewhere and every definition is used`() {
    let used = references(in: schema)
    #expect(used == Set(definitions.keys.map { "#/$defs/" + $0 }))
  }

  private func references(in value: Any) -> Set<String> {
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(references(in: $1)) }
    }
    guard let object = value as? [String: Any] else { return [] }
    let own: Set<String> = (object["$ref"] as? String).map { [$0] } ?? []
    return object.values.reduce(into: own) { $0.formUnion(references(in: $1)) }
  }

  @Test func `every key has a description, its own or that of what it holds`() throws {
    let objects = [schema] + definitions.values
    for object in objects {
      for (key, value) in object["properties"] as? [String: [String: Any]] ?? [:] {
        let name = (value["$ref"] as? String)?.split(separator: "/").last.map(String.init)
        let described = value["description"] ?? name.flatMap { definitions[$0]?["description"] }
        #expect(described is String, "\(key)")
      }
    }
  }

  @Test func `words that the schema lists are those of the model`() {
    let firmness = definitions["firmness"]?["anyOf"] as? [[String: Any]]
    #expect(firmness?.first?["enum"] as? [String] == Firmness.Word.allCases.map(\.rawValue))
    let response = definitions["response"]?["properties"] as? [String: [String: Any]]
    let answers = Set(response?["answer"]?["enum"] as? [String] ?? [])
    #expect(answers == Set(Offer.Answer.allCases.map(\.rawValue)))
    let kinds = definitions["claim"]?["oneOf"] as? [[String: [String]]]
    #expect(kinds?.flatMap { $0["required"] ?? [] } == ClaimKind.allCases.map(\.rawValue))
  }
}
