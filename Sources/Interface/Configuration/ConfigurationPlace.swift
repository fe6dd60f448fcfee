/// A place for a configuration file.
public struct ConfigurationPlace: Sendable, Equatable {
  /// The path as it is shown.
  public let path: String
  /// Whether there is a file.
  public let isThere: Bool

  /// A place for a configuration file.
  public init(path: String, isThere: Bool) {
    self.path = path
    self.isThere = isThere
  }
}
