extension Key {
  /// The key that sends this scalar; nil where no key does, or nothing could be shown for it.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x1B: self = .escape
    case 0x00: self = .control("@")
    case 0x01...0x1A: self = .control(Self.character(scalar.value + 0x60))
    case 0x1C...0x1F: self = .control(Self.character(scalar.value + 0x40))
    case 0xFFFD: self = .character("\u{FFFD}")
    default:
      guard ScalarClass(scalar.value) != .replaced else { return nil }
      self = .character(Character(scalar))
    }
  }

  private static func character(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(truncatingIfNeeded: value)))
  }
}
