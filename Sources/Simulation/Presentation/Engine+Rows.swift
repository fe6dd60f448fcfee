import EventSourcing
import Foundation
import Primitives

/// What of an engine is shown, row by row.
extension Engine where System: PresentableSystem {
  static var faultText: FaultText { FaultText(participants: System.participants) }

  func row(_ position: Int) -> Snapshot.LogRow {
    let entry = log[position - 1]
    return Snapshot.LogRow(
      position: position, step: Int(entry.step), time: entry.time, name: entry.message.name,
      kind: entry.message.kind, origin: entry.message.origin,
      recipients: entry.message.recipients, subject: entry.message.subject?.text,
      cause: Int(entry.cause), said: system.sentence(for: entry.message),
      stream: streamText(entry.message), version: Int(entry.streamVersion))
  }

  func logRows(_ request: SnapshotRequest) -> [Snapshot.LogRow] {
    let count =
      request.logStart == nil
      ? min(max(0, request.rows.log), Snapshot.rowLimit) : Snapshot.rowLimit
    let last = max(1, log.count - count + 1)
    let first = min(max(1, request.logStart ?? last), last)
    let end = min(log.count, first + Snapshot.rowLimit - 1)
    return first <= end ? (first...end).map(row) : []
  }

  func flight(_ flight: InFlight) -> Snapshot.Flight {
    let entry = entry(of: flight)
    let message = entry.message
    let cause = entry.cause == 0 ? nil : Int(entry.cause)
    return Snapshot.Flight(
      id: flight.id, position: Int(flight.position), name: message.name, kind: message.kind,
      from: message.origin, to: flight.target, subject: message.subject?.text, due: flight.due,
      attempt: Int(flight.attempt), sending: flight.sending, recorded: entry.time,
      cause: cause.map { .init(position: $0, name: log[$0 - 1].message.name) })
  }

  var faultRows: [Snapshot.Fault] {
    faults.all.map { fault in
      Snapshot.Fault(
        id: fault.id, disturbance: fault.disturbance,
        text: Self.faultText.text(fault.disturbance), timesLeft: fault.timesLeft)
    }
  }

  func next(_ upcoming: Upcoming<Message>) -> Snapshot.Next {
    switch upcoming {
    case .flight(let flight): return .flight(self.flight(flight))
    case .scheduled(let scheduled):
      let time = max(now, scheduled.time)
      switch scheduled.act {
      case .change(let change): return .change(text: Self.faultText.text(change), at: time)
      case .send(let message):
        return .scheduled(
          name: message.name, from: message.origin,
          to: message.recipients.first { _ in true } ?? message.origin,
          subject: message.subject?.text, at: time)
      }
    }
  }

  /// - Parameter sent: what it put on its way, where that is to be shown.
  func step(_ mark: StepMark, sent: [InFlight] = []) -> Snapshot.Step {
    let message = mark.flight.map { entry(of: $0).message }
    let position = mark.flight?.position
    let led = entries(ofStep: mark.step).filter { $0.position != position }
    let fault = mark.fault.flatMap { faults.disturbance($0) }
    var change: String?
    if case .changed(let made) = mark.act { change = Self.faultText.text(made) }
    return Snapshot.Step(
      step: Int(mark.step), time: mark.time, reason: mark.reason, act: mark.act,
      message: position.map { row(Int($0)) }, to: mark.flight?.target,
      said: message.map { system.sentence(for: $0) } ?? Phrase(en: "", ko: ""),
      purpose: mark.flight.map { system.purpose(of: entry(of: $0).message, for: $0.target) }
        ?? Phrase(en: "", ko: ""),
      led: led.map { row(Int($0.position)) },
      sentences: led.map { system.sentence(for: $0.message) },
      sent: sent.prefix(Snapshot.rowLimit).map { flight($0) },
      fault: fault.map { Self.faultText.text($0) }, change: change)
  }

  func detail(_ subject: DetailSubject) -> EntryDetail? {
    switch subject {
    case .entry(let position): detail(position)
    case .handled: (last?.flight?.position).flatMap { detail(Int($0)) }
    }
  }

  private func detail(_ position: Int) -> EntryDetail? {
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
      sentence: system.sentence(for: entry.message),
      previous: previous(of: entry).map { previous in
        EntryDetail.Version(
          position: Int(previous.position), version: Int(previous.streamVersion),
          payload: previous.message.prettyPayload)
      })
  }

  /// The entry before this one in its stream, about the same order where there is one.
  private func previous(of entry: Entry<Message>) -> Entry<Message>? {
    guard entry.streamVersion > 1 else { return nil }
    let (stream, subject) = (entry.message.stream, entry.message.subject)
    let earlier = log.prefix(Int(entry.position) - 1)
    return earlier.last { $0.message.subject == subject && $0.message.stream == stream }
      ?? earlier.last { $0.message.stream == stream }
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
