import CNcurses

/// The numbers by which ncurses knows the keys of a terminal.
enum CursesKeys {
  /// The key with that number; nil for one that means nothing here.
  static func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT, KEY_SLEFT: .left
    case KEY_RIGHT, KEY_SRIGHT: .right
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: .pageDown
    case KEY_HOME, KEY_SHOME, KEY_FIND, KEY_A1: .home
    case KEY_END, KEY_SEND, KEY_SELECT, KEY_LL, KEY_C1: .end
    case KEY_IC, KEY_SIC: .insert
    case KEY_DC, KEY_SDC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: named(code)
    }
  }

  /// Keys with modifiers have no fixed numbers, but names such as `kUP5`.
  private static func named(_ code: Int32) -> Key? {
    guard code > KEY_MAX, let name = keyname(code).map({ String(cString: $0) }) else { return nil }
    let keys: [(String, Key)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kPRV", .pageUp),
      ("kNXT", .pageDown), ("kHOM", .home), ("kEND", .end), ("kIC", .insert), ("kDC", .delete),
    ]
    return keys.first { name.hasPrefix($0.0) }?.1
  }
}
