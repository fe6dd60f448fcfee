import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `Placing an order` {
  private func place(_ requested: RequestedLine...) -> OrderingCommand {
    .place(order, customer, requested)
  }

  @Test
  func `given listed prices, when a customer orders, then the order is taken at those prices`() {
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: units(9)),
          RequestedLine(item: pasta, quantity: units(40)))
      )
      .then([placed])
      .and { state in
        #expect(state.orders[order]?.status == .placed)
        #expect(state.orders[order]?.total == total)
        #expect(state.orders[order]?.customer == customer)
        #expect(state.orders[order]?.isPaid == false)
        #expect(state.counts == [1, 0, 0, 0, 0, 0])
      }
  }

  @Test func `a price on the line wins over the catalogue's`() {
    given(listed)
      .when(place(RequestedLine(item: tofu, quantity: units(2), unitPrice: dollars(5))))
      .then([
        .orderPlaced(
          OrderPlaced(
            orderId: order, customerId: customer,
            lines: [OrderLine(item: tofu, quantity: units(2), unitPrice: dollars(5))],
            total: dollars(10)))
      ])
  }

  @Test func `two lines of one item stay two lines, each at its own price`() {
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: units(1), unitPrice: dollars(7)),
          RequestedLine(item: tofu, quantity: units(1)))
      )
      .then([
        .orderPlaced(
          OrderPlaced(
            orderId: order, customerId: customer,
            lines: [
              OrderLine(item: tofu, quantity: units(1), unitPrice: dollars(7)),
              OrderLine(item: tofu, quantity: units(1), unitPrice: dollars(1_860)),
            ], total: dollars(1_867)))
      ])
  }

  @Test func `given an order, when one of the same name is placed, then it is refused`() {
    given(listed, placed)
      .when(place(RequestedLine(item: tofu, quantity: units(1))))
      .thenRejected(.orderExists(order))
  }

  @Test func `a cancelled order's name is not free again`() {
    given(listed, placed, cancelled(.askedByCustomer))
      .when(place(RequestedLine(item: tofu, quantity: units(1))))
      .thenRejected(.orderExists(order))
  }

  @Test func `an order without lines is refused`() {
    given(listed).when(.place(order, customer, [])).thenRejected(.noLines)
  }

  @Test func `an item that is not in the catalogue is refused, with or without a price`() {
    let unknown = ItemID("NW-999")
    given(listed)
      .when(place(RequestedLine(item: unknown, quantity: units(1))))
      .thenRejected(.unknownItem(unknown))
    given(listed)
      .when(place(RequestedLine(item: unknown, quantity: units(1), unitPrice: dollars(1))))
      .thenRejected(.unknownItem(unknown))
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: units(1)),
          RequestedLine(item: unknown, quantity: units(1)))
      )
      .thenRejected(.unknownItem(unknown))
  }

  @Test func `lines in two currencies are refused`() {
    let won = Money(minorUnits: 900, currency: .krw)
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: units(1)),
          RequestedLine(item: pasta, quantity: units(1), unitPrice: won))
      )
      .thenRejected(.otherCurrency(pasta))
  }

  @Test(arguments: [-1, Money.largestPrice + 1])
  func `a price that is negative or too high is refused`(minorUnits: Int64) {
    let price = Money(minorUnits: minorUnits, currency: .usd)
    given(listed)
      .when(place(RequestedLine(item: tofu, quantity: units(1), unitPrice: price)))
      .thenRejected(.priceOutOfRange(tofu))
  }

  @Test func `an order holds the stated number of units and not one more`() {
    let half = units(Quantity.limitPerOrder / 2)
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: half), RequestedLine(item: pasta, quantity: half))
      )
      .and { #expect($0.orders[order]?.lines.count == 2) }
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: half),
          RequestedLine(item: pasta, quantity: units(half.count + 1)))
      )
      .thenRejected(.tooManyUnits)
  }

  @Test func `the largest order at the largest price has an exact total`() {
    let price = dollars(Money.largestPrice)
    given(listed)
      .when(
        place(
          RequestedLine(item: tofu, quantity: units(Quantity.limitPerOrder), unitPrice: price))
      )
      .and { #expect($0.orders[order]?.total == dollars(20_000_000_000_000_000)) }
  }

  @Test func `prices are listed as they come, and a later price holds`() {
    let dearer = ListPrices.Price(item: tofu, unitPrice: dollars(1_900))
    given(listed)
      .when(.listPrices([dearer]))
      .then([.pricesListed(PricesListed(prices: [dearer]))])
      .and { state in
        #expect(state.prices[tofu] == dollars(1_900))
        #expect(state.prices[pasta] == dollars(980))
      }
  }
}
