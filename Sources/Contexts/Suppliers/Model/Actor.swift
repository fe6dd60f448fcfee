public import EventSourcing

/// Suppliers at work: a shell around ``SuppliersModel``, with the purchasing system at its edge.
public actor SuppliersContext {
  private let executor: any SerialExecutor
  private let purchasing: any PurchasingSystem
  /// What this context holds now: a fold over its events.
  public private(set) var state = SuppliersState()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameter executor: the one on which all contexts and the bus run.
  public init(executor: any SerialExecutor, purchasing: any PurchasingSystem) {
    self.executor = executor
    self.purchasing = purchasing
  }

  /// Handles one message and says what is to be recorded and sent.
  public func handle(_ message: SuppliersInbound) -> Reaction<SuppliersEvent, SuppliersOutgoing> {
    SuppliersModel.handle(message, &state, purchasing)
  }

  /// Puts a state in place that was rebuilt from the stored events.
  public func restore(_ rebuilt: SuppliersState) { state = rebuilt }
}
