import EntenteCase
import Foundation

/// The keys that records of a case file may have, as the schema declares them.
package enum DeclaredKeys {
  /// All but those of the plan of relief, whose tables are damaged apart, and of what is derived by
  /// an export, which reading passes over.
  package static let all: Set<String> = {
    let parsed = try? JSONSerialization.jsonObject(with: Data(CaseSchema.json.utf8))
    var schema = parsed as? [String: Any] ?? [:]
    let records = schema["$defs"] as? [String: Any] ?? [:]
    schema["$defs"] = records.filter { !$0.key.hasPrefix("relief") }
    return keys(in: schema).subtracting(["normalised", "lines", "groups"])
  }()

  private static func keys(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    let properties = object["properties"] as? [String: Any] ?? [:]
    return object.values.reduce(into: Set(properties.keys)) { $0.formUnion(keys(in: $1)) }
  }
}
