/// An offer on the table in the case file's form.
struct ExportedOffer: Encodable, Sendable {
  /// A party's answer.
  struct Response: Encodable, Sendable {
    let party: String
    let answer: String
    let date: String?
    let note: String?
    let from: [ExportedCitation]

    init(_ response: Offer.Response) {
      party = response.party
      answer = response.answer.rawValue
      date = response.date
      note = response.note
      from = response.from.map(ExportedCitation.init)
    }
  }

  let id: String
  let title: String
  let by: [String]
  let terms: [String: String]
  let date: String?
  let note: String?
  let assumed: String?
  let responses: [Response]
  let from: [ExportedCitation]
  let isPublic: Bool

  init(_ offer: Offer) {
    id = offer.id
    title = offer.title
    by = offer.by
    terms = offer.terms
    date = offer.date
    note = offer.note
    assumed = offer.assumed
    responses = offer.responses.map(Response.init)
    from = offer.from.map(ExportedCitation.init)
    isPublic = offer.isPublic
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, by, terms, date, note, assumed, responses, from
    case isPublic = "public"
  }
}
