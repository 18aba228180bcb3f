/// What is wrong with a catalogue, or with a message for it.
package struct CatalogueProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Fault: Hashable, Sendable {
    /// The file is no catalogue, or the key has no pattern.
    case file
    /// ICU cannot read the pattern; `offset` counts UTF-16 units.
    case pattern(offset: Int)
    /// The catalogue does not have the key.
    case missingMessage
    /// The key is not in the catalogue's own language of reference.
    case unknownMessage
    /// The pattern wants an argument that is not given, or is of another kind.
    case missingArgument(String)
    /// An argument is given that the pattern does not use.
    case unusedArgument(String)
  }

  package let language: String
  package let key: String
  package let fault: Fault

  package var description: String {
    let place = "\(language), \(key): "
    return switch fault {
    case .file: place + "this is no pattern of a catalogue"
    case .pattern(let offset): place + "the pattern cannot be read at place \(offset)"
    case .missingMessage: place + "no such message"
    case .unknownMessage: place + "nothing asks for this message"
    case .missingArgument(let name): place + "\(name) is not given, or is no such value"
    case .unusedArgument(let name): place + "\(name) is not used"
    }
  }
}

extension Catalogue {
  /// What is wrong with the patterns themselves, and against the catalogue that translators
  /// translate: keys missing or too many, arguments missing, misspelt or of another kind.
  ///
  /// - Complexity: O(bytes)
  package func check(against reference: Catalogue? = nil) -> [CatalogueProblem] {
    let own = patterns.keys.sorted().flatMap { check($0, against: reference) }
    let missing = reference.map { Set($0.patterns.keys).subtracting(patterns.keys) } ?? []
    return own + missing.sorted().map { problem($0, .missingMessage) }
  }

  private func check(_ key: String, against reference: Catalogue?) -> [CatalogueProblem] {
    let pattern: Pattern
    do { pattern = try Pattern(patterns[key] ?? "") } catch {
      return [problem(key, .pattern(offset: error.offset))]
    }
    guard OpenMessage(pattern, language: language) != nil else {
      return [problem(key, .pattern(offset: 0))]
    }
    guard let reference else { return [] }
    guard let text = reference.patterns[key] else { return [problem(key, .unknownMessage)] }
    guard let other = try? Pattern(text) else { return [] }
    return differences(key, pattern.arguments, other.arguments)
  }

  private func differences(
    _ key: String, _ own: [String: Set<Pattern.Kind>], _ given: [String: Set<Pattern.Kind>]
  ) -> [CatalogueProblem] {
    let names = Set(own.keys).union(given.keys).sorted()
    return names.compactMap { name in
      guard let kinds = own[name] else { return problem(key, .unusedArgument(name)) }
      let isGiven = given[name].map { !Self.families($0).isDisjoint(with: Self.families(kinds)) }
      return isGiven == true ? nil : problem(key, .missingArgument(name))
    }
  }

  /// A language may choose by a number that another only shows, and by a word likewise.
  private static func families(_ kinds: Set<Pattern.Kind>) -> Set<Pattern.Kind> {
    Set(
      kinds.map { kind in
        switch kind {
        case .text, .select: .text
        case .number, .plural: .number
        case .date: .date
        }
      })
  }

  /// What keeps a message from being said here.
  package func problems(of message: Message) -> [CatalogueProblem] {
    guard let text = patterns[message.key] else { return [problem(message.key, .missingMessage)] }
    let pattern: Pattern
    do { pattern = try Pattern(text) } catch {
      return [problem(message.key, .pattern(offset: error.offset))]
    }
    let wanted = pattern.arguments.keys.sorted().filter { name in
      guard let argument = message.arguments[name] else { return true }
      return pattern.arguments[name]?.allSatisfy { $0.takes(value(of: argument)) } != true
    }
    let unused = message.arguments.keys.sorted().filter { pattern.arguments[$0] == nil }
    return wanted.map { problem(message.key, .missingArgument($0)) }
      + unused.map { problem(message.key, .unusedArgument($0)) }
      + message.arguments.keys.sorted().flatMap { problems(within: message.arguments[$0]) }
  }

  private func problems(within argument: Message.Argument?) -> [CatalogueProblem] {
    switch argument {
    case .message(let message): problems(of: message)
    case .list(let items): items.flatMap { problems(within: $0) }
    default: []
    }
  }

  private func problem(_ key: String, _ fault: CatalogueProblem.Fault) -> CatalogueProblem {
    CatalogueProblem(language: language, key: key, fault: fault)
  }
}
