import EventSourcing
import Foundation
import Primitives

/// What is handed to and fro. One that is called `forbidden` is refused, `dull` changes nothing, `ask`
/// has left ask the player, `fail` has left take back from right, and `cursed` breaks a promise.
struct Token: Payload, DomainMessage {
  static let name = "TOKEN"

  /// What it is besides something that is handed on.
  enum Role: String, Codable {
    case plain
    case reply
    case timeout
    case compensation
  }

  var label: String
  var hops: Int
  var sender: UInt8
  var role: Role

  init(label: String, hops: Int, from sender: ParticipantID, role: Role = .plain) {
    self.label = label
    self.hops = hops
    self.sender = sender.rawValue
    self.role = role
  }

  init(name: String, version: Int, data: Data) throws {
    self = try .decode(data, version: version)
  }

  var kind: MessageKind {
    switch role {
    case .reply, .timeout: .reply
    case .compensation: .command
    case .plain: origin == .player ? .command : .event
    }
  }

  var origin: ParticipantID { ParticipantID(rawValue: sender) }
  var subject: Name? { Name(label) }
  var isCompensation: Bool { role == .compensation }
  var isTimeout: Bool { role == .timeout }
  var asksOutside: Bool { label == "ask" && kind == .event }
  var payload: any Payload { self }

  var recipients: ParticipantSet {
    guard hops > 0 else { return ParticipantSet() }
    return ParticipantSet(origin == .left ? .right : .left)
  }

  var stream: StreamID {
    StreamID(owner: origin, isCommands: kind == .command, subject: subject)
  }
}
