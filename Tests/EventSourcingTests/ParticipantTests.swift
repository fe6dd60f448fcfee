import EventSourcing
import Primitives
import Testing

@Suite struct `Participants` {
  private func id(_ number: UInt8) -> ParticipantID { ParticipantID(rawValue: number) }

  @Test func `a set goes through them in the system's order, each once`() {
    var set = ParticipantSet(id(31), id(0), id(7))
    let isNew = [set.insert(id(7)), set.insert(id(3))]
    #expect(isNew == [false, true])
    #expect(set.map(\.rawValue) == [0, 3, 7, 31])
    #expect(set.contains(id(31)) && !set.contains(id(1)))
    #expect(Array(ParticipantSet()).isEmpty)
  }

  @Test func `a context and an outside system have sources of their own`() {
    let title = Phrase("Billing")
    let context = Participant(
      id: id(1), name: "billing", title: title, kind: .context(domain: Phrase("Sales")))
    let outside = Participant(id: id(7), name: "payment-provider", title: title, kind: .outside)
    #expect(context.isContext && context.source == "/contexts/billing")
    #expect(!outside.isContext && outside.source == "/outside/payment-provider")
  }
}
