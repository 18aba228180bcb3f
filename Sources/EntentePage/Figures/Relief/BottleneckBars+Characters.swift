import EntenteMessages

extension BottleneckBars {
  /// A bar for each limit.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let most = bars.map(\.rationsADay).max() ?? 0
    let lines = bars.flatMap { bar in
      TextLine.shareBar(
        bar.unit, most > 0 ? bar.rationsADay / most : 0, text: catalogue.rough(bar.rationsADay),
        width: width)
    }
    let remark =
      catalogue.texts(["figure.bottlenecks.legend", "figure.bottlenecks.margin"])
      + omissions(in: catalogue)
    return lines + TextFlow.remarks([remark.joined(separator: " ")], width: width)
  }
}
