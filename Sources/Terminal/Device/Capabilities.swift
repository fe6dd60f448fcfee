/// What a terminal can do.
public struct Capabilities: Hashable, Sendable {
  /// How many colours there are to choose from.
  public enum Colours: Int, Hashable, Sendable, Comparable {
    /// None, or none wanted.
    case none = 0
    /// The eight of old.
    case eight = 8
    /// Eight and their bright kin.
    case sixteen = 16
    /// The xterm palette.
    case palette = 256
    /// Red, green and blue at will.
    case direct = 16_777_216

    /// Fewer colours come first.
    public static func < (left: Colours, right: Colours) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The most bytes of UTF-8 that `copyToClipboard` takes; terminals cut off what is longer.
  public static let clipboardLimit = 56_000

  /// How many colours there are.
  public let colours: Colours
  /// Whether more than ASCII can be shown. Where not, draw with `BorderSet.ascii` and
  /// `Glyphs.ascii`; all else that is not ASCII shows as question marks.
  public let unicode: Bool
  /// What TERM says.
  public let name: String
  /// How bright the background is, from 0 for black to 1 for white; nil where the terminal does not
  /// tell, or was not asked.
  public internal(set) var backgroundLuminance: Double?

  /// What a terminal can do.
  public init(colours: Colours, unicode: Bool, name: String, backgroundLuminance: Double? = nil) {
    self.colours = colours
    self.unicode = unicode
    self.name = name
    self.backgroundLuminance = backgroundLuminance
  }
}
