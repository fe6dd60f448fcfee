public import EventSourcing
import Messaging
import Primitives

/// What a screen wants to see besides what it always sees.
public struct SnapshotRequest: Sendable, Equatable {
  /// The first position of the part of the log; its end where nil.
  public var logStart: Int?
  /// The entry to show whole.
  public var detail: DetailSubject?
  /// The context of which to show all there is to know.
  public var context: ParticipantID?
  /// The entry of which to show what it changed.
  public var fold: Int?
  /// The entry whose causes and consequences to show.
  public var tree: Int?
  /// The order whose steps to show, all where it is empty.
  public var story: String?
  /// The branch to compare with.
  public var comparison: BranchID?
  /// The rule to explain.
  public var rule: Int?
  /// How many rows of the long lists.
  public var rows = RowsWanted.all

  public init(logStart: Int? = nil, detail: DetailSubject? = nil) {
    self.logStart = logStart
    self.detail = detail
  }
}

extension Bus where System: PresentableSystem {
  /// What can be shown of this moment.
  public func snapshot(_ request: SnapshotRequest = SnapshotRequest()) async -> Snapshot {
    let world = await viewedWorld()
    let now = engine
    let engine = viewedEngine
    let flights = sent(engine.queue.sorted, in: engine)
    let shown = flights.prefix(Snapshot.rowLimit).map { engine.flight($0) }
    let participants = System.participants
    let lastStep = engine.last.map { engine.step($0, sent: engine.lastEnqueued) }
    let limit = Snapshot.rowLimit
    return Snapshot(
      title: engine.system.title, seed: engine.system.seed, position: engine.log.count,
      step: Int(engine.step), now: engine.now, start: engine.system.start,
      toCome: engine.system.agenda.count - engine.agendaDone, status: engine.standing,
      participants: participants,
      contexts: contextViews(engine, world, flights + engine.held, shown, request.rows),
      flights: shown, flightTotal: flights.count,
      held: engine.held.prefix(limit).map { engine.flight($0) }, heldTotal: engine.held.count,
      deadLetters: engine.deadLetters.suffix(limit).reversed().map { engine.flight($0.flight) },
      deadLetterTotal: engine.deadLetters.count, faults: engine.faultRows,
      outside: participants.map {
        Snapshot.Outside(id: $0.id, misbehaviours: System.misbehaviours(of: $0.id))
      }.filter { !$0.misbehaviours.isEmpty },
      mechanisms: engine.mechanisms, next: engine.upcoming.map { engine.next($0) },
      last: lastStep, phase: phaseView(),
      crash: crashView(Moment(engine: engine, world: world)), rebuild: rebuildView(engine),
      log: engine.logRows(request), found: found(in: engine),
      detail: request.detail.flatMap { engine.detail($0) },
      profile: request.context.flatMap {
        engine.profile($0, flights: flights + engine.held)
      },
      fold: request.fold.flatMap { fold(at: $0, of: engine) },
      tree: request.tree.flatMap { engine.causationTree(of: $0) },
      story: request.story.map { storyRows($0, until: engine, limit: request.rows.story) } ?? [],
      rules: ruleRows(engine), minimalStory: request.rule.flatMap { minimalStory(of: $0) },
      breakpoints: breakpoints, hit: hit, bookmarks: bookmarks[branch.id] ?? [], branch: branch,
      branches: branchRows(now),
      comparison: comparison(with: request.comparison, engine, world),
      marks: timelineMarks(now),
      end: past == nil ? nil : Snapshot.End(step: Int(now.step), position: now.log.count),
      opening: Int(now.openingEnd))
  }

  /// Without what is recorded and not published yet, while a message is gone through phase by phase.
  private func sent(_ flights: [InFlight], in engine: Engine<System>) -> [InFlight] {
    guard ahead?.phase == .recorded else { return flights }
    return flights.filter { $0.sent < engine.step }
  }

  /// - Parameter shown: the first of `waiting`, as they are shown.
  private func contextViews(
    _ engine: Engine<System>, _ world: System.World, _ waiting: [InFlight],
    _ shown: [Snapshot.Flight], _ rows: RowsWanted
  ) -> [Snapshot.Context] {
    let recorded = engine.entries(ofStep: engine.step)
    let old =
      rebuilding.map { $0.mixed($0.previous, with: world) } ?? ahead.map {
        $0.isRecorded ? $0.before.world : nil
      } ?? before
    var inboxes = [[Int]](repeating: [], count: System.participants.count)
    for (place, flight) in waiting.enumerated() { inboxes[flight.target.index].append(place) }
    return System.participants.prefix(System.contextCount).map { context in
      let inbox = inboxes[context.id.index]
      // Only who recorded something in the last step can show something else than before it.
      let isSame = rebuilding == nil && !recorded.contains { $0.message.origin == context.id }
      let limit = rows.rows(of: context.id)
      return Snapshot.Context(
        id: context.id, view: engine.system.view(of: context.id, in: world, limit: limit),
        changes: (isSame ? nil : old).flatMap {
          engine.system.changes(of: context.id, from: $0, to: world)
        },
        inbox: inbox.prefix(limit).map {
          $0 < shown.count ? shown[$0] : engine.flight(waiting[$0])
        }, inboxTotal: inbox.count,
        isStopped: engine.faults.all.contains { $0.disturbance == .stopped(context.id) },
        last: engine.lastSteps[context.id.index].map { engine.step($0) })
    }
  }

  private func ruleRows(_ engine: Engine<System>) -> [Snapshot.Rule] {
    System.Watch.rules.enumerated().map { index, rule in
      Snapshot.Rule(
        rule: rule, checks: engine.watch.checks[index],
        violation: engine.watch.violations.first { $0.rule == index })
    }
  }

  private func phaseView() -> PhaseView? {
    guard let ahead, let last = ahead.last, let mark = ahead.after.engine.last else { return nil }
    let engine = ahead.after.engine
    let translation = mark.flight.flatMap { flight in
      engine.system.translation(of: engine.entry(of: flight).message, for: flight.target)
    }
    return PhaseView(
      phase: ahead.phase, last: last, step: engine.step(mark, sent: engine.lastEnqueued),
      translation: translation)
  }

  private func rebuildView(_ engine: Engine<System>) -> RebuildView? {
    guard let rebuilding else { return nil }
    return RebuildView(
      context: rebuilding.context, position: rebuilding.position, end: rebuilding.end,
      events: rebuilding.events,
      lastEvent: rebuilding.lastEvent > 0 ? engine.row(rebuilding.lastEvent) : nil,
      before: rebuilding.before.description, now: rebuilding.now?.description,
      recorded: rebuilding.recorded.description, published: rebuilding.published.description,
      unpublished: rebuilding.unpublished.prefix(Snapshot.rowLimit).map { engine.row($0) })
  }

  private func branchRows(_ now: Engine<System>) -> [Snapshot.BranchRow] {
    lines.all.map { line in
      let isCurrent = line.branch.id == branch.id
      let engine = isCurrent ? now : line.engine
      let first = line.branch.fork.map { Int($0.step) + 1 }
      let steps = isCurrent ? history?.count ?? Int(now.step) : line.history.count
      let mark = first.flatMap { first in
        first > steps ? nil : (isCurrent ? history : line.history)?.mark(first)
      }
      return Snapshot.BranchRow(
        branch: line.branch, steps: steps, position: engine.log.count,
        first: mark.map { engine.step($0) }, status: engine.standing,
        broken: engine.watch.violations.count)
    }
  }

  private func timelineMarks(_ now: Engine<System>) -> [Snapshot.TimelineMark] {
    var marks = (history?.notable ?? []).map { mark in
      Snapshot.TimelineMark(
        step: Int(mark.step),
        kind: mark.reason.isChoice && mark.fault == nil && !mark.isChange ? .choice : .fault)
    }
    marks += stepsHit().map { .init(step: $0, kind: .breakpoint) }
    marks += bookmarks[branch.id, default: []].map { .init(step: $0.step, kind: .bookmark) }
    for line in lines.all {
      if let fork = line.branch.fork, fork.parent == branch.id || line.branch.id == branch.id {
        marks.append(.init(step: Int(fork.step), kind: .branch))
      }
    }
    for violation in now.watch.violations where violation.position >= 1 {
      marks.append(.init(step: Int(now.step(of: violation)), kind: .violation))
    }
    return Array(marks.sorted { $0.step < $1.step }.prefix(Snapshot.markLimit))
  }

  private func storyRows(
    _ subject: String, until engine: Engine<System>, limit: Int
  ) -> [Snapshot.Step] {
    guard let history else { return [] }
    let wanted = subject.isEmpty ? nil : Name(subject)
    var rows: [Snapshot.Step] = []
    var step = min(Int(engine.step), history.count)
    while step > 0, rows.count < min(limit, Snapshot.rowLimit) {
      let mark = history.mark(step)
      let message = mark.flight.map { self.engine.entry(of: $0).message }
      // What began to go wrong meanwhile belongs to each story.
      if wanted == nil || message?.subject == wanted || mark.isChange {
        rows.append(self.engine.step(mark))
      }
      step -= 1
    }
    if wanted != nil {
      // What changed before its first message is none of its story.
      let first = rows.lastIndex { $0.message != nil } ?? -1
      rows.removeSubrange((first + 1)...)
    }
    return rows.reversed()
  }
}

extension StepMark {
  fileprivate var isChange: Bool {
    if case .changed = act { true } else { false }
  }
}
