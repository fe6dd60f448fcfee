/// SplitMix64: small, and the same on every machine, so that a failing seed can be run again.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// A text put together from pieces, some of them chosen to be awkward.
  mutating func text(of pieces: [String], length: ClosedRange<Int>) -> String {
    let count = number(length)
    return (0..<count).map { _ in pieces[number(0...pieces.count - 1)] }.joined()
  }

  mutating func scalar() -> Unicode.Scalar {
    while true {
      let highest: UInt32 = Bool.random(using: &self) ? 0x2100 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &self)) {
        return scalar
      }
    }
  }
}

/// What begins or ends something in CSV, and what is easily cut in two.
let csvPieces = [
  ",", "\"", "\"\"", "\n", "\r", "\r\n", " ", "\t", "a", "1", "NW-001", "한글", "e\u{301}",
  "\u{301}", "👩‍👩‍👧", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{2028}", "\u{85}", "-", "0.5",
]

/// What begins or ends something in YAML.
let yamlPieces = [
  "a", "b", "key", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", " ", "[",
  "]", "{", "}", ", ", ",", "\"", "'", "#", " # c", "&x ", "*x", "&x", "*x ", "!t ", "!!str ",
  "? ", "|", "|\n", ">-\n", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "~", "null", "1", "10%",
  "\\", "\\x", "\\ud800", "한글", "e\u{301}", "\u{FEFF}", "\u{0}", "\u{1B}", "\u{85}", "\u{2028}",
  "@", "`", "😀",
]
