extension Duration {
  /// The same in milliseconds.
  var inMilliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) * 1e-15
  }
}
