/// A Boolean variable or its negation, as the solver numbers them.
struct Literal: Sendable, Hashable {
  /// The variable's number, from 1, negative for the negation.
  let code: Int32

  /// The opposite.
  static prefix func ! (literal: Literal) -> Literal { Literal(code: -literal.code) }
}
