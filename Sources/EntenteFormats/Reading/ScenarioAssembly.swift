import EntenteCase
import EntenteEngine

/// The issues that a domain file, or a profile with its own, states.
struct DomainDraft {
  struct Issue {
    var name: String
    /// The number by which Genius refers to the issue.
    var index: Int?
    var options: [String]
    /// The numbers that the options stand for, where they are numbers.
    var numbers: [Double]?
    var firstInteger: Int?
    var span: Span
  }

  var name: String
  var issues: [Issue]
  var file: Int
}

/// What one party's file states, to be set against a domain.
protocol ProfileDraft {
  var name: String { get }
  var file: Int { get }
  /// The issues as the profile states them itself, where it does.
  var ownDomain: DomainDraft? { get }
  func party(in domain: DomainDraft, _ log: FileLog) -> Scenario.Party?
}

/// Collects domains and profiles from files and puts them together.
struct ScenarioAssembly {
  let realSteps: Int
  let log: FileLog
  private var domains: [DomainDraft] = []
  private var profiles: [any ProfileDraft] = []
  /// Files in no known format.
  private var strangers: [(file: Int, diagnostic: Diagnostic)] = []
  private var fileCount = 0

  init(realSteps: Int, log: FileLog) {
    self.realSteps = realSteps
    self.log = log
  }

  mutating func add(_ file: ScenarioFile, _ index: Int) {
    fileCount += 1
    let first = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    let part =
      first == 0x3C
      ? GeniusReader(realSteps: realSteps, log: log).read(file, index)
      : PlainReader(realSteps: realSteps, log: log).read(file, index)
    switch part {
    case .domain(let domain): domains.append(domain)
    case .profile(let profile): profiles.append(profile)
    case .ignored: break
    case .stranger(let diagnostic): strangers.append((index, diagnostic))
    }
  }

  func scenario() -> Scenario? {
    reportStrangers()
    guard !log.log.hasErrors else { return nil }
    guard let domain = domain(), checkSize(domain) else { return nil }
    guard !profiles.isEmpty else {
      log.file = domain.file
      log.error(.filesDiffer, at: .none, "", "no file says what packages are worth to a party")
      return nil
    }
    let parties = profiles.compactMap { profile in
      log.file = profile.file
      return profile.party(in: domain, log).flatMap(checked)
    }
    guard parties.count == profiles.count, !log.log.hasErrors else { return nil }
    let issues = domain.issues.map {
      Scenario.Issue(name: $0.name, options: $0.options, firstInteger: $0.firstInteger)
    }
    return Scenario(name: domain.name, issues: issues, parties: Self.named(parties))
  }

  /// A file in no known format is passed over where the others are enough.
  private func reportStrangers() {
    let isEnough = !profiles.isEmpty
    for (file, var diagnostic) in strangers {
      diagnostic.severity = isEnough ? .warning : .error
      if isEnough { diagnostic.notes.append("the file is passed over") }
      log.log.add(diagnostic, to: file)
    }
    if fileCount == strangers.count || profiles.isEmpty && domains.isEmpty {
      log.file = 0
      if !log.log.hasErrors { log.error(.filesDiffer, at: .none, "", "there is nothing to read") }
    }
  }

  private func domain() -> DomainDraft? {
    if domains.count > 1 {
      log.file = domains[1].file
      log.error(.filesDiffer, at: .none, "", "this is a second domain; a negotiation has one")
      return nil
    }
    if let domain = domains.first ?? profiles.lazy.compactMap(\.ownDomain).first { return domain }
    log.file = profiles.first?.file ?? 0
    log.error(
      .filesDiffer, at: .none, "", "the file with the issues and their options is missing")
    return nil
  }

  /// A party whose points a case can hold: products and sums of what its file states, too.
  private func checked(_ party: Scenario.Party) -> Scenario.Party? {
    let valuation = party.valuation
    let ends = [valuation.lowerBound, valuation.upperBound, valuation.reservation]
    let ceiling = valuation.ceiling.isFinite ? [valuation.ceiling] : []
    if (ends + ceiling).allSatisfy({ abs($0) <= PlainNumber.most / 2 }) { return party }
    log.error(
      .badNumber, at: .none, party.name,
      "what packages are worth to a party is a number from -500,000,000,000 to 500,000,000,000")
    return nil
  }

  private func checkSize(_ domain: DomainDraft) -> Bool {
    let options = domain.issues.reduce(0) { $0 + $1.options.count }
    let isSmall =
      domain.issues.count <= ScenarioReader.mostIssues
      && options * max(1, profiles.count) <= ScenarioReader.mostValues
    log.file = domain.file
    if !isSmall {
      log.error(
        .tooMany, at: .none, "",
        "a scenario has at most 1,000 issues, and 1,000,000 values of options in all")
    }
    if domain.issues.isEmpty { log.error(.emptyList, at: .none, "", "there are no issues") }
    return isSmall && !domain.issues.isEmpty
  }

  /// Numbers parties of the same name.
  private static func named(_ parties: [Scenario.Party]) -> [Scenario.Party] {
    var taken: Set<String> = []
    return parties.map { party in
      var party = party
      let name = party.name
      var number = 2
      while !taken.insert(party.name).inserted {
        party.name = "\(name) \(number)"
        number += 1
      }
      return party
    }
  }
}

/// What a file turns out to be.
enum ScenarioPart {
  case domain(DomainDraft)
  case profile(any ProfileDraft)
  /// A file of a known kind that says nothing needed.
  case ignored
  /// A file in no known format.
  case stranger(Diagnostic)
}
