import EntenteCase
import Foundation
import Testing

@Suite struct ConditionEvaluationTests {
  @Test(arguments: [
    ("release is half", [false, false, false, false, true, true]),
    ("meter is joint unless release is none", [true, true, false, true, false, true]),
    ("if release is at least third then meter is joint", [true, true, false, true, false, true]),
    ("never release is half and meter is upstream", [true, true, true, true, false, true]),
    ("anything", [true, true, true, true, true, true]),
    ("nothing", [false, false, false, false, false, false]),
  ])
  func `a condition holds of the packages that it describes`(text: String, expected: [Bool]) {
    let packages = RandomIssues([
      ("release", ["none", "third", "half"]), ("meter", ["upstream", "joint"]),
    ]).packages
    #expect(packages.map { read(text)!.holds(for: $0) } == expected)
  }

  @Test func `an open issue meets no choice`() {
    #expect(!read("release is not none")!.holds(for: [:]))
  }

  @Test func `the issues of a condition are listed once, in order`() {
    let condition = read("meter is joint or not (release is half and meter is upstream)")
    #expect(condition?.issues == ["meter", "release"])
    #expect(Condition.never.issues == [])
  }

  @Test(arguments: [
    ("anything", #"{"of":[],"op":"and"}"#), ("nothing", #"{"of":[],"op":"or"}"#),
    ("not release is half", #"{"of":[{"in":["half"],"issue":"release"}],"op":"not"}"#),
    (
      "release is not none and meter is joint",
      #"{"of":[{"in":["third","half"],"issue":"release"},{"in":["joint"],"issue":"meter"}],"op":"and"}"#
    ),
  ])
  func `a condition is written as a tree`(text: String, json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try encoder.encode(ConditionTree(#require(read(text))))
    #expect(String(decoding: data, as: UTF8.self) == json)
  }
}
