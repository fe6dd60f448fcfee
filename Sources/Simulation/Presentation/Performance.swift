import EventSourcing
import Primitives

/// Does what a screen asks for, one command after the other, and publishes what there is to show
/// after each.
public struct Performance<System: PresentableSystem>: Sendable {
  private let bus: Bus<System>
  private let link: SimulationLink
  private let keepNotes: @Sendable (SessionNotes) -> Void

  /// - Parameter keepNotes: is told what somebody left in the session whenever that changes, so that even
  ///   a crash of the program leaves it there.
  public init(
    _ bus: Bus<System>, _ link: SimulationLink,
    keepNotes: @escaping @Sendable (SessionNotes) -> Void = { _ in }
  ) {
    self.bus = bus
    self.link = link
    self.keepNotes = keepNotes
  }

  /// What one command came to.
  struct Answer {
    var form: OrderForm?
    var formError: FormError?
    var notice: Phrase?
  }

  /// Ends when the screen ends the link.
  ///
  /// - Parameter showsFirst: whether the first thing is to publish what there is.
  public func perform(showsFirst: Bool = false) async {
    var request = SnapshotRequest()
    var answered = 0
    await bus.report(to: { [link] in link.report($0) })
    if showsFirst { link.publish(await bus.snapshot(request)) }
    for await command in link.commands {
      var answer = Answer()
      var failure: String?
      link.begin(answered + 1)
      do throws(StoreError) {
        if !request.take(command) { answer = try await perform(command) }
      } catch {
        failure = error.description
      }
      if command.changesNotes { keepNotes(await bus.notes) }
      var snapshot = await bus.snapshot(request)
      // What somebody stopped is not begun again with the next command.
      if link.isStopped { request.drop(unanswered: snapshot) }
      snapshot.failure = failure
      snapshot.form = answer.form
      snapshot.formError = answer.formError
      snapshot.notice = answer.notice
      snapshot.hasGivenUp = link.hasGivenUp
      answered += 1
      snapshot.answered = answered
      link.publish(snapshot)
    }
  }

  private func perform(_ command: SimulationCommand) async throws(StoreError) -> Answer {
    switch command {
    case .step: _ = try await bus.step()
    case .back: await bus.lookBack()
    case .look(let step): await bus.look(atStep: Int32(clamping: step))
    case .run(let limit): _ = try await bus.run(limit: limit, stopsWhenBroken: true)
    case .phaseForward: _ = try await bus.phaseForward()
    case .phaseBack: await bus.phaseBack()
    case .seekForward(let limit):
      if try await !bus.seekForward(limit: limit), await bus.hit == nil, !link.isStopped {
        return Answer(notice: Notices.noHitAhead)
      }
    case .seekBack:
      if await !bus.seekBack(), !link.isStopped { return Answer(notice: Notices.noHitBefore) }
    case .toStoryStart(let subject): return await toStoryStart(subject)
    case .toStoryEnd(let subject, let limit):
      let step = await bus.viewedEngine.step
      _ = try await bus.runToEnd(of: Name(subject), limit: limit)
      if await bus.viewedEngine.step == step { return Answer(notice: Notices.isStoryEnd(subject)) }
    case .jump(let text): return await jump(text)
    case .intervene(let intervention):
      if try await !bus.intervene(intervention) { return Answer(notice: Notices.nothingDone) }
    case .addFault(let text): return try await addFault(text)
    case .switchBranch(let id): _ = try await bus.switchBranch(to: id)
    case .rebuild(let context): try await bus.beginRebuild(context)
    case .rebuildOn(let limit): await bus.rebuildOn(limit: limit)
    case .endRebuild: await bus.endRebuild()
    case .addBreakpoint(let text): return await addBreakpoint(text)
    case .removeBreakpoint(let index): await bus.removeBreakpoint(index)
    case .bookmark(let label):
      if await !bus.toggleBookmark(label) { return Answer(notice: Notices.tooManyBookmarks) }
    case .find(let text): await bus.find(text)
    case .openForm: return Answer(form: await bus.orderForm())
    case .submit(let filled):
      switch await bus.message(from: filled) {
      case .success(let message): _ = try await bus.send(message)
      case .failure(let error): return Answer(form: filled, formError: error)
      }
    case .cancel(let subject):
      guard let message = await bus.cancellation(of: subject) else {
        return Answer(notice: Notices.noOrder(subject))
      }
      _ = try await bus.send(message)
    case .showRows, .showLog, .showDetail, .showContext, .showFold, .showTree, .showStory, .compare,
      .explain:
      break
    }
    return Answer()
  }

  private func toStoryStart(_ subject: String) async -> Answer {
    guard let story = await bus.story(of: Name(subject)) else {
      return Answer(notice: Notices.noOrder(subject))
    }
    let step = await bus.viewedEngine.step
    await bus.look(atStep: story.first - 1)
    let isThere = await bus.viewedEngine.step == step
    return Answer(notice: isThere ? Notices.isStoryStart(subject) : nil)
  }

  private func jump(_ text: String) async -> Answer {
    switch await bus.target(of: text) {
    case .success(let step):
      await bus.look(atStep: step)
      return Answer()
    case .failure(let problem): return Answer(notice: problem.text)
    }
  }

  private func addFault(_ text: String) async throws(StoreError) -> Answer {
    let fault: Disturbance
    do throws(FaultTextError) { fault = try System.faultText.disturbance(text) } catch {
      return Answer(notice: Notices.noFault(error))
    }
    let isNew = try await bus.intervene(.change(.begin(fault)))
    return Answer(notice: isNew ? nil : Notices.noFaultAdded)
  }

  private func addBreakpoint(_ text: String) async -> Answer {
    switch Bus<System>.breakpoint(text) {
    case .success(let breakpoint):
      if case .type(let name) = breakpoint.event, !System.hasMessage(named: name) {
        return Answer(notice: Notices.noMessage(name))
      }
      let doubt = await bus.doubt(about: breakpoint)
      if case .neverHolds(let notice) = doubt { return Answer(notice: notice) }
      guard await bus.add(breakpoint) else { return Answer(notice: Notices.noBreakpointAdded) }
      if case .mayNeverHold(let notice) = doubt { return Answer(notice: notice) }
      return Answer()
    case .failure(let problem): return Answer(notice: problem.text)
    }
  }
}

extension SimulationCommand {
  /// Whether it is about marks, breakpoints, or the branch that is gone on with.
  fileprivate var changesNotes: Bool {
    switch self {
    case .addBreakpoint, .removeBreakpoint, .bookmark, .switchBranch: true
    default: false
    }
  }
}

extension SnapshotRequest {
  /// Takes in what only changes what is shown; false where `command` is another.
  mutating func take(_ command: SimulationCommand) -> Bool {
    switch command {
    case .showRows(let rows): self.rows = rows
    case .showLog(let start): logStart = start
    case .showDetail(let subject): detail = subject
    case .showContext(let id): context = id
    case .showFold(let position): fold = position
    case .showTree(let position): tree = position
    case .showStory(let subject): story = subject
    case .compare(let branch): comparison = branch
    case .explain(let rule): self.rule = rule
    default: return false
    }
    return true
  }

  /// Asks no longer for what takes long and is not there.
  mutating func drop(unanswered snapshot: Snapshot) {
    if snapshot.minimalStory == nil { rule = nil }
    if snapshot.comparison == nil { comparison = nil }
    if snapshot.fold == nil { fold = nil }
  }
}

extension Bus where System: PresentableSystem {
  func orderForm() async -> OrderForm { engine.system.orderForm(await viewedWorld()) }

  func message(from form: OrderForm) async -> Result<Message, FormError> {
    let world = await viewedWorld()
    return Result { () throws(FormError) in try engine.system.message(from: form, in: world) }
  }

  func cancellation(of subject: String) async -> Message? {
    engine.system.cancellation(of: subject, in: await viewedWorld())
  }
}
