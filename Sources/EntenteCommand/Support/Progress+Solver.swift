import EntenteLinear

extension Progress {
  /// What solvers report to: their figures go beside the time, and they stop when that is asked.
  static var solver: LinearProgress.Handler {
    { progress in
      let gap = progress.gap.map { ", gap \((1000 * $0).rounded() / 10) percent" } ?? ""
      let steps = progress.iterations > 0 ? ", \(progress.iterations) iterations" : ""
      note(steps + gap)
      return Interrupts.sign.isAsked ? .stop : .proceed
    }
  }
}
