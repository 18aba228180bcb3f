/// How what sites hand out is to be shared among the zones that come, taken from a plan by zones.
struct ReliefShares: Sendable {
  /// Shape `[reach]`: the visits.
  private var visits: [Double]
  /// Shape `[reach][line]`: what counts.
  private var lines: [[Double]]

  /// Adds up a point of a program by zones over its periods.
  init(_ point: [Double], of program: ReliefProgram) {
    visits = program.problem.reaches.map { _ in 0 }
    lines = program.problem.reaches.map { _ in
      [Double](repeating: 0, count: program.problem.lineCount)
    }
    for desk in program.desks {
      let reach = desk.reaches[0]
      visits[reach] += max(0, point[desk.visits[0]])
      for line in desk.counted.indices {
        let column = desk.isBundle ? desk.visits[0] : desk.counted[line]
        lines[reach][line] += column.map { max(0, point[$0]) } ?? 0
      }
    }
  }

  /// What the shares are at a desk; in proportion to people where nothing is laid down.
  func ofDesk(
    _ desk: ReliefProgram.Desk, _ problem: ReliefProblem
  ) -> ReliefProgram.DeskShares {
    let people = desk.reaches.map { problem.zones[problem.reaches[$0].zone].people }
    let visits = shares(desk.reaches.map { self.visits[$0] }, or: people)
    let needs = problem.rations[desk.ration].needs
    return .init(
      visits: visits,
      lines: needs.indices.map { line in
        guard needs[line] > 0 else { return [] }
        let amounts = zip(desk.reaches, visits).map { $1 > 0 ? lines[$0][line] : 0 }
        return shares(amounts, or: visits)
      })
  }

  private func shares(_ amounts: [Double], or others: [Double]) -> [Double] {
    let all = amounts.reduce(0, +)
    guard all > 1e-9 else {
      let sum = others.reduce(0, +)
      return others.map { $0 / sum }
    }
    return amounts.map { $0 > 1e-9 * all ? $0 / all : 0 }
  }
}
