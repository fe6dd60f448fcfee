public import EventSourcing
public import Primitives

/// What stands in the contexts' states, in their languages.
extension OrderFlow {
  public func name(ofValueAt path: [String], in context: ParticipantID) -> Phrase? {
    guard let words = Self.vocabulary(of: context) else {
      return Phrase(path.joined(separator: "."))
    }
    return words.name(of: path)
  }

  public func text(
    _ value: String, at path: [String], in context: ParticipantID
  ) -> Phrase {
    let currency = scenario.items.first?.unitPrice.currency ?? .usd
    return Self.vocabulary(of: context)?.text(value, at: path, currency: currency) ?? Phrase(value)
  }

  private static func vocabulary(of context: ParticipantID) -> StateVocabulary? {
    switch context {
    case .ordering: orderingState
    case .billing: billingState
    case .inventory: inventoryState
    case .suppliers: suppliersState
    case .delivery: deliveryState
    default: nil
    }
  }
}
