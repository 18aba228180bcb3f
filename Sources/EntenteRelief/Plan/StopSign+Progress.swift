import EntenteEngine
import EntenteLinear

extension StopSign {
  /// What solvers report to so that they stop when that is asked; `nil` where it never is.
  package var listener: LinearProgress.Handler? {
    isNone ? nil : { _ in isAsked ? .stop : .proceed }
  }
}
