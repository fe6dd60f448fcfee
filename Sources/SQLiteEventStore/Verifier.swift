import EventSourcing
import Primitives

/// Goes through all that is stored and counts what holds. It decodes no payload, so it works for any
/// system and any version of it.
struct Verifier {
  var report = VerificationReport()
  private var streams = TextTable()
  private var types = TextTable()

  /// A problem that keeps the rest from being read.
  mutating func stop(_ problem: String) { report.add(problem: problem) }

  /// A branch begins with what is known where it leaves its parent.
  mutating func check(_ row: StoredBranch, from line: inout Line) {
    report.branches += 1
    let name = row.branch.name
    if let fork = row.branch.fork, Int(fork.position) != line.entries.count {
      report.add(problem: "the branch \(name) leaves its parent at another position than it says")
    }
    if !line.isChainBroken, !line.chain.fits(row) {
      line.isChainBroken = true
      report.add(problem: "the hash of the branch \(name) does not fit")
    }
  }

  mutating func check(_ step: StoredStep, on line: inout Line) throws {
    report.steps += 1
    checkChain(step, &line)
    for entry in step.entries { check(entry, &line) }
    take(step, &line)
    for flight in step.enqueued { send(flight, &line) }
    try checkChoice(step, line)
  }

  /// A branch is over.
  mutating func finish(_ line: Line) {
    report.inFlight += line.underWay.count
    report.deadLetters += line.deadLetters.count
  }

  private mutating func checkChain(_ step: StoredStep, _ line: inout Line) {
    guard !line.isChainBroken, let misfit = line.chain.firstMisfit(in: step) else { return }
    // All later hashes are wrong then: one line says it.
    line.isChainBroken = true
    switch misfit {
    case .entry(let position): report.add(problem: "the hash of position \(position) does not fit")
    case .step(let step): report.add(problem: "the hash of step \(step) does not fit")
    }
  }

  private mutating func check(_ entry: StoredEntry, _ line: inout Line) {
    report.entries += 1
    if entry.kind == "event" { report.events += 1 }
    if Int(entry.position) != line.entries.count + 1 {
      report.add(problem: "position \(line.entries.count + 1) is missing")
    }
    let key = UInt64(bitPattern: entry.key)
    if entry.id != Fingerprint(key).description {
      report.add(problem: "the id of position \(entry.position) is not its key")
    }
    let stream = streams.index(of: entry.stream)
    report.streams = streams.count
    line.streams.grow(to: stream + 1, with: 0)
    line.streams[stream] += 1
    if entry.streamVersion != line.streams[stream] {
      report.add(
        problem: "position \(entry.position) is not next in the stream \(entry.stream)")
    }
    checkCause(entry, line)
    line.entries.append(Line.Known(key: key, type: Int32(types.index(of: entry.type))))
  }

  private mutating func checkCause(_ entry: StoredEntry, _ line: Line) {
    guard let cause = entry.cause else {
      if entry.causation != nil {
        report.add(problem: "position \(entry.position) names a cause without its position")
      }
      return
    }
    guard let known = line.entry(at: cause),
      Fingerprint(known.key).description == entry.causation
    else {
      report.add(problem: "what led to position \(entry.position) was not stored before it")
      return
    }
    report.causes += 1
  }

  private mutating func checkChoice(_ step: StoredStep, _ line: Line) throws {
    guard step.isChoice else {
      if step.choice != nil {
        report.add(problem: "step \(step.step) is written down as a choice, and was none")
      }
      return
    }
    report.choices += 1
    let type = step.flight.flatMap { line.entry(at: $0.position) }.map { types[Int($0.type)] }
    if step.choice != (try step.choice(about: type)) {
      report.add(problem: "step \(step.step) was a choice, and is not written down as one")
    }
  }
}
