import Foundation
import Testing

@testable import EntenteLinear
@testable import EntenteRelief

/// Instances of others' collections, which are not part of the project: where they are not beside
/// it, these tests are skipped with a word.
@Suite(
  .enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"),
  .enabled(if: PublishedAid.isThere, "no collection of aid instances beside the project"))
struct PublishedReliefTests {
  /// Published: 2533.7. That is the least cost with the second food alone; a kilogram of the first
  /// in its place, which all rows allow, costs 0.68 less.
  @Test func `the small food distribution costs 2533.7 with one food, and 0.68 less with two`()
    throws
  {
    let problem = try PublishedAid.foodDistribution()
    let solver = try #require(reliefSolver)
    let one = try #require(solver.solve(wholeKilograms(problem, only: 1)).objective)
    let all = try #require(solver.solve(wholeKilograms(problem, only: nil)).objective)
    #expect((one - 2533.70).magnitude < 0.005 && (all - 2533.02).magnitude < 0.005)
    let outcome = try Relief.run(problem, aim: .cheapest(coverage: 1), solver: solver)
    #expect(outcome.status == .optimal && (outcome.value - 2530.0338).magnitude < 0.001)
  }

  private func wholeKilograms(
    _ problem: ReliefProblem, only commodity: Int?
  ) -> LinearProgram {
    var program = ReliefProgram(problem)
    program.seekCheapest(coverage: 1)
    for leg in program.shipments {
      program.linear.setInteger(leg.column, true)
      guard let commodity, leg.commodity != commodity else { continue }
      program.linear.setColumnBounds(leg.column, lower: 0, upper: 0)
    }
    return program.linear
  }

  @Test func `the Syria instance costs what a plain linear program of it says`() throws {
    let problem = try PublishedAid.syria()
    let outcome = try Relief.run(
      problem, aim: .cheapest(coverage: 1), solver: #require(reliefSolver))
    #expect(outcome.status == .optimal)
    #expect((outcome.value - PublishedAid.syriaCostADay).magnitude < 0.01, "\(outcome.value)")
  }
}

/// Reads the collection.
enum PublishedAid {
  /// What a day costs by a program of foods by edge, written apart from this project.
  static let syriaCostADay = 27_835.2334

  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/reference/aid").standardized

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: directory.appending(path: "README.md").path)
  }

  private struct FoodDistribution: Decodable {
    var nN: Int
    var nK: Int
    var nL: Int
    var nodeTypes: [Int]
    var edges: [[Int]]
    var dem: [Double]
    var cap: [Double]
    var pc: [Double]
    var tc: [[[Double]]]
    var nutreq: [Double]
    var nutval: [[Double]]

    enum CodingKeys: String, CodingKey {
      case nN, nK, nL, dem, cap, pc, tc, nutreq, nutval
      case nodeTypes = "node_type"
      case edges = "E"
    }
  }

  /// A kilogram and a person of the instance are a tonne and a thousand people here.
  static func foodDistribution() throws -> ReliefProblem {
    let file = directory.appending(path: "wfp-small-data.json")
    let data = try JSONDecoder().decode(FoodDistribution.self, from: Data(contentsOf: file))
    var problem = ReliefProblem(days: 1)
    var capacities = data.cap[...]
    problem.places = data.nodeTypes.map { type in
      .init(throughputTonnesADay: type == 1 ? capacities.removeFirst() : .infinity)
    }
    problem.commodities = data.pc.map { _ in .init() }
    problem.lineWeights = data.nutreq.map { _ in 1 }
    problem.rations = [free(contents: data.nutval, needs: data.nutreq)]
    for from in 0..<data.nN {
      for to in 0..<data.nN where data.edges[from][to] == 1 {
        var road = ReliefProblem.Road(
          from: from, to: to, kilometres: 1, hours: 0, tripsADay: [.infinity])
        road.extraCostsATonne = data.tc[from][to]
        problem.roads.append(road)
      }
    }
    for (place, type) in data.nodeTypes.enumerated() where type == 0 {
      for (commodity, cost) in data.pc.enumerated() {
        problem.supplies.append(
          .init(place: place, commodity: commodity, tonnesADay: [.infinity], costATonne: cost))
      }
    }
    let camps = data.nodeTypes.indices.filter { data.nodeTypes[$0] == 2 }
    for (place, people) in zip(camps, data.dem) { addCamp(place, people * 1000, to: &problem) }
    return problem
  }

  private static func addCamp(_ place: Int, _ people: Double, to problem: inout ReliefProblem) {
    problem.reaches.append(.init(site: problem.sites.count, zone: problem.zones.count))
    problem.sites.append(.init(place: place, peopleADay: [.infinity]))
    problem.zones.append(.init(people: people))
  }

  /// - Parameter contents: shape `[commodity][line]`: in a kilogram.
  private static func free(
    contents: [[Double]], needs: [Double]
  ) -> ReliefProblem.Ration {
    .init(
      kilograms: contents.indices.map { parcel in
        contents.indices.map { $0 == parcel ? 1 : 0 }
      },
      contents: needs.indices.map { line in contents.map { $0[line] } }, needs: needs)
  }

  private static func table(_ name: String) throws -> [[String]] {
    let file = directory.appending(path: "syria/\(name).csv")
    return try String(contentsOf: file, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// One day: people of `Demand.csv`; nutrients of 100 g, so ten times as much a kilogram; costs of
  /// food and transport a tonne, in the collection's money; a food at 1,000,000 is not for sale.
  static func syria() throws -> ReliefProblem {
    var problem = ReliefProblem(days: 1)
    let nodes = try table("NodesTypes").dropFirst().map { $0[0] }
    let values = try table("nutr_val").dropFirst()
    let foods = values.map { $0[0] }
    let needs = try table("nutr_req")[1].dropFirst().compactMap { Double($0) }
    problem.places = nodes.map { _ in .init() }
    problem.commodities = foods.map { _ in .init() }
    problem.lineWeights = needs.map { _ in 1 }
    problem.rations = [
      free(
        contents: values.map { $0.dropFirst().compactMap { Double($0) }.map { $0 * 10 } },
        needs: needs)
    ]
    for row in try table("EdgesCost").dropFirst() {
      guard let from = nodes.firstIndex(of: row[0]), let to = nodes.firstIndex(of: row[1]),
        let metres = Double(row[2]), let seconds = Double(row[3]), let cost = Double(row[4])
      else { continue }
      problem.roads.append(
        .init(
          from: from, to: to, kilometres: metres / 1000, hours: seconds / 3600,
          tripsADay: [.infinity], costATonne: cost))
    }
    let prices = try table("FoodCost")
    for row in prices.dropFirst() {
      for (column, text) in row.enumerated().dropFirst() {
        guard let cost = Double(text), cost < 1_000_000,
          let place = nodes.firstIndex(of: row[0]),
          let food = foods.firstIndex(of: prices[0][column])
        else { continue }
        problem.supplies.append(
          .init(place: place, commodity: food, tonnesADay: [.infinity], costATonne: cost))
      }
    }
    for row in try table("Demand").dropFirst() {
      guard let place = nodes.firstIndex(of: row[0]), let people = Double(row[1]) else { continue }
      addCamp(place, people, to: &problem)
    }
    return problem
  }
}
