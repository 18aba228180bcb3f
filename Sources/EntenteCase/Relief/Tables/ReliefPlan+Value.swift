extension ReliefPlan {
  /// The plan as a section of a case, all tables in it.
  var value: FormValue {
    var pairs: FormPairs = head
    for kind in ReliefTableKind.allCases {
      let rows = kind.form.values(in: self)
      if !rows.isEmpty { pairs.append((kind.rawValue, .list(rows))) }
    }
    return .table(pairs)
  }

  /// The plan as people have it: a row a line where that fits.
  var section: FormValue {
    guard case .table(let pairs) = value else { return value }
    return .block(
      .table(
        pairs.map { key, value in
          if case .list = value, key != "source" { return (key, .block(value)) }
          return (key, value)
        }))
  }

  private var head: FormPairs {
    var head: FormPairs = [("title", .text(title))]
    for (key, text) in [("as-of", asOf), ("summary", summary), ("first-day", firstDay)] {
      if let text { head.append((key, .text(text))) }
    }
    head.append(("days", .number(Double(days))))
    head.append(("diet", .text(diet.rawValue)))
    if !lineWeights.isEmpty {
      head.append(("weights", .table(lineWeights.map { ($0.line, .number($0.weight)) })))
    }
    head.append(("standards", .table(standards.named.map { ($0.key, .number($0.value)) })))
    if !sources.isEmpty { head.append(("sources", .list(sources.map(\.value)))) }
    var own = ReliefColumns("")
    own.add(origin)
    return head + own.pairs.dropFirst()
  }
}

extension Source {
  fileprivate var value: FormValue {
    var columns = ReliefColumns(id)
    columns.add("title", title)
    columns.add("publisher", publisher)
    columns.add("date", date)
    columns.add("link", link)
    columns.add("confidential", confidentialTo)
    return columns.value
  }
}
