/// The keys that a case file may use, by the place where they stand.
enum CaseKey {
  static let top = [
    "entente", "title", "as-of", "summary", "sources", "parties", "mediators", "stakeholders",
    "issues", "states", "status-quo", "seeks", "rules", "scale", "claims", "together", "offers",
    "normalised",
  ]
  /// What an exported file adds for other programs; reading it back needs none of it.
  static let derived = ["lines", "groups"]
  static let source = ["title", "publisher", "date", "link", "confidential"]
  static let actor = ["name", "note"]
  static let issue = [
    "asks", "name", "options", "moved by", "moves", "irreversible", "binds", "note",
  ]
  static let option = ["label"]
  static let state = ["id", "choices"]
  static let rule = ["id", "if", "then", "must", "because", "from", "assumed"]
  static let claimKinds = [
    "line", "prefers", "priorities", "rather", "numbers", "wants", "ranks", "overlooks", "accepts",
    "fact",
  ]
  static let claim =
    ["id", "by"] + claimKinds + [
      "unless", "than", "if", "despite", "about", "interactions", "reservation", "ceiling",
      "discount",
      "says", "firmness", "public", "from", "date", "note",
      "assumed",
    ]
  static let interaction = ["when", "worth"]
  static let group = ["id", "claims", "firmness", "because", "from"]
  static let offer = [
    "id", "title", "by", "terms", "date", "note", "assumed", "responses", "from", "public",
  ]
  static let response = ["party", "answer", "date", "from", "note"]
  static let citation = ["source", "locator"]
  static let numbers = ["weight", "values"]
  static let range = ["from", "to"]
  static let scale = ["absolute", "firm", "soft", "contested"]
}
