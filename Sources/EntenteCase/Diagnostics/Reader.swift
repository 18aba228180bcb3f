/// For whom a case is read: what others entrusted to the mediator is not in it.
public enum Reader: Sendable, Hashable {
  /// Everything.
  case mediator
  /// Public statements and the party's own.
  case party(String)
  /// Public statements only.
  case everyone
}
