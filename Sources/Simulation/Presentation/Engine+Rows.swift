import EventSourcing
import Foundation
import Primitives

/// What of an engine is shown, row by row.
extension Engine where System: PresentableSystem {
  func row(_ position: Int) -> Snapshot.LogRow {
    let entry = log[position - 1]
    let recipients = entry.message.recipients
    let isPublic =
      recipients.contains { _ in true } || System.routes.contains { $0.name == entry.message.name }
    return Snapshot.LogRow(
      position: position, step: Int(entry.step), time: entry.time, name: entry.message.name,
      kind: entry.message.kind, origin: entry.message.origin,
      recipients: recipients, isPublic: isPublic,
      isUnpublished: unpublished.contains(Int32(position)), subject: entry.message.subject?.text,
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
    // Asked for one by one: to take the entry out would copy it.
    let index = Int(flight.position) - 1
    let cause = log[index].cause == 0 ? nil : Int(log[index].cause)
    return Snapshot.Flight(
      id: flight.id, position: Int(flight.position), name: log[index].message.name,
      kind: log[index].message.kind, from: log[index].message.origin, to: flight.target,
      subject: log[index].message.subject?.text, due: flight.due,
      attempt: Int(flight.attempt), sending: flight.sending, recorded: log[index].time,
      step: Int(log[index].step),
      cause: cause.map { .init(position: $0, name: log[$0 - 1].message.name) })
  }

  var faultRows: [Snapshot.Fault] {
    faults.all.map { fault in
      Snapshot.Fault(
        id: fault.id, disturbance: fault.disturbance,
        text: System.faultText.text(fault.disturbance), timesLeft: fault.timesLeft)
    }
  }

  func next(_ upcoming: Upcoming<Message>) -> Snapshot.Next {
    switch upcoming {
    case .flight(let flight): return .flight(self.flight(flight))
    case .scheduled(let scheduled):
      let time = max(now, scheduled.time)
      switch scheduled.act {
      case .change(let change): return .change(change, at: time)
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
    let message = mark.flight.map { row(Int($0.position)) }
    let led = entries(ofStep: mark.step).filter { $0.position != mark.flight?.position }
      .map { row(Int($0.position)) }
    var change: String?
    if case .changed(let made) = mark.act { change = System.faultText.text(made) }
    return Snapshot.Step(
      step: Int(mark.step), time: mark.time, reason: mark.reason, act: mark.act,
      message: message, to: mark.flight?.target,
      purpose: mark.flight.map {
        system.purpose(of: entry(of: $0).message, for: $0.target, with: mechanisms)
      } ?? Phrase(en: "", ko: ""),
      led: led,
      sent: sent.prefix(Snapshot.rowLimit).map { flight($0) },
      fault: mark.fault.flatMap { faults.disturbance($0) }, change: change)
  }
}
