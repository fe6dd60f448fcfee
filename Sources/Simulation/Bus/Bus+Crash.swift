import EventSourcing
import Primitives

/// What a context held, and had to publish, right before it crashed.
struct CrashRecord<System: SimulatedSystem>: Sendable {
  let branch: BranchID
  let step: Int32
  let world: System.World
  let toPublish: [System.Message]
}

/// A message and who gets it; for an answer, the outside system that is asked for it.
private struct Published<System: SimulatedSystem> {
  let message: System.Message
  let target: ParticipantID

  init(_ message: System.Message, _ target: ParticipantID) {
    (self.message, self.target) = (message, target)
  }

  var sending: CrashView.Sending {
    CrashView.Sending(name: message.isAnswer ? nil : message.name, to: target)
  }

  /// All that it says, as far as it is known when it is put on its way.
  var text: String {
    let target = System.participants[target.index].name
    guard !message.isAnswer else { return "? > \(target)" }
    let payload = (try? message.payload.encoded()).map { String(decoding: $0, as: UTF8.self) }
    return "\(message.name) > \(target) \(payload ?? "")"
  }
}

extension DomainMessage {
  /// It comes from an outside system that was asked.
  fileprivate var isAnswer: Bool { kind == .reply }
}

/// What a crash was last found to be.
struct Crashed: Sendable {
  let branch: BranchID
  let mark: StepMark
  let view: CrashView
}

extension Bus {
  /// The most crashes of which it is kept what was held before.
  static var crashLimit: Int { 64 }

  /// Keeps what the contexts hold, in memory, right before one of them crashes.
  func noteCrash(_ world: System.World, _ handling: Handling<Message>) {
    guard history != nil else { return }
    crashes.append(record(engine.step, world, handling))
    if crashes.count > Self.crashLimit { crashes.removeFirst() }
  }

  /// What the crash was that `moment` came out of; nil where its last step was none.
  func crashView(_ moment: Moment<System>) -> CrashView? {
    guard let mark = moment.engine.last else { return nil }
    if let crashed, crashed.branch == branch.id, crashed.mark == mark, rebuilding == nil {
      return crashed.view
    }
    guard let view = crashView(mark, moment) else { return nil }
    // The hashes of large states take long.
    if rebuilding == nil { crashed = Crashed(branch: branch.id, mark: mark, view: view) }
    return view
  }

  private func crashView(_ mark: StepMark, _ moment: Moment<System>) -> CrashView? {
    guard case .crashed(let flight, let point, let fate) = mark.act else { return nil }
    let context = flight.target
    let kept = crashes.last { $0.branch == branch.id && $0.step == mark.step }
    let lost = kept ?? recalled(moment, flight, point)
    guard let lost else { return nil }
    let toPublish = lost.toPublish.flatMap { message in
      message.isAnswer
        ? [Published<System>(message, message.origin)]
        : message.recipients.map { Published(message, $0) }
    }
    let sent = moment.engine.lastEnqueued.filter { $0.sending == .first }.map { sent in
      Published<System>(moment.engine.entry(of: sent).message, sent.target)
    }
    // Whoever was asked may be silent, or answer twice: what was asked is known by what the outbox does.
    let isOut =
      point == .afterPublish || point == .afterRecord && moment.engine.mechanisms[.outbox]
    let published =
      sent.filter { !$0.message.isAnswer } + (isOut ? toPublish.filter(\.message.isAnswer) : [])
    return CrashView(
      context: context, point: point, fate: fate,
      stateBefore: Self.hash(of: context, in: lost.world),
      stateAfter: Self.hash(of: context, in: moment.world),
      toPublish: toPublish.map(\.sending), published: published.map(\.sending),
      outboxBefore: Self.hash(toPublish), outboxAfter: Self.hash(published))
  }

  /// What was held before a crash of another sitting, which handling the message again tells.
  private func recalled(
    _ moment: Moment<System>, _ flight: InFlight, _ point: CrashPoint
  ) -> CrashRecord<System>? {
    guard let history,
      let eve = history.moment(at: moment.engine.step - 1, log: engine.log)
    else { return nil }
    var world = eve.world
    var handling = Handling<Message>()
    let isDuplicate =
      eve.engine.mechanisms[.inbox] && flight.position <= eve.engine.position
      && eve.engine.handlers(of: flight.position).contains(flight.target)
    if point != .beforeRecord, !isDuplicate {
      moment.engine.system.handle(
        moment.engine.entry(of: flight).message, by: flight.target, in: &world, into: &handling)
    }
    return record(moment.engine.step, world, handling)
  }

  private func record(
    _ step: Int32, _ world: System.World, _ handling: Handling<Message>
  ) -> CrashRecord<System> {
    let published = handling.events.filter { $0.recipients.contains { _ in true } }
    let outgoing = handling.outgoing.map(\.message).filter {
      !$0.isCompensation || engine.mechanisms[.compensation]
    }
    return CrashRecord(
      branch: branch.id, step: step, world: world, toPublish: published + outgoing)
  }

  /// The order in which they were put on their way does not count.
  private static func hash(_ messages: [Published<System>]) -> String {
    var hash = Fingerprint()
    for text in messages.map(\.text).sorted() { hash.combine(text) }
    return hash.description
  }

  private static func hash(of context: ParticipantID, in world: System.World) -> String {
    var hash = Fingerprint()
    hash.combine(System.stateText(of: context, in: world))
    return hash.description
  }
}
