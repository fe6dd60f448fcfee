import EventSourcing
import OrderingContract
import Primitives
import Simulation

/// What of a run could be left out.
struct RunReading {
  /// How what happened to messages is told.
  enum Form: CaseIterable {
    /// Faults that strike by chance stay as they were planned.
    case asPlanned
    /// Each message that was struck by itself.
    case asStruck
    /// And what the user had another message come before is late.
    case asOvertaken
  }

  let engine: Engine<OrderFlow>
  let marks: [StepMark]
  private let scenario: Scenario
  /// The messages that were put on their way again, by where that was done.
  private let moved: [FlightID: InFlight]

  /// All steps of a run.
  init(_ engine: Engine<OrderFlow>, _ marks: [StepMark]) {
    self.init(engine, marks, sent: marks.lazy.compactMap(\.flight))
  }

  /// Some steps of a run, and what was sent in them.
  init(_ engine: Engine<OrderFlow>, _ marks: [StepMark], sent: some Sequence<InFlight>) {
    self.engine = engine
    self.marks = marks
    scenario = engine.system.scenario
    moved = sent.reduce(into: [:]) { moved, flight in
      if flight.sending == .moved { moved[flight.id] = flight }
    }
  }

  /// Everything that could be left out, in the order in which it happened.
  func needs(_ form: Form) -> [Need] {
    let faults = Conditions(scenario, marks, includesStrikes: form == .asPlanned).needs
    var needs = mechanismsOff + orders + faults
    for mark in marks { needs += mishaps(mark, form) }
    return needs.enumerated().sorted { a, b in
      (a.element.time, a.offset) < (b.element.time, b.offset)
    }.map(\.element)
  }

  /// How many choices were made that no scenario can make: dead letters that were sent again.
  var inexpressible: Int {
    marks.reduce(0) { count, mark in
      if case .redelivered = mark.act { count + 1 } else { count }
    }
  }

  private var mechanismsOff: [Need] {
    let switched = marks.compactMap { mark -> Mechanism? in
      if case .changed(.turn(let mechanism, isOn: false)) = mark.act { mechanism } else { nil }
    }
    let off = MechanismSet.all(but: scenario.without + switched).absent
    return off.map { Need(thing: .without($0), time: scenario.start) }
  }

  /// The scenario's orders, and those for which the user asked.
  private var orders: [Need] {
    var known: Set<OrderID> = []
    var needs: [Need] = []
    func add(_ order: Scenario.CustomerOrder) {
      guard known.insert(order.id).inserted else { return }
      var kept = order
      kept.cancelledAt = nil
      needs.append(Need(thing: .order(kept), time: order.placedAt))
      guard let time = order.cancelledAt else { return }
      needs.append(Need(thing: .cancellation(order.id), time: time))
    }
    scenario.orders.forEach(add)
    for mark in marks where mark.reason == .asked {
      guard let flight = mark.flight, case .command(let command) = message(flight) else { continue }
      switch command {
      case .placeOrder(let place):
        add(
          Scenario.CustomerOrder(
            id: place.orderId, customer: place.customerId, placedAt: mark.momentAfter,
            lines: place.lines))
      case .cancelOrder(let cancel):
        needs.append(Need(thing: .cancellation(cancel.orderId), time: mark.momentAfter))
      default: continue
      }
    }
    return needs
  }

  /// What was done to a message in the step `mark`.
  func mishaps(_ mark: StepMark, _ form: Form) -> [Need] {
    guard mark.reason == .chosen || form != .asPlanned, let flight = mark.flight else { return [] }
    if let effect = effect(mark) { return [mishap(effect, flight, mark.time)] }
    guard form == .asOvertaken, mark.reason == .chosen, case .handled = mark.act else { return [] }
    return overtaken(by: flight, mark)
  }

  /// What went wrong in a step; nil where nothing did.
  private func effect(_ mark: StepMark) -> Strike.Effect? {
    guard mark.fault != nil || mark.reason == .chosen else { return nil }
    switch mark.act {
    case .dropped: return .drop
    case .copied: return .duplicate
    case .crashed(_, let point, _): return .crash(point)
    case .refused: return .refuseWrite
    case .handled: return mark.fault == nil ? nil : .duplicate
    case .moved(let flight):
      let id = FlightID(position: flight.position, target: flight.target, sent: mark.step)
      guard let due = (moved[id] ?? engine.flight(id))?.due else { return nil }
      let span = due - max(mark.time, flight.due)
      return span > .zero ? .delay(min(span, FaultText.longestDelay)) : nil
    case .redelivered, .changed: return nil
    }
  }

  private func mishap(_ effect: Strike.Effect, _ flight: InFlight, _ time: VirtualTime) -> Need {
    var strike = Strike(effect)
    strike.message = engine.entry(of: flight).key
    strike.target = flight.target
    strike.attempt = flight.attempt
    strike.times = 1
    let message = message(flight)
    return Need(
      thing: .mishap(
        Need.Mishap(
          strike: strike, target: flight.target, name: message.name, subject: message.subject)),
      time: time)
  }

  /// What was to come before `flight`, which the user delivered in `mark`: each is so late that it
  /// comes behind.
  private func overtaken(by flight: InFlight, _ mark: StepMark) -> [Need] {
    let later = marks[Int(mark.step)...].prefix(Self.stepsAhead).lazy.compactMap {
      other -> InFlight? in
      guard let late = other.flight, late.due < flight.due, late.sending == .first,
        late.sent < mark.step || other.reason == .scheduled
      else { return nil }
      return late
    }
    return later.prefix(Self.mostOvertaken).map { late in
      mishap(
        .delay(min(flight.due + .milliseconds(1) - late.due, FaultText.longestDelay)), late,
        mark.time)
    }
  }

  /// So many of the messages that another was delivered before are looked at.
  private static let mostOvertaken = 16
  /// How many steps are gone through for them.
  private static let stepsAhead = 10_000

  private func message(_ flight: InFlight) -> OrderFlowMessage {
    engine.entry(of: flight).message
  }
}

extension StepMark {
  /// What the user does comes behind all that has happened at that moment.
  var momentAfter: VirtualTime { time + .milliseconds(1) }
}
