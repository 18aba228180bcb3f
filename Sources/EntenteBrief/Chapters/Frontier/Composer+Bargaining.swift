import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What the parties' own numbers say of packages and of the offers on the table.
  var bargainingFigures: BargainingFigures? {
    findings.bargaining.map { bargaining in
      BargainingFigures(
        bargaining,
        tabled: zip(theCase.offers, findings.offers).compactMap(BargainingFigures.Tabled.init))
    }
  }
}
