import EventSourcing
import Foundation
import Messaging
import Primitives

/// What a screen wants to see of the log.
public struct SnapshotRequest: Sendable, Equatable {
  /// The first position of the part of the log; its end where nil.
  public var logStart: Int?
  /// The entry to show whole.
  public var detail: Int?

  public init(logStart: Int? = nil, detail: Int? = nil) {
    self.logStart = logStart
    self.detail = detail
  }
}

extension Bus where System: PresentableSystem {
  /// What can be shown of this moment.
  public func snapshot(_ request: SnapshotRequest) async -> Snapshot {
    let world = await viewedWorld()
    let now = engine
    let engine = viewedEngine
    let flights = engine.queue.sorted.map { engine.flight($0) }
    let participants = System.participants
    return Snapshot(
      title: engine.system.title, seed: engine.system.seed, position: engine.log.count,
      step: Int(engine.step), now: engine.now,
      toCome: engine.system.agenda.count - engine.agendaDone,
      status: engine.isFull ? .full : engine.isSettled ? .settled : .ready,
      participants: participants,
      contexts: participants.filter(\.isContext).map { context in
        let inbox = flights.filter { $0.to == context.id }
        return Snapshot.Context(
          id: context.id,
          view: engine.system.view(of: context.id, in: world, limit: Snapshot.rowLimit),
          inbox: Array(inbox.prefix(Snapshot.rowLimit)), inboxTotal: inbox.count,
          last: engine.lastSteps[context.id.index].map { engine.lastStep($0) })
      },
      flights: Array(flights.prefix(Snapshot.rowLimit)), flightTotal: flights.count,
      next: engine.upcoming.map { engine.next($0) },
      last: engine.last.map { engine.lastStep($0) },
      log: engine.logRows(from: request.logStart),
      detail: request.detail.flatMap { engine.detail($0) }, form: nil, formError: nil,
      violations: engine.watch.violations, failure: nil,
      end: past == nil ? nil : Snapshot.End(step: Int(now.step), position: now.log.count),
      opening: Int(engine.openingEnd))
  }
}

extension Engine where System: PresentableSystem {
  func row(_ position: Int) -> Snapshot.LogRow {
    let entry = log[position - 1]
    return Snapshot.LogRow(
      position: position, step: Int(entry.step), time: entry.time, name: entry.message.name,
      kind: entry.message.kind, origin: entry.message.origin,
      recipients: entry.message.recipients, subject: entry.message.subject?.text,
      cause: Int(entry.cause), said: system.sentence(for: entry.message))
  }

  func logRows(from start: Int?) -> [Snapshot.LogRow] {
    let last = max(1, log.count - Snapshot.rowLimit + 1)
    let first = min(max(1, start ?? last), last)
    let end = min(log.count, first + Snapshot.rowLimit - 1)
    return first <= end ? (first...end).map(row) : []
  }

  func flight(_ flight: InFlight) -> Snapshot.Flight {
    let message = log[Int(flight.position) - 1].message
    return Snapshot.Flight(
      position: Int(flight.position), name: message.name, kind: message.kind,
      from: message.origin, to: flight.target, subject: message.subject?.text, due: flight.due,
      attempt: Int(flight.attempt))
  }

  func next(_ upcoming: Upcoming<Message>) -> Snapshot.Next {
    switch upcoming {
    case .flight(let flight): return .flight(self.flight(flight))
    case .scheduled(let scheduled):
      let message = scheduled.message
      return .scheduled(
        name: message.name, from: message.origin,
        to: message.recipients.first { _ in true } ?? message.origin,
        subject: message.subject?.text, at: max(now, scheduled.time))
    }
  }

  func lastStep(_ record: StepMark) -> Snapshot.LastStep {
    let acknowledged = record.acknowledged
    let message = log[Int(acknowledged.position) - 1].message
    let led = entries(ofStep: record.step).filter { $0.position != acknowledged.position }
    return Snapshot.LastStep(
      step: Int(record.step), time: record.time, message: row(Int(acknowledged.position)),
      to: acknowledged.target, outcome: acknowledged.outcome, reason: acknowledged.reason,
      said: system.sentence(for: message),
      purpose: system.purpose(of: message, for: acknowledged.target),
      led: led.map { row(Int($0.position)) },
      sentences: led.map { system.sentence(for: $0.message) })
  }

  func detail(_ position: Int) -> EntryDetail? {
    guard position >= 1, position <= log.count else { return nil }
    let entry = log[position - 1]
    let event = cloudEvent(entry)
    var envelope: [EntryDetail.Attribute] = []
    func add(_ name: String, _ value: String?) {
      if let value { envelope.append(EntryDetail.Attribute(name: name, value: value)) }
    }
    add("id", event.id)
    add("type", event.type)
    add("schemaversion", String(event.schemaversion))
    add("messagekind", event.messagekind)
    add("source", event.source)
    add("subject", event.subject)
    add("time", event.time)
    add("sequence", event.sequence)
    add("stream", event.stream)
    add("streamversion", String(event.streamversion))
    add("correlationid", event.correlationid)
    add("causationid", event.causationid)
    return EntryDetail(
      row: row(position), envelope: envelope, payload: entry.message.prettyPayload,
      sentence: system.sentence(for: entry.message))
  }
}

extension DomainMessage {
  /// The payload as JSON over several lines, for people.
  fileprivate var prettyPayload: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return (try? encoder.encode(payload)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
