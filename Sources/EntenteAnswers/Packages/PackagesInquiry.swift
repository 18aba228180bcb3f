import EntenteEngine

/// What to table next: the packages likeliest to be acceptable to all.
package enum PackagesInquiry: Inquiry {
  package static let name = "packages"

  package static func find(in answers: Answers) -> DistinctPackages { answers.packages }

  package static func document(
    _ found: DistinctPackages, of answers: Answers
  ) -> (any Encodable)? {
    let fed = answers.relief?.packageWorths ?? []
    return found.entries.enumerated().map { index, entry in
      PackagesDocument.Package(
        entry.package, of: answers.compiled, fed: fed.indices.contains(index) ? fed[index] : nil,
        forecast: answers.forecast.forecast)
    }
  }
}
