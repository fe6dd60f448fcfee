import Primitives
import Simulation

/// Messages that are seen on their way while a run is slow enough for the eye.
extension Model {
  /// At most so many messages a second can be followed.
  private static let fastestSeen = 5
  /// How many places a message is seen at between two deliveries, at most.
  private static let places = 24

  /// Whether there is anything that moves between two deliveries.
  var seesTravelling: Bool {
    guard isRunning, isAnswered, let perSecond = speed.perSecond, perSecond <= Self.fastestSeen
    else { return false }
    let parts = Layout(self).parts
    return layers.isEmpty && snapshot.next != nil
      && (parts.lanes != nil || parts.panes.contains { $0.pane == .flights })
  }

  /// How much of that time has passed when something is seen elsewhere again.
  var nextPlace: Double { travelled + 1 / Double(Self.places) }

  /// Takes in how much of the time to the next delivery has passed, 0 to 1.
  /// - Returns: whether anything is seen elsewhere.
  mutating func travel(share: Double) -> Bool {
    let rounded = (share * Double(Self.places)).rounded(.down) / Double(Self.places)
    defer { travelled = rounded }
    return rounded != travelled
  }

  /// The time at which messages under way are seen: between now and the next delivery while it runs.
  var shownTime: VirtualTime {
    guard isRunning, travelled > 0, let due = snapshot.next?.time else { return snapshot.now }
    let gap = Double((due - snapshot.now).milliseconds)
    return snapshot.now + .milliseconds(Int64(gap * min(1, travelled)))
  }
}

extension Snapshot.Next {
  /// When it happens.
  fileprivate var time: VirtualTime {
    switch self {
    case .flight(let flight): flight.due
    case .scheduled(_, _, _, _, let time), .change(_, let time): time
    }
  }
}
