import EventSourcing
import Simulation

/// Whether there is anything that a fault, or the broker, could be about.
extension Model {
  func obstacle(toFault action: Action) -> ReasonWords? {
    switch action {
    case .drop, .duplicate, .delay: return aimedMessage == nil ? .noMessage : nil
    case .deliver:
      guard let message = aimedMessage else { return .noMessage }
      return isHeld(message) ? .messageHeld : nil
    case .reorder:
      if aimedMessage == nil { return .noMessage }
      return messageBehind == nil ? .nothingBehind : nil
    case .sooner:
      if aimedMessage == nil { return .noMessage }
      return messageBefore == nil ? .nothingSooner : nil
    case .crashMenu, .crashBeforeRecord, .crashAfterRecord, .crashAfterPublish, .stop, .slow,
      .refuseWrite, .partitionMenu:
      return obstacle(toDisturbing: action)
    case .partition1, .partition2, .partition3, .partition4, .partition5:
      guard let place = action.place, place < snapshot.contexts.count else {
        return .noSuchContext((action.place ?? 0) + 1)
      }
      return snapshot.contexts[place].id == aimedContext
        ? .withItself : obstacle(toDisturbing: action)
    case .outsideMenu: return outsideSystems.isEmpty ? .noOutside : nil
    case .outside1, .outside2, .outside3, .outside4, .outside5:
      guard let place = action.place, place < outsideSystems.count else { return .noOutside }
      return misbehaviour(of: outsideSystems[place].id) == nil ? obstacleToMore : nil
    case .addFault: return obstacleToMore
    case .liftAll: return snapshot.faults.isEmpty ? .noFaults : nil
    default: return nil
    }
  }

  /// What is there already is lifted: that is always possible.
  private func obstacle(toDisturbing action: Action) -> ReasonWords? {
    guard aimedContext != nil else { return .noContext }
    if let disturbance = disturbance(action), isActive(disturbance) { return nil }
    return obstacleToMore
  }

  private var obstacleToMore: ReasonWords? {
    snapshot.faults.count < ActiveFaults.limit ? nil : .tooManyFaults
  }
}
