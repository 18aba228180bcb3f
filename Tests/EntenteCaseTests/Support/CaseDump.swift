import EntenteCase

/// A case in full, as text, without the places in the file.
enum CaseDump {
  /// - Parameter withTexts: Whether the wording of conditions belongs to it.
  static func text(_ theCase: Case?, withTexts: Bool = true) -> String {
    guard var theCase else { return "none" }
    clearPlaces(&theCase)
    clearAgreements(&theCase)
    if !withTexts { clearTexts(&theCase) }
    let statusQuo = theCase.statusQuo.sorted { $0.key < $1.key }
    theCase.statusQuo = [:]
    let states = theCase.states.map { "\($0.id) \($0.choices.sorted { $0.key < $1.key })" }
    theCase.states = []
    let capacity = theCase.exchanges.map { $0.capacity.sorted { $0.key < $1.key } }
    for index in theCase.exchanges.indices { theCase.exchanges[index].capacity = [:] }
    let terms = theCase.offers.map { $0.terms.sorted { $0.key < $1.key } }
    for index in theCase.offers.indices { theCase.offers[index].terms = [:] }
    return "\(sorted(&theCase)) \(statusQuo) \(states) \(terms) \(capacity) \(theCase)"
  }

  private static func clearPlaces(_ theCase: inout Case) {
    for index in theCase.sources.indices { theCase.sources[index].span = .none }
    for index in theCase.parties.indices { theCase.parties[index].span = .none }
    for index in theCase.mediators.indices { theCase.mediators[index].span = .none }
    for index in theCase.stakeholders.indices { theCase.stakeholders[index].span = .none }
    for index in theCase.issues.indices {
      theCase.issues[index].span = .none
      for option in theCase.issues[index].options.indices {
        theCase.issues[index].options[option].span = .none
      }
    }
    for index in theCase.rules.indices {
      theCase.rules[index].span = .none
      clear(&theCase.rules[index].from)
    }
    for index in theCase.claims.indices {
      theCase.claims[index].span = .none
      clear(&theCase.claims[index].from)
    }
    for index in theCase.together.indices {
      theCase.together[index].span = .none
      clear(&theCase.together[index].from)
    }
    clearExchanges(&theCase)
    for index in theCase.offers.indices {
      theCase.offers[index].span = .none
      clear(&theCase.offers[index].from)
      for response in theCase.offers[index].responses.indices {
        theCase.offers[index].responses[response].span = .none
        clear(&theCase.offers[index].responses[response].from)
      }
    }
  }

  private static func clearAgreements(_ theCase: inout Case) {
    for index in theCase.agreements.indices {
      theCase.agreements[index].span = .none
      clear(&theCase.agreements[index].from)
      for phase in theCase.agreements[index].phases.indices {
        theCase.agreements[index].phases[phase].span = .none
      }
      for part in theCase.agreements[index].obligations.indices {
        theCase.agreements[index].obligations[part].span = .none
        clear(&theCase.agreements[index].obligations[part].from)
      }
      for part in theCase.agreements[index].guarantees.indices {
        theCase.agreements[index].guarantees[part].span = .none
        clear(&theCase.agreements[index].guarantees[part].from)
      }
    }
  }

  private static func clearExchanges(_ theCase: inout Case) {
    for index in theCase.exchanges.indices {
      theCase.exchanges[index].span = .none
      clear(&theCase.exchanges[index].from)
      for item in theCase.exchanges[index].items.indices {
        theCase.exchanges[index].items[item].span = .none
      }
      for cost in theCase.exchanges[index].stopping.indices {
        theCase.exchanges[index].stopping[cost].span = .none
        clear(&theCase.exchanges[index].stopping[cost].from)
      }
    }
  }

  private static func clear(_ citations: inout [Citation]) {
    for index in citations.indices { citations[index].span = .none }
  }

  private static func clearTexts(_ theCase: inout Case) {
    for index in theCase.rules.indices { theCase.rules[index].text = "" }
    for index in theCase.claims.indices { theCase.claims[index].text = "" }
  }

  /// Takes the values out of claims, as a dictionary prints in any order.
  private static func sorted(_ theCase: inout Case) -> [String] {
    var result: [String] = []
    for index in theCase.claims.indices {
      guard case .numbers(var numbers) = theCase.claims[index].kind else { continue }
      for issue in numbers.indices {
        result.append("\(numbers[issue].values.sorted { $0.key < $1.key })")
        numbers[issue].values = [:]
      }
      theCase.claims[index].kind = .numbers(numbers)
    }
    return result
  }
}
