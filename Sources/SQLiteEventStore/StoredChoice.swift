import EventSourcing
import Foundation

/// A row of the table of choices.
struct StoredChoice: Sendable, Equatable {
  var kind: String
  /// What was chosen, as JSON.
  var data: String
}

extension StoredStep {
  /// Whether somebody decided it.
  var isChoice: Bool { StepReason(rawValue: reason)?.isChoice ?? false }

  /// What is to be written down of it as a choice.
  ///
  /// - Parameter type: the published name of its message.
  func choice(about type: String?) throws -> StoredChoice {
    StoredChoice(
      kind: reason,
      data: try ChoiceData(
        act: act, change: flight == nil ? detail : nil, position: flight?.position,
        target: flight?.target, type: type
      ).encoded)
  }
}

/// What is said of a choice, for people.
private struct ChoiceData: Encodable {
  let act: String
  let change: String?
  let position: Int32?
  let target: String?
  let type: String?

  var encoded: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
