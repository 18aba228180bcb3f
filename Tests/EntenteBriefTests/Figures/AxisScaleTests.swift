import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct AxisScaleTests {
  @Test(arguments: 0..<300)
  func `a scale holds its values between round numbers whose labels keep apart`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let size: Double = [1e-9, 0.01, 1, 37, 1e6, 1e15].randomElement(using: &random)!
    let shift: Double = [0, 0, 1, -40].randomElement(using: &random)!
    let values = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (Double.random(in: -1...1, using: &random) + shift) * size
    }
    let scale = AxisScale(holding: values, length: 230)
    #expect(scale.ticks.count == scale.labels.count && scale.ticks.count >= 2)
    #expect(Set(scale.labels).count == scale.labels.count)
    for value in values {
      #expect(scale.ticks.first! <= value + size * 1e-9)
      #expect(scale.ticks.last! >= value - size * 1e-9)
      #expect((0...1).contains(scale.share(value)))
    }
    let widest = scale.labels.map { TextMeasure.width($0) }.max()!
    #expect(widest * (scale.labels.count - 1) < 230 || scale.labels.count <= 3)
  }

  @Test func `labels are the plain numbers of the ticks`() {
    #expect(
      AxisScale(holding: [0, 100], length: 420).labels == ["0", "20", "40", "60", "80", "100"])
    #expect(AxisScale(holding: [0.2, 0.9], length: 420).labels.first == "0.2")
    #expect(AxisScale(holding: [-12, 3], length: 420).labels == ["−15", "−10", "−5", "0", "5"])
    #expect(AxisScale(holding: [7, 7], length: 420).labels.count >= 2)
    #expect(AxisScale(holding: [], length: 420).labels.count >= 2)
  }
}
