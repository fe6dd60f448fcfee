public import EventSourcing
import Primitives

/// The bus at work: takes the message that is next, has its recipient handle it, records what came of
/// it, and makes it durable. One message at a time, each awaited.
///
/// It shares the executor of the contexts, so that nothing here depends on a scheduler.
// Said to be final, its methods are called directly, and so specialised for the system in other modules.
public final actor Bus<System: SimulatedSystem> {
  public typealias Message = System.Message

  private let executor: any SerialExecutor
  var contexts: System.Contexts
  private let store: (any SessionStore<Message>)?
  /// The branch that is gone on with.
  public internal(set) var branch: Branch
  /// The log, what is under way, and the time, at the end of the branch.
  public internal(set) var engine: Engine<System>
  /// Every step of the branch; nil where nobody wants to go back.
  public internal(set) var history: History<System>?
  /// The lines of history; that of ``branch`` is as it was when it was last left.
  var lines: Lines<System>
  /// The moment in the past that is looked at; nil for now.
  var past: Moment<System>?
  /// The step that is gone through phase by phase.
  var ahead: Ahead<System>?
  /// What is being rebuilt from the log.
  var rebuilding: Rebuilding<System>?
  /// What the contexts held before the last step.
  var before: System.World?
  /// What the contexts held right before the latest crashes.
  var crashes: [CrashRecord<System>] = []
  /// What the contexts are to hold before they handle anything.
  private var rebuilt: System.World?
  /// What is done and not yet durable.
  private var unsaved: [StepRecord<Message>] = []
  var breakpoints: [Breakpoint] = []
  /// The marks of each branch.
  var bookmarks: [BranchID: [Bookmark]] = [:]
  /// What stopped the last run.
  var hit: Hit?
  /// Where the timeline shows that breakpoints were hit.
  var hitSteps = HitSteps()
  /// What is looked for in the log.
  var search: Search?
  /// What was last found out about a broken rule.
  var explained: Explained?
  /// What a crash was last found to be.
  var crashed: Crashed?
  /// How two branches were last found to differ.
  var compared: Compared?
  /// What an entry was last found to change.
  var folded: Folded?
  /// Is told how far long work is.
  private(set) var report: LongWork.Report = { _ in true }

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Has somebody told how far long work is, who can stop it.
  public func report(to report: @escaping LongWork.Report) { self.report = report }

  /// How many steps are made durable together when running freely.
  public static var groupSize: Int { 512 }

  /// - Parameters:
  ///   - lines: as they were left off, or fresh.
  ///   - contexts: fresh ones.
  ///   - keepsHistory: whether anybody wants to go back.
  ///   - store: where steps are made durable; nil for a run that is not kept.
  public init(
    lines: Lines<System>, contexts: System.Contexts, keepsHistory: Bool,
    store: (any SessionStore<Message>)?, executor: any SerialExecutor
  ) {
    let line = lines[lines.current] ?? lines.all[0]
    self.lines = lines
    branch = line.branch
    engine = line.engine
    history = keepsHistory ? line.history : nil
    rebuilt = line.engine.step > 0 ? line.world : nil
    self.contexts = contexts
    self.store = store
    self.executor = executor
  }

  /// A fresh run of `system`, with contexts of its own.
  public init(
    _ system: System, keepsHistory: Bool, store: (any SessionStore<Message>)? = nil,
    executor: any SerialExecutor
  ) {
    self.init(
      lines: Lines(system), contexts: system.makeContexts(executor: executor),
      keepsHistory: keepsHistory, store: store, executor: executor)
  }

  /// What all contexts hold now, or held at the moment in the past that is looked at.
  public func viewedWorld() async -> System.World {
    if let rebuilding { return rebuilding.mixed(with: await standingWorld()) }
    if let ahead, ahead.isRecorded { return ahead.after.world }
    return await standingWorld()
  }

  private func standingWorld() async -> System.World {
    if let past { return past.world }
    return await heldWorld()
  }

  /// The engine now, or at the moment in the past that is looked at.
  var viewedEngine: Engine<System> {
    if let ahead, ahead.isRecorded { return ahead.after.engine }
    return past?.engine ?? engine
  }

  /// What all contexts hold now. What is being rebuilt is left first.
  public func world() async -> System.World {
    leaveRebuilding()
    return await heldWorld()
  }

  private func heldWorld() async -> System.World {
    await restoreIfNeeded()
    return await contexts.world()
  }

  /// Puts into the contexts what was rebuilt from the log of an earlier sitting.
  func restoreIfNeeded() async {
    guard let world = rebuilt else { return }
    rebuilt = nil
    await contexts.restore(world)
  }

  /// Makes the next step and makes it durable; false when there is none. In the past it shows what
  /// happened next, and changes nothing.
  ///
  /// - Throws: where the step cannot be stored: then no further one is made until it can.
  public func step() async throws(StoreError) -> Bool {
    leaveDetours()
    if let past {
      look(atStep: past.engine.step + 1)
      return true
    }
    return try await make { $0.begin() }
  }

  /// Sends a message for which the user asked, has it handled and makes it durable. In the past it
  /// makes a branch.
  ///
  /// - Returns: false where no more can be recorded.
  public func send(_ message: Message) async throws(StoreError) -> Bool {
    try await choose { $0.begin(asked: message) }
  }

  /// Does what the user chose. In the past it makes a branch.
  ///
  /// - Returns: false where it cannot be done.
  public func intervene(_ intervention: Intervention) async throws(StoreError) -> Bool {
    try await choose { $0.begin(intervention) }
  }

  /// Does what only the user can ask for, in a branch of its own where the past is looked at.
  private func choose(
    _ begin: (inout Engine<System>) -> Turn<Message>?
  ) async throws(StoreError) -> Bool {
    leaveDetours()
    // What cannot be done makes no branch either.
    var probe = viewedEngine
    guard begin(&probe) != nil, try await forkIfInThePast() else { return false }
    return try await make(begin)
  }

  /// Makes one step and makes it durable; false where there is none.
  private func make(
    _ begin: (inout Engine<System>) -> Turn<Message>?
  ) async throws(StoreError) -> Bool {
    await restoreIfNeeded()
    try save()
    hit = nil
    before = await contexts.world()
    guard let turn = begin(&engine) else { return false }
    var handling = Handling<Message>()
    await perform(turn, &handling)
    await checkIfAtRest()
    try save()
    return true
  }

  /// Makes up to `limit` steps, made durable in groups of ``groupSize``.
  ///
  /// - Parameter stopsWhenBroken: whether to stop as soon as a promise is broken.
  /// - Returns: how many were made: fewer than `limit` when there are no more, or a breakpoint stopped
  ///   it.
  public func run(limit: Int, stopsWhenBroken: Bool = false) async throws(StoreError) -> Int {
    leaveDetours()
    if let past { return runThroughThePast(past, limit: limit) }
    return try await run(limit: limit, about: nil, stopsWhenBroken: stopsWhenBroken)
  }

  /// The same in the present, no longer than something about `subject` is under way; nil for all.
  func run(
    limit: Int, about subject: Name?, stopsWhenBroken: Bool = false
  ) async throws(StoreError) -> Int {
    leaveDetours()
    await restoreIfNeeded()
    try save()
    hit = nil
    var made = 0
    let broken = stopsWhenBroken ? engine.watch.violations.count : .max
    var handling = Handling<Message>()
    while made < limit, engine.watch.violations.count <= broken {
      if let subject, !engine.isUnderWay(subject) { break }
      let eve = made == limit - 1 && history != nil ? await contexts.world() : nil
      guard let turn = engine.begin() else { break }
      before = eve
      await perform(turn, &handling)
      made += 1
      if unsaved.count >= Self.groupSize { try save() }
      if !breakpoints.isEmpty, let found = hitOfLastStep() {
        hit = found
        break
      }
    }
    // What the last step changed is seen, wherever the run ended.
    if made > 0, made < limit {
      before = history?.moment(at: engine.step - 1, log: engine.log)?.world
    }
    await checkIfAtRest()
    // Some promises are seen to be broken only at rest.
    if made > 0, hit == nil, !breakpoints.isEmpty { hit = hitOfLastStep() }
    try save()
    return made
  }

  /// Delivers all that belongs to the opening, made durable together: afterwards the shop is open and
  /// the first customer may come. Where that is so already, and the run is at rest, everything is checked.
  public func open() async throws(StoreError) {
    leaveDetours()
    await restoreIfNeeded()
    var handling = Handling<Message>()
    while engine.isOpening, let turn = engine.begin() { await perform(turn, &handling) }
    try save()
    if before == nil, engine.step > engine.openingEnd {
      before = history?.moment(at: engine.step - 1, log: engine.log)?.world
    }
    await checkIfAtRest()
  }

  /// Nothing has happened but the opening.
  public var isUntouched: Bool { engine.isUntouched && lines.all.count == 1 }

  /// Checks every invariant in full, against the states that the contexts hold.
  public func checkAll() async {
    guard !engine.isChecked else { return }
    engine.checkAll(await world())
  }

  private func checkIfAtRest() async {
    if history != nil, engine.isSettled { await checkAll() }
  }

  private func perform(_ turn: Turn<Message>, _ handling: inout Handling<Message>) async {
    if case .handle(let delivery) = turn {
      handling.clear()
      let target = delivery.flight.target
      if delivery.isHandled {
        await contexts.handle(delivery.message, by: target, into: &handling)
      }
      if delivery.isCrash { noteCrash(await contexts.world(), handling) }
      engine.finish(delivery, handling)
      if delivery.isCrash { await rebuild(target) }
    }
    if store != nil, let record = engine.lastRecord() { unsaved.append(record) }
    guard history != nil else { return }
    history?.add(engine)
    if history?.isDue == true { await keepMoment() }
  }

  /// Keeps this moment, after everything was checked: what the contexts hold against the moment that was
  /// kept before it and the events since.
  private func keepMoment() async {
    let world = await contexts.world()
    if let last = history?.lastKept {
      var folded = last.world
      for entry in engine.log[last.position...] { System.evolve(&folded, entry.message) }
      var checked = engine
      checked.checkAll(world, folded: folded)
      // Only a breach is taken over: how often rules were checked does not depend on who keeps moments.
      if checked.watch.violations != engine.watch.violations { engine = checked }
    }
    history?.keep(Moment(engine: engine, world: world))
  }

  /// Throws the actor of `context` away, and builds a new one from the events in the log.
  private func rebuild(_ context: ParticipantID) async {
    contexts = contexts.replacing(context)
    guard context.index < System.contextCount else { return }
    var world = System.emptyWorld
    for entry in engine.log where entry.message.origin == context {
      System.evolve(&world, entry.message)
    }
    await contexts.restore(context, from: world)
  }

  /// Makes what is done durable.
  func save() throws(StoreError) {
    guard let store, !unsaved.isEmpty else { return }
    try store.append(unsaved, to: branch)
    unsaved.removeAll(keepingCapacity: true)
  }

  /// Goes on with `line` from now on.
  func enter(_ line: Line<System>) async throws(StoreError) {
    try save()
    if let history {
      lines.put(
        Line(branch: branch, engine: engine, world: await world(), history: history))
    }
    (branch, engine, history) = (line.branch, line.engine, line.history)
    (past, ahead, hit, before) = (nil, nil, nil, nil)
    rebuilt = nil
    search?.beginAgain()
    lines.current = line.branch.id
    await contexts.restore(line.world)
  }

  /// Nothing is gone through phase by phase, and nothing rebuilt, any more.
  func leaveDetours() {
    ahead = nil
    leaveRebuilding()
  }

  /// Ends what is being rebuilt: before they handle anything, the contexts hold all that is stored. That is
  /// what they held before, so that nothing has to be folded of what is left.
  func leaveRebuilding() {
    guard let rebuilding else { return }
    self.rebuilding = nil
    guard past == nil else { return }
    let isWhole = rebuilding.position == rebuilding.end
    rebuilt = isWhole ? rebuilding.mixed(with: rebuilding.lost) : rebuilding.lost
  }
}

extension SimulatedSystem {
  static var contextCount: Int { participants.prefix { $0.isContext }.count }
}
