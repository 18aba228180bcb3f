import EntenteCase

/// All packages, each with a number, in an order of options that need not be the case's.
struct PackageCodes: Sendable {
  /// Shape `[issue]`: options in the order in which they count.
  private let order: [[Int]]
  /// Shape `[issue][option]`: the place of each in that order.
  private let places: [[Int]]
  /// The number of packages.
  let count: Int

  /// - Returns: `nil` where there are more packages than `limit`.
  init?(order: [[Int]], limit: Int) {
    var count = 1
    for options in order {
      count *= options.count
      guard count <= limit else { return nil }
    }
    self.count = count
    self.order = order
    places = order.map { options in
      var places = options
      for (place, option) in options.enumerated() { places[option] = place }
      return places
    }
  }

  /// The number of a package, 0..<count.
  func code(of package: [Int]) -> Int {
    package.indices.reduce(0) { $0 * order[$1].count + places[$1][package[$1]] }
  }

  /// The package of a number.
  subscript(code: Int) -> [Int] {
    var package = places(of: code)
    for issue in order.indices { package[issue] = order[issue][package[issue]] }
    return package
  }

  /// Shape `[issue]`: the places that the options of a package have in the order.
  func places(of code: Int) -> [Int] {
    var (rest, places) = (code, order.map { _ in 0 })
    for issue in order.indices.reversed() {
      places[issue] = rest % order[issue].count
      rest /= order[issue].count
    }
    return places
  }

  /// The case with its options in that order.
  func ordered(_ compiled: CompiledCase) -> CompiledCase {
    var theCase = compiled.theCase
    let places = Dictionary(uniqueKeysWithValues: compiled.issues.enumerated().map { ($1.id, $0) })
    for index in theCase.issues.indices {
      let options = theCase.issues[index].options
      theCase.issues[index].options = order[places[theCase.issues[index].id]!].map { options[$0] }
    }
    return CompiledCase(theCase)
  }
}
