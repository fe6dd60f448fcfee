/// How much of a YAML document is read before it is refused.
public struct YAMLLimits: Sendable {
  /// The most bytes of text.
  public let bytes: Int
  /// The most levels of lists and mappings in each other; the outermost is level 1.
  public let depth: Int
  /// The most values, keys not counted.
  public let values: Int

  /// Values below 0 count as 0; depth is at most 500, because YAML is parsed by recursion.
  public init(bytes: Int = 262_144, depth: Int = 32, values: Int = 50_000) {
    self.bytes = max(0, bytes)
    self.depth = min(max(0, depth), 500)
    self.values = max(0, values)
  }

  /// 256 KiB, 32 levels, 50,000 values.
  public static let standard = YAMLLimits()
}
