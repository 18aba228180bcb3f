/// The number by which documents, sentences and commands know a state.
package enum StateNumber {
  /// The number of a state: states count from 1.
  package static func of(_ state: Int) -> Int { state + 1 }
}
