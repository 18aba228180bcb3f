import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntentePage
import EntenteTestSupport
import Testing

/// What one party entrusts to the mediator reaches no other reader: cases that differ only in it
/// give every other reader the same bytes.
@Suite struct NonInterferenceTests {
  @Test(arguments: Cases.random(short: 40, long: 300))
  func `secrets of one party change nothing that any other reader sees`(seed: Int) throws {
    var text = RandomCaseText(seed: UInt64(seed))
    let first = text.text(variant: 1, secrets: true)
    let second = text.text(variant: 2, secrets: seed % 3 > 0)
    let reader = [Reader.everyone, .party("birch"), .party("cedar")][seed % 3]
    let one = try WhatReadersSee.all(first, for: reader)
    let other = try WhatReadersSee.all(second, for: reader)
    #expect(one.map(\.name) == other.map(\.name))
    for (a, b) in zip(one, other) {
      #expect(a.bytes == b.bytes, "\(a.name) for \(reader), seed \(seed)")
    }
  }

  /// The test above could not fail if secrets changed nothing for anybody.
  @Test func `secrets of a party change what that party and the mediator see`() throws {
    var changes = 0
    for seed in 0..<40 {
      var text = RandomCaseText(seed: UInt64(seed))
      let first = text.text(variant: 1, secrets: true)
      let second = text.text(variant: 2, secrets: false)
      for reader in [Reader.mediator, .party("ash")] {
        let one = try WhatReadersSee.all(first, for: reader).map(\.bytes)
        changes += one == (try WhatReadersSee.all(second, for: reader).map(\.bytes)) ? 0 : 1
      }
    }
    #expect(changes > 30)
  }
}
