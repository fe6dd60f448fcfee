/// What is drawn instead of a sign that the terminal cannot show, always one column of ASCII.
///
/// Screens choose `BorderSet.ascii` and `Glyphs.ascii` themselves; this holds the promise for
/// everything else, such as Korean names on a terminal without UTF-8.
enum AsciiFallback {
  /// The ASCII stand-in of a scalar; a question mark where there is none.
  static func scalar(for scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    return table[scalar] ?? 0x3F
  }

  private static let table: [UInt32: UInt32] = {
    let borders = BorderSet.all.filter { !$0.isASCII }.flatMap {
      zip($0.characters, BorderSet.ascii.characters)
    }
    let punctuation = zip("×–—‘’“”−", "x--''\"\"-")
    var table: [UInt32: UInt32] = [:]
    for (sign, standIn) in borders + zip(Glyphs.unicode.all, Glyphs.ascii.all) + punctuation {
      guard let from = sign.unicodeScalars.first, let to = standIn.unicodeScalars.first else {
        continue
      }
      table[from.value] = to.value
    }
    return table
  }()
}
