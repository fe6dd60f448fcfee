public import EventSourcing

/// Billing at work: a shell around ``BillingModel``, with the payment provider at its edge.
public actor BillingContext {
  private let executor: any SerialExecutor
  private let provider: any PaymentProvider
  /// What this context holds now: a fold over its events.
  public private(set) var state = BillingState()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameter executor: the one on which all contexts and the bus run.
  public init(executor: any SerialExecutor, provider: any PaymentProvider) {
    self.executor = executor
    self.provider = provider
  }

  /// Handles one message and says what is to be recorded and sent.
  public func handle(_ message: BillingInbound) -> Reaction<BillingEvent, BillingOutgoing> {
    BillingModel.handle(message, &state, provider)
  }

  /// Puts a state in place that was rebuilt from the stored events.
  public func restore(_ rebuilt: BillingState) { state = rebuilt }
}
