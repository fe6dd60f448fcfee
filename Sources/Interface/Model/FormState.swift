import Simulation

/// The order form while it is open.
struct FormState: Sendable, Equatable {
  enum Phase: Sendable, Equatable {
    /// Asked for; it comes with this answer.
    case opening(answer: Int)
    case editing
    /// Sent; whether it was taken comes with this answer.
    case sent(answer: Int)
  }

  var phase: Phase
  private(set) var form: OrderForm?
  var fields: [TextField] = []
  var focused = 0
  var error: FormError?

  init(answer: Int) { phase = .opening(answer: answer) }

  mutating func open(_ form: OrderForm) {
    self.form = form
    fields = form.fields.map { TextField($0.text, isProposal: true) }
    focused = 0
    error = nil
    phase = .editing
  }

  mutating func refuse(_ error: FormError) {
    self.error = error
    focused = min(max(0, error.field), max(0, fields.count - 1))
    phase = .editing
  }

  /// The form with what was typed.
  var filled: OrderForm? {
    guard var filled = form else { return nil }
    for index in filled.fields.indices where index < fields.count {
      filled.fields[index].text = fields[index].text
    }
    return filled
  }

  mutating func move(by step: Int) {
    guard !fields.isEmpty else { return }
    focused = (focused + step + fields.count) % fields.count
  }
}
