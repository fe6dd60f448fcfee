import Terminal

/// A line of text that is being typed.
struct TextField: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Before which character the cursor stands.
  private(set) var cursor: Int

  /// The most characters that can be typed.
  static let limit = 400

  init(_ text: String = "") {
    characters = Array(text.prefix(Self.limit))
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Text before the cursor.
  var beforeCursor: String { String(characters[..<cursor]) }

  mutating func insert(_ text: String) {
    let room = max(0, Self.limit - characters.count)
    // What no line can hold is left out: line breaks, tabs, escape sequences.
    let typed = text.filter {
      !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .prefix(room)
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
  }

  /// Does what `key` does to a line of text; false for a key that does not edit.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace where cursor > 0:
      cursor -= 1
      characters.remove(at: cursor)
    case .delete where cursor < characters.count: characters.remove(at: cursor)
    case .backspace, .delete: break
    case .control("u"):
      characters.removeSubrange(..<cursor)
      cursor = 0
    default: return false
    }
    return true
  }
}
