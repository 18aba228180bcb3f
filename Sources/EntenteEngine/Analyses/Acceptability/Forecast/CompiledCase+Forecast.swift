import EntenteCase

extension CompiledCase {
  /// How probable each package is as the agreement, if there is one.
  ///
  /// - Complexity: O(packages x (parties x issues + lines)), times worlds where worths are known in
  ///   part; nothing is looked at beyond 500,000 packages, or 4,000,000 agreements times worlds.
  public func forecast(_ options: ForecastOptions = ForecastOptions()) -> ForecastFinding {
    guard
      let codes = PackageCodes(order: optionOrder, limit: ForecastOptions.mostPackages)
    else { return .omitted(.tooLarge) }
    do {
      return .found(try ForecastRun(self, codes, options).finding())
    } catch {
      return .omitted(error)
    }
  }

  /// Shape `[issue]`: options in an order that neither their written order nor that of parties
  /// changes, and their ids only where the same is known of them.
  fileprivate var optionOrder: [[Int]] {
    let knowledge = knowledge
    return issues.indices.map { issue in
      let keys = issues[issue].options.indices.map { option in
        // Whose it is must not count, as the order of parties would then.
        knowledge.map { $0.content(of: option, issue) }
          .sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
      }
      return keys.indices.sorted { a, b in
        keys[a] == keys[b]
          ? issues[issue].options[a].id < issues[issue].options[b].id
          : keys[a].lexicographicallyPrecedes(keys[b])
      }
    }
  }
}

extension Knowledge {
  /// What is known of an option, as a row of numbers: the same where the same is known.
  fileprivate func content(of option: Int, _ issue: Int) -> [Double] {
    let places: [Double] = preferences[issue].map { order in
      Double(order.firstIndex { $0.contains(option) } ?? -1)
    }
    let value: [Double] = values[issue][option].map { [$0.low, $0.high] } ?? [-1, -1]
    let compared: [Double] = comparisons.flatMap { comparison in
      [comparison.better[issue] == option ? 1 : 0, comparison.worse[issue] == option ? 1 : 0]
    }
    return places + value + compared
  }
}

/// One forecast.
private struct ForecastRun {
  private let compiled: CompiledCase
  private let codes: PackageCodes
  private let options: ForecastOptions
  /// Shape `[party]`: whether anything is known of what packages are worth to it.
  private let isValued: [Bool]
  /// By place: packages that can be agreed on, in the order of their codes.
  private var eligible: [Int] = []
  private var likelihoods: [Double] = []
  private var omission = ForecastFinding.Omission.noAgreement

  init(_ compiled: CompiledCase, _ codes: PackageCodes, _ options: ForecastOptions) {
    (self.compiled, self.codes, self.options) = (compiled, codes, options)
    isValued = compiled.knowledge.map(\.saysWorth)
    var watch = StopWatch()
    for code in 0..<codes.count where !watch.isAsked() { look(at: code) }
    if watch.isAsked() { (eligible, omission) = ([], .stopped) }
  }

  private mutating func look(at code: Int) {
    let (package, problem) = (codes[code], compiled.problem)
    guard problem.isAgreement(package) else { return }
    let crossed = problem.crossed(by: package)
    guard crossed.isDisjoint(with: compiled.reservations) else {
      if omission == .noAgreement { omission = .belowReservations }
      return
    }
    omission = .neverAccepted
    let likelihood = problem.givingWayProbability(of: crossed)
    guard likelihood > 0 else { return }
    eligible.append(code)
    likelihoods.append(likelihood)
  }

  func finding() throws(ForecastFinding.Omission) -> Forecast {
    guard !eligible.isEmpty else { throw omission }
    var sum = ForecastSum(likelihoods: likelihoods, exponent: options.exponent)
    let worlds = try addWorlds(to: &sum)
    return Forecast(
      sum.probabilities, of: eligible, codes, exponent: options.exponent, worlds: worlds,
      isValued: isValued)
  }

  /// Adds the worths by the parties' numbers, or those of worlds that agree with what is known.
  private func addWorlds(to sum: inout ForecastSum) throws(ForecastFinding.Omission) -> Int {
    let parties = isValued.indices.filter { isValued[$0] }
    if let sheets = compiled.sheets(of: parties) {
      let packages = eligible.map { codes[$0] }
      let disagreement = compiled.disagreement
      sum.add(
        worths: sheets.map { sheet in packages.map { sheet.worth(of: $0) } },
        reservations: parties.map { disagreement[$0] })
      return 1
    }
    let drawn = try DrawnWorlds(
      codes.ordered(compiled), eligible.map { codes.places(of: $0) }, isValued, options)
    drawn.add(to: &sum)
    return drawn.count
  }
}

extension CompiledCase {
  /// Shape `[party]`: what packages are worth to these parties, where their numbers say all; `nil`
  /// where something else is known of one, or a number is a range.
  fileprivate func sheets(of parties: [Int]) -> [Valuation]? {
    let valuations = valuations
    let sheets = parties.compactMap { party in
      theCase.claims.allSatisfy { $0.by != partyIDs[party] || !$0.isPreference || $0.isSheet }
        ? valuations[party] : nil
    }
    return sheets.count == parties.count ? sheets : nil
  }
}

extension Claim {
  /// Whether it is numbers of which none is a range, or conditions in order of priority, which count
  /// only where nothing else is known.
  fileprivate var isSheet: Bool {
    if case .wants = kind { return true }
    guard case .numbers(let numbers) = kind else { return false }
    return numbers.allSatisfy { $0.weightRange == nil && $0.valueRanges.isEmpty }
  }
}
