import EntenteAnswers

/// A part of the brief, made when it is asked for.
struct Chapter: Sendable {
  /// The id of its section.
  let id: String
  /// Makes its section; one without blocks is left out.
  let section: @Sendable (Composer) -> Brief.Section
}

extension Composer {
  /// The chapters of the brief, in reading order.
  static let chapters = [
    Chapter(id: "standing") { $0.standing },
    Chapter(id: "statements") { $0.statements },
    Chapter(id: "common-ground") { $0.commonGround },
    Chapter(id: "impasse") { $0.impasse },
    Chapter(id: "moves") { $0.moves },
    Chapter(id: "packages") { $0.packages },
    Chapter(id: "questions") { $0.questions },
    Chapter(id: "stability") { $0.stability },
    Chapter(id: "commitment") { $0.commitment },
    Chapter(id: "exchange") { $0.handovers },
    Chapter(id: "relief") { $0.relief },
    Chapter(id: "basis") { $0.basis },
    Chapter(id: "limits") { $0.limits },
  ]
}
