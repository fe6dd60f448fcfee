import EventSourcing
import Primitives

/// The chain of hashes over the steps of a branch.
struct StepChain: Sendable {
  private var chain: HashChain

  init(after tip: Fingerprint) { chain = HashChain(tip: tip) }

  /// The hash of the last step.
  var tip: Fingerprint { chain.tip }

  /// Puts its hash on the row of a branch whose steps follow.
  mutating func seal(_ row: inout StoredBranch) { row.hash = link(row.branch) }

  /// Whether the hash of a branch whose steps follow fits.
  mutating func fits(_ row: StoredBranch) -> Bool { link(row.branch) == row.hash }

  /// Puts its hash on everything that `step` stored.
  mutating func seal(_ step: inout StoredStep) {
    for index in step.entries.indices { step.entries[index].hash = link(step.entries[index]) }
    step.hash = link(step)
  }

  /// The position of the first row of `step` whose hash does not fit, or of the step itself; nil where
  /// all fit.
  mutating func firstMisfit(in step: StoredStep) -> Misfit? {
    for entry in step.entries where link(entry) != entry.hash { return .entry(entry.position) }
    return link(step) == step.hash ? nil : .step(step.step)
  }

  /// What a wrong hash stands on.
  enum Misfit: Equatable {
    case entry(Int32)
    case step(Int32)
  }

  private mutating func link(_ entry: StoredEntry) -> String {
    chain.link { hash in
      hash.combine(Int64(entry.position))
      hash.combine(Int64(entry.step))
      for text in [entry.kind, entry.id, entry.type, entry.source, entry.time, entry.stream] {
        hash.combine(text)
      }
      hash.combine(Int64(entry.version))
      hash.combine(Int64(entry.streamVersion))
      for text in [entry.subject, entry.correlation, entry.causation] {
        hash.combine(optional: text)
      }
      hash.combine(Int64(entry.cause ?? 0))
      hash.combine(entry.data)
      hash.combine(entry.key)
    }.description
  }

  private mutating func link(_ step: StoredStep) -> String {
    chain.link { hash in
      for flight in step.enqueued { hash.combine(optional: flight) }
      hash.combine(optional: nil as StoredFlight?)
      hash.combine(Int64(step.step))
      for text in [step.time, step.reason, step.act] { hash.combine(text) }
      hash.combine(optional: step.flight)
      for text in [step.outcome, step.detail, step.fate] { hash.combine(optional: text) }
      // The first fault is 1.
      hash.combine(Int64(step.fault ?? -1))
    }.description
  }

  private mutating func link(_ branch: Branch) -> String {
    chain.link { hash in
      hash.combine(Int64(branch.id.rawValue))
      hash.combine(branch.name)
      guard let fork = branch.fork else { return }
      for number in [fork.parent.rawValue, fork.step, fork.position] { hash.combine(Int64(number)) }
    }.description
  }
}

extension Fingerprint {
  /// A missing text differs from an empty one. Neither end mark occurs in UTF-8.
  fileprivate mutating func combine(optional text: String?) {
    if let text { combine(text) } else { combine(CollectionOfOne(0xFE)) }
  }

  fileprivate mutating func combine(optional flight: StoredFlight?) {
    guard let flight else { return combine(CollectionOfOne(0xFE)) }
    combine(Int64(flight.position))
    combine(flight.target)
    combine(Int64(flight.attempt))
    combine(flight.sending)
    combine(Int64(flight.sent))
    combine(flight.due)
  }
}
