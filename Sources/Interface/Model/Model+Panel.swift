import EventSourcing
import Simulation

/// What stands below the panes.
enum Panel: Sendable, Equatable {
  /// What just happened, and why.
  case why
  case phase(PhaseView)
  case crash(CrashView)
  case rebuild(RebuildView)
}

extension Model {
  var panel: Panel {
    if let rebuild = snapshot.rebuild { return .rebuild(rebuild) }
    if let phase = snapshot.phase { return .phase(phase) }
    if let crash = snapshot.crash { return .crash(crash) }
    return .why
  }

  /// What a context has to do with what is shown.
  enum Part: Sendable, Equatable {
    /// It handles, or has just handled, the message.
    case handles
    /// It sent the message, or something is on its way to it.
    case takesPart
  }

  /// The context that handles, or has just handled, the message.
  var actingContext: Int? { snapshot.contexts.indices.first { part(ofContext: $0) == .handles } }

  /// The context to be seen while nothing has been chosen: the one that acts; after a step without a
  /// message, such as a choice, the one that faults are about.
  var contextInSight: Int? {
    if let actingContext { return actingContext }
    guard handledStep?.message == nil, let aimedContext else { return nil }
    return snapshot.contexts.firstIndex { $0.id == aimedContext }
  }

  /// nil for a context that has nothing to do with it.
  func part(ofContext index: Int) -> Part? {
    if let rebuild = snapshot.rebuild {
      let isRebuilt =
        snapshot.contexts.indices.contains(index)
        && rebuild.context == snapshot.contexts[index].id
      return isRebuilt ? .handles : nil
    }
    guard let phase = snapshot.phase else { return acted == index ? .handles : nil }
    if phase.step.to?.index == index { return .handles }
    let sends = phase.step.message?.origin.index == index
    let receives =
      phase.phase == .published && phase.step.sent.contains { $0.to.index == index }
    return sends || receives ? .takesPart : nil
  }
}
