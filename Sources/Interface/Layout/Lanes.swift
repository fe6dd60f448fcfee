import EventSourcing
import Terminal

/// Where on the bus each context sends and gets its messages: below or above its own pane.
struct Lanes: Equatable {
  struct Lane: Equatable {
    /// Of the screen.
    let column: Int
    /// Its pane is above the bus.
    let isAbove: Bool
  }

  /// By the contexts' places in the system.
  private(set) var all: [Lane] = []

  mutating func add(_ pane: Rect, isAbove: Bool) {
    // Left of the middle, so that what is said at the right end of a row has room after the last.
    all.append(Lane(column: pane.column + pane.columns * 2 / 5, isAbove: isAbove))
  }

  /// nil for who has no pane: what is outside.
  subscript(_ id: ParticipantID) -> Lane? { all.indices.contains(id.index) ? all[id.index] : nil }
}
