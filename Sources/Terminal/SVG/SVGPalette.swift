/// The colours that stand for the terminal's own ones in an exported picture.
public struct SVGPalette: Hashable, Sendable {
  /// Text in the standard colour, as `#rrggbb`.
  public let foreground: String
  /// The background, as `#rrggbb`.
  public let background: String
  /// The sixteen colours of the theme, as `#rrggbb`.
  fileprivate let ansi: [String]

  /// Light text on a dark ground.
  public static let dark = SVGPalette(
    foreground: "#d4d4d4", background: "#16181d",
    ansi: [
      "#3b4048", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#c8ccd4",
      "#7f848e", "#ff8b94", "#b5e08c", "#ffd68a", "#84c5ff", "#e09af3", "#7fd6e0", "#ffffff",
    ])
  /// Dark text on a white ground, for print.
  public static let light = SVGPalette(
    foreground: "#24292f", background: "#ffffff",
    ansi: [
      "#24292f", "#b3202a", "#1a6b2d", "#8a5a00", "#0a58b0", "#7b3fb5", "#0f6b78", "#6e7781",
      "#57606a", "#cf222e", "#1f8038", "#9a6700", "#0969da", "#8250df", "#1b7c83", "#57606a",
    ])

  /// Text and ground of a style, after reversing.
  func colours(of style: Style) -> (text: String, ground: String) {
    let text = name(style.foreground, standard: foreground)
    let ground = name(style.background, standard: background)
    return style.attributes.contains(.reverse) ? (ground, text) : (text, ground)
  }

  private func name(_ colour: Colour, standard: String) -> String {
    switch colour {
    case .standard: standard
    case .ansi(let number): ansi[Int(min(number, 15))]
    case .rgb(let red, let green, let blue): Colour.hexadecimal(red, green, blue)
    }
  }
}
