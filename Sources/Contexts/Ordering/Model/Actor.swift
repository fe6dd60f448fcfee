public import EventSourcing

/// Ordering at work: a shell around ``OrderingModel``.
public actor OrderingContext {
  private let executor: any SerialExecutor
  /// What this context holds now: a fold over its events.
  public private(set) var state = OrderingState()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameter executor: the one on which all contexts and the bus run.
  public init(executor: any SerialExecutor) { self.executor = executor }

  /// Handles one message and says what is to be recorded and sent.
  public func handle(_ message: OrderingInbound) -> Reaction<OrderingEvent, OrderingOutgoing> {
    OrderingModel.handle(message, &state)
  }

  /// Puts a state in place that was rebuilt from the stored events.
  public func restore(_ rebuilt: OrderingState) { state = rebuilt }
}
