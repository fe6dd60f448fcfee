public import Primitives

/// Faults in words: on the command line, in scenario files, in session files and on the screen.
///
/// Strikes: `drop`, `duplicate`, `delay`, `reorder`, `crash CONTEXT before-record` (or `after-record`,
/// `after-publish`) and `refuse-write CONTEXT`; then, in any order, which messages and how often: a
/// message type, `to CONTEXT`, `order ID`, `message HEX16`, `attempt N`, `by DURATION` (with `delay`
/// only, and always there), a percentage, and `once`, `N times` or `always`. Without a percentage it is
/// `once` unless something else is said; with one it is `always`.
///
/// Conditions: `slow CONTEXT by DURATION`, `stop CONTEXT`, `partition CONTEXT CONTEXT` and `OUTSIDE
/// declines` (or `silent`, `answers-twice`).
///
/// What is read from a text that was written here is what was written.
public struct FaultText: Sendable {
  /// Whom a fault can name.
  public let participants: [Participant]
  /// How an outside system can misbehave.
  let misbehaviours: @Sendable (ParticipantID) -> [Misbehaviour]
  /// The published names that a strike can name; any where there are none.
  let types: [String]

  /// The longest delay that a fault may cause.
  public static let longestDelay = VirtualDuration.days(30)
  /// The latest moment at which a fault may be planned, counted from the start of the world.
  public static let latestMoment = VirtualDuration.days(3_650)
  /// How often a strike that is counted may strike at most.
  public static let mostTimes = 1_000_000
  /// The most characters that a text may have.
  public static let longestText = 1_000

  /// - Parameters:
  ///   - misbehaviours: how an outside system can misbehave; none for one that cannot.
  ///   - types: the published names of all messages; empty where any will do.
  public init(
    participants: [Participant],
    misbehaviours: @escaping @Sendable (ParticipantID) -> [Misbehaviour] = { _ in
      Misbehaviour.allCases
    },
    types: [String] = []
  ) {
    self.participants = participants
    self.misbehaviours = misbehaviours
    self.types = types
  }

  /// Reads a fault, such as `drop 10%`.
  ///
  /// - Throws: at the first word that is wrong.
  public func disturbance(_ text: String) throws(FaultTextError) -> Disturbance {
    var reader = try FaultTextReader(self, text)
    let disturbance = try reader.disturbance()
    try reader.finishWithoutTime()
    return disturbance
  }

  /// Reads a change: `begin` or `lift` and a fault, `on` or `off` and a safety mechanism.
  ///
  /// - Throws: at the first word that is wrong.
  public func change(_ text: String) throws(FaultTextError) -> Change {
    var reader = try FaultTextReader(self, text)
    let change = try reader.change()
    try reader.finish()
    return change
  }

  /// Reads a planned fault: a fault, then `from DURATION` (or `at DURATION` for a strike) and `until
  /// DURATION`, counted from the start of the world, both of which may be missing.
  ///
  /// - Throws: at the first word that is wrong.
  public func planned(_ text: String) throws(FaultTextError) -> PlannedFault {
    var reader = try FaultTextReader(self, text)
    let fault = try reader.planned()
    try reader.finish()
    return fault
  }
}

/// A text does not say what fault is meant.
public struct FaultTextError: Error, Equatable {
  /// What is wrong: `the context is "biling"`.
  public let problem: Phrase
  /// What was expected, without the word.
  public let expected: Phrase

  public init(problem: Phrase, expected: Phrase) {
    self.problem = problem
    self.expected = expected
  }
}
