/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// Bold, underlined and so on.
  public var attributes: Attributes

  /// A style; what is left out is as the terminal has it.
  public init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and no attribute.
  public static let plain = Style()

  /// The same style with `attributes` added.
  public func adding(_ attributes: Attributes) -> Style {
    Style(
      foreground: foreground, background: background,
      attributes: self.attributes.union(attributes))
  }
}

extension Style: CustomStringConvertible {
  /// What differs from the plain style, as golden frames show it: `bold fg=red bg=#102030`.
  public var description: String {
    var words: [String] = []
    if !attributes.isEmpty { words.append(attributes.description) }
    if foreground != .standard { words.append("fg=\(foreground)") }
    if background != .standard { words.append("bg=\(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
