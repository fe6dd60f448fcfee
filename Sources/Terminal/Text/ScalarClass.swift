/// What a scalar does to a row of cells.
enum ScalarClass: UInt8 {
  /// Begins a grapheme of one column.
  case narrow
  /// Begins a grapheme of two columns.
  case wide
  /// Stands on the grapheme before it and takes no column.
  case mark
  /// Only picks another look for what it follows, in ways terminals disagree about: left out.
  case ignored
  /// Must not reach a terminal, or nobody knows how wide it is: replaced.
  case replaced

  init(_ scalar: UInt32) {
    switch scalar {
    // What screens are made of; the general category below costs ten times as much.
    case 0x20...0x7E, 0x2500...0x25FC, 0x2190...0x21FF, 0x2026, 0xB7, 0xD7: self = .narrow
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF: self = .wide
    case 0..<0x20, 0x7F..<0xA0: self = .replaced
    case 0x1161...0x11FF, 0xD7B0...0xD7FB: self = .mark  // vowels, finals; Mn in effect
    // Letters that show nothing, and halves of flags, whose width depends on the terminal.
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x1F1E6...0x1F1FF: self = .replaced
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF: self = .ignored
    default: self = Self.byCategory(scalar)
    }
  }

  /// The columns of one that is drawn as it is; nil for others.
  var columns: Int? {
    switch self {
    case .narrow: 1
    case .wide: 2
    case .mark, .ignored, .replaced: nil
    }
  }

  private static func byCategory(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .replaced }
    switch scalar.properties.generalCategory {
    case .nonspacingMark: return .mark
    case .enclosingMark: return .ignored
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return .replaced
    default:
      return WideScalars.contains(value) ? .wide : .narrow
    }
  }
}
