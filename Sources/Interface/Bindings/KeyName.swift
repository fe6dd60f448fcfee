import Primitives
import Terminal

/// How keys are called.
enum KeyName {
  /// A short name for the screen: a letter, a word as it stands on the keyboard, or an arrow.
  static func text(_ key: Key, _ look: Look) -> String {
    switch key {
    case .character(" "): look.say(KeyWords.space)
    case .up where !look.isASCII: String(look.glyphs.arrowUp)
    case .down where !look.isASCII: String(look.glyphs.arrowDown)
    case .left where !look.isASCII: String(look.glyphs.arrowLeft)
    case .right where !look.isASCII: String(look.glyphs.arrowRight)
    default: written(key)
    }
  }

  /// Its name in a configuration file.
  static func written(_ key: Key) -> String {
    switch key {
    case .character(let character) where character != " ": String(character)
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    default: named.first { $0.key == key }?.name ?? "?"
    }
  }

  /// The key of that name, however it is written on the screen; nil where there is none.
  static func key(_ name: String) -> Key? {
    if name.count == 1, let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1 {
      return arrows[name] ?? (Key(character: scalar))
    }
    let small = name.lowercased()
    if let named = named.first(where: { $0.name.lowercased() == small }) { return named.key }
    if name == KeyWords.space.phrase.ko { return .character(" ") }
    if small.hasPrefix("f"), let number = Int(small.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    guard small.hasPrefix("ctrl-"), let character = small.last, small.count == 6 else { return nil }
    return controls.contains(character) ? .control(character) : nil
  }

  /// What Ctrl makes a key of its own of: with h, i, j and m it is Backspace, Tab and Enter.
  private static let controls = "abcdefgklnopqrstuvwxyz@\\]^_"

  private static let arrows: [String: Key] = ["↑": .up, "↓": .down, "←": .left, "→": .right]

  /// The keys that are called by a word.
  static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("Shift-Tab", .backTab), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Ins", .insert),
    ("Del", .delete), ("Backspace", .backspace),
  ]
}

extension Key {
  /// A key that types one printable character.
  fileprivate init?(character scalar: Unicode.Scalar) {
    let isShown = !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    guard isShown else { return nil }
    self = .character(Character(scalar))
  }
}
