import EntenteCase
import EntenteEngine
import Foundation

/// Times the acceptability of a case's likeliest packages, by the number of threads, and whether
/// the answers are the same.
enum WorldsBench {
  static func run(_ arguments: [String]) {
    let path = arguments.first ?? "../Cases/gaza-2025.yaml"
    let samples = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
    guard let data = FileManager.default.contents(atPath: path),
      let theCase = CaseReader.read(Array(data)).theCase
    else { return print("usage: entente-bench worlds [case file] [samples]") }
    let compiled = CompiledCase(theCase)
    var budget = Budget.standard
    let packages = RankedPackage.bestDistinct(compiled.problem, limit: 5, budget: &budget).packages
    var first: Acceptability?
    for threads in [1, 2, 4] {
      let clock = ContinuousClock()
      var found: Acceptability?
      let time = clock.measure {
        found = compiled.acceptability(
          of: packages.packages.map(\.choices),
          options: AcceptabilityOptions(samples: samples, threads: threads))
      }
      first = first ?? found
      print("\(samples) worlds, \(threads) threads: \(time), same answer: \(found == first)")
    }
  }
}
