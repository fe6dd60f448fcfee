/// Conjoining jamo made into syllables, by the arithmetic of the Unicode standard (chapter 3.12).
///
/// This is the part of normalisation that a terminal cannot do without: ncurses drops the vowels
/// of decomposed Hangul. Other marks stand on their base letter in the same cell, which shows the
/// same as the composed letter.
enum HangulComposition {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let finals: UInt32 = 0x11A7
  private static let vowelCount: UInt32 = 21
  private static let finalCount: UInt32 = 28

  /// The syllable of what is there and the jamo after it, or nil where they do not make one.
  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first >= leads, first < leads + 19, second >= vowels, second < vowels + vowelCount {
      return syllables + ((first - leads) * vowelCount + second - vowels) * finalCount
    }
    if isSyllableWithoutFinal(first), second > finals, second < finals + finalCount {
      return first + second - finals
    }
    return nil
  }

  /// Lead, vowel and final of a syllable as numbers from 0; a final of 0 is none.
  static func parts(of syllable: UInt32) -> (lead: Int, vowel: Int, final: Int)? {
    guard syllable >= syllables, syllable <= 0xD7A3 else { return nil }
    let offset = syllable - syllables
    return (
      Int(offset / (vowelCount * finalCount)),
      Int(offset % (vowelCount * finalCount) / finalCount),
      Int(offset % finalCount)
    )
  }

  private static func isSyllableWithoutFinal(_ scalar: UInt32) -> Bool {
    scalar >= syllables && scalar <= 0xD7A3 && (scalar - syllables) % finalCount == 0
  }
}
