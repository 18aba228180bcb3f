import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntentePage

/// Whether a command writes its figures to files of their own, and which.
struct FigureArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also write a figure as an SVG file; into a folder, all of them; - prints it instead.",
      valueName: "path"))
  var svg: String?

  @Option(
    help: ArgumentHelp(
      "Which figure --svg writes: \(Self.names), as far as the command shows it.",
      valueName: "name"))
  var figure: String?

  /// What --figure takes.
  private static var names: String {
    let names = FigureKinds.names
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  func validate() throws {
    if figure != nil, svg == nil {
      throw ValidationError("--figure names the figure for --svg; write --svg too")
    }
  }

  /// Writes what was asked for of a brief's figures.
  /// - Parameter preferred: names of the figures of which the first one there is written where
  ///   none is named.
  func write(_ brief: Brief, preferring preferred: [String] = []) throws {
    guard let svg else { return }
    let gallery = FigureGallery(brief)
    guard !Interrupts.sign.isAsked else {
      return Files.printError("entente: stopped, so no figure is written")
    }
    guard !gallery.entries.isEmpty else {
      throw ExitCode.misuse("there is no figure to write with --svg: the output has none")
    }
    if figure == nil, svg != "-", Files.isFolder(svg) {
      return try writeAll(gallery, of: brief, into: svg)
    }
    let figure = try chosen(from: gallery, preferring: preferred)
    try Files.deliver(
      FigureSVG.svg(figure, id: "figure", in: brief.catalogue) + "\n", to: svg)
  }

  private func writeAll(
    _ gallery: FigureGallery, of brief: Brief, into folder: String
  ) throws {
    let files = gallery.entries.map { name, figure in
      (name + ".svg", FigureSVG.svg(figure, id: "figure", in: brief.catalogue) + "\n")
    }
    try Files.write(files, into: folder)
  }

  private func chosen(
    from gallery: FigureGallery, preferring preferred: [String]
  ) throws -> AnyFigure {
    if let figure {
      if let found = gallery.figure(named: figure) { return found }
      throw ExitCode.misuse(
        "there is no one figure '\(figure)' here; there is \(gallery.names.joined(separator: ", "))"
      )
    }
    if gallery.entries.count == 1 { return gallery.entries[0].figure }
    for name in preferred {
      if let found = gallery.figure(named: name) { return found }
    }
    throw ExitCode.misuse(
      "there are several figures; name one with --figure "
        + "(\(gallery.names.joined(separator: ", "))), or give --svg a folder for all")
  }
}
