import Glibc

/// A library that is looked for when it is first needed, so that the program starts without it.
struct DynamicLibrary {
  let name: String
  private let handle: SendableHandle

  /// A library is never closed, so that its handle and functions stay valid everywhere.
  private struct SendableHandle: @unchecked Sendable { let pointer: UnsafeMutableRawPointer }

  /// Opens the first of some files that can be opened.
  ///
  /// - Parameters:
  ///   - name: what the library is called in messages.
  ///   - candidates: paths, or names for the loader to look up.
  init(_ name: String, candidates: [String]) throws(LinearError) {
    for candidate in candidates {
      guard let pointer = dlopen(candidate, RTLD_LAZY | RTLD_LOCAL) else { continue }
      self.name = name
      handle = SendableHandle(pointer: pointer)
      return
    }
    throw .libraryNotFound(name: name, tried: candidates)
  }

  /// Opens the first of some files that is there and has one of the digests given.
  ///
  /// - Throws: `LinearError.stranger` where only other files are there.
  init(_ name: String, candidates: [String], digests: [String]) throws(LinearError) {
    var stranger: String?
    for candidate in candidates {
      guard let file = open(candidate, O_RDONLY | O_CLOEXEC).ifOpen else { continue }
      guard let digest = FileDigest.sha256(of: file), digests.contains(digest) else {
        stranger = stranger ?? candidate
        close(file)
        continue
      }
      // By its descriptor, which stays open: what is loaded is what was read, whatever takes its name.
      guard let pointer = dlopen("/proc/self/fd/\(file)", RTLD_LAZY | RTLD_LOCAL) else {
        close(file)
        continue
      }
      self.name = name
      handle = SendableHandle(pointer: pointer)
      return
    }
    if let stranger { throw .stranger(name: name, path: stranger) }
    throw .libraryNotFound(name: name, tried: candidates)
  }

  /// A function of the library, by its name and C type.
  func function<Function>(
    _ symbol: String, as type: Function.Type = Function.self
  ) throws(LinearError) -> Function {
    guard let address = dlsym(handle.pointer, symbol) else {
      throw .functionMissing(library: name, function: symbol)
    }
    return unsafeBitCast(address, to: type)
  }

  /// The value of a variable of the environment, if it is set and not empty.
  static func environment(_ variable: String) -> String? {
    guard let value = getenv(variable), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder of the running program.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    let path = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

extension Int32 {
  /// A descriptor of an open file; `nil` where opening failed.
  fileprivate var ifOpen: Int32? { self >= 0 ? self : nil }
}
