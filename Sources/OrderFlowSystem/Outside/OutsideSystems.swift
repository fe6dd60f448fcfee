import Billing
import Delivery
import EventSourcing
import Primitives
import Suppliers

/// What stands behind the ports of the contexts, simulated by the rules of a scenario.
struct OutsideSystems: Sendable {
  let provider: any PaymentProvider
  let purchasing: any PurchasingSystem
  let carrier: any Carrier

  init(_ rules: Scenario.Rules, seed: UInt64) {
    let chance = KeyedGenerator(seed: seed)
    provider = SimulatedPaymentProvider(
      rule: rules.payment, delay: rules.providerDelay, chance: chance)
    purchasing = SimulatedPurchasingSystem(delay: rules.supplierDelay, chance: chance)
    carrier = SimulatedCarrier(delay: rules.carrierDelay, chance: chance)
  }

}
