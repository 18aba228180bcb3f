import EntenteEngine
import Testing

@Suite struct ExchangeFaultTests {
  private var exchange: StagedExchange {
    StagedExchange(
      items: (0..<3).map { index in
        ExchangeItem(
          from: index % 2, to: 1 - index % 2, worth: Interval(low: 1, high: 2),
          cost: Interval(low: 1, high: 1))
      }, penalties: [1, 1])
  }

  private func faults(_ change: (inout StagedExchange) -> Void) -> [ExchangeFault] {
    var changed = exchange
    change(&changed)
    return changed.faults()
  }

  @Test func `a sound exchange has no faults`() {
    #expect(exchange.faults().isEmpty)
  }

  @Test func `each damage is told with its place`() {
    #expect(faults { $0.items = [] }.map(\.kind) == [.noItems])
    #expect(faults { $0.penalties = [1] }.contains(.init(.tooFewSides, at: .exchange)))
    #expect(faults { $0.penalties[1] = -2 } == [.init(.negativeAmount(-2), at: .penalty(side: 1))])
    #expect(faults { $0.items[1].receiver = 4 } == [.init(.unknownSide(4), at: .item(1))])
    #expect(faults { $0.items[1].receiver = 1 } == [.init(.givesToItself, at: .item(1))])
    #expect(
      faults { $0.items[2].known = 1.5 } == [.init(.probabilityOutOfRange(1.5), at: .item(2))])
    #expect(
      faults { $0.items[2].worth = Interval(low: 3, high: 2) }
        == [.init(.emptyInterval(low: 3, high: 2), at: .item(2))])
    #expect(faults { $0.items[0].cost.high = .nan }.contains(.init(.notFinite, at: .item(0))))
    #expect(faults { $0.items[0].after = [9] } == [.init(.unknownItem(9), at: .item(0))])
    #expect(
      faults {
        $0.items[0].notBefore = 4
        $0.items[0].notAfter = 3
      } == [.init(.noDay(first: 4, last: 3), at: .item(0))])
    #expect(
      faults { $0.capacity = [0, nil] }
        == [.init(.tooLittleCapacity(needed: 1, capacity: 0), at: .capacity(side: 0))])
  }

  @Test func `items that wait for each other, by whatever binds them, are a circle`() {
    let waiting = faults {
      $0.items[0].after = [1]
      $0.items[1].after = [2]
      $0.items[2].after = [0]
    }
    #expect(waiting == [.init(.circle(0), at: .item(0))])
    let urgent = faults {
      $0.order = .acrossSides
      $0.items[0].urgency = 1
      $0.items[1].after = [0]
    }
    #expect(urgent == [.init(.circle(0), at: .item(0))])
    let grouped = faults {
      $0.items[0].group = 1
      $0.items[2].group = 1
      $0.capacity = [1, nil]
    }
    #expect(
      grouped == [.init(.tooLittleCapacity(needed: 2, capacity: 1), at: .capacity(side: 0))])
  }
}
