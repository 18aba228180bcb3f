import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct FigurePaletteTests {
  @Test(arguments: [FigurePalette.light, .dark])
  func `text has the contrast that WCAG AA asks for`(palette: FigurePalette) {
    for ground in [palette.paper, palette.raised] {
      for ink in [palette.ink, palette.muted, palette.accent] {
        #expect(Self.contrast(ink, ground) >= 4.5, "\(ink) on \(ground)")
      }
    }
    #expect(Self.contrast(palette.paper, palette.ink) >= 4.5)
  }

  /// WCAG 2.2, definitions of contrast ratio and relative luminance.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16)!
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
