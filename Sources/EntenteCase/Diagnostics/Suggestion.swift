/// The id that was probably meant by a word that names none: the nearest by insertions, removals,
/// replacements and exchanges of neighbours, as long as these touch at most a third of the word.
///
/// Letters are compared without regard to case, so that a wrong case alone is always found. Ties
/// go to the first in written order. Words and ids of more than 64 characters get no suggestion.
/// - Complexity: O(candidates · length · length / 3).
package func nearest(to word: String, among candidates: [String]) -> String? {
  guard word.utf8.count <= 256 else { return nil }
  let letters = Array(word.lowercased())
  guard letters.count <= 64 else { return nil }
  var best: String?
  var limit = letters.count / 3
  for candidate in candidates where candidate.utf8.count <= 256 {
    let other = Array(candidate.lowercased())
    guard let distance = editDistance(letters, other, atMost: limit) else { continue }
    best = candidate
    limit = distance - 1
    if distance == 0 { break }
  }
  return best
}

/// The Damerau-Levenshtein distance (restricted: no piece is edited twice), or `nil` above the
/// limit.
///
/// Only the cells within the limit of the diagonal are computed.
///
/// ## Source
/// F. J. Damerau, "A technique for computer detection and correction of spelling errors",
/// Communications of the ACM 7 (1964), doi:10.1145/363958.363994.
private func editDistance(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  let far = limit + 1
  var beforeLast = Array(repeating: far, count: b.count + 1)
  var last = (0...b.count).map { min($0, far) }
  for i in a.indices {
    var row = Array(repeating: far, count: b.count + 1)
    row[0] = min(i + 1, far)
    for j in max(0, i - limit)..<max(0, i - limit, min(b.count, i + limit + 1)) {
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
