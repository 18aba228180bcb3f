import EntenteCase
import EntenteRelief
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What would let more be handed out, in a plan's own tables.
@Suite struct ReliefRemedyTests {
  /// Two villages beside a town; each has a site that could be set up.
  private func plan(_ sites: [String: String] = [:], trucks: Int = 20) throws -> ReliefPlan {
    let text = """
      entente-relief: 1
      title: Two villages
      first-day: 2031-06-11
      days: 4
      sources: {s: {title: A survey}}
      zones:
        - {id: town, people: 8000, x_km: 0, y_km: 0, source: s}
        - {id: hill, people: 3000, x_km: 40, y_km: 0, source: s}
        - {id: shore, people: 2000, x_km: 0, y_km: 40, source: s}
      crossings:
        - {id: gate, x_km: 0, y_km: -5, trucks_a_day: 30, open_hours: 10, source: s}
      sites:
        - {id: school, x_km: 0, y_km: 0, people_a_day: 5000, source: s}
        - {id: chapel, x_km: 40, y_km: 0, people_a_day: 4000, open: \(sites["chapel"] ?? "possible"), source: s}
        - {id: quay, x_km: 0, y_km: 40, people_a_day: 4000, open: \(sites["quay"] ?? "possible"), source: s}
        - {id: barn, x_km: 300, y_km: 300, people_a_day: 4000, open: possible, source: s}
      roads:
        - {id: r1, from: gate, to: school, distance_km: 5, hours: 0.5, source: s}
        - {id: r2, from: gate, to: chapel, distance_km: 40, hours: 1, source: s}
        - {id: r3, from: gate, to: quay, distance_km: 40, hours: 1, source: s}
      trucks:
        - {kind: lorry, number: \(trucks), load_tonnes: 10, load_m3: 40, hours_a_day: 10, source: s}
      commodities:
        - {id: flour, kcal_a_kg: 3640, protein_g_a_kg: 103, fat_g_a_kg: 30, kilograms_a_person_day: 0.6, m3_a_tonne: 1.8, parcel: basket, source: s}
      supplies:
        - {place: gate, commodity: flour, tonnes_a_day: 50, source: s}
      """
    let reading = ReliefPlanReader.read(Array(text.utf8))
    return try #require(reading.plan, "\(reading.diagnostics.map(\.message))")
  }

  private func most(_ plan: ReliefPlan) throws -> Double {
    let found = ReliefFindings(plan, options: .init(aim: .total))
    return try #require(found.outcome).coverage.rations / Double(plan.days)
  }

  @Test func `each remedy brings what solving the changed tables anew brings, the largest first`()
    throws
  {
    let found = ReliefFindings(try plan())
    let opened = { (sites: [String: String]) in try most(try plan(sites)) - most(try plan()) }
    let expected: [(ids: [String], gain: Double)] = [
      (["chapel", "quay", "barn"], try opened(["chapel": "yes", "quay": "yes"])),
      (["chapel"], try opened(["chapel": "yes"])), (["quay"], try opened(["quay": "yes"])),
    ]
    let openings = found.remedies.compactMap { remedy -> (ids: [String], gain: Double)? in
      if case .openSites(let ids) = remedy.change { (ids, remedy.rationsADay) } else { nil }
    }
    #expect(openings.map(\.ids) == expected.map(\.ids))
    for (one, other) in zip(openings, expected) { #expect(abs(one.gain - other.gain) < 1e-3) }
    let gains = found.remedies.map(\.rationsADay)
    #expect(gains == gains.sorted(by: >) && gains.allSatisfy { $0 > 0 })
    // Neither trucks nor the gate hold this plan back.
    #expect(found.remedies.count == 3 && found.triedRemedies > 3)
    #expect(found.remedies[1].reached.map { found.compiled.plan.zones[$0].id } == ["hill"])
  }

  @Test func `a site that could be set up is named with what it brings and whom it reaches`() throws
  {
    let text = TextRenderer(width: 80, color: false).render(
      ReliefBrief(ReliefFindings(try plan()), title: "", subtitle: "").brief
    ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains("Opening chapel, which stands as possible. 62 percent of the need could be met")
    )
    #expect(text.contains("hill would no longer go without."))
    #expect(!text.contains("one more person"))
  }

  @Test func `where trucks are short, more of them are the remedy`() throws {
    let found = ReliefFindings(try plan(trucks: 0).withOneVan)
    let first = try #require(found.remedies.first)
    #expect(first.change == .trucks("lorry", 1))
    let document = ReliefDocument(found)
    #expect(document.remedies.first?.change == "trucks" && document.remedies.first?.more == 1)
  }

  @Test func `where everybody is fed nothing is tried`() throws {
    var fed = try plan(["chapel": "yes", "quay": "yes"])
    fed.sites[0].peopleADay = 9000
    let found = ReliefFindings(fed)
    #expect(found.remedies.isEmpty && found.triedRemedies == 0)
  }
}

extension ReliefPlan {
  /// The plan with a tenth of a lorry's worth of trucks, so that something moves.
  fileprivate var withOneVan: ReliefPlan {
    var plan = self
    plan.trucks[0].number = 1
    plan.trucks[0].loadTonnes = 0.1
    return plan
  }
}
