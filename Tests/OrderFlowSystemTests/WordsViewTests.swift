import Delivery
import EventSourcing
import Inventory
import OrderFlowSystem
import Primitives
import Simulation
import Suppliers
import Testing

@Suite struct `What a context shows` {
  private let system = WordsScenario.system

  private func view(
    _ context: ParticipantID, _ world: OrderFlowWorld, limit: Int = 10
  ) -> ContextView {
    system.view(of: context, in: world, limit: limit)
  }

  private func english(_ view: ContextView) -> [[String]] { view.rows.map { $0.cells.map(\.en) } }

  private func figures(_ view: ContextView) -> [String] { view.figures.map(\.value) }

  @Test func `given all is done, then Ordering shows the newest order first`() {
    let view = view(.ordering, WordsScenario.run().world)
    #expect(
      english(view) == [
        ["10251", "cancelled", "56.00 USD", "VICTE", "1", "-", "customer"],
        ["10250", "cancelled", "42.00 USD", "HANAR", "1", "-", "declined"],
        ["10249", "shipping", "88.20 USD", "TOMSP", "1", "yes", ""],
        ["10248", "shipping", "187.60 USD", "VINET", "2", "yes", ""],
      ])
    #expect(view.rows.map(\.cells[1].ko) == ["취소", "취소", "배송중", "배송중"])
    #expect(view.rows.map(\.tone) == [.bad, .bad, .done, .done])
    #expect(view.rows.map(\.id) == ["10251", "10250", "10249", "10248"])
    #expect(figures(view) == ["4", "0", "0", "2", "2"])
    #expect(view.total == 4)
  }

  @Test func `given all is done, then Billing shows charges`() {
    let view = view(.billing, WordsScenario.run().world)
    #expect(
      english(view) == [
        ["CH-10249-1", "paid", "88.20 USD", ""],
        ["CH-10250-1", "declined", "42.00 USD", "insufficient funds"],
        ["CH-10248-1", "paid", "187.60 USD", ""],
      ])
    #expect(view.rows.map(\.tone) == [.done, .bad, .done])
    #expect(figures(view) == ["275.80 USD", "0", "2", "1", "0"])
    #expect(view.total == 3)
  }

  @Test func `given an order lacks goods, then Inventory shows its item first`() {
    let run = WordsScenario.run()
    let view = view(
      .inventory,
      run.world {
        if case .inventory(.lockAwaited) = $0 { true } else { false }
      })
    #expect(
      english(view) == [
        ["NW-042", "3", "2", "5", "6", "0", "0", "Fried Mee"],
        ["NW-011", "18", "12", "30", "0", "0", "0", "Queso Cabrales"],
        ["NW-072", "0", "0", "0", "0", "0", "0", "Mozzarella"],
      ])
    #expect(view.rows.map(\.tone) == [.bad, .active, .plain])
    #expect(figures(view) == ["1", "14", "35", "1"])
  }

  @Test func `given a supplier was notified, then Suppliers shows that item first`() {
    let run = WordsScenario.run()
    let view = view(
      .suppliers,
      run.world {
        if case .suppliers(.supplierNotified) = $0 { true } else { false }
      })
    #expect(view.rows.map(\.id) == ["NW-042", "NW-072", "NW-011"])
    #expect(english(view)[0] == ["NW-042", "3", "5", "12", "1", "S-5", "Fried Mee"])
    #expect(view.rows.map(\.tone) == [.waiting, .bad, .plain])
    #expect(figures(view)[...2] == ["2", "1", "1"])
  }

  @Test func `given all is done, then Delivery shows shipments`() {
    let view = view(.delivery, WordsScenario.run().world)
    #expect(
      view.rows.map(\.id) == ["SH-10249", "SH-10251", "SH-10250", "SH-10248"])
    #expect(
      english(view).map { Array($0.prefix(4)) } == [
        ["SH-10249", "dispatched", "1", "9"], ["SH-10251", "closed", "-", "-"],
        ["SH-10250", "closed", "-", "3"], ["SH-10248", "dispatched", "2", "14"],
      ])
    #expect(figures(view) == ["4", "3", "10"])
  }

  @Test func `given an order is not paid, then its shipment says what it waits for`() {
    let run = WordsScenario.run()
    let view = view(
      .delivery,
      run.world {
        if case .delivery(.shipmentOpened) = $0 { true } else { false }
      })
    #expect(view.rows.map(\.cells[1]) == [Phrase(en: "unpaid", ko: "지불 대기")])
    #expect(view.rows.map(\.tone) == [.waiting])
  }
}
