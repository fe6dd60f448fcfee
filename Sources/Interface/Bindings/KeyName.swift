import Terminal

/// How keys are called on the screen.
enum KeyName {
  /// A short name: a letter, a word as it stands on the keyboard, or an arrow.
  static func text(_ key: Key, _ look: Look) -> String {
    switch key {
    case .character(" "): look.say(KeyWords.space)
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: look.glyphs == .ascii ? "Up" : String(look.glyphs.arrowUp)
    case .down: look.glyphs == .ascii ? "Down" : String(look.glyphs.arrowDown)
    case .left: look.glyphs == .ascii ? "Left" : String(look.glyphs.arrowLeft)
    case .right: look.glyphs == .ascii ? "Right" : String(look.glyphs.arrowRight)
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "Backspace"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    }
  }
}
