import EventSourcing
import Foundation
import Primitives

/// What happened in a step, in the words under which it is stored.
struct ActText: Equatable {
  var act: String
  var outcome: String?
  var detail: String?

  init(_ act: StepAct, _ names: ParticipantNames) throws {
    switch act {
    case .handled(_, let outcome):
      self.init("handled", outcome: outcome.name, detail: try outcome.detail)
    case .crashed(_, let point, _): self.init("crashed", detail: point.rawValue)
    case .refused: self.init("refused")
    case .dropped: self.init("dropped")
    case .moved: self.init("moved")
    case .copied: self.init("copied")
    case .redelivered: self.init("redelivered")
    case .changed(let change): self.init("changed", detail: try names.text(change))
    }
  }

  private init(_ act: String, outcome: String? = nil, detail: String? = nil) {
    self.act = act
    self.outcome = outcome
    self.detail = detail
  }
}

extension StepAct {
  /// What `stored` says that happened; nil where its columns do not fit each other.
  ///
  /// - Parameter flight: the message that it was about.
  init?(_ stored: StoredStep, flight: InFlight?, _ names: ParticipantNames) {
    let fate = stored.fate.flatMap { Fate(rawValue: $0) }
    guard (fate == nil) == (stored.fate == nil) else { return nil }
    switch (stored.act, flight, stored.outcome, stored.detail, fate) {
    case ("handled", let flight?, let name?, let detail, nil):
      guard let outcome = Outcome(name: name, detail: detail) else { return nil }
      self = .handled(flight, outcome)
    case ("crashed", let flight?, nil, let detail?, let fate?):
      guard let point = CrashPoint(rawValue: detail) else { return nil }
      self = .crashed(flight, point, fate)
    case ("refused", let flight?, nil, nil, let fate?): self = .refused(flight, fate)
    case ("dropped", let flight?, nil, nil, let fate?): self = .dropped(flight, fate)
    case ("moved", let flight?, nil, nil, nil): self = .moved(flight)
    case ("copied", let flight?, nil, nil, nil): self = .copied(flight)
    case ("redelivered", let flight?, nil, nil, nil): self = .redelivered(flight)
    case ("changed", nil, nil, let detail?, nil):
      guard let change = names.change(detail) else { return nil }
      self = .changed(change)
    default: return nil
    }
  }
}

extension Outcome {
  fileprivate init?(name: String, detail: String?) {
    switch (name, detail) {
    case ("handled", nil): self = .handled
    case ("ignored", nil): self = .ignored
    case ("duplicate", nil): self = .duplicate
    case ("rejected", let detail?):
      guard let phrase = try? JSONDecoder().decode(Phrase.self, from: Data(detail.utf8)) else {
        return nil
      }
      self = .rejected(phrase)
    default: return nil
    }
  }

  /// What there is to say about it, as JSON.
  fileprivate var detail: String? {
    get throws {
      guard case .rejected(let phrase) = self else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(phrase), as: UTF8.self)
    }
  }
}
