import Synchronization

/// The link between a screen, on the main thread, and a simulation, on its own: commands go one way,
/// snapshots the other.
public final class SimulationLink: Sendable {
  private let latest: Mutex<Snapshot>
  private let ended = Mutex(false)
  private let course = Mutex(Course())
  private let continuation: AsyncStream<SimulationCommand>.Continuation
  private let onChange: @Sendable () -> Void
  /// What the screen asked for, in order.
  public let commands: AsyncStream<SimulationCommand>

  /// The most commands that may wait; a screen sends few at a time, and never one per message.
  public static let limit = 1_024

  /// - Parameter onChange: called on the simulation's thread when there is a new snapshot.
  public init(_ first: Snapshot, onChange: @escaping @Sendable () -> Void) {
    latest = Mutex(first)
    self.onChange = onChange
    (commands, continuation) = AsyncStream.makeStream(
      bufferingPolicy: .bufferingOldest(Self.limit))
  }

  /// What is to be shown now.
  public var snapshot: Snapshot { latest.withLock { $0 } }

  public func send(_ command: SimulationCommand) { continuation.yield(command) }

  /// Ends the simulation once it has done what it was asked.
  public func finish() {
    ended.withLock { $0 = true }
    continuation.finish()
  }

  /// Whether the screen has ended the link.
  public var isFinished: Bool { ended.withLock { $0 } }

  /// Which command is done now, which are not to be gone on with, and whether the screen wants to know
  /// how far it is.
  private struct Course {
    /// As the screen counts them.
    var number = 0
    var stopped = 0
    /// Work of the present command ended because of that.
    var hasGivenUp = false
    var isAsked = false
  }

  /// Ends the long work of all commands up to that number, as soon as it says how far it is.
  public func stopWork(through number: Int) { course.withLock { $0.stopped = number } }

  /// Has the work that is done now be shown as far as it is, where it says so. The screen knows when
  /// somebody has waited long enough: here there is no clock.
  public func askHowFar() { course.withLock { $0.isAsked = true } }

  /// The command of that number is done from now on.
  func begin(_ number: Int) {
    course.withLock {
      $0.number = number
      $0.hasGivenUp = false
      $0.isAsked = false
    }
  }

  /// Whether the work of the command that is done now is to be stopped.
  var isStopped: Bool { course.withLock { $0.number <= $0.stopped } }

  /// Whether it was, before its end.
  var hasGivenUp: Bool { course.withLock { $0.hasGivenUp } }

  /// Shows how far the work of a command is, where the screen asked for it.
  ///
  /// - Returns: whether it is to go on.
  func report(_ work: LongWork) -> Bool {
    let (goesOn, isAsked) = course.withLock { course in
      defer { course.isAsked = false }
      course.hasGivenUp = course.number <= course.stopped
      return (!course.hasGivenUp, course.isAsked)
    }
    guard goesOn else { return false }
    if isAsked {
      latest.withLock { $0.work = work }
      onChange()
    }
    return true
  }

  /// Puts a new snapshot in place.
  public func publish(_ snapshot: Snapshot) {
    latest.withLock { $0 = snapshot }
    onChange()
  }
}
