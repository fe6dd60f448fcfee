import Foundation
import Terminal

/// A line of text that is being typed.
struct TextField: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Before which character the cursor stands.
  private(set) var cursor: Int
  /// What stands there was only proposed: whatever is typed takes its place.
  private(set) var isProposal = false

  /// The most characters that can be typed.
  static let limit = 400

  /// - Parameter isProposal: whether the text gives way to the first thing that is typed.
  init(_ text: String = "", isProposal: Bool = false) {
    self.isProposal = isProposal && !text.isEmpty
    characters = Array(text.prefix(Self.limit))
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Text before the cursor.
  var beforeCursor: String { String(characters[..<cursor]) }

  mutating func insert(_ text: String) {
    clearProposal()
    let room = max(0, Self.limit - characters.count)
    // What no line can hold is left out: line breaks, tabs, escape sequences.
    let typed = text.filter {
      !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .prefix(room)
    // A jamo that belongs to the one before makes a syllable with it.
    let before = Array((beforeCursor + typed).precomposedStringWithCanonicalMapping)
    characters.replaceSubrange(..<cursor, with: before)
    cursor = before.count
  }

  /// Does what `key` does to a line of text; false for a key that does not edit.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .backspace where isProposal, .delete where isProposal: clearProposal()
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
    isProposal = false
    return true
  }

  private mutating func clearProposal() {
    guard isProposal else { return }
    (characters, cursor, isProposal) = ([], 0, false)
  }
}
