import EntenteLinear

extension LinearError {
  /// A search that was stopped before it had any plan.
  package static func stopped(solver: String) -> LinearError {
    .failed(solver: solver, because: "it was stopped before a plan was found")
  }
}
