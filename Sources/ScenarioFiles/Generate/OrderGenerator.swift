import OrderFlowSystem
import OrderingContract
import Primitives

/// Draws orders from a seed: each by its number, so that a longer list begins like a shorter one.
struct OrderGenerator {
  static let firstNumber = 1_001

  let plan: GenerationPlan
  let items: [ItemID]
  let start: VirtualTime
  private let chance: KeyedGenerator

  init(plan: GenerationPlan, items: [ItemID], start: VirtualTime, seed: UInt64) {
    self.plan = plan
    self.items = items
    self.start = start
    chance = KeyedGenerator(seed: seed)
  }

  /// Nothing comes later than this.
  var last: VirtualTime {
    let longest = plan.every.to.milliseconds + 1_000
    let (all, isTooLong) = longest.multipliedReportingOverflow(by: Int64(plan.count))
    let (sum, isTooLate) = all.addingReportingOverflow(
      start.milliseconds + plan.cancelAfter.to.milliseconds)
    return VirtualTime(milliseconds: isTooLong || isTooLate ? .max : sum)
  }

  /// By time.
  func orders() -> [Scenario.CustomerOrder] {
    var time = start
    return (0..<plan.count).map { index in
      let number = UInt64(index)
      time = time + draw(plan.every, .orderGap, number)
      let isCancelled = chance.happens(
        basisPoints: plan.cancelledBasisPoints, .orderCancelled, number)
      let placedAt = wholeSeconds(time)
      return Scenario.CustomerOrder(
        id: OrderID(String(Self.firstNumber + index)), customer: customer(number),
        placedAt: placedAt, lines: lines(number),
        cancelledAt: isCancelled
          ? placedAt + draw(plan.cancelAfter, .orderCancelDelay, number) : nil)
    }
  }

  private func customer(_ number: UInt64) -> CustomerID {
    let place = chance.number(in: 0...Int64(plan.customers.count - 1), .orderCustomer, number)
    return plan.customers[Int(place)]
  }

  /// Items without repetition: each draw takes one out of those that are left.
  private func lines(_ number: UInt64) -> [RequestedLine] {
    let count = pick(plan.lines, .orderLines, number, 0)
    var swapped: [Int: Int] = [:]
    return (0..<min(count, items.count)).map { line in
      let place = pick(line...(items.count - 1), .orderItem, number, UInt64(line))
      let item = swapped[place] ?? place
      swapped[place] = swapped[line] ?? line
      return RequestedLine(
        item: items[item],
        quantity: Quantity(clamping: pick(plan.quantity, .orderQuantity, number, UInt64(line))))
    }
  }

  private func pick(
    _ range: ClosedRange<Int>, _ purpose: DrawPurpose, _ a: UInt64, _ b: UInt64
  ) -> Int {
    Int(chance.number(in: Int64(range.lowerBound)...Int64(range.upperBound), purpose, a, b))
  }

  private func draw(
    _ span: Scenario.Span, _ purpose: DrawPurpose, _ number: UInt64
  ) -> VirtualDuration {
    .milliseconds(
      chance.number(in: span.from.milliseconds...span.to.milliseconds, purpose, number))
  }

  /// As an order book has it.
  private func wholeSeconds(_ time: VirtualTime) -> VirtualTime {
    let offset = (time - start).milliseconds / 1_000 * 1_000
    return start + .milliseconds(offset)
  }
}

extension DrawPurpose {
  fileprivate static let orderGap = DrawPurpose(rawValue: 200)
  fileprivate static let orderCustomer = DrawPurpose(rawValue: 201)
  fileprivate static let orderLines = DrawPurpose(rawValue: 202)
  fileprivate static let orderItem = DrawPurpose(rawValue: 203)
  fileprivate static let orderQuantity = DrawPurpose(rawValue: 204)
  fileprivate static let orderCancelled = DrawPurpose(rawValue: 205)
  fileprivate static let orderCancelDelay = DrawPurpose(rawValue: 206)
}
