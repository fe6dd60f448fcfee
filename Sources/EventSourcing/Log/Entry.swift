public import Primitives

/// A message in the log, with all that is known about it.
public struct Entry<Message: DomainMessage>: Sendable, Equatable {
  /// The place in the log, from 1, without gaps.
  public let position: Int32
  /// The position of the message that led to this one; 0 for a root.
  public let cause: Int32
  /// Which step recorded it, from 1.
  public let step: Int32
  /// The place within its stream, from 1.
  public let streamVersion: Int32
  /// When it was recorded.
  public let time: VirtualTime
  /// Who it is in every branch and every process: a hash of what led to it, from the customer's click.
  public let key: UInt64
  public let message: Message

  public init(
    position: Int32, cause: Int32, step: Int32, streamVersion: Int32, time: VirtualTime,
    key: UInt64, message: Message
  ) {
    self.position = position
    self.cause = cause
    self.step = step
    self.streamVersion = streamVersion
    self.time = time
    self.key = key
    self.message = message
  }

  /// The id under which it is stored and published: sixteen hexadecimal digits.
  public var id: String { Fingerprint(key).description }
}
