import EventSourcing
import Primitives
import Simulation
import Terminal

/// All that decides how a screen looks besides what it shows: colours, signs and language.
struct Look: Sendable, Equatable {
  let theme: Theme
  let glyphs: Glyphs
  /// Nothing but ASCII is drawn.
  let isASCII: Bool
  /// The frame of a pane, and of the one that has the focus.
  let border, borderFocused: BorderSet
  let language: Language
  /// How keys are called is said by these.
  let bindings: Bindings
  /// What stands for the rest of a clipped text.
  let ellipsis: String
  /// Stands between what a value was and what it is.
  let becomes: String

  init(_ settings: Settings) {
    theme = settings.fewColours ? .named(settings.theme).reversingSelection : .named(settings.theme)
    isASCII = settings.ascii
    glyphs = settings.ascii ? .ascii : .unicode
    border = settings.ascii ? .ascii : .rounded
    borderFocused = settings.ascii ? .asciiHeavy : .heavy
    language = settings.language
    bindings = settings.bindings
    ellipsis = settings.ascii ? ".." : "…"
    becomes = settings.ascii ? "->" : String(Glyphs.unicode.arrowRight)
  }

  /// A text of the interface.
  func say(_ words: some Wording) -> String { naming(words.phrase.text(language)) }

  /// A message to the user.
  func say(_ toast: Toast) -> String { naming(toast.text.text(language)) }

  /// A text of the domain.
  func say(_ phrase: Phrase) -> String {
    let text = phrase.text(language)
    return isASCII ? text.replacing("×", with: "x") : text
  }

  func glyph(_ kind: MessageKind) -> String {
    switch kind {
    case .command: String(glyphs.closed)
    case .event: String(glyphs.filled)
    case .reply: String(glyphs.diamond)
    }
  }

  /// The sign of its kind, or of its loss before it was published.
  func glyph(_ row: Snapshot.LogRow) -> String {
    row.isUnpublished ? String(glyphs.cross) : glyph(row.kind)
  }

  func role(_ row: Snapshot.LogRow) -> Role { row.isUnpublished ? .bad : role(row.kind) }

  func role(_ kind: MessageKind) -> Role {
    switch kind {
    case .command: .command
    case .event: .event
    case .reply: .reply
    }
  }

  /// The sign that says how something stands without any colour.
  func glyph(_ tone: ContextView.Tone) -> String {
    switch tone {
    case .plain: " "
    case .active: String(glyphs.arrowRight)
    case .waiting: String(glyphs.hollow)
    case .done: String(glyphs.check)
    case .bad: String(glyphs.warning)
    }
  }

  func role(_ tone: ContextView.Tone) -> Role {
    switch tone {
    case .plain: .base
    case .active: .active
    case .waiting: .waiting
    case .done: .done
    case .bad: .bad
    }
  }

  /// That there is nothing more to do: a good end only where no promise is broken.
  func settled(
    _ text: String, _ snapshot: Snapshot, _ good: Role = .done, _ neutral: Role = .strong
  ) -> Span {
    snapshot.violations.isEmpty && snapshot.deadLetterTotal == 0
      ? Span("\(glyphs.check) \(text)", good) : Span("\(glyphs.bullet) \(text)", neutral)
  }

  func clip(_ text: String, _ columns: Int) -> String {
    TextWidth.clip(text, columns: columns, ellipsis: ellipsis)
  }

  func pad(_ text: String, _ columns: Int, _ alignment: Alignment = .leading) -> String {
    TextWidth.pad(text, columns: columns, alignment: alignment, ellipsis: ellipsis)
  }
}
