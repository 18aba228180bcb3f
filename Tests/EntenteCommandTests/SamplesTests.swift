import Foundation
import Testing

/// What `entente packages --samples --seed` prints follows from the case, the number and the seed.
@Suite struct SamplesTests {
  let folder = try! Folder()

  private func write() throws {
    try folder.write(
      """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
        meter: {asks: Who reads?, options: {own: one, joint: both}}
      status-quo: {release: none, meter: own}
      claims:
        - {id: U1, by: up, prefers: [release is none, release is third, release is half], from: press, page 1}
        - {id: U2, by: up, rather: meter is joint and release is third, than: meter is own and release is none, from: press, page 1}
        - {id: D1, by: down, prefers: [release is half, release is none], from: press, page 1}
        - {id: D2, by: down, prefers: [meter is own, meter is joint], from: press, page 1}
      """, to: "water.yaml")
  }

  @Test func `the same seed gives the same bytes, and another seed others`() async throws {
    try write()
    for form in [["--json"], []] {
      let arguments = ["packages", "water.yaml", "--samples", "500", "--seed"]
      let first = try await folder.entente(arguments + ["7"] + form)
      #expect(first.code == 0 && first.err == "")
      #expect(first.out == (try await folder.entente(arguments + ["7"] + form)).out)
      #expect(first.out != (try await folder.entente(arguments + ["8"] + form)).out)
    }
  }

  @Test func `the number of threads changes no byte`() async throws {
    try write()
    let arguments = ["packages", "water.yaml", "--samples", "500", "--json"]
    let expected = try await folder.entente(arguments, environment: ["ENTENTE_THREADS": "1"])
    #expect(expected.code == 0)
    for threads in ["2", "3", "7", "40", "0", "many"] {
      let outcome = try await folder.entente(
        arguments, environment: ["ENTENTE_THREADS": threads])
      #expect(outcome == expected, "\(threads)")
    }
  }

  @Test func `a seed or a number alone leaves the other as it is by default`() async throws {
    try write()
    let arguments = ["packages", "water.yaml", "--json"]
    let seeded = try await folder.entente(arguments + ["--seed", "1"])
    #expect(seeded.out == (try await folder.entente(arguments + ["--samples", "10000"])).out)
    let worlds = try #require(try seeded.json()["worlds"] as? [String: Any])
    #expect(worlds["samples"] as? Int == 10_000 && worlds["seed"] as? Int == 1)
  }

  @Test(arguments: [
    (["--samples", "0"], "--samples takes a whole number from 1 to 1000000"),
    (["--samples", "1000001"], "--samples takes a whole number from 1 to 1000000"),
    (["--samples", "many"], "'many' is invalid for '--samples <count>'"),
    (["--samples", "2.5"], "'2.5' is invalid for '--samples <count>'"),
    (["--seed", "x"], "'x' is invalid for '--seed <number>'"),
    (["--seed", "18446744073709551616"], "is invalid for '--seed <number>'"),
  ])
  func `bad values are refused and named`(arguments: [String], message: String) async throws {
    try write()
    let outcome = try await folder.entente(["packages", "water.yaml"] + arguments)
    #expect(outcome.code == 64 && outcome.out == "")
    #expect(outcome.err.contains(message), "\(outcome.err)")
  }
}
