/// What a screen asks of the simulation.
public enum SimulationCommand: Sendable, Equatable {
  /// Deliver the next message.
  case step
  /// Look at the moment one message before.
  case back
  /// Look at the moment after this step; at now where it is not in the past.
  case look(step: Int)
  /// Deliver up to so many messages, durable in groups.
  case run(limit: Int)
  /// Show this part of the log, by position; its end where nil.
  case showLog(from: Int?)
  /// Show one entry whole; none where nil.
  case showDetail(position: Int?)
  /// Fill in a fresh form.
  case openForm
  /// Send what the form asks for.
  case submit(OrderForm)
}
