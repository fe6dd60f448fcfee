import EventSourcing
import Primitives
import Simulation

extension RelaySystem: PresentableSystem {
  static let faultText = FaultText(participants: participants)

  static func spellings(of typed: String) -> [String] { [] }

  static func hasMessage(named name: String) -> Bool { name != "NONSENSE" }

  static let routes: [MessageRoute] = []

  static func terms(of context: ParticipantID) -> [Term] { [] }

  var title: Phrase { Phrase("relay") }

  func view(
    of context: ParticipantID, in world: [[String]], unlike other: [[String]]?, limit: Int
  ) -> ContextView {
    let rows = world[context.index].enumerated().map { index, label in
      ContextView.Row(id: String(index), cells: [Phrase(label)])
    }
    return ContextView(
      figures: [], columns: [Phrase("label")], rows: Array(rows.reversed().prefix(limit)),
      total: rows.count)
  }

  func name(ofValueAt path: [String], in context: ParticipantID) -> Phrase? {
    Phrase(path.joined(separator: "."))
  }

  func text(_ value: String, at path: [String], in context: ParticipantID) -> Phrase {
    Phrase(value)
  }

  func sentence(for message: Token) -> Phrase {
    Phrase(en: "\(message.label) has \(message.hops) hops", ko: "\(message.label) \(message.hops)번")
  }

  func purpose(of message: Token, for target: ParticipantID, with mechanisms: MechanismSet)
    -> Phrase
  { Phrase("hands it on") }

  func translation(of message: Token, for target: ParticipantID) -> String? { nil }

  func cancellation(of subject: String, in world: [[String]]) -> Token? { nil }

  func minimalStory(
    of violation: Violation, in engine: Engine<RelaySystem>, marks: [StepMark],
    report: LongWork.Report
  ) -> MinimalStory? { nil }

  func orderForm(_ world: [[String]]) -> OrderForm {
    OrderForm(
      title: title, fields: [OrderForm.Field(label: Phrase("label"), hint: Phrase(""), text: "a")])
  }

  func message(from form: OrderForm, in world: [[String]]) throws(FormError) -> Token {
    guard let label = form.fields.first?.text, !label.isEmpty else {
      throw FormError(field: 0, text: Phrase("empty"))
    }
    return Token(label: label, hops: 1, from: .player)
  }
}
