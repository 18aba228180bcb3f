/// Hears HiGHS's callbacks, passes progress on, and asks for a stop when the handler says so or
/// when the work allowed is used up.
final class HighsListener {
  /// The callbacks at which HiGHS can be stopped, by its numbers.
  private enum Moment: Int32, CaseIterable {
    case simplex = 1
    case interiorPoint = 2
    case branching = 6
  }

  /// Simplex iterations are short: the handler hears of one in so many.
  private static let simplexStride = 64

  private let library: HighsLibrary
  private let handler: LinearProgress.Handler?
  private let iterationLimit: Int?
  private var calls = 0
  private var isStopped = false

  /// - Parameter iterationLimit: the most iterations of all branches together.
  init(library: HighsLibrary, handler: LinearProgress.Handler?, iterationLimit: Int?) {
    self.library = library
    self.handler = handler
    self.iterationLimit = iterationLimit
  }

  /// Listens to a model, as long as both live and until another listener is set.
  func attach(to model: HighsLibrary.Model) {
    guard handler != nil || iterationLimit != nil else { return }
    let address = Unmanaged.passUnretained(self).toOpaque()
    _ = library.setCallback(
      model,
      { kind, _, output, input, address in
        guard let output, let input, let address else { return }
        let listener = Unmanaged<HighsListener>.fromOpaque(address).takeUnretainedValue()
        if listener.wantsStop(kind, output) { input.storeBytes(of: 1, as: Int32.self) }
      }, address)
    for moment in Moment.allCases { _ = library.startCallback(model, moment.rawValue) }
  }

  private func wantsStop(_ kind: Int32, _ output: UnsafeRawPointer) -> Bool {
    guard !isStopped else { return true }
    guard let moment = Moment(rawValue: kind) else { return false }
    calls += 1
    if moment == .simplex, calls % Self.simplexStride != 0 { return false }
    let progress = progress(moment, output)
    if moment == .branching, let iterationLimit, progress.iterations >= iterationLimit {
      isStopped = true
    } else if let handler {
      isStopped = handler(progress) == .stop
    }
    return isStopped
  }

  private func progress(_ moment: Moment, _ output: UnsafeRawPointer) -> LinearProgress {
    switch moment {
    case .simplex:
      LinearProgress(
        phase: .simplex, iterations: count(output, "simplex_iteration_count"), nodes: 0)
    case .interiorPoint:
      LinearProgress(
        phase: .interiorPoint, iterations: count(output, "ipm_iteration_count"), nodes: 0)
    case .branching:
      LinearProgress(
        phase: .branching, iterations: long(output, "mip_total_lp_iterations"),
        nodes: long(output, "mip_node_count"), objective: number(output, "mip_primal_bound"),
        bound: number(output, "mip_dual_bound"))
    }
  }

  private func count(_ output: UnsafeRawPointer, _ name: String) -> Int {
    library.callbackItem(output, name).map { Int($0.load(as: Int32.self)) } ?? 0
  }

  private func long(_ output: UnsafeRawPointer, _ name: String) -> Int {
    library.callbackItem(output, name).map { Int($0.load(as: Int64.self)) } ?? 0
  }

  private func number(_ output: UnsafeRawPointer, _ name: String) -> Double? {
    guard let value = library.callbackItem(output, name)?.load(as: Double.self), value.isFinite,
      value.magnitude < 1e30
    else { return nil }
    return value
  }
}
