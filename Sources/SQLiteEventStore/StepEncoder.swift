import EventSourcing
import Foundation
import Primitives

/// Turns steps into what is stored of them.
struct StepEncoder<Message: DomainMessage> {
  let names: ParticipantNames
  /// What is known of the entry at a position that was stored before.
  let storedLabel: (Int32) throws -> EntryLabel
  /// Those of what this append stores.
  private var newLabels: [EntryLabel] = []
  private var firstNew: Int32
  private var lastTime: (VirtualTime, String)?

  /// - Parameter position: of the last entry that is stored already.
  init(
    names: ParticipantNames, after position: Int32,
    storedLabel: @escaping (Int32) throws -> EntryLabel
  ) {
    self.names = names
    self.storedLabel = storedLabel
    firstNew = position + 1
  }

  /// What is stored of `record`, still without hashes.
  mutating func encode(_ record: StepRecord<Message>) throws -> StoredStep {
    let mark = record.mark
    let words = try ActText(mark.act, names)
    var step = StoredStep(
      step: mark.step, time: try text(mark.time), reason: mark.reason.rawValue, act: words.act,
      flight: try mark.flight.map { flight in try encode(flight) }, outcome: words.outcome,
      detail: words.detail, fate: mark.act.fate?.rawValue, fault: mark.fault?.rawValue)
    step.entries.reserveCapacity(record.entries.count)
    var cause: (position: Int32, id: String)?
    for entry in record.entries {
      if entry.cause > 0, cause?.position != entry.cause {
        cause = (entry.cause, try label(of: entry.cause).id)
      }
      step.entries.append(try encode(entry, causation: entry.cause > 0 ? cause?.id : nil))
    }
    for flight in record.enqueued { step.enqueued.append(try encode(flight)) }
    if mark.reason.isChoice {
      step.choice = try step.choice(about: mark.flight.map { try label(of: $0.position).type })
    }
    return step
  }

  private mutating func encode(_ flight: InFlight) throws -> StoredFlight {
    StoredFlight(
      position: flight.position, target: names.name(flight.target), attempt: Int(flight.attempt),
      sending: flight.sending.rawValue, sent: flight.sent, due: try text(flight.due))
  }

  private mutating func encode(_ entry: Entry<Message>, causation: String?) throws -> StoredEntry {
    let message = entry.message
    let payload = message.payload
    let subject = message.subject?.text
    // SQLite's clients end a text at its first NUL.
    if let subject, subject.utf8.contains(0) { throw Unstorable(what: "an order id holds a NUL") }
    let id = entry.id
    let type = message.name
    newLabels.append(EntryLabel(id: id, type: type))
    return StoredEntry(
      position: entry.position, step: entry.step, kind: message.kind.rawValue, id: id,
      type: type, version: message.version,
      source: names.source(message.origin), subject: subject, time: try text(entry.time),
      stream: message.stream.text(ownerName: names.name(message.stream.owner)),
      streamVersion: entry.streamVersion, correlation: subject, causation: causation,
      cause: entry.cause > 0 ? entry.cause : nil,
      data: String(decoding: try payload.encoded(), as: UTF8.self),
      key: Int64(bitPattern: entry.key), hash: "")
  }

  private func label(of position: Int32) throws -> EntryLabel {
    position >= firstNew ? newLabels[Int(position - firstNew)] : try storedLabel(position)
  }

  /// Most moments come several times in a row.
  private mutating func text(_ time: VirtualTime) throws -> String {
    if let (known, text) = lastTime, known == time { return text }
    let text = time.description
    guard text.utf8.count == 24 else { throw Unstorable(what: "a time is beyond the year 9999") }
    lastTime = (time, text)
    return text
  }
}

/// Something cannot be stored so that it could be read again.
struct Unstorable: Error {
  let what: String
}
