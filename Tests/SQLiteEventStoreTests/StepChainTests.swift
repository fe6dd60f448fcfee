import EventSourcing
import Primitives
import Testing

@testable import SQLiteEventStore

@Suite struct `the chain of hashes` {
  private let entry = StoredEntry(
    position: 1, step: 1, kind: "event", id: "00000000000000ff", type: "ORDER_PLACED", version: 1,
    source: "/contexts/ordering", subject: "o-1", time: "1996-07-04T00:00:00.000Z",
    stream: "ordering/o-1", streamVersion: 1, correlation: "o-1", causation: nil, cause: nil,
    data: "{}", key: 255, hash: "")

  private var step: StoredStep {
    StoredStep(
      step: 1, time: "1996-07-04T00:00:00.000Z", reason: "scheduled", act: "handled",
      flight: flight(to: "ordering"), outcome: "handled", entries: [entry],
      enqueued: [flight(to: "billing"), flight(to: "delivery")])
  }

  private func flight(to target: String) -> StoredFlight {
    StoredFlight(
      position: 1, target: target, attempt: 1, sending: "first", sent: 1,
      due: "1996-07-04T00:00:01.000Z")
  }

  private func sealed(_ step: StoredStep, after tip: Fingerprint = Fingerprint()) -> StoredStep {
    var (chain, step) = (StepChain(after: tip), step)
    chain.seal(&step)
    return step
  }

  private func misfit(_ step: StoredStep) -> StepChain.Misfit? {
    var chain = StepChain(after: Fingerprint())
    return chain.firstMisfit(in: step)
  }

  @Test func `given a sealed step, when it is checked, then it fits and the tip is its hash`() {
    var step = step
    var (writing, reading) = (StepChain(after: Fingerprint()), StepChain(after: Fingerprint()))
    writing.seal(&step)
    #expect(reading.firstMisfit(in: step) == nil)
    #expect(reading.tip == writing.tip)
    #expect(step.hash == writing.tip.description)
    #expect(step.hash.count == 16)
    #expect(step.entries[0].hash != step.hash)
  }

  @Test func `given a step, when it is sealed after something else, then its hashes are others`() {
    let other = sealed(step, after: Fingerprint(1))
    #expect(other.hash != sealed(step).hash)
    #expect(other.entries[0].hash != sealed(step).entries[0].hash)
  }

  /// One change of each column of an entry.
  private static let entryChanges: [@Sendable (inout StoredEntry) -> Void] = [
    { $0.position = 2 }, { $0.step = 2 }, { $0.kind = "reply" }, { $0.id = "00000000000000fe" },
    { $0.type = "ORDER_PLACES" }, { $0.version = 2 }, { $0.source = "/contexts/billing" },
    { $0.subject = "o-2" }, { $0.subject = nil }, { $0.subject = "" },
    { $0.time = "1996-07-04T00:00:00.001Z" }, { $0.stream = "ordering/o-2" },
    { $0.streamVersion = 2 }, { $0.correlation = nil }, { $0.correlation = "o-2" },
    { $0.causation = "" }, { $0.causation = "00000000000000ff" }, { $0.cause = 1 },
    { $0.data = "{} " }, { $0.key = 254 }, { $0.hash = "0000000000000000" },
    // The same bytes, parted in another place.
    {
      $0.kind = "even"
      $0.id = "t00000000000000ff"
    },
  ]

  @Test(arguments: entryChanges.indices)
  func `given a sealed step, when any column of an entry changes, then the entry does not fit`(
    index: Int
  ) {
    var step = sealed(step)
    Self.entryChanges[index](&step.entries[0])
    #expect(misfit(step) == .entry(step.entries[0].position))
  }

  /// One change of each column of the steps and of the outbox.
  private static let stepChanges: [@Sendable (inout StoredStep) -> Void] = [
    { $0.time = "1996-07-04T00:00:00.001Z" }, { $0.reason = "asked" }, { $0.act = "crashed" },
    { $0.flight = nil }, { $0.flight?.position = 2 }, { $0.flight?.target = "billing" },
    { $0.flight?.attempt = 2 }, { $0.flight?.sending = "retry" }, { $0.flight?.sent = 0 },
    { $0.flight?.due = "1996-07-04T00:00:01.001Z" }, { $0.outcome = "ignored" },
    { $0.outcome = nil }, { $0.detail = "" }, { $0.detail = "{}" }, { $0.fate = "lost" },
    { $0.fault = 0 }, { $0.fault = 1 }, { $0.hash = "0000000000000000" },
    { $0.enqueued.removeLast() }, { $0.enqueued.removeAll() }, { $0.enqueued.swapAt(0, 1) },
    { $0.enqueued[0].position = 2 }, { $0.enqueued[1].target = "ordering" },
    { $0.enqueued[0].attempt = 2 }, { $0.enqueued[1].sending = "copy" },
    { $0.enqueued[1].due = "1996-07-04T00:00:01.001Z" },
    { $0.enqueued.append($0.enqueued[0]) },
    // The same words, in other columns.
    {
      $0.detail = $0.outcome
      $0.outcome = nil
    },
  ]

  @Test(arguments: stepChanges.indices)
  func
    `given a sealed step, when any column of the steps or the outbox changes, then the step does not fit`(
      index: Int
    )
  {
    var step = sealed(step)
    Self.stepChanges[index](&step)
    #expect(misfit(step) == .step(1))
  }

  @Test
  func `given a chain that goes on from its stored tip, when it is compared, then it is the same`()
    throws
  {
    var chain = HashChain()
    chain.link { $0.combine("first") }
    var resumed = HashChain(tip: chain.tip)
    #expect(chain.link { $0.combine("second") } == resumed.link { $0.combine("second") })
    var swapped = HashChain()
    swapped.link { $0.combine("second") }
    #expect(swapped.link { $0.combine("first") } != chain.tip)
  }

  /// One change of each column of a branch.
  private static let branchChanges: [@Sendable (Branch) -> Branch] = [
    { Branch(id: BranchID(rawValue: 3), name: $0.name, fork: $0.fork) },
    { Branch(id: $0.id, name: "branch-3", fork: $0.fork) },
    { Branch(id: $0.id, name: $0.name, fork: nil) },
    { _ in branch(parent: 2, step: 7, position: 9) },
    { _ in branch(parent: 1, step: 8, position: 9) },
    { _ in branch(parent: 1, step: 7, position: 10) },
  ]

  private static func branch(parent: Int32, step: Int32, position: Int32) -> Branch {
    Branch(
      id: BranchID(rawValue: 2), name: "branch-2",
      fork: Branch.Fork(parent: BranchID(rawValue: parent), step: step, position: position))
  }

  @Test(arguments: branchChanges.indices)
  func `given a sealed branch, when any column of it changes, then it does not fit`(index: Int) {
    var row = StoredBranch(branch: Self.branch(parent: 1, step: 7, position: 9))
    func fits(_ row: StoredBranch, after tip: UInt64 = 5) -> Bool {
      var chain = StepChain(after: Fingerprint(tip))
      return chain.fits(row)
    }
    var chain = StepChain(after: Fingerprint(5))
    chain.seal(&row)
    #expect(fits(row))
    #expect(!fits(row, after: 6))
    row.branch = Self.branchChanges[index](row.branch)
    #expect(!fits(row))
  }
}
