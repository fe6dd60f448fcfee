import Synchronization

/// The link between a screen, on the main thread, and a simulation, on its own: commands go one way,
/// snapshots the other.
public final class SimulationLink: Sendable {
  private let latest: Mutex<Snapshot>
  private let ended = Mutex(false)
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

  /// Puts a new snapshot in place.
  public func publish(_ snapshot: Snapshot) {
    latest.withLock { $0 = snapshot }
    onChange()
  }
}
