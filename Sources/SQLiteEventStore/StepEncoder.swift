import EventSourcing
import Foundation
import Primitives

/// Turns steps into what is stored of them.
struct StepEncoder<Message: DomainMessage> {
  let names: ParticipantNames
  /// The id of the entry at a position that was stored before.
  let storedID: (Int32) throws -> String
  /// The ids of what this append stores.
  private var newIDs: [String] = []
  private var firstNew: Int32
  private var lastTime: (VirtualTime, String)?

  /// - Parameter position: of the last entry that is stored already.
  init(names: ParticipantNames, after position: Int32, storedID: @escaping (Int32) throws -> String)
  {
    self.names = names
    self.storedID = storedID
    firstNew = position + 1
  }

  /// What is stored of `record`, still without hashes.
  mutating func encode(_ record: StepRecord<Message>) throws -> StoredStep {
    let acknowledged = record.acknowledged
    var step = StoredStep(
      step: record.step, position: acknowledged.position, target: names.name(acknowledged.target),
      attempt: Int(acknowledged.attempt), time: try text(record.time),
      outcome: acknowledged.outcome.name, detail: try acknowledged.outcome.detail,
      reason: acknowledged.reason.rawValue, hash: "")
    step.entries.reserveCapacity(record.entries.count)
    var cause: (position: Int32, id: String)?
    for entry in record.entries {
      if entry.cause > 0, cause?.position != entry.cause {
        cause = (entry.cause, try id(of: entry.cause))
      }
      step.entries.append(try encode(entry, causation: entry.cause > 0 ? cause?.id : nil))
    }
    for flight in record.enqueued {
      step.sent.append(
        StoredFlight(
          position: flight.position, target: names.name(flight.target),
          attempt: Int(flight.attempt), due: try text(flight.due)))
    }
    return step
  }

  private mutating func encode(_ entry: Entry<Message>, causation: String?) throws -> StoredEntry {
    let message = entry.message
    let payload = message.payload
    let subject = message.subject?.text
    // SQLite's clients end a text at its first NUL.
    if let subject, subject.utf8.contains(0) { throw Unstorable(what: "an order id holds a NUL") }
    let id = entry.id
    newIDs.append(id)
    return StoredEntry(
      position: entry.position, step: entry.step, kind: message.kind.rawValue, id: id,
      type: type(of: payload).name, version: type(of: payload).version,
      source: names.source(message.origin), subject: subject, time: try text(entry.time),
      stream: message.stream.text(ownerName: names.name(message.stream.owner)),
      streamVersion: entry.streamVersion, correlation: subject, causation: causation,
      cause: entry.cause > 0 ? entry.cause : nil,
      data: String(decoding: try payload.encoded(), as: UTF8.self),
      key: Int64(bitPattern: entry.key), hash: "")
  }

  private func id(of position: Int32) throws -> String {
    position >= firstNew ? newIDs[Int(position - firstNew)] : try storedID(position)
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

extension Outcome {
  /// What there is to say about it, as JSON.
  fileprivate var detail: String? {
    get throws {
      guard case .rejected(let phrase) = self else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(phrase), as: UTF8.self)
    }
  }
}
