import EventSourcing
import Foundation
import Primitives

/// What is handed to and fro. One that is called `forbidden` is refused, `dull` changes nothing.
struct Token: Payload, DomainMessage {
  static let name = "TOKEN"

  var label: String
  var hops: Int
  var sender: UInt8

  init(label: String, hops: Int, from sender: ParticipantID) {
    self.label = label
    self.hops = hops
    self.sender = sender.rawValue
  }

  init(name: String, version: Int, data: Data) throws {
    self = try .decode(data, version: version)
  }

  var kind: MessageKind { origin == .player ? .command : .event }
  var origin: ParticipantID { ParticipantID(rawValue: sender) }
  var subject: Name? { Name(label) }
  var payload: any Payload { self }

  var recipients: ParticipantSet {
    guard hops > 0 else { return ParticipantSet() }
    return ParticipantSet(origin == .left ? .right : .left)
  }

  var stream: StreamID {
    StreamID(owner: origin, isCommands: kind == .command, subject: subject)
  }
}
