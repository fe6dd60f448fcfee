/// A key that was pressed, as far as a terminal tells.
public enum Key: Hashable, Sendable {
  /// A key that types something, the space bar included. Upper case where Shift was held.
  case character(Character)
  /// Return, Enter.
  case enter
  /// Escape on its own.
  case escape
  /// The tabulator.
  case tab
  /// Shift and the tabulator.
  case backTab
  /// The cursor keys, with or without a modifier.
  case up, down, left, right
  /// A screenful up or down.
  case pageUp, pageDown
  /// To the start or the end.
  case home, end
  /// Insert.
  case insert
  /// Delete, forwards.
  case delete
  /// Delete, backwards.
  case backspace
  /// F1 is `function(1)`; 1 to 63.
  case function(Int)
  /// Control and a key: `control("l")`, always in lower case, or one of `@ \ ] ^ _`.
  case control(Character)
}
