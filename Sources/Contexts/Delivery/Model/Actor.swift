public import EventSourcing

/// Delivery at work: a shell around ``DeliveryModel``, with the carrier at its edge.
public actor DeliveryContext {
  private let executor: any SerialExecutor
  private let carrier: any Carrier
  /// What this context holds now: a fold over its events.
  public private(set) var state = DeliveryState()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameter executor: the one on which all contexts and the bus run.
  public init(executor: any SerialExecutor, carrier: any Carrier) {
    self.executor = executor
    self.carrier = carrier
  }

  /// Handles one message and says what is to be recorded and sent.
  public func handle(_ message: DeliveryInbound) -> Reaction<DeliveryEvent, DeliveryOutgoing> {
    DeliveryModel.handle(message, &state, carrier)
  }

  /// Puts a state in place that was rebuilt from the stored events.
  public func restore(_ rebuilt: DeliveryState) { state = rebuilt }
}
