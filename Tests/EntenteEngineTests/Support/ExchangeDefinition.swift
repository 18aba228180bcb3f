import EntenteEngine

/// Every order of an exchange's items, each judged step by step by what `StagedExchange` says: all
/// permutations, of which those that begin alike share the sums of their beginning, and those that
/// begin against the order or too late are not begun.
///
/// For up to three sides; written without arrays in its inner loop, which has millions of steps.
struct ExchangeDefinition {
  /// Whether some order is safe with the penalties as stated.
  private(set) var isSafe = false
  /// Shape `[side]`: the smallest penalty of each side alone; infinite where none suffices.
  private(set) var alone: [Double]
  /// The smallest sum of penalties.
  private(set) var shared = Double.infinity
  /// The smallest largest imbalance of safe orders.
  private(set) var imbalance = Double.infinity
  /// The fewest days of safe orders.
  private(set) var days = Int.max
  /// How many orders there are.
  private(set) var orderCount = 0

  private let moves: [ExchangeMove]
  private let capacity: Triple
  private let totals: Triple
  private let penalties: Triple
  private let isPaid: Bool

  init(_ exchange: StagedExchange) {
    alone = exchange.penalties.map { _ in .infinity }
    moves = ExchangeMove.all(exchange)
    capacity = Triple(exchange.capacity.map { $0.map(Double.init) ?? .infinity }, or: .infinity)
    totals = moves.reduce(Triple()) { $0 + $1.worths }
    penalties = Triple(exchange.penalties, or: 0)
    isPaid = exchange.settlement == .payment
    var begun = Begun()
    begun.left = (1 << exchange.items.count) - 1
    begun.prospects = moves.reduce(Triple()) { $0 + $1.gains }
    begun.coming = totals
    extend(begun)
  }

  private mutating func extend(_ begun: Begun) {
    guard begun.left != 0 else { return judge(begun) }
    for move in moves where begun.left & move.items != 0 {
      guard begun.left & move.waitsFor == 0 else { continue }
      var next = begun
      next.left &= ~move.items
      guard place(move, &next) else { continue }
      weigh(move, &next)
      extend(next)
    }
  }

  /// Puts a move on the first day that has room for it; `false` where that is too late.
  private func place(_ move: ExchangeMove, _ begun: inout Begun) -> Bool {
    if begun.day < move.first {
      (begun.day, begun.used) = (move.first, Triple())
    }
    let used = begun.used + move.counts
    if used.a > capacity.a || used.b > capacity.b || used.c > capacity.c {
      begun.day += 1
      begun.used = move.counts
    } else {
      begun.used = used
    }
    return begun.day <= move.last
  }

  /// Judges one step: before it and after it for all sides.
  private func weigh(_ move: ExchangeMove, _ begun: inout Begun) {
    let before = begun.prospects
    let after = before - move.gains
    if -before.a > begun.needed.a { begun.needed.a = -before.a }
    if -before.b > begun.needed.b { begun.needed.b = -before.b }
    if -before.c > begun.needed.c { begun.needed.c = -before.c }
    let worst =
      (before.a < after.a ? before.a : after.a) + (before.b < after.b ? before.b : after.b)
      + (before.c < after.c ? before.c : after.c)
    if -worst > begun.sum { begun.sum = -worst }
    begun.prospects = after
    begun.coming = begun.coming - move.worths
    let imbalance = imbalance(begun.coming)
    if imbalance > begun.imbalance { begun.imbalance = imbalance }
  }

  /// The largest difference between sides in the part of their worth that is still to come.
  private func imbalance(_ coming: Triple) -> Double {
    var (low, high) = (1.0, 0.0)
    if totals.a > 0 {
      let part = coming.a / totals.a
      if part < low { low = part }
      if part > high { high = part }
    }
    if totals.b > 0 {
      let part = coming.b / totals.b
      if part < low { low = part }
      if part > high { high = part }
    }
    if totals.c > 0 {
      let part = coming.c / totals.c
      if part < low { low = part }
      if part > high { high = part }
    }
    return high > low ? high - low : 0
  }

  private mutating func judge(_ order: Begun) {
    orderCount += 1
    let (needed, sum) = (order.needed, order.sum)
    let (a, b, c) = (
      needed.a <= penalties.a, needed.b <= penalties.b, needed.c <= penalties.c
    )
    let stated = penalties.sum
    let total = isPaid ? sum : needed.sum
    if total < shared { shared = total }
    let alone =
      isPaid
      ? Triple(
        a: sum - (stated - penalties.a), b: sum - (stated - penalties.b),
        c: sum - (stated - penalties.c))
      : Triple(
        a: b && c ? needed.a : .infinity, b: a && c ? needed.b : .infinity,
        c: a && b ? needed.c : .infinity)
    for side in self.alone.indices where alone[side] < self.alone[side] {
      self.alone[side] = alone[side] > 0 ? alone[side] : 0
    }
    guard isPaid ? sum <= stated : a && b && c else { return }
    isSafe = true
    if order.imbalance < imbalance { imbalance = order.imbalance }
    if order.day < days { days = order.day }
  }
}

/// The beginning of an order, with what it has come to.
private struct Begun {
  /// The items that are still to come.
  var left = 0
  /// What each side is still to receive less what it is still to give.
  var prospects = Triple()
  /// What each side is still to receive.
  var coming = Triple()
  /// The penalty that each side has needed so far in barter.
  var needed = Triple()
  /// The penalties that all have needed together with payment.
  var sum = 0.0
  var imbalance = 0.0
  var day = 1
  /// How many items each side has handed over on that day.
  var used = Triple()
}

/// Items that change hands at one moment.
struct ExchangeMove {
  /// Bit by item.
  private(set) var items = 0
  /// Items that must have changed hands before.
  private(set) var waitsFor = 0
  /// What it brings each side, worth less cost.
  private(set) var gains = Triple()
  private(set) var worths = Triple()
  /// How many items each side hands over.
  private(set) var counts = Triple()
  private(set) var first = 1
  private(set) var last = Int.max

  /// All moves of an exchange, in the order of their first items.
  static func all(_ exchange: StagedExchange) -> [ExchangeMove] {
    exchange.items.indices.compactMap { index in
      let together = Self.together(index, exchange)
      return together[0] == index ? ExchangeMove(together, exchange) : nil
    }
  }

  private static func together(_ index: Int, _ exchange: StagedExchange) -> [Int] {
    let group = exchange.items[index].group
    return exchange.items.indices.filter {
      $0 == index || (group != nil && exchange.items[$0].group == group)
    }
  }

  private init(_ members: [Int], _ exchange: StagedExchange) {
    for index in members {
      let item = exchange.items[index]
      items |= 1 << index
      gains[item.receiver] += item.worth.low * item.known
      gains[item.giver] -= item.cost.high
      worths[item.receiver] += item.worth.low * item.known
      counts[item.giver] += 1
      first = max(first, item.notBefore ?? 1)
      last = min(last, item.notAfter ?? .max)
      for other in item.after { waitsFor |= 1 << other }
    }
    for other in exchange.items.indices where Self.isUrgent(other, members, exchange) {
      waitsFor |= 1 << other
    }
    waitsFor &= ~items
  }

  /// Whether urgency puts an item, and all that goes with it, before some others. Items that go
  /// together are as urgent as the most urgent of them.
  private static func isUrgent(
    _ index: Int, _ members: [Int], _ exchange: StagedExchange
  ) -> Bool {
    let others = together(index, exchange).map { exchange.items[$0] }
    let own = members.map { exchange.items[$0] }
    let isBound =
      switch exchange.order {
      case .free: false
      case .withinSides: own.contains { item in others.contains { $0.giver == item.giver } }
      case .acrossSides: true
      }
    return isBound && others.map(\.urgency).min()! < own.map(\.urgency).min()!
  }
}

/// A number for each of up to three sides.
struct Triple {
  var a = 0.0
  var b = 0.0
  var c = 0.0

  init() {}

  init(a: Double, b: Double, c: Double) {
    (self.a, self.b, self.c) = (a, b, c)
  }

  init(_ values: [Double], or other: Double) {
    self.init(a: other, b: other, c: other)
    for (side, value) in values.enumerated() { self[side] = value }
  }

  var sum: Double { a + b + c }

  subscript(side: Int) -> Double {
    get { side == 0 ? a : side == 1 ? b : c }
    set {
      switch side {
      case 0: a = newValue
      case 1: b = newValue
      default: c = newValue
      }
    }
  }

  static func + (one: Triple, other: Triple) -> Triple {
    Triple(a: one.a + other.a, b: one.b + other.b, c: one.c + other.c)
  }

  static func - (one: Triple, other: Triple) -> Triple {
    Triple(a: one.a - other.a, b: one.b - other.b, c: one.c - other.c)
  }
}
