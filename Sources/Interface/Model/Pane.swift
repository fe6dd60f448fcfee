/// A part of the main screen that can have the focus.
enum Pane: Hashable, Sendable {
  /// A context, by its place in the system.
  case context(Int)
  /// The messages under way.
  case flights
  /// What was recorded.
  case log
}
