/// What a field may name by its id.
enum NamedThing: Sendable {
  case party
  /// Who stands for a party's keeping an agreement, or sees to what stopping an exchange costs.
  case guarantor, overseer
  /// A phase of the agreement that is being read; `target` also takes the words for what is none.
  case phase, target
}
