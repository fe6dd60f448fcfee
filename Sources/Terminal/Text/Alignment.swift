/// Where a text stands in room that is wider than it.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// In the middle; a spare column goes to the right.
  case centre
  /// At the right, as numbers do.
  case trailing
}
