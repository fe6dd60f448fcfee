public import EventSourcing

/// What a driver of the engine has to do next.
public enum Turn<Message: DomainMessage>: Sendable {
  /// Have the recipient handle the message, and give back what came of it.
  case handle(Delivery<Message>)
  /// Nothing: the step is made. A message was lost or moved, or the user changed something.
  case done
}

/// A message that is being delivered.
public struct Delivery<Message: DomainMessage>: Sendable {
  public let flight: InFlight
  public let message: Message
  public let reason: StepReason
  /// Whether the inbox of the recipient keeps it from having effect a second time.
  public let isDuplicate: Bool
  /// What happens to it on the way, if anything does.
  public internal(set) var mishap: Mishap?
  var fault: FaultID?

  /// What goes wrong while a message is handled.
  public enum Mishap: Sendable, Equatable {
    case copied
    case crash(CrashPoint)
    case refusedWrite
  }

  /// Whether the recipient comes to handle it at all.
  public var isHandled: Bool {
    switch mishap {
    case .crash(.beforeRecord), .refusedWrite: false
    default: !isDuplicate
    }
  }

  /// Whether the recipient loses what it holds in memory, and is rebuilt from the log.
  public var isCrash: Bool {
    switch mishap {
    case .crash, .refusedWrite: true
    default: false
    }
  }
}
