import Synchronization

/// What this call of the program has read and written so far, so that no output takes the place of
/// either: the one list that every reading adds to and every writing asks.
enum FilesOfCall {
  private enum Use {
    case read(String)
    case written(String)
  }

  private static let uses = Mutex<[FilePlace: Use]>([:])

  /// Notes that an open file is read.
  static func noteReading(_ descriptor: Int32, as path: String) {
    guard let place = FilePlace(descriptor: descriptor) else { return }
    uses.withLock { $0[place] = .read(path) }
  }

  /// Notes that a file has been written.
  static func noteWriting(_ path: String) {
    guard let place = FilePlace(path) else { return }
    uses.withLock { $0[place] = .written(path) }
  }

  /// What would be written over by an output to a path, for messages; `nil` where nothing would.
  static func obstacle(to path: String) -> String? {
    guard let place = FilePlace(path) else { return nil }
    return obstacle(at: place) ?? (place == FilePlace(descriptor: 1) ? "standard output" : nil)
  }

  /// What would be written over by standard output, as where it is appended to the case.
  static var obstacleToPrinting: String? {
    FilePlace(descriptor: 1).flatMap(obstacle(at:))
  }

  private static func obstacle(at place: FilePlace) -> String? {
    switch uses.withLock({ $0[place] }) {
    case nil: nil
    case .read("-"): "standard input"
    case .read(let path): "'\(path)', which was read"
    case .written(let path): "'\(path)', which was written just now"
    }
  }
}
