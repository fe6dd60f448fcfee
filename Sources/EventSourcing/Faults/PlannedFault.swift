public import Primitives

/// A fault that a scenario, or the command line, has in store.
public struct PlannedFault: Hashable, Sendable {
  public var disturbance: Disturbance
  /// When it begins, counted from the start of the world; nil for from the beginning on.
  public var from: VirtualDuration?
  /// When it is lifted; nil for never.
  public var until: VirtualDuration?

  public init(
    _ disturbance: Disturbance, from: VirtualDuration? = nil, until: VirtualDuration? = nil
  ) {
    self.disturbance = disturbance
    self.from = from
    self.until = until
  }
}
