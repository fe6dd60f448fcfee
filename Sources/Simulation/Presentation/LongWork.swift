/// Work that takes long: what it is, and how far it is.
public struct LongWork: Sendable, Equatable, Codable {
  public enum Kind: Sendable, Equatable, Codable, CaseIterable {
    /// Looking for a text in the log, by position.
    case find
    /// Looking for the shortest story that breaks a rule, by run.
    case explain
    /// Comparing two branches.
    case compare
    /// Taking the hash of what the contexts hold.
    case hash
    /// Folding the log into what is rebuilt, by position.
    case rebuild
    /// Folding an entry into its context's state.
    case fold
    /// Looking for a breakpoint or a mark in the past, by step.
    case seek
  }

  public var kind: Kind
  public var done: Int
  /// The most that there is to do.
  public var total: Int

  public init(_ kind: Kind, done: Int, total: Int) {
    self.kind = kind
    self.done = done
    self.total = total
  }

  /// From 0 to 100.
  public var percent: Int { total > 0 ? min(100, done * 100 / total) : 100 }

  /// Is told how far the work is, and says whether to go on with it: after a thousand entries or so, and
  /// between two contexts. What one context holds is laid out so that it can be stopped; then it is written,
  /// or compared, in one go.
  public typealias Report = @Sendable (LongWork) -> Bool

  /// Whether it is time to report, after so many small parts.
  static func isDue(_ count: Int) -> Bool { count & 1_023 == 0 }
}
