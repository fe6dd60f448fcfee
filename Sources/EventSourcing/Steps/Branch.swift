/// A line of history, by its place in the session: the first is 1.
public struct BranchID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// From 1 to ``limit``.
  public let rawValue: Int32

  /// The most branches that one session may have.
  public static let limit = 256
  /// The one that every session starts with.
  public static let main = BranchID(rawValue: 1)

  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A line of history: `main`, or one that left another line where somebody did something in its past.
public struct Branch: Hashable, Sendable, Codable {
  /// Where a branch leaves its parent.
  public struct Fork: Hashable, Sendable, Codable {
    public let parent: BranchID
    /// The last step that it shares with its parent, not before the end of the opening.
    public let step: Int32
    /// The last entry that it shares with its parent.
    public let position: Int32

    public init(parent: BranchID, step: Int32, position: Int32) {
      self.parent = parent
      self.step = step
      self.position = position
    }
  }

  public let id: BranchID
  /// How it is called in lists and on the command line: `main`, `branch-2`.
  public let name: String
  /// nil for `main`.
  public let fork: Fork?

  public init(id: BranchID, name: String, fork: Fork?) {
    self.id = id
    self.name = name
    self.fork = fork
  }

  public static let main = Branch(id: .main, name: "main", fork: nil)
}
