import EntenteCase
import Foundation

// Feeds bytes to what reads other people's files. Built with -D LIBFUZZER and -sanitize=fuzzer it is a
// fuzzer guided by coverage; otherwise it reads the files that it is given, to repeat what one found.
// The environment variable ENTENTE_FUZZ says to which reader: case, table or condition; for `words` it
// prints the fuzzer's dictionary.

if ProcessInfo.processInfo.environment["ENTENTE_FUZZ"] == "words" {
  print(ReaderWords.dictionary, terminator: "")
  exit(0)
}
let kind = ProcessInfo.processInfo.environment["ENTENTE_FUZZ"].flatMap(ReaderInput.init) ?? .theCase

func feed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  kind.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

#if LIBFUZZER
  @_silgen_name("LLVMFuzzerRunDriver")
  func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(runDriver(&count, &arguments) { feed($0, $1) })
#else
  for path in CommandLine.arguments.dropFirst() {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    kind.read(bytes)
  }
  print("\(CommandLine.arguments.count - 1) files read")
#endif
