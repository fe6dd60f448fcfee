public import EventSourcing

/// Where a run is to stop.
public struct Breakpoint: Hashable, Sendable, Codable {
  public enum Event: Hashable, Sendable, Codable {
    /// A message of this published name is recorded.
    case type(String)
    /// This participant handles a message.
    case context(ParticipantID)
    /// Something about this order is recorded or handled.
    case order(String)
    /// A promise is broken: the one with this id, or any where nil.
    case violation(String?)
    /// A rule of the domain forbids something.
    case rejection
    /// A fault strikes.
    case fault

    /// Whether a message makes it happen, so that its payload can be asked for.
    var isAboutMessages: Bool {
      switch self {
      case .type, .context, .order, .rejection: true
      case .violation, .fault: false
      }
    }
  }

  public var event: Event
  /// What must hold for a field of the payload.
  public var condition: Condition?

  public init(_ event: Event, condition: Condition? = nil) {
    self.event = event
    self.condition = condition
  }

  /// A comparison with a field of the payload.
  public struct Condition: Hashable, Sendable, Codable {
    public enum Comparison: String, Sendable, CaseIterable, Codable {
      case equal = "="
      case notEqual = "!="
      case atLeast = ">="
      case atMost = "<="
      case greater = ">"
      case less = "<"
    }

    /// From the top of the payload, `total.minorUnits`, or where there is no such field there from
    /// anywhere in it, `quantity` for `lines.quantity`; in a list, of any element.
    public var path: [String]
    public var comparison: Comparison
    public var value: String

    /// As it is typed: `lines.quantity > 3`.
    public var text: String {
      "\(path.joined(separator: ".")) \(comparison.rawValue) \(value)"
    }

    public init(path: [String], comparison: Comparison, value: String) {
      self.path = path
      self.comparison = comparison
      self.value = value
    }
  }

  /// The most breakpoints that a session has.
  public static let limit = 32
}

/// A moment that somebody marked.
public struct Bookmark: Hashable, Sendable, Codable {
  public var step: Int
  public var label: String

  public init(step: Int, label: String) {
    self.step = step
    self.label = label
  }

  /// The most bookmarks of a branch.
  public static let limit = 200
}

/// What stopped a run.
public enum Hit: Sendable, Equatable, Codable {
  case breakpoint(Breakpoint)
  case bookmark(Bookmark)
}
