import EventSourcing
import Simulation

/// What the keys of the broker are about.
extension Model {
  /// The message that the broker's keys are about: the selected one, else the next.
  var aimedMessage: Snapshot.Flight? {
    if case .sending(let id)? = selection { return flight(id) }
    if let phase = snapshot.phase, let id = phase.step.act.flight?.id, let flight = flight(id) {
      return flight
    }
    if case .flight(let flight)? = snapshot.next { return flight }
    return snapshot.flights.first
  }

  /// The one that comes right after the message that the broker's keys are about.
  var messageBehind: Snapshot.Flight? { message(1) }

  /// The one that comes right before it.
  var messageBefore: Snapshot.Flight? { message(-1) }

  private func message(_ distance: Int) -> Snapshot.Flight? {
    guard let aimed = aimedMessage,
      let index = snapshot.flights.firstIndex(where: { $0.id == aimed.id })
    else { return nil }
    let place = index + distance
    return snapshot.flights.indices.contains(place) ? snapshot.flights[place] : nil
  }

  /// The context that faults are about: the one that handles a message phase by phase, else the
  /// focused one, else the recipient of the message that the broker's keys are about.
  var aimedContext: ParticipantID? {
    if let target = snapshot.phase?.step.to { return target }
    if let focusedContext { return snapshot.contexts[focusedContext].id }
    return snapshot.contexts.first { $0.id == aimedMessage?.to }?.id
  }

  /// The context that has the focus, in the overview or whole; nil where something else has it.
  var focusedContext: Int? {
    let index: Int? =
      switch (view, overviewFocus) {
      case (.overview, .context(let index)), (.context, .context(let index)): index
      // Where none was chosen: the one that the last message was about.
      case (.context, _): acted ?? 0
      default: nil
      }
    return index.flatMap { snapshot.contexts.indices.contains($0) ? $0 : nil }
  }

  /// What there is to know of the context that is shown whole, once it has come.
  var profile: ContextProfile? {
    guard let focusedContext, let profile = snapshot.profile else { return nil }
    return profile.context == snapshot.contexts[focusedContext].id ? profile : nil
  }

  /// The order that keys are about: the selected one, else the one whose start was gone to, else that
  /// of the message that is handled, else the last one.
  var aimedOrder: String? {
    selectedSubject ?? followedOrder ?? snapshot.phase?.step.message?.subject
      ?? snapshot.last?.message?.subject ?? snapshot.log.last { $0.subject != nil }?.subject
  }

  private var selectedSubject: String? {
    switch selection {
    case .row(let id):
      focusedContext.flatMap { snapshot.contexts[$0].view.rows.first { $0.id == id }?.subject }
    case .sending(let id): flight(id)?.subject
    case .deadLetter(let id): snapshot.deadLetters.first { $0.id == id }?.subject
    case .entry(let position): logRow(position)?.subject
    case .step(let number): step(number)?.message?.subject
    default: nil
    }
  }

  /// A message on its way or waiting.
  func flight(_ id: FlightID) -> Snapshot.Flight? {
    snapshot.flights.first { $0.id == id } ?? snapshot.held.first { $0.id == id }
      ?? snapshot.contexts.lazy.flatMap(\.inbox).first { $0.id == id }
  }

  /// Whether a message waits for a fault to be lifted.
  func isHeld(_ flight: Snapshot.Flight) -> Bool {
    snapshot.held.contains { $0.id == flight.id }
  }

  /// The branch to compare the one that is shown with: the one that is selected, or else the one that
  /// it left, or the last that left it.
  func comparable(with item: Item?) -> BranchID? {
    let shown = snapshot.branch
    if case .branch(let id)? = item, id != shown.id { return id }
    return shown.fork?.parent ?? snapshot.branches.last { $0.branch.id != shown.id }?.branch.id
  }

  /// The outside systems, in the order of the digits that choose them.
  var outsideSystems: [Participant] {
    snapshot.outside.compactMap { outside in
      snapshot.participants.first { $0.id == outside.id }
    }
  }

  /// How an outside system can misbehave.
  func misbehaviours(of outside: ParticipantID) -> [Misbehaviour] {
    snapshot.outside.first { $0.id == outside }?.misbehaviours ?? []
  }

  /// How an outside system misbehaves; nil where it works.
  func misbehaviour(of outside: ParticipantID) -> Misbehaviour? {
    for fault in snapshot.faults {
      if case .outside(outside, let how) = fault.disturbance { return how }
    }
    return nil
  }

  /// By how much what is sent to a context is slowed down; nil where it is not.
  func slowness(of context: ParticipantID) -> Disturbance? {
    snapshot.faults.first { fault in
      if case .slow(context, _) = fault.disturbance { true } else { false }
    }?.disturbance
  }

  /// The partition between two contexts; nil where there is none.
  func partition(_ one: ParticipantID, _ other: ParticipantID) -> Disturbance? {
    snapshot.faults.first { fault in
      switch fault.disturbance {
      case .partition(one, other), .partition(other, one): true
      default: false
      }
    }?.disturbance
  }

  /// Whom the first partition keeps from a context; nil where none does.
  func cutOff(_ context: ParticipantID) -> ParticipantID? {
    for fault in snapshot.faults {
      switch fault.disturbance {
      case .partition(context, let other), .partition(let other, context): return other
      default: continue
      }
    }
    return nil
  }

  /// Whether such a fault lasts, or waits to strike.
  func isActive(_ disturbance: Disturbance) -> Bool {
    snapshot.faults.contains { $0.disturbance == disturbance }
  }
}
