import Simulation

/// A search through time that goes on, part by part, until it finds something.
struct Seek: Sendable, Equatable {
  enum Goal: Sendable, Equatable {
    /// The next breakpoint or bookmark.
    case mark
    /// The end of an order's story.
    case storyEnd(String)
  }

  let goal: Goal
  /// The step from which the part that is under way began.
  var from: Int

  /// How many steps a part has: few enough that a key stops it at once.
  static let limit = 2_048

  /// What asks for the next part.
  var command: SimulationCommand {
    switch goal {
    case .mark: .seekForward(limit: Self.limit)
    case .storyEnd(let order): .toStoryEnd(order, limit: Self.limit)
    }
  }

  /// Whether there is more to search once a part is done: it went as far as it was allowed to.
  func goesOn(after snapshot: Snapshot) -> Bool {
    snapshot.hit == nil && snapshot.failure == nil && snapshot.notice == nil
      && snapshot.step >= from + Self.limit
  }
}
