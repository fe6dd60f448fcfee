/// A part of the screen that can have the focus.
enum Pane: Hashable, Sendable {
  /// A context, by its place in the system.
  case context(Int)
  /// The messages under way.
  case flights
  /// What was recorded.
  case log
  /// A view that fills the middle of the screen; never the overview.
  case view(View)
}
