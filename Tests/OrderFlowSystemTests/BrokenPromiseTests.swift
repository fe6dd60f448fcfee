import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `A broken promise is noticed` {
  private func broken(
    by messages: OrderFlowMessage..., isAtRest: Bool = false
  ) -> [String] {
    var log = BrokenPromise()
    for message in [.request] + messages { log.record(message) }
    log.checkAll(isAtRest: isAtRest)
    return log.brokenRules
  }

  @Test func `a flow as it should be breaks none, and each rule was checked`() {
    var log = BrokenPromise()
    log.record(
      .request, .opened(5), .placed, .locked(2), .processed, .paid, .dispatched, .takenOut(2),
      .shipping)
    log.checkAll()
    #expect(log.brokenRules == [])
    #expect(log.watch.checks.allSatisfy { $0 > 0 })
    #expect(log.watch.checks.count == OrderFlowInvariants.rules.count)
  }

  // MARK: goods

  @Test func `goods: more locked than is there`() {
    #expect(broken(by: .opened(5), .locked(6)) == ["goods"])
  }

  @Test func `goods: more released than was locked`() {
    #expect(broken(by: .opened(5), .locked(1), .released(2)) == ["goods"])
  }

  @Test func `goods: taken out what was not locked`() {
    #expect(broken(by: .opened(5), .takenOut(1)) == ["goods"])
  }

  @Test func `goods: a level is told that the books do not have`() {
    #expect(broken(by: .opened(5), .told(available: 6, locked: 0, onHand: 6)) == ["goods"])
    #expect(broken(by: .opened(5), .told(available: 4, locked: 1, onHand: 5)) == ["goods"])
    #expect(broken(by: .opened(5), .told(available: 4, locked: 0, onHand: 5)) == ["goods"])
    #expect(broken(by: .opened(5), .told(available: 5, locked: 0, onHand: 5)) == [])
  }

  @Test func `goods: Inventory holds something else than it said`() {
    var log = BrokenPromise()
    log.record(.request, .opened(5))
    log.checkAll(OrderFlowWorld(), isAtRest: false)
    #expect(log.brokenRules == ["goods", "fold"])
  }

  // MARK: money

  @Test func `money: an order is charged twice`() {
    #expect(broken(by: .placed, .processed, .paid, .paid) == ["money"])
  }

  @Test func `money: an order is charged more or less than its total`() {
    #expect(broken(by: .placed, .processed, .paid(44_001)) == ["money"])
    #expect(broken(by: .placed, .processed, .paid(43_999)) == ["money"])
  }

  @Test func `money: what was taken is told, and what should have been`() {
    func told(_ messages: OrderFlowMessage...) -> String? {
      var log = BrokenPromise()
      for message in [.request] + messages { log.record(message) }
      return log.watch.violations.first?.text.en
    }
    #expect(
      told(.placed, .processed, .paid, .paid)
        == "order 10248 was charged 2 times: 880.00 USD instead of 440.00 USD")
    #expect(
      told(.placed, .processed, .paid(43_999))
        == "order 10248 was charged 439.99 USD instead of 440.00 USD")
    #expect(
      told(.placed, .processed, .paid, .cancelled)
        == "order 10248 is cancelled, and 440.00 USD of it was kept")
    #expect(
      told(.placed, .processed, .paid, .refunded, .refunded)
        == "more went back for order 10248 than was taken")
    #expect(told(.paid) == "order 10248 was charged without having been placed")
  }

  @Test func `money: an order that nobody placed is charged`() {
    #expect(broken(by: .paid) == ["money"])
  }

  @Test func `money: more goes back than was taken`() {
    #expect(broken(by: .placed, .processed, .paid, .refunded, .refunded) == ["money"])
  }

  @Test func `money: an order is cancelled and not refunded`() {
    #expect(broken(by: .placed, .processed, .paid, .cancelled) == ["money"])
    #expect(broken(by: .placed, .processed, .paid, .refunded, .cancelled) == [])
  }

  @Test func `money: a cancelled order is charged`() {
    #expect(broken(by: .placed, .cancelled, .paid) == ["money"])
  }

  // MARK: shipping

  @Test func `shipping: an order leaves unpaid`() {
    #expect(broken(by: .placed, .processed, .dispatched) == ["shipping"])
  }

  @Test func `shipping: an order leaves after it was refunded`() {
    #expect(broken(by: .placed, .processed, .paid, .refunded, .dispatched) == ["shipping"])
  }

  @Test func `shipping: an order leaves after it was cancelled`() {
    #expect(
      broken(by: .placed, .processed, .paid, .refunded, .cancelled, .dispatched) == ["shipping"])
  }

  @Test func `shipping: an order is cancelled after it has left`() {
    let rules = broken(by: .placed, .processed, .paid, .dispatched, .refunded, .cancelled)
    #expect(rules == ["shipping"])
  }

  // MARK: life cycle

  @Test func `life cycle: a status moves where it cannot`() {
    #expect(broken(by: .placed, .shipping) == ["life-cycle"])
    #expect(broken(by: .placed, .processed, .processed) == ["life-cycle"])
    #expect(broken(by: .placed, .processed, .awaited) == ["life-cycle"])
    #expect(broken(by: .placed, .cancelled, .processed) == ["life-cycle"])
    #expect(broken(by: .placed, .cancelled, .cancelled) == ["life-cycle"])
  }

  @Test func `life cycle: an order is placed twice, or moves before it is placed`() {
    #expect(broken(by: .placed, .placed) == ["life-cycle"])
    #expect(broken(by: .processed) == ["life-cycle"])
  }

  // MARK: once

  @Test func `once: an event without a cause`() {
    var log = BrokenPromise()
    log.record(.placed, cause: 0, step: 1)
    #expect(log.brokenRules == ["once"])
  }

  @Test func `once: a cause that is not stored before it`() {
    var log = BrokenPromise()
    log.record(.request)
    log.record(.placed, cause: 2, step: 2)
    #expect(log.brokenRules == ["once"])
  }

  @Test func `once: a message takes effect twice in one context`() {
    var log = BrokenPromise()
    log.record(.request)
    log.record(.placed, cause: 1, step: 2)
    log.record(.processed, cause: 1, step: 2)
    #expect(log.brokenRules == [])
    log.record(.shipping, cause: 1, step: 3)
    #expect(log.brokenRules == ["once"])
  }

  @Test func `once: a message takes effect in two contexts, which is as it should be`() {
    var log = BrokenPromise()
    log.record(.request)
    log.record(.placed, cause: 1, step: 2)
    log.record(.opened(5), cause: 1, step: 3)
    #expect(log.brokenRules == [])
  }

  // MARK: fold

  @Test func `fold: the contexts hold something else than the log says`() {
    var log = BrokenPromise()
    log.record(.request, .placed)
    log.checkAll(OrderFlowWorld(), isAtRest: false)
    #expect(log.brokenRules == ["fold"])
  }

  // MARK: rest

  @Test func `rest: a paid order has not left`() {
    #expect(broken(by: .placed, .processed, .paid, isAtRest: true) == ["rest"])
    #expect(broken(by: .placed, .processed, .paid, isAtRest: false) == [])
  }

  @Test func `rest: items are still locked`() {
    #expect(broken(by: .opened(5), .locked(1), isAtRest: true) == ["rest"])
  }

  @Test func `rest: an order waits for goods that no supplier was asked for`() {
    #expect(broken(by: .opened(5), .lockAwaited(8), isAtRest: true) == ["rest"])
  }

  @Test func `rest: an order waits for goods that are there`() {
    #expect(broken(by: .opened(5), .lockAwaited(5), isAtRest: true) == ["rest"])
    #expect(broken(by: .opened(5), .lockAwaited(5), isAtRest: false) == [])
  }

  @Test func `rest: the breach says what the order is stuck with`() {
    func leftover(_ messages: OrderFlowMessage...) -> String? {
      var log = BrokenPromise()
      for message in [.request] + messages { log.record(message) }
      log.checkAll()
      return log.leftover
    }
    #expect(
      leftover(.placed) == "order 10248 was placed and never heard whether its items are locked")
    #expect(leftover(.placed, .processed) == "order 10248 was processed and never charged")
    #expect(
      leftover(.placed, .locked(1), .processed, .charging)
        == "items are locked for order 10248, whose payment was never answered")
    #expect(
      leftover(.placed, .processed, .charging, .declined)
        == "order 10248 never heard that its payment was declined")
    #expect(
      leftover(.placed, .processed, .charging, .paid) == "order 10248 is paid and has not left")
    #expect(
      leftover(.placed, .processed, .charging, .cancelling)
        == "order 10248 is being cancelled for ever: its payment was never answered")
    #expect(
      leftover(.placed, .processed, .charging, .paid, .cancelling)
        == "order 10248 is being cancelled for ever: its money did not go back")
    #expect(
      leftover(.opened(5), .placed, .locked(1), .cancelled)
        == "items are locked for order 10248, which is cancelled")
    #expect(
      leftover(.opened(1), .placed, .lockAwaited(8), .awaited)
        == "order 10248 waits, and no supplier was asked")
    #expect(leftover(.placed, .cancelled) == nil)
  }

  // MARK: delivered

  @Test func `delivered: a message never reached one of its recipients`() {
    var log = BrokenPromise()
    log.record(.request, .placed)
    let entry = log.record(.cancelled, cause: 2, step: 3)
    log.checkAll(undelivered: Rest.Undelivered(entry, target: .delivery))
    #expect(log.brokenRules == ["delivered"])
    #expect(log.watch.violations.map(\.position) == [3])
    #expect(
      log.watch.violations.map(\.text.en)
        == ["ORDER_CANCELLED of order 10248 never reached Delivery"])
  }

  // MARK: what is kept

  @Test func `the first breach of each rule is kept, with the place where it broke`() {
    var log = BrokenPromise()
    log.record(.request, .paid, .paid, .placed, .shipping, .shipping)
    #expect(log.brokenRules == ["money", "life-cycle"])
    #expect(log.watch.violations.map(\.position) == [2, 5])
    #expect(log.watch.violations.allSatisfy { !$0.text.en.isEmpty && !$0.text.ko.isEmpty })
  }
}
