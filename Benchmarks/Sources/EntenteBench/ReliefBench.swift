import EntenteEngine

/// `entente-bench relief [total|leximin|deprivation] [--parcel] [--small]`.
enum ReliefBench {
  static func run(_ arguments: [String]) {
    var size = ReliefFamily.Size()
    size.areSeparate = !arguments.contains("--parcel")
    if arguments.contains("--small") { (size.zones, size.sites, size.days) = (40, 12, 7) }
    let problem = ReliefFamily.problem(size, seed: 1)
    let aims: [(String, ReliefAim)] = [
      ("total", .total), ("leximin", .leximin), ("deprivation", .deprivation),
    ]
    for (name, aim) in aims where arguments.contains(name) {
      let watch = Stopwatch()
      do {
        let outcome = try Relief.run(
          problem, aim: aim, options: .init(alsoTotal: false, alsoBottlenecks: false),
          solver: LinearSolvers.standard)
        let reading = watch.reading
        print(
          name, outcome.status, outcome.value, outcome.coverage.share, outcome.levels.count,
          outcome.work, reading.wall, reading.processor, PeakMemory.megabytes)
      } catch {
        print(error)
      }
    }
  }
}
