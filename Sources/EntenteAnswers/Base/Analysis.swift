/// What can be found out of a case; `Answers` makes it when it is first asked for, and keeps it.
package protocol Analysis: SendableMetatype {
  /// What is found.
  associatedtype Found: Sendable

  /// Finds it, from the case and from what other analyses found.
  static func find(in answers: Answers) -> Found
}
