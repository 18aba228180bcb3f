import EntenteCase
import EntenteTestSupport
import Testing

/// Rows that hold the sums of the others, and marks between thousands.
@Suite struct TotalRowTests {
  private func found(
    zones: String, trucks: String = "kind,number,load_tonnes,load_m3,source\nlorry,6,15,40,s\n"
  ) -> [Diagnostic] {
    let text = """
      entente-relief: 1
      title: A valley
      first-day: 2031-06-11
      days: 3
      sources: {s: {title: A survey}}
      zones: zones.csv
      trucks: trucks.csv
      crossings: [{id: gate, trucks_a_day: 30, source: s}]
      sites: [{id: school, people_a_day: 5000, x_km: 0, y_km: 0, source: s}]
      roads: [{id: r1, from: gate, to: school, distance_km: 5, hours: 0.5, source: s}]
      commodities: [{id: flour, kcal_a_kg: 3640, protein_g_a_kg: 103, fat_g_a_kg: 30, kilograms_a_person_day: 0.6, m3_a_tonne: 1.8, parcel: basket, source: s}]
      supplies: [{place: gate, commodity: flour, tonnes_a_day: 50, source: s}]
      """
    let files = ["zones.csv": zones, "trucks.csv": trucks]
    return ReliefPlanReader.read(
      Array(text.utf8),
      files: ReliefFiles { name in files[name].map { .bytes(Array($0.utf8)) } ?? .missing }
    ).diagnostics
  }

  private func zones(_ rows: String...) -> String {
    (["id,name,people,children,x_km,y_km,source"] + rows.map { $0 + ",0,1,s" })
      .joined(separator: "\n") + "\n"
  }

  private func totals(_ text: String) -> [Diagnostic] {
    found(zones: text).filter { $0.code == .totalRow }
  }

  @Test(arguments: [
    "total,Total", "sum,Sum of people", "z9,TOTAL", "all,All zones", "z9,Grand total",
  ])
  func `a row that is called a total and is one is a mistake at the row`(row: String) {
    let said = totals(zones("hill,Hill,900,300", "town,Town,2400,", "\(row),3300,"))
    #expect(said.map(\.severity) == [.error])
    #expect(said.first?.span.line == 4 && said.first?.file == "zones.csv")
  }

  @Test func `where only the name or only the figures say so, a warning is enough`() {
    let named = totals(zones("hill,Hill,900,300", "town,Town,2400,", "total,Total,4000,"))
    #expect(named.map(\.severity) == [.warning])
    let sums = totals(
      zones("hill,Hill,900,300", "town,Town,2400,500", "lake,Lake,100,20", "every,Valley,3400,820"))
    #expect(sums.map(\.severity) == [.warning])
  }

  @Test func `zones that happen to be as large are left alone`() {
    #expect(totals(zones("hill,Hill,900,300", "town,Town,900,300")).isEmpty)
    #expect(totals(zones("hill,Hill,900,300", "town,Town,500,", "lake,Lake,400,")).isEmpty)
    #expect(totals(zones("hill,Total Hills,900,300", "town,Town,500,", "lake,Lake,400,")).isEmpty)
    #expect(
      totals(zones("a,A,1,", "b,B,2,", "c,C,3,", "d,D,6,")).isEmpty,
      "small figures add up by chance")
  }

  @Test func `any table whose figures add up is looked at`() {
    let trucks =
      "kind,number,load_tonnes,load_m3,source\nlorry,6,15,40,s\nvan,8,3,14,s\ntotal,14,9,9,s\n"
    let said = found(zones: zones("hill,Hill,900,300"), trucks: trucks).filter {
      $0.code == .totalRow
    }
    #expect(said.map(\.severity) == [.error])
  }

  @Test func `of random tables exactly the sums among them are found`() {
    for seed in Cases.random(short: 60, long: 600) {
      var random = SplitMix64(seed: UInt64(seed))
      let people = (0..<3 + Int(random.next() % 5)).map { _ in 100 + Int(random.next() % 9_000) }
      let place = Int(random.next() % UInt64(people.count + 1))
      let hasTotal = random.next() % 2 == 0
      var rows = people.enumerated().map { "z\($0),Zone \($0),\($1),,0,1,s" }
      let total = people.reduce(0, +)
      if hasTotal { rows.insert("sum,Total,\(total),,0,1,s", at: place) }
      let text =
        (["id,name,people,children,x_km,y_km,source"] + rows).joined(separator: "\n") + "\n"
      let said = totals(text)
      let bySum = people.filter { 2 * $0 == total }
      #expect(said.contains { $0.severity == .error } == hasTotal, "seed \(seed)")
      if !hasTotal, bySum.isEmpty { #expect(said.isEmpty, "seed \(seed)") }
      if hasTotal { #expect(said.first?.span.line == place + 2, "seed \(seed)") }
    }
  }

  @Test func `a point between thousands in a whole number is refused with what may be meant`()
    throws
  {
    let said = found(zones: zones("hill,Hill,9.000,300", "town,Town,12.345,"))
      .filter { $0.code == .thousandsMark }
    #expect(said.count == 2)
    #expect(
      said.first?.message
        == "'9.000' can mean 9000 or 9; write which, without marks between thousands")
    #expect(said.last?.suggestion == "12345")
    let plain = found(zones: zones("hill,Hill,9000,300", "town,Town,12345,"))
    #expect(!plain.contains { $0.code == .thousandsMark })
  }
}
