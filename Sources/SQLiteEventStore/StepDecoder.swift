import EventSourcing
import Foundation
import Primitives

/// Turns what is stored of a branch into its steps, and checks that each follows on the one before.
struct StepDecoder<Message: DomainMessage> {
  let names: ParticipantNames
  private var chain: StepChain
  private var streams = StreamVersions()
  /// The last step and the last entry.
  private var end = Lineage.Place(step: 0, position: 0)

  init(names: ParticipantNames, genesis: Fingerprint) {
    self.names = names
    chain = StepChain(after: genesis)
  }

  /// Goes on with the steps of another branch, which leaves here.
  mutating func begin(_ row: StoredBranch) throws(Unreadable) {
    guard chain.fits(row), row.branch.fork?.position ?? 0 == end.position else {
      throw Unreadable(what: "the hash of the branch \(row.branch.name) does not fit")
    }
  }

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
    let flight = try stored.flight.map(decode)
    guard let act = StepAct(stored, flight: flight, names) else {
      throw Unreadable(what: "step \(stored.step) says \(stored.act), and not what that means")
    }
    end.step = stored.step
    let mark = StepMark(
      step: stored.step, time: try time(stored.time), reason: reason, act: act,
      fault: stored.fault.map(FaultID.init(rawValue:)))
    return StepRecord(
      mark: mark, entries: entries, enqueued: try stored.enqueued.map(decode))
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
    guard flight.position >= 1, flight.position <= end.position else {
      throw Unreadable(what: "position \(flight.position) is under way and not stored")
    }
    guard let attempt = UInt8(exactly: flight.attempt) else {
      throw Unreadable(what: "there is no attempt \(flight.attempt)")
    }
    guard let sending = Sending(rawValue: flight.sending) else {
      throw Unreadable(what: "\(flight.sending) is no way to send")
    }
    return InFlight(
      position: flight.position, target: try names.id(flight.target), attempt: attempt,
      sending: sending, sent: flight.sent, due: try time(flight.due))
  }

  private func time(_ text: String) throws -> VirtualTime {
    guard let time = VirtualTime(text) else { throw Unreadable(what: "\(text) is no time") }
    return time
  }
}
