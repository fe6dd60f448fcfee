public import EventSourcing

/// The bus at work: takes the message that is next, has its recipient handle it, records what came of
/// it, and makes it durable. One message at a time, each awaited.
///
/// It shares the executor of the contexts, so that nothing here depends on a scheduler.
public actor Bus<System: SimulatedSystem> {
  public typealias Message = System.Message

  private let executor: any SerialExecutor
  private let contexts: System.Contexts
  private let store: (any SessionStore<Message>)?
  /// The log, what is under way, and the time.
  public private(set) var engine: Engine<System>
  /// Every step so far; nil where nobody wants to go back.
  private(set) var history: History<System>?
  /// The moment in the past that is looked at; nil for now.
  private(set) var past: Moment<System>?
  /// What the contexts are to hold before they handle anything.
  private var rebuilt: System.World?
  /// What is done and not yet durable.
  private var unsaved: [StepRecord<Message>] = []

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// How many steps are made durable together when running freely.
  public static var groupSize: Int { 512 }

  /// - Parameters:
  ///   - engine: as it was left off, or fresh.
  ///   - contexts: fresh ones.
  ///   - world: what `engine`'s log makes of them; nil where the log is empty.
  ///   - history: the steps of `engine`, where they are to be gone back to.
  ///   - store: where steps are made durable; nil for a run that is not kept.
  public init(
    engine: Engine<System>, contexts: System.Contexts, world: System.World? = nil,
    history: History<System>? = nil, store: (any SessionStore<Message>)?,
    executor: any SerialExecutor
  ) {
    self.engine = engine
    self.history = history
    rebuilt = world
    self.contexts = contexts
    self.store = store
    self.executor = executor
  }

  /// What all contexts hold now, or held at the moment in the past that is looked at.
  public func viewedWorld() async -> System.World {
    if let past { return past.world }
    return await world()
  }

  /// The engine now, or at the moment in the past that is looked at.
  var viewedEngine: Engine<System> { past?.engine ?? engine }

  /// What all contexts hold now.
  public func world() async -> System.World {
    await restoreIfNeeded()
    return await contexts.world()
  }

  /// Puts into the contexts what was rebuilt from the log of an earlier sitting.
  private func restoreIfNeeded() async {
    guard let world = rebuilt else { return }
    rebuilt = nil
    await contexts.restore(world)
  }

  /// Delivers the next message and makes it durable; false when there is none. In the past it shows
  /// what happened next, and changes nothing.
  ///
  /// - Throws: where the step cannot be stored: then no further one is made until it can.
  public func step() async throws(StoreError) -> Bool {
    if let past {
      look(atStep: past.engine.step + 1)
      return true
    }
    await restoreIfNeeded()
    try save()
    guard let delivery = engine.begin() else { return false }
    var handling = Handling<Message>()
    await deliver(delivery, into: &handling)
    try save()
    return true
  }

  /// Looks at the moment one step before the one that is looked at.
  public func lookBack() { look(atStep: viewedEngine.step - 1) }

  /// Looks at the moment after `step`: nothing is written, and the contexts keep what they hold. A
  /// step that is not in the past leads back to now.
  public func look(atStep step: Int32) {
    let target = max(step, engine.openingEnd)
    guard let history, target < engine.step else {
      past = nil
      return
    }
    if let past, past.engine.step <= target,
      let moment = history.advance(past, to: target, log: engine.log)
    {
      self.past = moment
    } else {
      past = history.moment(at: target, log: engine.log)
    }
  }

  /// Sends a message for which the user asked, has it handled and makes it durable; false in the past,
  /// which cannot be changed.
  public func send(_ message: Message) async throws(StoreError) -> Bool {
    guard past == nil else { return false }
    await restoreIfNeeded()
    try save()
    guard let delivery = engine.begin(asked: message) else { return false }
    var handling = Handling<Message>()
    await deliver(delivery, into: &handling)
    try save()
    return true
  }

  /// Delivers up to `limit` messages, made durable in groups of ``groupSize``.
  ///
  /// - Returns: how many were delivered: fewer than `limit` when it is settled or full.
  public func run(limit: Int) async throws(StoreError) -> Int {
    if let past {
      look(atStep: past.engine.step + Int32(clamping: limit))
      return Int((self.past?.engine.step ?? engine.step) - past.engine.step)
    }
    await restoreIfNeeded()
    try save()
    var delivered = 0
    var handling = Handling<Message>()
    while delivered < limit, let delivery = engine.begin() {
      await deliver(delivery, into: &handling)
      delivered += 1
      if unsaved.count >= Self.groupSize { try save() }
    }
    try save()
    return delivered
  }

  /// Delivers all that belongs to the opening, made durable together: afterwards the shop is open and
  /// the first customer may come. Does nothing where that is so already.
  public func open() async throws(StoreError) {
    await restoreIfNeeded()
    var handling = Handling<Message>()
    while engine.isOpening, let delivery = engine.begin() {
      await deliver(delivery, into: &handling)
    }
    try save()
  }

  /// Nothing has happened but the opening.
  public var isUntouched: Bool { engine.isUntouched }

  /// Checks every invariant in full, against the states that the contexts hold.
  public func checkAll() async { engine.checkAll(await world()) }

  private func deliver(
    _ delivery: Delivery<Message>, into handling: inout Handling<Message>
  ) async {
    handling.clear()
    if !delivery.isDuplicate {
      await contexts.handle(delivery.message, by: delivery.flight.target, into: &handling)
    }
    engine.finish(delivery, handling)
    if history != nil {
      history?.add(engine)
      if history?.isDue == true {
        history?.keep(Moment(engine: engine, world: await contexts.world()))
      }
    }
    if store != nil, let record = engine.lastRecord() { unsaved.append(record) }
  }

  private func save() throws(StoreError) {
    guard let store, !unsaved.isEmpty else { return }
    try store.append(unsaved)
    unsaved.removeAll(keepingCapacity: true)
  }
}
