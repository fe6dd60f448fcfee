import CNcurses

/// What is written to the terminal besides what ncurses writes.
struct Sequences {
  /// Whether the terminal understands what xterm understands. Others could show it as text.
  let areUnderstood: Bool
  /// Whether it may tell its background; the console of Linux does not.
  let canTellBackground: Bool

  /// Needs newterm.
  init() {
    let colours = tigetnum("colors")
    canTellBackground = tigetflag("XT") == 1 || colours >= 256
    areUnderstood = canTellBackground || cncurses_string("kmous") != nil
  }

  /// A frame begins, and the terminal waits with showing it, and it is complete.
  var frameStart: String { areUnderstood ? "\u{1B}[?2026h" : "" }
  var frameEnd: String { areUnderstood ? "\u{1B}[?2026l" : "" }

  /// Pasted text is marked as such.
  var pasteOn: String { areUnderstood ? "\u{1B}[?2004h" : "" }
  var pasteOff: String { areUnderstood ? "\u{1B}[?2004l" : "" }

  /// Buttons, drags and the wheel, with coordinates of any size.
  var mouseOn: String { areUnderstood ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "" }
  var mouseOff: String { areUnderstood ? "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l" : "" }

  /// All that brings the terminal back when nothing else can run: the end of a frame, mouse and
  /// paste off, plain attributes, the usual character set and keys, the cursor, the other screen.
  var restoring: String {
    let names = ["sgr0", "rmacs", "rmkx", "cnorm", "rmcup"]
    return frameEnd + mouseOff + pasteOff + names.map(Self.capability).joined() + "\r"
  }

  /// A capability without its delays, such as `$<5/>`, which only slow terminals needed.
  private static func capability(_ name: String) -> String {
    guard let value = cncurses_string(name) else { return "" }
    var result = ""
    var inDelay = false
    for scalar in String(cString: value).unicodeScalars {
      if scalar == "$" { inDelay = true }
      if !inDelay { result.unicodeScalars.append(scalar) }
      if scalar == ">" { inDelay = false }
    }
    return result
  }

  /// Asks for the background (OSC 11), which not every terminal understands, and then what it is
  /// (DA1), which every one answers: what has not been answered by then will not be.
  static let backgroundQuestion = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  /// A text for the clipboard.
  static func clipboard(_ text: String) -> String {
    "\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{07}"
  }
}
