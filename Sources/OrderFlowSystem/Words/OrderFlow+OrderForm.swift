import Primitives
public import Simulation

extension OrderFlow {
  public func orderForm(_ world: OrderFlowWorld) -> OrderForm {
    OrderForm(
      title: Phrase(en: "Place an order", ko: "주문하기"),
      fields: NewOrderForm.fields(
        order: NewOrderForm.freeNumber(scenario, world), customer: NewOrderForm.customer(scenario),
        item: NewOrderForm.item(scenario, world)))
  }

  public func message(
    from form: OrderForm, in world: OrderFlowWorld
  ) throws(FormError) -> OrderFlowMessage {
    try NewOrderForm.message(from: form, scenario, world)
  }
}
