public import EventSourcing
import Messaging
import Primitives

extension Engine {
  /// Does what the user chose, in a step of its own.
  ///
  /// - Returns: nil where it cannot be done: what it is about is not there, or it would change nothing.
  public mutating func begin(_ intervention: Intervention) -> Turn<Message>? {
    guard !isFull else { return nil }
    switch intervention {
    case .deliver(let id):
      guard let flight = queue.remove(id) else { return nil }
      isTouched = true
      return arrive(flight, .chosen)
    case .drop(let id):
      return choose(id) { engine, flight in .dropped(flight, engine.fail(flight, isNoticed: false))
      }
    case .delay(let id, let span):
      return choose(id) { engine, flight in
        engine.send(engine.resent(flight, .moved, due: max(engine.now, flight.due) + span))
        return .moved(flight)
      }
    case .moveBehind(let id, let other):
      guard id != other, let due = flight(other)?.due else { return nil }
      return choose(id) { engine, flight in
        engine.send(engine.resent(flight, .moved, due: due + .milliseconds(1)))
        return .moved(flight)
      }
    case .duplicate(let id):
      guard let flight = flight(id) else { return nil }
      beginChoice()
      sendCopy(of: flight)
      end(.copied(flight), .chosen)
    case .redeliver(let id):
      guard let index = deadLetters.firstIndex(where: { $0.flight.id == id }) else { return nil }
      beginChoice()
      let flight = deadLetters.remove(at: index).flight
      let span = latency.draw(
        chance, key: entry(of: flight).key, target: flight.target, attempt: flight.attempt)
      send(resent(flight, .redelivery, attempt: 1, due: now + span))
      end(.redelivered(flight), .chosen)
    case .change(let change):
      if case .begin(let disturbance) = change, faults.lasts(disturbance) { return nil }
      guard apply(change) else { return nil }
      beginChoice()
      end(.changed(change), .chosen)
    }
    return .done
  }

  /// The sending `id`, on its way or waiting.
  public func flight(_ id: FlightID) -> InFlight? {
    queue.flight(id) ?? held.first { $0.id == id }
  }

  private mutating func choose(
    _ id: FlightID, _ act: (inout Self, InFlight) -> StepAct
  ) -> Turn<Message>? {
    guard let flight = take(id) else { return nil }
    beginChoice()
    let act = act(&self, flight)
    end(act, .chosen)
    return .done
  }

  /// Takes the sending `id` from its way, or from where it waits.
  mutating func take(_ id: FlightID) -> InFlight? {
    if let flight = queue.remove(id) { return flight }
    guard let index = held.firstIndex(where: { $0.id == id }) else { return nil }
    return held.remove(at: index)
  }

  private mutating func beginChoice() {
    isTouched = true
    beginStep()
  }
}
