public import EventSourcing
public import Primitives

/// The entries that hold a text.
public struct Found: Sendable, Equatable, Codable {
  /// As it was typed.
  public var text: String
  /// How many there are.
  public var total: Int
  /// The last of them, oldest first, at most ``Snapshot/rowLimit``.
  public var rows: [Snapshot.LogRow]
  /// The position at which somebody stopped the search; nil where all was searched.
  public var stopped: Int?
}

/// What led to an entry, from the first cause on, and all that followed from it.
public struct CausationTree: Sendable, Equatable, Codable {
  public struct Row: Sendable, Equatable, Codable {
    public var row: Snapshot.LogRow
    /// 0 for the root.
    public var depth: Int
    /// On the way from the root to the entry, or the entry itself.
    public var isAncestor: Bool
  }

  /// The entry that was asked about.
  public var position: Int
  /// Depth first, from the root of the story, at most ``Snapshot/rowLimit``.
  public var rows: [Row]
  /// Whether there is more than that.
  public var isCut: Bool
}

/// How two branches differ.
public struct Comparison: Sendable, Equatable, Codable {
  public var left: Branch
  public var right: Branch
  /// The last step that they share, and its virtual time.
  public var forkStep: Int
  public var forkPosition: Int
  public var forkTime: VirtualTime
  /// What differs in each context, in the order of the system.
  public var contexts: [ContextDifference]
  /// What was recorded in one of them only, oldest first, at most ``Snapshot/rowLimit``.
  public var onlyLeft: [Snapshot.LogRow]
  public var onlyLeftTotal: Int
  public var onlyRight: [Snapshot.LogRow]
  public var onlyRightTotal: Int

  public struct ContextDifference: Sendable, Equatable, Codable {
    public var context: ParticipantID
    /// At most ``Snapshot/rowLimit``.
    public var values: [ValueDifference]
    public var total: Int
  }

  /// A value of a state that is not the same; nil where it is not there.
  public struct ValueDifference: Sendable, Equatable, Codable {
    /// Where it is in the state as it is written: `orders.1001.status`.
    public var path: String
    /// What it is called in the context's language.
    public var name: Phrase
    public var left: Phrase?
    public var right: Phrase?
  }
}

/// A story that breaks a rule and from which nothing can be left out.
public struct MinimalStory: Sendable, Equatable, Codable {
  /// Which of the rules, and how it is broken in this story.
  public var rule: Int
  public var violation: Violation
  /// What it takes: orders, choices, faults, mechanisms that are off.
  public var needs: [Phrase]
  /// How many things were left out, of how many.
  public var leftOut: Int
  public var total: Int
  /// How many runs it took to find.
  public var runs: Int
  /// Whether each remaining thing was tried and is needed; false where the limit of runs came first.
  public var isMinimal: Bool
  /// What reproduces it in a shell.
  public var command: String

  public init(
    rule: Int, violation: Violation, needs: [Phrase], leftOut: Int, total: Int, runs: Int,
    isMinimal: Bool, command: String
  ) {
    self.rule = rule
    self.violation = violation
    self.needs = needs
    self.leftOut = leftOut
    self.total = total
    self.runs = runs
    self.isMinimal = isMinimal
    self.command = command
  }
}
