import Primitives

/// A short message to the user, shown until the next key.
struct Toast: Sendable, Equatable {
  enum Tone: Sendable, Equatable {
    /// Something was done.
    case info
    /// Something could not be done, and why.
    case warning
  }

  let text: Phrase
  let tone: Tone

  static func info(_ words: some Wording) -> Toast { Toast(text: words.phrase, tone: .info) }
  static func warning(_ words: some Wording) -> Toast { Toast(text: words.phrase, tone: .warning) }
}
