/// A Korean particle whose form follows the sound that it comes after.
///
/// Digits are read one by one (영, 일, 이 …) and Latin letters by their names (에이, 비, 씨 …), so that
/// `10248` is followed by 은 and `VINET` by 는.
public enum Josa: Sendable, CaseIterable {
  /// 은, 는.
  case topic
  /// 이, 가.
  case subject
  /// 을, 를.
  case object
  /// 과, 와.
  case with
  /// 으로, 로.
  case toward

  /// `text` with the particle behind it.
  public func attached(to text: String) -> String { text + form(after: Ending(of: text)) }

  private func form(after ending: Ending) -> String {
    switch (self, ending) {
    case (.topic, .vowel): "는"
    case (.topic, _): "은"
    case (.subject, .vowel): "가"
    case (.subject, _): "이"
    case (.object, .vowel): "를"
    case (.object, _): "을"
    case (.with, .vowel): "와"
    case (.with, _): "과"
    case (.toward, .consonant): "으로"
    case (.toward, _): "로"
    }
  }
}

/// The sound in which a text ends when it is read aloud in Korean.
private enum Ending {
  case vowel
  /// ㄹ, after which 로 keeps its short form.
  case rieul
  case consonant

  /// Marks that have no sound, such as brackets, are passed over.
  init(of text: String) {
    for scalar in text.unicodeScalars.reversed() {
      if let ending = Ending(scalar) {
        self = ending
        return
      }
    }
    self = .vowel
  }

  /// nil for what is not read aloud.
  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAC00...0xD7A3: self = Self.final((scalar.value - 0xAC00) % 28)
    // A syllable in parts: what follows the vowel, if anything does, comes last.
    case 0x11A8...0x11C2: self = Self.final(scalar.value - 0x11A7)
    default:
      switch scalar {
      case "1", "7", "8", "l", "L", "r", "R": self = .rieul
      // 퍼센트.
      case "%": self = .vowel
      case "0", "3", "6", "m", "M", "n", "N": self = .consonant
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        else { return nil }
        self = .vowel
      }
    }
  }

  /// - Parameter index: the place of the final consonant among Unicode's 27, 0 for none.
  private static func final(_ index: UInt32) -> Ending {
    switch index {
    case 0: .vowel
    case 8: .rieul
    default: .consonant
    }
  }
}
