public import EventSourcing

/// Inventory at work: a shell around ``InventoryModel``. It asks nothing of anybody.
public actor InventoryContext {
  private let executor: any SerialExecutor
  /// What this context holds now: a fold over its events.
  public private(set) var state = InventoryState()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameter executor: the one on which all contexts and the bus run.
  public init(executor: any SerialExecutor) { self.executor = executor }

  /// Handles one message and says what is to be recorded and sent.
  public func handle(_ message: InventoryInbound) -> Reaction<InventoryEvent, Never> {
    InventoryModel.handle(message, &state)
  }

  /// Puts a state in place that was rebuilt from the stored events.
  public func restore(_ rebuilt: InventoryState) { state = rebuilt }
}
