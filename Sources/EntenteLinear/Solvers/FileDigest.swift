import CEntenteDigest
import Glibc

/// The digest by which a file is known: SHA-256, in hexadecimal digits.
enum FileDigest {
  /// The digest of what can be read from an open file; `nil` where reading fails.
  static func sha256(of descriptor: Int32) -> String? {
    var digest = entente_digest()
    entente_digest_start(&digest)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { return nil }
      if count == 0 { return text(&digest) }
      entente_digest_add(&digest, chunk, count)
    }
  }

  /// The digest of bytes.
  /// - Parameter isPlain: whether the processor's own instructions are left aside in any case.
  static func sha256(of bytes: [UInt8], isPlain: Bool = false) -> String {
    var digest = entente_digest()
    entente_digest_start(&digest)
    if isPlain { digest.is_plain = 1 }
    entente_digest_add(&digest, bytes, bytes.count)
    return text(&digest)
  }

  private static func text(_ digest: inout entente_digest) -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    entente_digest_end(&digest, &bytes)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
