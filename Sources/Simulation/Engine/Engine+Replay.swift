public import EventSourcing
import Messaging
import Primitives

extension Engine {
  /// What the last step made durable.
  public func lastRecord() -> StepRecord<Message>? {
    guard let last else { return nil }
    return StepRecord(mark: last, entries: Array(entries(ofStep: step)), enqueued: lastEnqueued)
  }

  /// What `step` recorded.
  func entries(ofStep step: Int32) -> Slice<EventLog<Message>> {
    let first = log.partitioningIndex { $0.step >= step }
    let end = log.partitioningIndex { $0.step > step }
    return log[first..<end]
  }

  /// Does again what a stored step did.
  ///
  /// - Throws: where the step does not follow on what is there.
  public mutating func replay(_ record: StepRecord<Message>) throws(ReplayError) {
    try open(record.mark)
    for entry in record.entries {
      log.append(entry)
      try book(entry)
    }
    try close(record.mark, enqueued: record.enqueued)
  }

  /// The same for a step whose entries the log holds already, out of sight.
  mutating func replay(
    _ mark: StepMark, enqueued: some Sequence<InFlight>
  ) throws(ReplayError) {
    try open(mark)
    while let entry = log.upcoming, entry.step == mark.step {
      log.reveal()
      try book(entry)
    }
    try close(mark, enqueued: enqueued)
  }

  private mutating func open(_ mark: StepMark) throws(ReplayError) {
    guard mark.step == step + 1 else { throw ReplayError(position: position + 1) }
    step = mark.step
    now = mark.time
    if mark.reason.isChoice { isTouched = true }
    if mark.reason == .scheduled { agendaDone += 1 }
  }

  /// Takes the last entry of the log into all books.
  private mutating func book(_ entry: Entry<Message>) throws(ReplayError) {
    guard entry.position == position, entry.cause < entry.position,
      entry.streamVersion == streams.advance(entry.message.stream)
    else { throw ReplayError(position: entry.position) }
    inbox.append(ParticipantSet())
    watch.observe(entry)
  }

  private mutating func close(
    _ mark: StepMark, enqueued: some Sequence<InFlight>
  ) throws(ReplayError) {
    try redo(mark)
    lastEnqueued.removeAll(keepingCapacity: true)
    for flight in enqueued {
      guard flight.position >= 1, flight.position <= position else {
        throw ReplayError(position: flight.position)
      }
      lastEnqueued.append(flight)
      admit(flight)
    }
    if let fault = mark.fault { faults.struck(fault) }
    self.mark(mark)
  }

  private mutating func redo(_ mark: StepMark) throws(ReplayError) {
    if case .changed(let change) = mark.act {
      _ = apply(change)
      return
    }
    guard let flight = mark.flight, flight.position >= 1, flight.position <= position else {
      throw ReplayError(position: mark.flight?.position ?? position)
    }
    switch mark.act {
    case .redelivered:
      guard let index = deadLetters.firstIndex(where: { $0.flight == flight }) else {
        throw ReplayError(position: flight.position)
      }
      deadLetters.remove(at: index)
    case .copied: break
    default:
      // What the scenario or the user sends is handled in the step that records it.
      guard flight.sent == mark.step || take(flight.id) != nil else {
        throw ReplayError(position: flight.position)
      }
    }
    switch mark.act {
    case .handled, .crashed(_, .afterRecord, _), .crashed(_, .afterPublish, _):
      inbox[Int(flight.position) - 1].insert(flight.target)
    default: break
    }
    if mark.act.fate == .deadLetter {
      deadLetters.append(DeadLetter(flight: flight, step: mark.step))
    }
  }
}

/// A stored step does not follow on the one before it.
public struct ReplayError: Error, Equatable {
  /// Where in the log.
  public let position: Int32
}
