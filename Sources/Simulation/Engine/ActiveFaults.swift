public import EventSourcing
import Primitives

/// The faults that last, or wait to strike.
public struct ActiveFaults: Sendable, Equatable {
  /// One of them.
  public struct Fault: Sendable, Equatable {
    public let id: FaultID
    public let disturbance: Disturbance
    /// How often it can still strike; nil for as often as it likes.
    public internal(set) var timesLeft: Int?
  }

  /// In the order in which they began.
  public private(set) var all: [Fault] = []
  /// All that ever began, by id: no more than steps were made.
  private var begun: [Disturbance] = []
  /// How often faults have struck.
  public private(set) var strikeCount = 0
  /// Whether any of them strikes messages: asked at every delivery.
  private(set) var strikes = false
  /// Whether any of them keeps messages from arriving.
  private(set) var holds = false
  private(set) var disturbsOutside = false
  private(set) var slows = false

  /// The most faults that may be active at once.
  public static let limit = 64

  public var isFull: Bool { all.count >= Self.limit }

  mutating func begin(_ disturbance: Disturbance) {
    begun.append(disturbance)
    var times: Int?
    if case .strike(let strike) = disturbance { times = strike.times }
    all.append(
      Fault(
        id: FaultID(rawValue: Int32(begun.count)), disturbance: disturbance, timesLeft: times))
    sumUp()
  }

  /// What the fault `id` is, or was: one that has struck for the last time is not active any more.
  func disturbance(_ id: FaultID) -> Disturbance? {
    begun.indices.contains(Int(id.rawValue) - 1) ? begun[Int(id.rawValue) - 1] : nil
  }

  /// Whether to begin `disturbance` would change nothing: what lasts lasts already. A strike strikes once
  /// more.
  func lasts(_ disturbance: Disturbance) -> Bool {
    switch disturbance {
    case .strike: false
    case .partition(let one, let other):
      all.contains {
        [.partition(one, other), .partition(other, one)].contains($0.disturbance)
      }
    default: all.contains { $0.disturbance == disturbance }
    }
  }

  /// False where none is like this.
  mutating func lift(_ disturbance: Disturbance) -> Bool {
    guard let index = all.firstIndex(where: { $0.disturbance == disturbance }) else { return false }
    all.remove(at: index)
    sumUp()
    return true
  }

  /// Counts that it struck; the last time ends it.
  mutating func struck(_ id: FaultID) {
    strikeCount += 1
    guard let index = all.firstIndex(where: { $0.id == id }), let left = all[index].timesLeft
    else { return }
    if left > 1 {
      all[index].timesLeft = left - 1
    } else {
      all.remove(at: index)
      sumUp()
    }
  }

  /// Whether what `origin` sends to `target` waits.
  func hold(from origin: ParticipantID, to target: ParticipantID) -> Bool {
    holds
      && all.contains { fault in
        switch fault.disturbance {
        case .stopped(target): true
        case .partition(origin, target), .partition(target, origin): true
        default: false
        }
      }
  }

  /// How much longer all that is sent to `target` takes.
  func delay(to target: ParticipantID) -> VirtualDuration {
    guard slows else { return .zero }
    let total = all.reduce(into: Int64(0)) { total, fault in
      if case .slow(target, let by) = fault.disturbance { total += by.milliseconds }
    }
    return .milliseconds(total)
  }

  /// How `outside` misbehaves; nil where it does not.
  func misbehaviour(of outside: ParticipantID) -> Misbehaviour? {
    guard disturbsOutside else { return nil }
    for fault in all {
      if case .outside(outside, let how) = fault.disturbance { return how }
    }
    return nil
  }

  private mutating func sumUp() {
    (strikes, holds, disturbsOutside, slows) = (false, false, false, false)
    for fault in all {
      switch fault.disturbance {
      case .strike: strikes = true
      case .stopped, .partition: holds = true
      case .outside: disturbsOutside = true
      case .slow: slows = true
      }
    }
  }
}
