public import Foundation
public import Primitives

/// Whether a message asks for something, says that something happened, or comes from outside.
public enum MessageKind: String, Sendable, CaseIterable, Codable {
  /// Asks one context to do something. It may be refused.
  case command
  /// Says that something happened. It cannot be refused.
  case event
  /// An outside system answers, in its own model.
  case reply
}

/// All messages of one system in one type: the composition root makes it an enum over the contracts.
public protocol DomainMessage: Equatable, Sendable {
  var kind: MessageKind { get }
  /// Who recorded it.
  var origin: ParticipantID { get }
  /// Who is to get it. An event that its context keeps to itself goes to nobody.
  var recipients: ParticipantSet { get }
  /// What it is about, an order in the order flow: the name of its story. None for what belongs to
  /// no story.
  var subject: Name? { get }
  /// The stream that it is kept in.
  var stream: StreamID { get }
  /// Whether it gives back what an earlier step took: a mechanism that can be switched off.
  var isCompensation: Bool { get }
  /// Whether it says that an outside system has not answered in time: a mechanism that can be switched
  /// off.
  var isTimeout: Bool { get }
  /// Whether an outside system is asked once it is recorded: what is asked is no message of its own.
  var asksOutside: Bool { get }
  /// What it carries, for the edges of the program: encoding and showing.
  var payload: any Payload { get }

  /// Reads a stored message of any version that ever was.
  ///
  /// - Throws: where the name or the version is unknown, or `data` does not fit them.
  init(name: String, version: Int, data: Data) throws
}

/// A stored message has a name that this program does not know.
public struct UnknownMessage: Error, Equatable {
  public let name: String

  public init(name: String) { self.name = name }
}

extension DomainMessage {
  /// The published name.
  public var name: String { type(of: payload).name }
  /// The version of its shape.
  public var version: Int { type(of: payload).version }
}

extension Payload {
  /// Reads `data` of `version`, brought up to the present version where it is older.
  public static func decode(_ data: Data, version: Int) throws -> Self {
    version == Self.version
      ? try plainDecoder.decode(Self.self, from: data) : try upcast(data, from: version)
  }

  /// JSON with sorted keys: the same bytes in every process.
  public func encoded() throws -> Data { try canonicalEncoder.encode(self) }
}

// To make a coder costs as much as to use it.
private let plainDecoder = JSONDecoder()

private let canonicalEncoder: JSONEncoder = {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return encoder
}()
