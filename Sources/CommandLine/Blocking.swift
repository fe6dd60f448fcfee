import Dispatch
import Synchronization

/// Runs `body` off the main thread and waits for it.
///
/// This is where the asynchronous simulation meets the synchronous `main`: no other place of the
/// program starts a task.
func waiting<Success: Sendable>(for body: @escaping @Sendable () async -> Success) -> Success {
  let work = Background(body)
  return work.wait()
}

/// Work that was started off the main thread.
final class Background<Success: Sendable>: Sendable {
  private let result = Mutex<Success?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  init(_ body: @escaping @Sendable () async -> Success) {
    Task.detached { [self] in
      let success = await body()
      result.withLock { $0 = success }
      isDone.signal()
    }
  }

  /// Blocks until the work is done. May be called once.
  func wait() -> Success {
    while true {
      isDone.wait()
      if let success = result.withLock({ $0 }) { return success }
    }
  }
}
