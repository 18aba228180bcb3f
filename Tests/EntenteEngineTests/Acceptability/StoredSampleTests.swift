import Foundation
import Testing

@testable import EntenteEngine

/// The stored samples and printed results of the R package rsmaa (Thrombo: van Valkenhoef et al.;
/// Hansen: Hansen et al. 2005), which stand beside the project where they may be had.
@Suite struct StoredSampleTests {
  private static let folder = "../shared/reference/smaa"
  private static let isThere = FileManager.default.fileExists(atPath: folder + "/README.md")
  private static let comment: Comment =
    "the folder ../shared/reference/smaa is not there, so nothing is compared with rsmaa"

  /// The numbers between the first pair of parentheses of an R array in text, column by column.
  private func numbers(_ file: String) throws -> [Double] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/zcat")
    process.arguments = ["-f", "\(Self.folder)/\(file)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let inner = text.drop { $0 != "(" }.dropFirst().drop { $0 != "(" }.dropFirst()
    return inner.prefix { $0 != ")" }.split { ", \n".contains($0) }.compactMap { Double($0) }
  }

  /// R stores the samples of one cell together; the engine takes the cells of one sample together.
  private func bySample(_ columns: [Double], cells: Int) -> [Double] {
    let samples = columns.count / cells
    return (0..<samples).flatMap { sample in (0..<cells).map { columns[$0 * samples + sample] } }
  }

  /// From `[alternative, criterion]` by column, as R stores a sample, to one alternative's criteria
  /// together.
  private func byAlternative(_ cells: [Double], _ alternatives: Int, _ criteria: Int) -> [Double] {
    let size = alternatives * criteria
    return stride(from: 0, to: cells.count, by: size).flatMap { start in
      (0..<alternatives).flatMap { alternative in
        (0..<criteria).map { cells[start + $0 * alternatives + alternative] }
      }
    }
  }

  private func measurements(
    _ file: String, _ alternatives: Int, _ criteria: Int
  ) throws -> [Double] {
    byAlternative(
      bySample(try numbers(file), cells: alternatives * criteria), alternatives, criteria)
  }

  private func rounded(_ value: Double, _ digits: Int = 4) -> String {
    String(format: "%.\(digits)f", value)
  }

  @Test(.enabled(if: isThere, comment))
  func `Thrombo without preferences gives the printed shares, weights and confidence`() throws {
    let measured = try measurements("thrombo-meas.txt.gz", 2, 3)
    let weights = bySample(try numbers("thrombo-weights-nopref.txt.gz"), cells: 3)
    let result = RankAcceptability(
      measurements: measured, weights: weights, alternatives: 2, criteria: 3)
    let printed = [["0.3504", "0.6496"], ["0.6496", "0.3504"]]
    #expect(result.shares.map { $0.map { rounded($0) } } == printed)
    let central = [["0.1865", "0.2772", "0.5363"], ["0.4073", "0.3641", "0.2285"]]
    #expect(result.centralWeights.map { $0!.map { rounded($0) } } == central)
    #expect(result.confidence.map { rounded($0!) } == ["0.6682", "0.8956"])
    let fixed = RankAcceptability(
      measurements: measured, weights: (0..<10_000).flatMap { _ in [0.5, 0.2, 0.3] },
      alternatives: 2, criteria: 3)
    #expect(fixed.shares[0].map { rounded($0) } == ["0.1279", "0.8721"])
  }

  @Test(.enabled(if: isThere, comment))
  func `Hansen with an order of criteria gives the printed shares, weights and confidence`() throws
  {
    let result = RankAcceptability(
      measurements: try measurements("hansen-meas.txt.gz", 5, 6),
      weights: bySample(try numbers("hansen-weights-ord.txt.gz"), cells: 6), alternatives: 5,
      criteria: 6)
    let shares = try numbers("hansen-ra-ord.txt")
    #expect(shares.count == 25)
    for (place, share) in shares.enumerated() {
      #expect(rounded(result.shares[place % 5][place / 5]) == rounded(share))
    }
    let text = try String(contentsOfFile: "\(Self.folder)/hansen-cf-ord.txt", encoding: .utf8)
    let printed = text.split { !"0123456789.".contains($0) }.compactMap { Double($0) }
    #expect(result.confidence.map { rounded($0!) } == printed.prefix(5).map { rounded($0) })
    for place in 0..<30 {
      let weight = try #require(result.centralWeights[place % 5])[place / 5]
      #expect(rounded(weight, 12) == rounded(printed[5 + place], 12))
    }
  }
}
