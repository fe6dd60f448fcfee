/// Makes input out of what ncurses leaves: keys that it knows, and bytes that it does not.
///
/// Text is decoded here and not by ncurses, so that a character that comes in two packets, or a
/// stray byte, costs no other one, and Korean works in any locale. Sequences that nobody knows
/// are swallowed whole: their letters and brackets are keys of the program.
struct InputDecoder {
  /// Of a paste this many bytes are kept.
  static let pasteLimit = 65_536
  private static let sequenceLimit = 64

  private enum State {
    case text
    case escape
    case applicationKey
    case sequence([UInt8])
    case oldMouse([UInt8])
    case answer([UInt8], isEnding: Bool)
    case paste
  }

  private var state = State.text
  private var utf8 = UTF8Assembler()
  private var paste = PasteBuffer(limit: pasteLimit)
  private var ready: [TerminalInput] = []
  /// What the terminal has told of itself.
  private(set) var answers = TerminalAnswers()

  /// Whether more bytes are needed to know what was meant.
  var isWaiting: Bool {
    if case .text = state { return utf8.isPartial }
    return true
  }

  /// Whether an escape came last, which is a key or the start of something.
  var isAfterEscape: Bool {
    if case .escape = state { return true }
    return false
  }

  /// Whether a paste is under way.
  var isPasting: Bool {
    if case .paste = state { return true }
    return false
  }

  /// Whether something is under way that comes through a network in pieces, and that no hand types.
  var isInLongSequence: Bool {
    if case .answer(let bytes, _) = state { return !bytes.isEmpty }
    return isPasting
  }

  /// What has been understood since the last call.
  mutating func takeReady() -> [TerminalInput] {
    defer { ready = [] }
    return ready
  }

  /// A key that ncurses recognised.
  mutating func take(_ key: Key) {
    if isPasting { return }
    quiet()
    ready.append(.key(key))
  }

  /// A byte that ncurses made nothing of.
  mutating func take(_ byte: UInt8) {
    switch state {
    case .text: takeText(byte)
    case .escape: takeAfterEscape(byte)
    case .applicationKey: takeApplicationKey(byte)
    case .sequence(let bytes): takeSequence(bytes, byte)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte])
    case .answer(let bytes, let isEnding): takeAnswer(bytes, isEnding, byte)
    case .paste:
      if paste.take(byte) { endPaste() }
    }
  }

  /// Nothing followed for a while: what is incomplete is taken for what was typed by hand.
  mutating func quiet() {
    let unfinished = state
    state = .text
    switch unfinished {
    case .text:
      if utf8.abandon() { ready.append(.key(.character("\u{FFFD}"))) }
    case .escape: ready.append(.key(.escape))
    case .applicationKey: ready += [.key(.escape), .key(.character("O"))]
    case .sequence(let bytes):
      if bytes.isEmpty { ready += [.key(.escape), .key(.character("["))] }
    case .answer(let bytes, _):
      if bytes.isEmpty { ready += [.key(.escape), .key(.character("]"))] }
    case .oldMouse: break
    case .paste: endPaste()
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    if byte == 0x1B {
      quiet()
      state = .escape
      return
    }
    for scalar in utf8.take(byte) {
      if let key = Key(scalar) { ready.append(.key(key)) }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x5B: state = .sequence([])
    case 0x4F: state = .applicationKey
    case 0x5D: state = .answer([], isEnding: false)
    default:
      quiet()
      takeText(byte)
    }
  }

  private mutating func takeApplicationKey(_ byte: UInt8) {
    if let key = ControlSequence.key(final: byte, number: nil) {
      state = .text
      ready.append(.key(key))
    } else {
      quiet()
      takeText(byte)
    }
  }

  private mutating func takeSequence(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x1B:
      state = .escape
    case 0x4D where bytes.isEmpty:
      state = .oldMouse([])
    case 0x40...0x7E:
      state = .text
      finish(ControlSequence(parameters: bytes, final: byte))
    case 0x20...0x3F where bytes.count < Self.sequenceLimit:
      state = .sequence(bytes + [byte])
    default:
      state = .text
    }
  }

  private mutating func finish(_ sequence: ControlSequence) {
    if sequence.startsPaste {
      state = .paste
    } else if let mouse = sequence.mouse {
      ready.append(.mouse(mouse))
    } else if let key = sequence.key {
      ready.append(.key(key))
    } else {
      answers.take(sequence)
    }
  }

  /// Until BEL or `ESC \`. What does not begin with a digit was typed.
  private mutating func takeAnswer(_ bytes: [UInt8], _ isEnding: Bool, _ byte: UInt8) {
    switch (byte, isEnding) {
    case (0x5C, true), (0x07, false):
      state = .text
      answers.take(command: bytes)
    case (_, true):
      state = .escape
      takeAfterEscape(byte)
    case _ where bytes.count == Self.sequenceLimit:
      state = .text
    case (0x1B, _) where !bytes.isEmpty: state = .answer(bytes, isEnding: true)
    case (0x20...0x7E, _) where !bytes.isEmpty || (0x30...0x39).contains(byte):
      state = .answer(bytes + [byte], isEnding: false)
    default:
      quiet()
      takeText(byte)
    }
  }

  private mutating func takeOldMouse(_ bytes: [UInt8]) {
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    state = .text
    if let mouse = MouseEvent(oldReport: bytes) { ready.append(.mouse(mouse)) }
  }

  private mutating func endPaste() {
    state = .text
    ready.append(.pasted(paste.end()))
  }
}
