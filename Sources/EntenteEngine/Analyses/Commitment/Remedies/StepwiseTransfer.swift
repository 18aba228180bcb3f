/// A transfer in steps so small that who gives never gains by keeping the rest.
///
/// On the day of each step the giver hands over a part, at a cost of that much, and receives what a
/// day of the arrangement is worth to it over breakdown; after the last step it goes on to receive
/// what completion is worth. By stopping it keeps the rest, loses all later worths, and pays the
/// penalty at once. With `w` the worth of a day, `d` the discount factor, `F` what completion is
/// worth on its first day, and `P` the penalty, each step `x` must leave
/// `w - x + d (what then comes) >= -P`.
///
/// The largest steps, built backwards, leave just `-P` at each: the last can be `w + d F + P`, each
/// one before it `w + (1 - d) P`. No other schedule hands over more in as many steps, so their
/// number is the least.
struct StepwiseTransfer: Sendable, Hashable {
  /// What the giver is to hand over, by what it costs it: at least 0.
  var total: Double
  /// What a day of the arrangement is worth to it over breakdown, at least 0.
  var daily: Double
  /// What completion is worth to it over breakdown, on its first day and all after it together.
  var completion: Double
  /// What stopping costs it, guarantees included, at least 0.
  var penalty: Double
  /// Its discount factor from one step to the next, over 0 and below 1.
  var discount: Double

  /// Makes a transfer.
  init(
    total: Double, daily: Double, completion: Double, penalty: Double = 0, discount: Double
  ) {
    self.total = total
    self.daily = daily
    self.completion = completion
    self.penalty = penalty
    self.discount = discount
  }

  private var largestLast: Double { daily + discount * completion + penalty }
  private var largestOther: Double { daily + (1 - discount) * penalty }

  /// The least number of steps; `nil` where no number suffices.
  var fewestSteps: Int? {
    guard total > 0 else { return 0 }
    guard largestLast >= 0 else { return nil }
    guard total > largestLast else { return 1 }
    guard largestOther > 0 else { return nil }
    let others = ((total - largestLast) / largestOther * (1 - 0x1p-45)).rounded(.up)
    return others < 1e9 ? 1 + Int(others) : nil
  }

  /// Steps, first to last, in that number: the last as large as it can be, all before it alike.
  var schedule: [Double]? {
    guard let steps = fewestSteps else { return nil }
    guard steps > 1 else { return steps == 0 ? [] : [total] }
    let other = (total - largestLast) / Double(steps - 1)
    return Array(repeating: other, count: steps - 1) + [largestLast]
  }

  /// Steps, first to last, in just that number: the last as large as it can be, all before it alike;
  /// `nil` where they are too few, or fewer than one.
  func schedule(steps: Int) -> [Double]? {
    guard steps > 0, largestLast >= 0 else { return nil }
    let last = min(total, largestLast)
    guard steps > 1 else { return last >= total ? [total] : nil }
    let other = (total - last) / Double(steps - 1)
    guard other <= largestOther * (1 + 0x1p-45) || other <= 0 else { return nil }
    return Array(repeating: other, count: steps - 1) + [last]
  }

  /// Shape `[step]`: what going on is worth more than stopping, before each step of a schedule.
  func slacks(_ steps: [Double]) -> [Double] {
    var (next, slacks) = (completion, [Double]())
    for step in steps.reversed() {
      next = daily - step + discount * next
      slacks.append(next + penalty)
    }
    return slacks.reversed()
  }
}
