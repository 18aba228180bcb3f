import EntenteMessages

extension BottleneckBars {
  /// A bar for each limit.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let most = bars.map(\.rationsADay).max() ?? 0
    let lines = bars.flatMap { bar in
      TextLine.shareBar(
        bar.unit, most > 0 ? bar.rationsADay / most : 0, text: Quantity.rough(bar.rationsADay),
        width: width)
    }
    let remark =
      ["Rations a day that one more unit would bring.", Self.margin] + omissions
    return lines + TextFlow.remarks([remark.joined(separator: " ")], width: width)
  }
}
