/// The keys that a case file may use, by the place where they stand.
enum CaseKey {
  static let top = [
    "entente", "title", "as-of", "summary", "sources", "parties", "mediators", "stakeholders",
    "issues", "states", "status-quo", "seeks", "rules", "scale", "claims", "together", "offers",
    "agreements", "exchanges", "relief", "normalised",
  ]
  /// What an exported file adds for other programs; reading it back needs none of it.
  static let derived = ["lines", "groups"]
  static let source = Source.form.keys
  static let actor = Actor.form.keys
  static let issue = [
    "asks", "name", "options", "moved by", "moves", "irreversible", "binds", "note",
  ]
  static let option = ["label"]
  static let state = ["id", "choices"]
  static let rule = Rule.form.keys
  static let claim = ClaimForm.keys
  static let interaction = ["when", "worth"]
  static let group = Group.form.keys
  static let offer = Offer.form.keys
  static let response = Offer.Response.form.keys
  static let agreement = [
    "id", "title", "offer", "phases", "obligations", "guarantees", "transfers", "note", "assumed",
    "from",
    "public",
  ]
  static let phase = ["id", "name", "days", "next", "exits", "shocks"]
  static let next = ["to", "assured", "otherwise", "consent"]
  static let exit = ["by", "to", "price"]
  static let shock = ["chance", "to", "because"]
  static let obligation = [
    "id", "by", "in", "to", "detected", "lasting", "note", "assumed", "from",
  ]
  static let guarantee = [
    "id", "by", "on", "worth", "honoured", "in", "covers leaving", "note", "assumed", "from",
  ]
  static let transfer = ["id", "by", "in", "of", "every", "note", "assumed", "from"]
  static let urgencyClasses = "most urgent first"
  static let exchange = [
    "title", "offer", "settlement", "order", urgencyClasses, "capacity", "items", "stopping",
    "note", "assumed", "from", "public",
  ]
  static let item = [
    "name", "by", "to", "count", "group", "after", "not before", "not after", "urgency",
  ]
  static let stopping = ["id", "on", "costs", "by", "says", "assumed", "from", "public"]
  static let citation = ["source", "locator"]
  static let numbers = ["weight", "values"]
  static let scale = ["absolute", "firm", "soft", "contested"]
}
