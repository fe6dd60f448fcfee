public import EventSourcing
public import Primitives

/// All that can be said of one context besides its state: what it promises others, what lies in its
/// outbox, what it recorded, and its words.
public struct ContextProfile: Sendable, Equatable, Codable {
  public var context: ParticipantID
  /// What it accepts, in the order of the system's list of routes.
  public var accepts: [MessageRoute]
  /// What it publishes.
  public var publishes: [MessageRoute]
  /// What it sent and is still under way, the next first, at most ``Snapshot/rowLimit``.
  public var outbox: [Snapshot.Flight]
  /// The last entries that it recorded, oldest first, at most ``Snapshot/rowLimit``.
  public var log: [Snapshot.LogRow]
  /// Its ubiquitous language.
  public var terms: [Term]
}

/// A message of the published language, and who exchanges it.
public struct MessageRoute: Sendable, Equatable, Codable {
  public var name: String
  /// Of its shape, from 1.
  public var version: Int
  public var kind: MessageKind
  public var from: ParticipantID
  /// Nobody for an event that is public and that nobody consumes.
  public var to: ParticipantSet

  public init(
    name: String, version: Int, kind: MessageKind, from: ParticipantID, to: ParticipantSet
  ) {
    (self.name, self.version, self.kind, self.from, self.to) = (name, version, kind, from, to)
  }
}

/// A word of a context's ubiquitous language.
public struct Term: Sendable, Equatable, Codable {
  public var word: Phrase
  /// What it is called in the context's code.
  public var code: String
  /// What it means here, in one sentence.
  public var meaning: Phrase

  public init(_ word: Phrase, code: String, meaning: Phrase) {
    (self.word, self.code, self.meaning) = (word, code, meaning)
  }
}

extension Engine where System: PresentableSystem {
  /// nil where `context` is none.
  func profile(_ context: ParticipantID, flights: [InFlight]) -> ContextProfile? {
    guard context.index < System.contextCount else { return nil }
    let limit = Snapshot.rowLimit
    return ContextProfile(
      context: context, accepts: System.routes.filter { $0.to.contains(context) },
      publishes: System.routes.filter { $0.from == context },
      outbox: flights.lazy.filter { entry(of: $0).message.origin == context }.prefix(limit)
        .map { flight($0) },
      log: lastEntries(of: context, limit), terms: System.terms(of: context))
  }

  private func lastEntries(of context: ParticipantID, _ limit: Int) -> [Snapshot.LogRow] {
    var rows: [Snapshot.LogRow] = []
    var position = log.count
    // A context that has recorded little in a long log is not searched for to its start.
    let start = max(0, position - Self.searchLimit)
    while position > start, rows.count < limit {
      if log[position - 1].message.origin == context { rows.append(row(position)) }
      position -= 1
    }
    return rows.reversed()
  }

  /// How far back a context's own entries are looked for.
  private static var searchLimit: Int { 100_000 }
}
