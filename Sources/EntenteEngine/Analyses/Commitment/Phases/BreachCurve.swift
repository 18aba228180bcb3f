/// The slack of one obligation over the days of its phase, in closed form.
///
/// Keeping is worth more than a breach by what each of its days may cost less what it brings. On
/// the `k`th day of a breach that is still undetected, with `n - k` days left, that is
/// `T = q d (P + H + s V(n-k-1) - B) - g`: `q` the detection, `P` what is then lost, `B` the worth of
/// breakdown, `g` the day's gain. As `V` is `V*` and a multiple of `(d s)^n`, the sum over the
/// breach's days, each weighed by `c^k` with `c = d s (1-q)`, has three terms: a constant, one in
/// `c^n` and one in `(d s)^n`. It turns at most once between the days on which the breach is cut
/// short by the phase's end, so its least value is found by bisection.
struct BreachCurve: Sendable {
  /// The part of `T` that does not change with the days.
  private let steady: Double
  /// The part of `T` that goes with `(d s)^(n-k-1)`.
  private let fading: Double
  /// `d s`.
  private let stay: Double
  /// `1 - q`.
  private let unseen: Double
  /// What comes once, and after how many days.
  private let gain: Double
  private let delay: Int
  private let lasting: Int?
  /// What one more unit of penalty adds to `T`.
  private let bite: Double

  init(
    _ obligation: Obligation, assured: Double, values: PhaseValues, phase: Int
  ) {
    let (seen, discount) = (obligation.detection, values.discount)
    stay = discount * values.calm[phase]
    unseen = 1 - seen
    let lost = obligation.penalty + assured + values.shocked[phase] - values.broken[phase]
    steady =
      seen * discount * (lost + values.calm[phase] * values.steady[phase]) - obligation.dailyGain
    fading = seen * stay * (values.ending[phase] - values.steady[phase])
    (gain, delay, lasting) = (obligation.gain, obligation.delay, obligation.lasting)
    bite = seen * discount
  }

  /// The slack with so many days left, this one included; without end where `nil`.
  func slack(remaining: Int?) -> Double {
    let days = duration(remaining)
    var slack = steady * Powers.sum(stay * unseen, terms: days)
    if let remaining, let days {
      slack += fading * Powers.power(stay, remaining - 1) * Powers.sum(unseen, terms: days)
    }
    if days.map({ delay < $0 }) ?? true { slack -= gain * Powers.power(stay * unseen, delay) }
    return slack
  }

  /// How much the slack grows with one more unit of penalty.
  func slope(remaining: Int?) -> Double {
    bite * Powers.sum(stay * unseen, terms: duration(remaining))
  }

  private func duration(_ remaining: Int?) -> Int? {
    guard let remaining else { return lasting }
    return min(lasting ?? remaining, remaining)
  }

  /// The day on which the slack is least, the earliest of these, as days left, and that slack.
  func least(length: Int?) -> (remaining: Int?, slack: Double) {
    guard let length else { return (nil, slack(remaining: nil)) }
    var days = [length, 1]
    let cut = min(lasting ?? length, length)
    days.append(cut)
    let early = min(delay, cut)
    if early >= 1 { days += [early, turn(1, early)] }
    if early < cut { days += [early + 1, turn(early + 1, cut)] }
    var best = (remaining: length, slack: slack(remaining: length))
    for day in days {
      let slack = slack(remaining: day)
      if slack < best.slack || (slack == best.slack && day > best.remaining) { best = (day, slack) }
    }
    return (best.remaining, best.slack)
  }

  /// The first day, as days left, from which the slack no longer falls with each more, where the
  /// breach is cut short by the phase's end; its only dip where it has one.
  private func turn(_ low: Int, _ high: Int) -> Int {
    var (low, high) = (low, high)
    guard high - low > 1, growth(low) < 0, growth(high - 1) > 0 else { return low }
    while low < high {
      let middle = (low + high) / 2
      if growth(middle) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How much the slack is larger with one more day than with so many.
  private func growth(_ days: Int) -> Double {
    let sums = Powers.sum(unseen, terms: days)
    return steady * Powers.power(stay * unseen, days)
      + fading * Powers.power(stay, days - 1)
      * (stay * (sums + Powers.power(unseen, days)) - sums)
  }
}
