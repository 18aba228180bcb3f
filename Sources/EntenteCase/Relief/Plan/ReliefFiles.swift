/// Answers what files that a case names contain, so that reading a case needs no file system.
public struct ReliefFiles: Sendable {
  /// What came of looking for a file.
  public enum Content: Sendable {
    /// What it contains.
    case bytes([UInt8])
    /// There is no such file.
    case missing
    /// It leads out of the folder of the case.
    case outside
    /// It is a folder, a device or something else that is no file.
    case notAFile
    /// It cannot be read, with the system's reason.
    case unreadable(String)
  }

  private let content: @Sendable (String) -> Content

  /// Makes a source of files.
  /// - Parameter content: Answers what a path contains, relative to the case and without `..`.
  public init(_ content: @escaping @Sendable (String) -> Content) { self.content = content }

  /// There are no files.
  public static let none = ReliefFiles { _ in .missing }

  /// What a path contains; what is no plain relative path leads outside.
  public func callAsFunction(_ path: String) -> Content {
    let path = Self.plain(path)
    return Self.isInside(path) ? content(path) : .outside
  }

  /// A path without the steps that stay where they are: `tables/zones.csv` for `./tables//zones.csv`.
  static func plain(_ path: String) -> String {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let moves = steps.enumerated().filter { index, step in
      step != "." && (index == 0 || !step.isEmpty)
    }
    return moves.map { String($0.element) }.joined(separator: "/")
  }

  /// Whether a path, read by itself, stays in its folder.
  static func isInside(_ path: String) -> Bool {
    guard !path.isEmpty, path.utf8.count <= 1_000, !path.utf8.contains(where: { $0 < 0x20 }),
      !path.contains("\\"), !path.contains(":"), !path.hasPrefix("~")
    else { return false }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }
}
