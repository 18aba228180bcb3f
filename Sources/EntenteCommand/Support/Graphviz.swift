import EntenteAnswers
import EntenteBrief
import EntenteEngine
import EntentePage
import Glibc

/// Lays out graphs with Graphviz's `dot`, where it is installed.
///
/// It is never needed: without it, or where it takes too long, a graph is shown as a list. It gets
/// no word of the case, and talks to this program by files that nobody else can open.
enum Graphviz {
  /// Milliseconds after which the program is stopped.
  private static let patience = 5_000
  /// Bytes of an answer that are read.
  private static let limit = 1 << 22

  /// The brief with a layout for each graph for which there is one to be had.
  static func laidOut(_ brief: Brief) -> Brief {
    brief.mapMoveGraphs { graph in
      var graph = graph
      guard let answer = run(graph.dot(in: brief.catalogue)) else { return graph }
      graph.layout = GraphLayout(plain: answer, nodeCount: graph.nodes.count)
      return graph
    }
  }

  private static func run(_ text: String) -> String? {
    guard let input = tmpfile(), let output = tmpfile() else { return nil }
    defer {
      fclose(input)
      fclose(output)
    }
    guard fputs(text, input) >= 0, fflush(input) == 0, fseek(input, 0, SEEK_SET) == 0,
      let process = start(input: fileno(input), output: fileno(output)), ended(process)
    else { return nil }
    return content(of: fileno(output))
  }

  private static func start(input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Signals are held back in this program (`Interrupts`), not in that one.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("dot"), strdup("-Tplain"), nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawnp(&process, "dot", &actions, &attributes, &arguments, environ)
    return code == 0 ? process : nil
  }

  /// Waits for the process, and stops it when it takes too long.
  private static func ended(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    for _ in 0..<patience where !StopSign.current.isAsked {
      switch waitpid(process, &status, WNOHANG) {
      case 0: usleep(1_000)
      case process: return status == 0
      default: return false
      }
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return false
  }

  private static func content(of file: Int32) -> String? {
    guard lseek(file, 0, SEEK_SET) == 0 else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(file, &chunk, chunk.count)
      guard count >= 0 else { return nil }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes.append(contentsOf: chunk[0..<count])
    }
    return nil
  }
}
