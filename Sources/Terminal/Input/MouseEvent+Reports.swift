extension MouseEvent {
  /// An event from the code that xterm gives it: two bits of button, 32 for motion, 64 for the
  /// wheel; the modifiers (4, 8, 16) are left out. Nil for what nobody asked for.
  init?(code: Int, column: Int, row: Int, released: Bool) {
    let position = Position(row: max(0, row), column: max(0, column))
    if code & 64 != 0 {
      guard code & 3 < 2, !released else { return nil }
      self.init(kind: code & 3 == 0 ? .wheelUp : .wheelDown, position: position, button: .none)
      return
    }
    let buttons: [Button] = [.left, .middle, .right, .none]
    let button = buttons[code & 3]
    let moved = code & 32 != 0
    if moved, button == .none { return nil }
    let up = released || button == .none
    self.init(kind: moved ? .drag : up ? .release : .press, position: position, button: button)
  }

  /// An event as terminals without mode 1006 send it: code, column and row, each plus 32, which
  /// ends at column 223.
  init?(oldReport bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    self.init(
      code: Int(bytes[0]) - 32, column: Int(bytes[1]) - 33, row: Int(bytes[2]) - 33,
      released: false)
  }
}
