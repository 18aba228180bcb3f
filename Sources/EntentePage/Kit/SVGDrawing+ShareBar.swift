import EntenteMessages

extension SVGDrawing {
  /// A bar filled to a share, 0...1, of its width, on a track of its whole width, with the share in
  /// figures behind it.
  mutating func shareBar(
    _ share: Double, x: Int, y: Int, width: Int, height: Int, in catalogue: Catalogue
  ) {
    track(share, x: x, y: y, width: width, height: height)
    text(catalogue.likelihood(share), x: x + width + 10, y: y + height - 3)
  }
}
