import EventSourcing
import Primitives

/// The chain of hashes over the steps of a session.
struct StepChain: Sendable {
  private var chain: HashChain

  init(after tip: Fingerprint) { chain = HashChain(tip: tip) }

  /// The hash of the last step.
  var tip: Fingerprint { chain.tip }

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
      for flight in step.sent {
        hash.combine(Int64(flight.position))
        hash.combine(flight.target)
        hash.combine(Int64(flight.attempt))
        hash.combine(flight.due)
      }
      hash.combine(Int64(step.step))
      hash.combine(Int64(step.position))
      hash.combine(Int64(step.attempt))
      for text in [step.target, step.time, step.outcome, step.reason] { hash.combine(text) }
      hash.combine(optional: step.detail)
    }.description
  }
}

extension Fingerprint {
  /// A missing text differs from an empty one. Neither byte occurs in UTF-8.
  fileprivate mutating func combine(optional text: String?) {
    if let text { combine(text) } else { combine(CollectionOfOne(0xFE)) }
  }
}
