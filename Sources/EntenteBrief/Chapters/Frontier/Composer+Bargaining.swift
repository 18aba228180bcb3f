import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What the parties' own numbers say of packages and of the offers on the table.
  var bargainingFigures: BargainingFigures? {
    answers.bargaining.map { bargaining in
      BargainingFigures(
        bargaining,
        tabled: zip(theCase.offers, answers.offers).compactMap(BargainingFigures.Tabled.init), names
      )
    }
  }
}
