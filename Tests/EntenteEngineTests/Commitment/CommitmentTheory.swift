/// Results of the field in closed form: answers to the simplest agreements, and checks of the
/// general ones.
enum CommitmentTheory {
  /// A shift of power: one unit a day is to be divided, the chance to win all of it for ever by
  /// force moves from `before` to `after` to one party, and fighting costs the other `cost` once.
  ///
  /// ## Source
  /// J. D. Fearon (1995), "Rationalist explanations for war", doi:10.1017/S0020818300033324.
  struct PowerShift: Sendable, Hashable {
    /// The rising party's chance to win today, 0...1.
    var before: Double
    /// Its chance to win from the next day on, 0...1.
    var after: Double
    /// What fighting costs the declining party, at least 0.
    var cost: Double
    /// The discount factor a day, over 0 and below 1.
    var discount: Double

    /// Makes a shift of power.
    init(before: Double, after: Double, cost: Double, discount: Double) {
      self.before = before
      self.after = after
      self.cost = cost
      self.discount = discount
    }

    private var slack: Double { cost * (1 - discount) * (1 - discount) }

    /// Whether the declining party fights now although it is offered all there is today.
    var leadsToWar: Bool { discount * after - before > slack }

    /// The least worth, due on the next day, that keeps the declining party from fighting; 0 where
    /// none is needed.
    var smallestGuarantee: Double {
      max(0, (discount * after - before - slack) / (discount * (1 - discount)))
    }

    /// The largest power to which the rising party can move in one step without a war.
    var largestSafeStep: Double { (before + slack) / discount }

    /// The powers after each of the largest safe steps, until `after` is reached or passed; `nil`
    /// where it never is.
    ///
    /// Its length is the least number of steps; each may be shorter, so the last can stop at
    /// `after`.
    var safePath: [Double]? {
      var path: [Double] = []
      var power = before
      while power < after {
        let next = (power + slack) / discount
        guard next > power else { return nil }
        path.append(next)
        power = next
      }
      return path
    }
  }

  /// Whether a settlement that nobody can be bound to fails: the one party could get by force now
  /// more than is left for it once the other can get by force, from the next day on, what it then
  /// can.
  /// - Parameters:
  ///   - declinerNow: what the one could get by force now.
  ///   - riserNext: what the other could get by force from the next day on.
  ///   - whole: what there is to divide, from now on.
  ///   - discount: the other's discount factor a day.
  ///
  /// ## Source
  /// R. Powell (2006), "War as a commitment problem", doi:10.1017/S0020818306060061.
  static func shiftForbidsSettlement(
    declinerNow: Double, riserNext: Double, whole: Double, discount: Double
  ) -> Bool {
    declinerNow + discount * riserNext > whole
  }

  /// The smallest discount factor for which a threat never to cooperate again keeps two parties
  /// cooperating.
  /// - Parameters:
  ///   - temptation: a day's worth of breaking while the other keeps.
  ///   - reward: a day's worth of keeping; below the temptation.
  ///   - punishment: a day's worth when both break; below the temptation.
  ///
  /// ## Source
  /// J. W. Friedman (1971), "A non-cooperative equilibrium for supergames", doi:10.2307/2296617.
  static func grimTriggerThreshold(
    temptation: Double, reward: Double, punishment: Double
  ) -> Double {
    (temptation - reward) / (temptation - punishment)
  }

  /// The share of the party that makes the first offer, when parties offer in turns without end.
  /// - Parameters:
  ///   - first: its discount factor from one offer to the next, 0...1.
  ///   - second: the other's, 0...1; not both are 1.
  ///
  /// ## Source
  /// A. Rubinstein (1982), "Perfect equilibrium in a bargaining model", doi:10.2307/1912531.
  static func firstShare(first: Double, second: Double) -> Double {
    (1 - second) / (1 - first * second)
  }
}
