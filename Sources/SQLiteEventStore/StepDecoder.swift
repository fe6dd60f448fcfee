import EventSourcing
import Foundation
import Primitives

/// Turns what is stored of steps into the steps, and checks that each follows on the one before.
struct StepDecoder<Message: DomainMessage> {
  let names: ParticipantNames
  private var chain: StepChain
  private var streams = StreamVersions()
  /// The last step and the last entry.
  private(set) var end: (step: Int32, position: Int32) = (0, 0)

  init(names: ParticipantNames, genesis: Fingerprint) {
    self.names = names
    chain = StepChain(after: genesis)
  }

  var tip: Fingerprint { chain.tip }

  mutating func decode(_ stored: StoredStep) throws -> StepRecord<Message> {
    switch chain.firstMisfit(in: stored) {
    case .entry(let position):
      throw Unreadable(what: "the hash of position \(position) does not fit")
    case .step(let step): throw Unreadable(what: "the hash of step \(step) does not fit")
    case nil: break
    }
    var entries: [Entry<Message>] = []
    entries.reserveCapacity(stored.entries.count)
    for entry in stored.entries { entries.append(try decode(entry)) }
    guard let reason = StepReason(rawValue: stored.reason) else {
      throw Unreadable(what: "step \(stored.step) has the unknown reason \(stored.reason)")
    }
    guard (1...end.position).contains(stored.position) else {
      throw Unreadable(what: "step \(stored.step) acknowledges what is not stored")
    }
    end.step = stored.step
    return StepRecord(
      step: stored.step, time: try time(stored.time),
      acknowledged: Acknowledgement(
        position: stored.position, target: try names.id(stored.target),
        attempt: try attempt(stored.attempt), outcome: try outcome(stored), reason: reason),
      entries: entries, enqueued: try stored.sent.map(decode))
  }

  private mutating func decode(_ stored: StoredEntry) throws -> Entry<Message> {
    let position = stored.position
    guard position == end.position + 1 else {
      throw Unreadable(what: "position \(end.position + 1) is missing")
    }
    let cause = stored.cause ?? 0
    guard cause >= 0, cause < position else {
      throw Unreadable(what: "position \(position) comes before what led to it")
    }
    let message = try message(stored)
    guard streams.advance(message.stream) == stored.streamVersion else {
      throw Unreadable(what: "position \(position) is not next in the stream \(stored.stream)")
    }
    end.position = position
    return Entry(
      position: position, cause: cause, step: stored.step, streamVersion: stored.streamVersion,
      time: try time(stored.time), key: UInt64(bitPattern: stored.key), message: message)
  }

  private func message(_ stored: StoredEntry) throws -> Message {
    let place = "position \(stored.position)"
    do {
      return try Message(
        name: stored.type, version: stored.version, data: Data(stored.data.utf8))
    } catch let error as UnknownMessage {
      throw Unreadable(what: "\(place) has the unknown type \(error.name)")
    } catch let error as UnknownVersion {
      throw Unreadable(what: "\(place) has version \(error.version) of \(error.name), unknown here")
    } catch {
      throw Unreadable(what: "the data of \(place) are no \(stored.type)")
    }
  }

  private func decode(_ flight: StoredFlight) throws -> InFlight {
    guard (1...end.position).contains(flight.position) else {
      throw Unreadable(what: "position \(flight.position) is under way and not stored")
    }
    return InFlight(
      position: flight.position, target: try names.id(flight.target),
      attempt: try attempt(flight.attempt), due: try time(flight.due))
  }

  private func outcome(_ step: StoredStep) throws -> Outcome {
    switch (step.outcome, step.detail) {
    case ("handled", nil): return .handled
    case ("ignored", nil): return .ignored
    case ("duplicate", nil): return .duplicate
    case ("rejected", let detail?):
      if let phrase = try? JSONDecoder().decode(Phrase.self, from: Data(detail.utf8)) {
        return .rejected(phrase)
      }
    default: break
    }
    throw Unreadable(what: "step \(step.step) has the unknown outcome \(step.outcome)")
  }

  private func attempt(_ number: Int) throws -> UInt8 {
    guard let attempt = UInt8(exactly: number) else {
      throw Unreadable(what: "there is no attempt \(number)")
    }
    return attempt
  }

  private func time(_ text: String) throws -> VirtualTime {
    guard let time = VirtualTime(text) else { throw Unreadable(what: "\(text) is no time") }
    return time
  }
}
