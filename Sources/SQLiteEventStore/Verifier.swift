import Primitives

/// Goes through all that is stored of a branch and counts what holds. It decodes no payload, so it
/// works for any system and any version of it.
struct Verifier {
  private(set) var report = VerificationReport()
  private var chain: StepChain
  private var isChainBroken = false
  private var ids: [String] = []
  private var streams: [String: Int32] = [:]
  private var underWay: Set<Flight> = []
  private var sentEver: Set<Flight> = []

  private struct Flight: Hashable {
    let position: Int32
    let target: String
    let attempt: Int
  }

  init(_ info: SessionInfo) { chain = StepChain(after: info.fingerprint) }

  mutating func check(_ step: StoredStep) {
    report.steps += 1
    checkChain(step)
    for entry in step.entries { check(entry) }
    for flight in step.sent { send(flight) }
    acknowledge(step)
  }

  mutating func finish() {
    report.streams = streams.count
    report.inFlight = underWay.count
  }

  /// A row's problem that keeps the rest from being read.
  mutating func stop(_ problem: String) { report.add(problem: problem) }

  mutating func count(branches: Int) { report.branches = branches }

  /// - Parameter choices: what the table of choices has, by step.
  mutating func check(choices: [Int32: String], against expected: [Int32: String]) {
    report.choices = expected.count
    for (step, text) in expected.sorted(by: { $0.key < $1.key }) where choices[step] != text {
      report.add(problem: "step \(step) was a choice, and is not written down as one")
    }
    for step in choices.keys.sorted() where expected[step] == nil {
      report.add(problem: "step \(step) is written down as a choice, and was none")
    }
  }

  private mutating func checkChain(_ step: StoredStep) {
    guard !isChainBroken, let misfit = chain.firstMisfit(in: step) else { return }
    // All later hashes are wrong then: one line says it.
    isChainBroken = true
    switch misfit {
    case .entry(let position): report.add(problem: "the hash of position \(position) does not fit")
    case .step(let step): report.add(problem: "the hash of step \(step) does not fit")
    }
  }

  private mutating func check(_ entry: StoredEntry) {
    report.entries += 1
    if entry.kind == "event" { report.events += 1 }
    if entry.position != Int32(ids.count) + 1 {
      report.add(problem: "position \(ids.count + 1) is missing")
    }
    if entry.id != Fingerprint(UInt64(bitPattern: entry.key)).description {
      report.add(problem: "the id of position \(entry.position) is not its key")
    }
    let version = streams[entry.stream, default: 0] + 1
    streams[entry.stream] = version
    if entry.streamVersion != version {
      report.add(
        problem: "position \(entry.position) is not next in the stream \(entry.stream)")
    }
    checkCause(entry)
    ids.append(entry.id)
  }

  private mutating func checkCause(_ entry: StoredEntry) {
    guard let cause = entry.cause else {
      if entry.causation != nil {
        report.add(problem: "position \(entry.position) names a cause without its position")
      }
      return
    }
    guard cause >= 1, cause <= ids.count, ids[Int(cause) - 1] == entry.causation else {
      report.add(problem: "what led to position \(entry.position) was not stored before it")
      return
    }
    report.causes += 1
  }

  private mutating func send(_ flight: StoredFlight) {
    let sent = Flight(position: flight.position, target: flight.target, attempt: flight.attempt)
    guard flight.position >= 1, flight.position <= ids.count else {
      report.add(problem: "position \(flight.position) is under way and not stored")
      return
    }
    guard sentEver.insert(sent).inserted else {
      report.add(problem: "position \(flight.position) was sent to \(flight.target) twice")
      return
    }
    underWay.insert(sent)
  }

  private mutating func acknowledge(_ step: StoredStep) {
    let flight = Flight(position: step.position, target: step.target, attempt: step.attempt)
    let isRoot = step.reason == "scheduled" || step.reason == "asked"
    if isRoot, step.entries.first?.position == step.position, step.entries.first?.cause == nil {
      report.acknowledgements += 1
    } else if !isRoot, underWay.remove(flight) != nil {
      report.acknowledgements += 1
    } else {
      report.add(problem: "step \(step.step) acknowledges what was not under way")
    }
  }
}
