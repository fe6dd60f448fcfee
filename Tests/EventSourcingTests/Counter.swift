import EventSourcing
import Foundation
import Primitives

/// A context of one number, for the tests of what holds for any context.
enum Counter: Decider {
  enum Refusal: Error, Rejection, Equatable {
    case full

    var reason: Phrase { Phrase(en: "it is full", ko: "가득 찼습니다") }
  }

  static func decide(_ command: Int, _ state: Int) throws(Refusal) -> [Int] {
    guard state + command <= 10 else { throw .full }
    return Array(repeating: 1, count: command)
  }

  static func evolve(_ state: inout Int, _ event: Int) { state += event }
}

/// What the tests send.
struct Note: Payload, DomainMessage {
  static let name = "NOTE"

  var text: String
  var about: String?

  var kind: MessageKind { .event }
  var origin: ParticipantID { ParticipantID(rawValue: 0) }
  var recipients: ParticipantSet { ParticipantSet(ParticipantID(rawValue: 1)) }
  var subject: Name? { about.map { Name($0) } }
  var stream: StreamID { StreamID(owner: origin, isCommands: false, subject: subject) }
  var isCompensation: Bool { false }
  var isTimeout: Bool { false }
  var asksOutside: Bool { false }
  var payload: any Payload { self }

  init(_ text: String, about: String? = nil) {
    self.text = text
    self.about = about
  }

  init(name: String, version: Int, data: Data) throws {
    guard name == Self.name else { throw UnknownMessage(name: name) }
    self = try .decode(data, version: version)
  }
}

func entry(_ note: Note, at position: Int32 = 1, cause: Int32 = 0) -> Entry<Note> {
  Entry(
    position: position, cause: cause, step: position, streamVersion: 1,
    time: VirtualTime(milliseconds: 836_438_400_250), key: UInt64(position), message: note)
}
