/// The two-set layout (두벌식) read backwards: which Latin keys typed a Hangul letter.
///
/// With a Korean input method on, `q` arrives as ㅂ, and `q` `k` as 바 in one piece. A program
/// whose keys are Latin letters would be dead in a Korean class.
public enum HangulKeyboard {
  /// The keys that typed `character`, in order and in lower case, or nil where it is no Hangul.
  ///
  /// Shift is lost: ㅂ and ㅃ are both `q`. Takes syllables, compatibility jamo (U+3131 to U+3163,
  /// which input methods send for a single letter) and conjoining jamo, alone or joined.
  public static func latinKeys(for character: Character) -> [Character]? {
    var keys: [Character] = []
    for scalar in character.unicodeScalars {
      guard let next = latinKeys(for: scalar.value) else { return nil }
      keys += next
    }
    return keys.isEmpty ? nil : keys
  }

  private static func latinKeys(for scalar: UInt32) -> String? {
    if let parts = HangulComposition.parts(of: scalar) {
      return leads[parts.lead] + vowels[parts.vowel] + finals[parts.final]
    }
    switch scalar {
    case 0x3131...0x314E: return consonants[Int(scalar - 0x3131)]
    case 0x314F...0x3163: return vowels[Int(scalar - 0x314F)]
    case 0x1100...0x1112: return leads[Int(scalar - 0x1100)]
    case 0x1161...0x1175: return vowels[Int(scalar - 0x1161)]
    case 0x11A8...0x11C2: return finals[Int(scalar - 0x11A7)]
    default: return nil
    }
  }

  // ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ
  private static let leads = [
    "r", "r", "s", "e", "e", "f", "a", "q", "q", "t", "t", "d", "w", "w", "c", "z", "x", "v", "g",
  ]
  // ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ
  private static let vowels = [
    "k", "o", "i", "o", "j", "p", "u", "p", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b",
    "m", "ml", "l",
  ]
  // none ㄱ ㄲ ㄳ ㄴ ㄵ ㄶ ㄷ ㄹ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅁ ㅂ ㅄ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ
  private static let finals = [
    "", "r", "r", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
    "q", "qt", "t", "t", "d", "w", "c", "z", "x", "v", "g",
  ]
  // ㄱ ㄲ ㄳ ㄴ ㄵ ㄶ ㄷ ㄸ ㄹ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅁ ㅂ ㅃ ㅄ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ
  private static let consonants = [
    "r", "r", "rt", "s", "sw", "sg", "e", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
    "q", "q", "qt", "t", "t", "d", "w", "w", "c", "z", "x", "v", "g",
  ]
}
