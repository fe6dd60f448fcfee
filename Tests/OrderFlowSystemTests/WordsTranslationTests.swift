import EventSourcing
import OrderFlowSystem
import Primitives
import Testing

@Suite struct `A message in the recipient's own words` {
  private let system = WordsScenario.system

  @Test(
    arguments: [
      ("ORDER_PROCESSING_COMPLETED", .billing, "charge(10248, 440.00 USD)"),
      (
        "ORDER_PROCESSING_COMPLETED", .delivery,
        "open(10248, [12 × NW-011, 10 × NW-042, …])"
      ),
      ("ORDER_PROCESSING_COMPLETED", .suppliers, "noteItems(10248, [NW-011, NW-042, …])"),
      ("PAYMENT_PROCESSING_COMPLETED", .delivery, "clear(10248)"),
      ("PAYMENT_PROVIDER_REPLY", .billing, "recordPayment(CH-10248-1)"),
      ("PAYMENT_PROVIDER_TIMED_OUT", .billing, "recordSilence(CH-10248-1)"),
      ("PURCHASE_RECORD", .suppliers, "recordGoods(10248, 22 × NW-011, request: 1)"),
      ("SUPPLY_FAILED", .inventory, "endSupply(10248, NW-011, sent: 30)"),
      ("ORDER_DISPATCHED", .inventory, "takeOut(10248, [12 × NW-011, 10 × NW-042, …])"),
      ("STOCK_SHORT", .ordering, "noteShortage(10248, waits: true)"),
      ("OPEN_STOCK", .inventory, "open([40 × NW-011, 40 × NW-042, …], .wait)"),
      ("CARRIER_PICKUP", .delivery, "dispatch(10248, [12345678 1/1])"),
    ] as [(String, ParticipantID, String)])
  func `given a recipient, then it is the command that it makes of it`(
    name: String, target: ParticipantID, code: String
  ) throws {
    let message = try #require(WordsSamples.all.first { $0.name == name })
    #expect(system.translation(of: message, for: target) == code)
  }

  @Test func `whoever gets a message has words for it, and nobody else`() {
    for message in WordsSamples.all {
      for participant in OrderFlow.participants {
        let code = system.translation(of: message, for: participant.id)
        #expect((code != nil) == message.recipients.contains(participant.id), "\(message.name)")
        #expect((code?.count ?? 0) <= 70, "\(code ?? "")")
      }
    }
  }
}
