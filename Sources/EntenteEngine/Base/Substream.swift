/// Seeds of independent streams of random numbers, told apart by what they are for.
package enum Substream {
  /// The seed of one stream; different for every index and party of one seed.
  package static func seed(_ seed: UInt64, party: Int, index: Int) -> UInt64 {
    var mixer = SplitMix64(seed: seed)
    var stream = SplitMix64(seed: mixer.next() ^ (UInt64(party) << 44 | UInt64(index)))
    return stream.next()
  }
}
