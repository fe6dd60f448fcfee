import EventSourcing
import Primitives
import Testing

@Suite struct `Reacting to a command` {
  @Test func `decides, folds each event, and lets each say what goes out`() {
    var state = 3
    let reaction = Counter.react(to: 2, in: &state) { event, state, outgoing in
      outgoing.append("\(event) makes \(state)")
    }
    #expect(state == 5)
    #expect(reaction.events == [1, 1])
    #expect(reaction.outgoing == ["1 makes 4", "1 makes 5"])
    #expect(reaction.rejection == nil)
  }

  @Test func `where a rule forbids it, nothing happens and the reason is told`() {
    var state = 9
    let reaction = Counter.react(to: 2, in: &state) { _, _, outgoing in outgoing.append("sent") }
    #expect(state == 9)
    #expect(reaction.events == [])
    #expect(reaction.outgoing == [])
    #expect(reaction.rejection == Counter.Refusal.full.reason)
  }

  @Test func `what came of it is taken over in order, and cleared for the next`() {
    var handling = Handling<Note>()
    handling.take(
      Reaction(events: [1, 2], outgoing: ["a"]), event: { Note("\($0)") },
      outgoing: { Outgoing(Note($0), after: .seconds(1)) })
    #expect(handling.events == [Note("1"), Note("2")])
    #expect(handling.outgoing.map(\.message) == [Note("a")])
    #expect(handling.outgoing.map(\.after) == [.seconds(1)])
    handling.clear()
    #expect(handling.events.isEmpty && handling.outgoing.isEmpty)
    handling.take(
      Reaction<Int, Never>(rejection: Counter.Refusal.full.reason), event: { Note("\($0)") })
    #expect(handling.rejection == Counter.Refusal.full.reason)
  }
}
