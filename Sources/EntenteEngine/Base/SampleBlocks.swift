import Dispatch

/// The parts in which samples are drawn and counted, always the same ones however many threads
/// there are, so that the answer is the same too.
struct SampleBlocks: Sendable {
  static let count = 16

  let samples: Int
  let threads: Int

  /// The samples of one block.
  subscript(block: Int) -> Range<Int> {
    samples * block / Self.count..<samples * (block + 1) / Self.count
  }

  /// Makes something of each block, on as many threads as are asked for.
  func map<Result: Sendable>(_ body: @Sendable (Range<Int>, Int) -> Result) -> [Result] {
    let results = UnsafeMutableBufferPointer<Result?>.allocate(capacity: Self.count)
    results.initialize(repeating: nil)
    defer {
      results.deinitialize()
      results.deallocate()
    }
    // Each block is one thread's alone, and so is its place among the results.
    nonisolated(unsafe) let places = results
    let sign = StopSign.current
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      sign.over {
        for block in stride(from: thread, to: Self.count, by: threads) {
          places[block] = body(self[block], block)
        }
      }
    }
    return results.compactMap(\.self)
  }
}
