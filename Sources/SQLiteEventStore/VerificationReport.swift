/// What a check of a whole session file counted and found. What branches share is counted once.
public struct VerificationReport: Sendable, Equatable {
  /// Rows of the log, each with its hash.
  public internal(set) var entries = 0
  /// Those that are events.
  public internal(set) var events = 0
  /// Steps, each with its hash.
  public internal(set) var steps = 0
  /// Streams whose versions have no gap.
  public internal(set) var streams = 0
  /// Entries whose cause was stored before them, under the id that they name.
  public internal(set) var causes = 0
  /// Messages that a recipient handled, and that were under way, or that the scenario or the user
  /// sent.
  public internal(set) var acknowledgements = 0
  /// Messages that were under way, were not acknowledged, and are gone.
  public internal(set) var lost = 0
  /// Messages under way at the ends of all branches.
  public internal(set) var inFlight = 0
  /// Dead letters that wait at the ends of all branches.
  public internal(set) var deadLetters = 0
  /// Steps that somebody chose.
  public internal(set) var choices = 0
  /// Lines of history, each with its hash.
  public internal(set) var branches = 0
  /// How many problems there are.
  public internal(set) var problemCount = 0
  /// The first of them, each a sentence without a full stop.
  public internal(set) var problems: [String] = []

  /// How many problems are described.
  public static let problemLimit = 20

  /// Nothing is wrong.
  public var isWhole: Bool { problemCount == 0 }

  mutating func add(problem: String) {
    problemCount += 1
    if problems.count < Self.problemLimit { problems.append(StoreFault.printable(problem)) }
  }
}
