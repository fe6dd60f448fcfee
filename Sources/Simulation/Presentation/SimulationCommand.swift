public import EventSourcing

/// What a screen asks of the simulation.
public enum SimulationCommand: Sendable, Equatable {
  /// Deliver the next message; in the past, show what happened next.
  case step
  /// Look at the moment one message before.
  case back
  /// Look at the moment after this step; at now where it is not in the past.
  case look(step: Int)
  /// Deliver up to so many messages, durable in groups; stops at breakpoints.
  case run(limit: Int)
  /// Go one phase on within the message that is next.
  case phaseForward
  /// Go one phase back within the message.
  case phaseBack
  /// Look at the moment before the story of this order began.
  case toStoryStart(String)
  /// Go on, or forward in the past, until nothing of this order is under way, at most so many steps.
  case toStoryEnd(String, limit: Int)
  /// Look at a moment: `#120` a position, `10:31:05` a virtual time, sixteen digits an event's id.
  case jump(String)

  /// Do this as the broker. In the past it makes a branch.
  case intervene(Intervention)
  /// Begin the fault that this text describes: see `FaultText`. In the past it makes a branch.
  case addFault(String)
  /// Go on in another branch.
  case switchBranch(BranchID)
  /// Show how the branch differs from the one that is shown; nothing where nil.
  case compare(BranchID?)

  /// Throw one context's actor away, or all, and begin to build new ones from the stored events.
  case rebuild(ParticipantID?)
  /// Fold up to so many more stored events into what is being rebuilt.
  case rebuildOn(limit: Int)
  /// Fold what is left, and show the contexts as they are again.
  case endRebuild

  /// Stop where this happens: see ``Breakpoint``.
  case addBreakpoint(String)
  case removeBreakpoint(Int)
  /// Run to the next breakpoint or bookmark, at most so many steps.
  case seekForward(limit: Int)
  /// Go back to the previous breakpoint or bookmark.
  case seekBack
  /// Mark the moment that is looked at, or take its mark away.
  case bookmark(String)

  /// Make so many rows of what there may be many of.
  case showRows(RowsWanted)
  /// Show this part of the log, by position; its end where nil.
  case showLog(from: Int?)
  /// Show the entries that hold this text; none where nil.
  case find(String?)
  /// Show one entry whole; none where nil.
  case showDetail(DetailSubject?)
  /// Show what there is to know of one context; nothing where nil.
  case showContext(ParticipantID?)
  /// Show what an entry changed in the context that recorded it; nothing where nil.
  case showFold(position: Int?)
  /// Show what led to an entry and what followed; nothing where nil.
  case showTree(position: Int?)
  /// Show the steps of one order, or of all where the text is empty; none where nil.
  case showStory(String?)
  /// Show a story that breaks this rule and from which nothing can be left out; none where nil.
  case explain(rule: Int?)

  /// Fill in a fresh form.
  case openForm
  /// Send what the form asks for.
  case submit(OrderForm)
  /// Have the customer cancel this order.
  case cancel(String)
}
