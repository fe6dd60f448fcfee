public import Foundation
import Primitives

/// An entry as a CloudEvents 1.0 event in structured JSON form
/// (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md).
///
/// Extensions: `sequence` (the position, zero-padded so that text sorts), `correlationid` (the story),
/// `causationid`, `streamversion` and `schemaversion`, and `messagekind`, since a log of messages
/// holds commands and outside answers next to events.
public struct CloudEvent: Codable, Equatable, Sendable {
  public var specversion = "1.0"
  public var id: String
  public var source: String
  public var type: String
  public var subject: String?
  public var time: String
  public var datacontenttype = "application/json"
  public var sequence: String
  public var correlationid: String?
  public var causationid: String?
  public var messagekind: String
  public var schemaversion: Int
  public var stream: String
  public var streamversion: Int

  /// - Parameter causeID: the id of the entry that led to this one.
  public init<Message>(_ entry: Entry<Message>, source: String, stream: String, causeID: String?) {
    id = entry.id
    self.source = source
    type = entry.message.name
    subject = entry.message.subject?.text
    time = entry.time.description
    sequence = Self.sequence(entry.position)
    correlationid = subject
    causationid = causeID
    messagekind = entry.message.kind.rawValue
    schemaversion = entry.message.version
    self.stream = stream
    streamversion = Int(entry.streamVersion)
  }

  /// One line of JSON with `data` last, keys in a fixed order, no line end.
  public func line(data: Data) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let head = String(decoding: try encoder.encode(self), as: UTF8.self)
    return "\(head.dropLast()),\"data\":\(String(decoding: data, as: UTF8.self))}"
  }

  static func sequence(_ position: Int32) -> String {
    let text = String(position)
    return String(repeating: "0", count: max(0, 10 - text.count)) + text
  }
}
