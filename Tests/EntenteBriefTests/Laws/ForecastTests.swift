import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteBrief

/// How probable packages are as the agreement.
@Suite struct ForecastTests {
  /// The definition, written out: by package, as its options are listed.
  private static func definition(
    _ sheets: RandomSheets, exponent: Double, softHeld: Double
  ) -> [[Int]: Double] {
    let able = sheets.packages.filter { sheets.isAboveReservations($0) }
    let gains = sheets.points.indices.map { party in
      // Without a status quo, all that is sure of no agreement is what every option is worth.
      let sure = sheets.points[party].filter { Set($0).count == 1 }.reduce(0) { $0 + $1[0] }
      return able.map { Double(sheets.worth($0, to: party) - (sheets.reservations[party] ?? sure)) }
    }
    let weights = able.indices.map { place -> Double in
      // What a party refuses twice is one line.
      let crossed = Set(
        sheets.refusals.filter { able[place][$0.issue] == $0.option }
          .map { [$0.party, $0.issue, $0.option] })
      return gains.reduce(pow(1 - softHeld, Double(crossed.count))) { weight, gains in
        let most = gains.max()!
        return most > 0 ? weight * pow(max(gains[place], most / 100) / most, exponent) : weight
      }
    }
    let total = weights.reduce(0, +)
    return Dictionary(uniqueKeysWithValues: zip(able, weights.map { $0 / total }))
  }

  @Test(arguments: [6.5, 1, 0])
  func `a package is as probable as the product of gains to a power, times its lines' likelihood`(
    exponent: Double
  ) throws {
    for seed in Cases.random(short: 80, long: 1_500) {
      let sheets = RandomSheets(seed: seed)
      let compiled = CompiledCase(try sheets.read())
      let held = compiled.theCase.scale.probability(of: .word(.soft))
      let truth = Self.definition(sheets, exponent: exponent, softHeld: held)
      let found = compiled.forecast(ForecastOptions(exponent: exponent))
      guard let forecast = found.forecast else {
        #expect(truth.isEmpty)
        continue
      }
      var sum = 0.0
      for package in sheets.packages {
        let probability = forecast.probability(of: package)
        #expect(abs(probability - (truth[package] ?? 0)) < 1e-9, "\(seed)")
        sum += probability
      }
      #expect(abs(sum - 1) < 1e-9)
      #expect(forecast.worlds == 1 && forecast.unvalued.isEmpty)
      let falling = truth.values.sorted(by: >)
      let held80 = falling.indices.first { falling[...$0].reduce(0, +) >= 0.8 - 1e-9 }!
      #expect(forecast.likely == held80 + 1)
    }
  }

  @Test func `what is below a reservation has no chance and is not listed`() throws {
    for seed in Cases.random(short: 80, long: 1_000) {
      let sheets = RandomSheets(seed: seed)
      let compiled = CompiledCase(try sheets.read())
      guard let forecast = compiled.forecast().forecast else { continue }
      let listed = forecast.top(1_000, of: compiled.problem)
      #expect(listed.count == forecast.count)
      #expect(listed.allSatisfy { sheets.isAboveReservations($0.choices) })
      for (a, b) in zip(listed, listed.dropFirst()) {
        #expect(forecast.probability(of: a.choices) >= forecast.probability(of: b.choices))
      }
    }
  }

  /// Options' ids by issues' ids, with their probabilities, in the order in which they are listed.
  private static func listing(_ theCase: Case) -> [String] {
    let compiled = CompiledCase(theCase)
    guard let forecast = compiled.forecast(ForecastOptions(samples: 40)).forecast else { return [] }
    return forecast.top(1_000, of: compiled.problem).map { package in
      let choices = compiled.choices(of: package.choices).sorted { $0.key < $1.key }
      return "\(choices) \(forecast.probability(of: package.choices))"
    }
  }

  @Test func `the order of parties, issues and options changes nothing`() throws {
    for seed in Cases.random(short: 60, long: 1_000) {
      let sheets = RandomSheets(seed: seed)
      let (one, other) = (
        Self.listing(try sheets.read()), Self.listing(try sheets.read(reversed: true))
      )
      #expect(one == other, "\(seed)")
    }
  }

  private static let orders = """
    entente: 1
    title: Orders
    sources: {s: {title: Notes}}
    parties: {a: Ada, b: Ben, c: Cem}
    issues:
      x: {asks: Issue X, options: [x1, x2, x3]}
      y: {asks: Issue Y, options: [y1, y2]}
      z: {asks: Issue Z, options: [z1, z2]}
    claims:
      - {id: A1, by: a, prefers: [x is x1, x is x2, x is x3], from: "s, 1"}
      - {id: A2, by: a, priorities: [x, y], from: "s, 1"}
      - {id: B1, by: b, prefers: [x is x3, x is x2, x is x1], from: "s, 1"}
      - {id: B2, by: b, prefers: [y is y2, y is y1], from: "s, 1"}
    """

  @Test func `nor does it where only orders are known`() throws {
    let theCase = try WorkedCases.read(Self.orders)
    var other = theCase
    other.parties.reverse()
    other.issues.reverse()
    for index in other.issues.indices { other.issues[index].options.reverse() }
    let listing = Self.listing(theCase)
    #expect(listing.count == 12)
    #expect(listing == Self.listing(other))
  }

  @Test func `a party of which nothing is known does not enter, which is said`() throws {
    let answers = Answers(try WorkedCases.read(Self.orders), for: .mediator, samples: 1)
    let forecast = try #require(answers.worthForecast)
    #expect(forecast.unvalued == [2] && forecast.worlds == 200)
    let words = ForecastWords(
      answers.forecast, of: answers.compiled, Names(answers.compiled.theCase))
    let said = words.sentences.map(\.text).joined(separator: " ")
    #expect(said.contains("Nothing is known of what packages are worth to Cem"))
    #expect(said.contains("the mean over 200 drawn worlds"))
    let alone = try WorkedCases.read(Self.orders.replacing(", c: Cem", with: ""))
    let without = try #require(CompiledCase(alone).forecast().forecast)
    for package in answers.packages.entries.map(\.package.choices) {
      #expect(abs(without.probability(of: package) - forecast.probability(of: package)) < 1e-9)
    }
  }

  @Test func `without worths packages are listed by their lines as before, and foretold by them`()
    throws
  {
    let theCase = try WorkedCases.read(
      """
      entente: 1
      title: Lines
      sources: {s: {title: Notes}}
      parties: {a: Ada, b: Ben}
      issues:
        x: {asks: Issue X, options: [x1, x2]}
        y: {asks: Issue Y, options: [y1, y2]}
      claims:
        - {id: A1, by: a, line: x is x1, from: "s, 1"}
        - {id: B1, by: b, line: y is y2, firmness: soft, from: "s, 1"}
      """)
    let answers = Answers(theCase, for: .mediator, samples: 1)
    #expect(answers.worthForecast == nil && answers.listedForecast == nil)
    let forecast = try #require(answers.forecast.forecast)
    let compiled = answers.compiled
    let total = [1, 0.1, 0.4, 0.04].reduce(0, +)
    #expect(abs(forecast.probability(of: [0, 1]) - 1 / total) < 1e-9)
    #expect(abs(forecast.probability(of: [1, 0]) - 0.04 / total) < 1e-9)
    var budget = Budget.standard
    let best = RankedPackage.best(compiled.problem, limit: 10, budget: &budget)
    #expect(forecast.top(10, of: compiled.problem) == best.packages)
    #expect(
      ForecastWords(answers.forecast, of: compiled, Names(theCase)).sentences.isEmpty)
  }

  @Test func `where every agreement is below a reservation nothing is foretold`() throws {
    for seed in Cases.random(short: 80, long: 1_000) {
      let sheets = RandomSheets(seed: seed)
      let found = CompiledCase(try sheets.read()).forecast()
      let isPossible = sheets.packages.contains { sheets.isAboveReservations($0) }
      if case .omitted(let reason) = found { #expect(reason == .belowReservations) }
      #expect((found.forecast != nil) == isPossible)
    }
  }

  @Test func `a document's forecasts and the rest add up to one`() throws {
    for seed in 0..<30 {
      let answers = Answers(try RandomSheets(seed: seed).read(), for: .mediator, samples: 1)
      let document = PackagesDocument(
        answers.packages.packages, of: answers.compiled, forecast: answers.forecast)
      let data = Data(try DocumentText.of(document).utf8)
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      let packages = try #require(object["packages"] as? [[String: Any]])
      guard let rest = object["rest"] as? Double else {
        #expect(
          (object["foretold"] as? [String: Any])?["omitted"] as? String == "belowReservations")
        continue
      }
      let listed = packages.compactMap { $0["forecast"] as? Double }
      #expect(listed.count == packages.count)
      #expect(abs(listed.reduce(rest, +) - 1) < 1e-9)
    }
  }
}
