/// A colour as it is meant; the terminal shows the nearest it has.
public enum Colour: Hashable, Sendable {
  /// Whatever the terminal uses when nothing is said.
  case standard
  /// One of the sixteen colours that the user's terminal theme defines: 0 to 7 black, red, green,
  /// yellow, blue, magenta, cyan, white; 8 to 15 their bright kin. Higher numbers count as 15.
  case ansi(UInt8)
  /// Red, green and blue, 0 to 255 each.
  case rgb(UInt8, UInt8, UInt8)
}

extension Colour: CustomStringConvertible {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The name used in golden frames: `standard`, `red`, `bright-red`, `#1a2b3c`.
  public var description: String {
    switch self {
    case .standard: "standard"
    case .ansi(let number) where number < 8: Self.names[Int(number)]
    case .ansi(let number): "bright-" + Self.names[Int(min(number, 15)) - 8]
    case .rgb(let red, let green, let blue): Self.hexadecimal(red, green, blue)
    }
  }

  static func hexadecimal(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> String {
    let digits = [red, green, blue].map { value in
      (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return "#" + digits.joined()
  }
}
