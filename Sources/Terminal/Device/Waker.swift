import Synchronization

/// Ends the wait of a terminal's loop, from any thread. The loop gets `TerminalInput.woken`.
///
/// Cheap to call often: until the loop has noticed, more calls do nothing.
public final class Waker: Sendable {
  private let pipe: Pipe
  private let isCalled = Atomic(false)

  /// A waker of its own.
  /// - Throws: `TerminalError.system` where the process has too many open files.
  public init() throws(TerminalError) {
    pipe = try Pipe()
  }

  /// Wakes the loop. What was written before is visible to the loop afterwards.
  public func wake() {
    if !isCalled.exchange(true, ordering: .acquiringAndReleasing) { pipe.put(1) }
  }

  /// Readable while a call has not been attended to.
  var descriptor: Int32 { pipe.reading }

  /// Whether there was a call since the last time.
  func attend() -> Bool {
    let bytes = pipe.drain()
    // After draining: a call in between finds the flag set and its byte would be missing.
    let called = isCalled.exchange(false, ordering: .acquiringAndReleasing)
    return called || !bytes.isEmpty
  }
}
