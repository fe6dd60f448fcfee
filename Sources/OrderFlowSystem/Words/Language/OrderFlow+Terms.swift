public import EventSourcing
public import Simulation

/// The ubiquitous language of each context: valid inside it, and nowhere else.
extension OrderFlow {
  public static func terms(of context: ParticipantID) -> [Term] {
    switch context {
    case .ordering: orderingTerms
    case .billing: billingTerms
    case .inventory: inventoryTerms
    case .suppliers: suppliersTerms
    case .delivery: deliveryTerms
    default: []
    }
  }
}
