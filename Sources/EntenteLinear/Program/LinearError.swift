/// Why no solver could be used, or why one gave no answer.
public enum LinearError: Error, Sendable, Equatable {
  /// The library of a solver is not there; the places that were tried.
  case libraryNotFound(name: String, tried: [String])
  /// A library stands where the solver's own should, and is another: it was not loaded.
  case stranger(name: String, path: String)
  /// The library is there but lacks a function, so that it is of another version than is needed.
  case functionMissing(library: String, function: String)
  /// The library is there but counts in another width than is needed.
  case unsuitable(library: String, because: String)
  /// The solver gave up, in its own words.
  case failed(solver: String, because: String)
}

extension LinearError: CustomStringConvertible {
  /// One or two sentences that say what to do.
  public var description: String {
    switch self {
    case .libraryNotFound(let name, let tried):
      "\(name) is not there: run `make setup` where Entente was built "
        + "(tried: \(tried.joined(separator: ", ")))."
    case .stranger(let name, let path):
      "\(path) is not the \(name) that Entente was made for, and was not loaded. "
        + "Run `make setup` where Entente was built."
    case .functionMissing(let library, let function):
      "\(library) has no function \(function): it is of another version than Entente needs. "
        + "Run `make setup` where Entente was built."
    case .unsuitable(let library, let because):
      "\(library) cannot be used: \(because)."
    case .failed(let solver, let because):
      "\(solver) gave no answer: \(because)."
    }
  }
}
