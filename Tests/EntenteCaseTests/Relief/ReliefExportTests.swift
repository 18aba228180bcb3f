import EntenteCase
import Foundation
import Testing

@Suite struct ReliefExportTests {
  /// The sample with every table and most columns in use.
  private var full: ReliefSample {
    var sample = ReliefSample.sound
    sample.tables["tables/walks.csv"] = "zone,site,distance_km,assumed,note\ntown,school,2.5,a,b\n"
    sample.tables["tables/needs.csv"] =
      "zone,commodity,kilograms_a_person_day,source\ntown,flour,0.5,\"survey, page 1; roads\"\n"
    return sample.replacing(
      "  days: 10\n",
      by: """
          as-of: 2031-06-10
          summary: S
          days: 10
          weights: {basket: 2}
          standards: {walk_km: 12.5}
          sources: {own: {title: Own, confidential: east}}
          note: N

        """
    ).replacing("1,10,0.3,yes", by: "1,10,0.3,no", in: "roads")
  }

  private func reread(_ text: String) throws -> Case {
    let reading = CaseReader.read(Array(text.utf8))
    return try #require(reading.theCase, "\(reading.diagnostics)")
  }

  @Test func `an exported plan is read back as the same plan`() throws {
    let written = try #require(full.read().theCase)
    let json = try CaseExport(written).json()
    let yaml = CaseWriter.text(written)
    #expect(try CaseExport(try reread(json)).json() == json)
    #expect(try CaseExport(try reread(yaml)).json() == json)
    for text in [json, yaml] {
      #expect(try reread(text).relief?.placeless == written.relief?.placeless)
    }
  }

  @Test func `a case without a plan is exported without the key`() throws {
    let text = ReliefSample.sound.text
    let start = try #require(text.range(of: "relief:\n"))
    let plain = try reread(String(text[..<start.lowerBound]))
    #expect(plain.relief == nil)
    #expect(!(try CaseExport(plain).json()).contains("\"relief\""))
  }

  @Test func `the schema knows every key that the export writes`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(CaseSchema.json.utf8))
    let schema = try #require(json as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let keys = try #require(definitions["relief"]?["properties"] as? [String: [String: Any]])
    let export = try JSONSerialization.jsonObject(
      with: Data(try CaseExport(try #require(full.read().theCase)).json().utf8))
    let plan = try #require((export as? [String: Any])?["relief"] as? [String: Any])
    for (key, value) in plan {
      let known = try #require(keys[key], "\(key)")
      guard let rows = value as? [[String: Any]], key != "sources" else { continue }
      let forms = try #require(known["anyOf"] as? [[String: Any]])
      let items = try #require(forms[1]["items"] as? [String: Any])
      let columns = try #require(items["properties"] as? [String: Any])
      for column in rows.flatMap(\.keys) { #expect(columns[column] != nil, "\(key): \(column)") }
    }
  }
}

extension ReliefPlan {
  /// The plan as it reads, wherever it stands.
  fileprivate var placeless: String {
    var result = "\(self)"
    for pattern in [
      #"EntenteCase\.Span\([^)]*\)"#, #"file: (nil|Optional\("[^"]*"\))"#,
    ] {
      result = result.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
    }
    return result
  }
}
