/// What a terminal has told of itself when it was asked.
struct TerminalAnswers {
  /// How bright its background is, 0 to 1; nil where it did not say.
  private(set) var backgroundLuminance: Double?
  /// Whether it said what it is, which every terminal does, and in the order of the questions.
  private(set) var hasIdentified = false

  /// The answer to `ESC [ c`: `ESC [ ? 62 ; … c`.
  mutating func take(_ sequence: ControlSequence) {
    if sequence.final == UInt8(ascii: "c"), sequence.parameters.first == UInt8(ascii: "?") {
      hasIdentified = true
    }
  }

  /// The answer to `ESC ] 11 ; ? ESC \`, without what marks its beginning and its end.
  mutating func take(command: [UInt8]) {
    let parts = command.split(separator: UInt8(ascii: ";"), maxSplits: 1)
    guard parts.count == 2, parts[0].elementsEqual("11".utf8),
      let colour = ReportedColour(String(decoding: parts[1], as: UTF8.self))
    else { return }
    backgroundLuminance = colour.luminance
  }
}
