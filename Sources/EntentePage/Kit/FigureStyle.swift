/// The classes of a drawing and the style sheet behind them.
enum FigureStyle {
  /// Kinds of text, by class.
  enum Text: String {
    case plain = "f-t"
    case strong = "f-t f-b"
    case muted = "f-t f-m"
    /// On a filled shape.
    case inverse = "f-t f-b f-i"
    /// Set off from lines under it.
    case strongHalo = "f-t f-b f-h"
    case mutedHalo = "f-t f-m f-h"
  }

  /// Kinds of shapes, by class.
  enum Shape: String {
    case rule = "f-rule"
    case box = "f-box"
    case filled = "f-filled"
    case accent = "f-accent"
    case outline = "f-outline"
    case cut = "f-cut"
    case curve = "f-curve"
    case dashed = "f-curve f-dashed"
    case dotted = "f-curve f-dotted"
    case track = "f-track"
    case band = "f-band"
    case faint = "f-faint"
    /// From a mark to its label.
    case leader = "f-leader"
    /// Across a plot.
    case guide = "f-guide"
    /// A path of points.
    case dots = "f-dots"
    /// A path of many points.
    case fineDots = "f-dots f-fine"
    /// Filled, and set off from what it lies on.
    case mark = "f-mark"
    /// An outline on paper.
    case hollow = "f-hollow"
    case paper = "f-paper"
    /// A road on a map.
    case road = "f-road"
  }

  /// The style sheet for one drawing or for a page of them: light, dark, and light on paper.
  static let sheet =
    rules(.light) + "@media screen and (prefers-color-scheme: dark) {\n\(rules(.dark))}\n"

  private static func rules(_ palette: FigurePalette) -> String {
    """
    .f-t { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", sans-serif; fill: \(palette.ink); }
    .f-b { font-weight: 600; }
    .f-m { fill: \(palette.muted); font-size: 12px; }
    .f-i { fill: \(palette.paper); font-size: 12px; }
    .f-rule { stroke: \(palette.rule); fill: none; }
    .f-box { fill: \(palette.raised); stroke: \(palette.rule); }
    .f-filled { fill: \(palette.ink); stroke: \(palette.ink); }
    .f-accent { fill: \(palette.accent); stroke: \(palette.accent); }
    .f-outline { fill: none; stroke: \(palette.ink); stroke-width: 1.5; }
    .f-cut { fill: none; stroke: \(palette.paper); stroke-width: 2; stroke-linecap: round; }
    .f-curve { fill: none; stroke: \(palette.accent); stroke-width: 1.25; stroke-opacity: 0.75; }
    .f-dashed { stroke-dasharray: 6 3; }
    .f-dotted { stroke-dasharray: 2 3; }
    .f-track { fill: \(palette.raised); stroke: \(palette.rule); }
    .f-band { fill: \(palette.raised); }
    .f-faint { fill: \(palette.muted); }
    .f-leader { fill: none; stroke: \(palette.muted); stroke-width: 0.75; }
    .f-guide { fill: none; stroke: \(palette.muted); stroke-width: 1.25; stroke-dasharray: 5 4; }
    .f-dots { fill: none; stroke: \(palette.accent); stroke-width: 5; stroke-linecap: round; }
    .f-fine { stroke-width: 3; }
    .f-mark { fill: \(palette.ink); stroke: \(palette.paper); stroke-width: 1.5; }
    .f-hollow { fill: \(palette.paper); stroke: \(palette.ink); stroke-width: 1.5; }
    .f-paper { fill: \(palette.paper); }
    .f-road { fill: \(palette.muted); fill-opacity: 0.45; }
    .f-h { paint-order: stroke; stroke: \(palette.raised); stroke-width: 4px; stroke-linejoin: round; }

    """
  }
}

/// The colours of pages and drawings; text on paper has a contrast of at least 4.5 to 1 in each.
struct FigurePalette {
  var paper: String
  var raised: String
  var ink: String
  var muted: String
  var rule: String
  var accent: String

  static let light = FigurePalette(
    paper: "#ffffff", raised: "#f4f5f7", ink: "#1b222c", muted: "#545e6b", rule: "#c9ced6",
    accent: "#1f4e79")

  static let dark = FigurePalette(
    paper: "#14181d", raised: "#1d232a", ink: "#e4e7eb", muted: "#a3adb8", rule: "#3c4651",
    accent: "#8fbce6")
}
