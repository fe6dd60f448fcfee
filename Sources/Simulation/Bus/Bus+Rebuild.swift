public import EventSourcing
import Primitives

/// Contexts that are being rebuilt from the stored events.
struct Rebuilding<System: SimulatedSystem>: Sendable {
  /// The context; nil for all.
  let context: ParticipantID?
  /// What was held before the loss, and its hash.
  let lost: System.World
  let before: Fingerprint
  /// The position up to which the log is to be folded.
  let end: Int
  /// The position up to which it is.
  var position = 0
  var events = 0
  /// The position of the last event that was folded; 0 for none.
  var lastEvent = 0
  /// The hashes of what was recorded for others so far, and of what of it was published.
  private(set) var recorded = Fingerprint()
  private(set) var published = Fingerprint()
  /// The positions of what never was.
  private(set) var unpublished: [Int] = []
  var world = System.emptyWorld
  /// The same before the last ones were folded.
  private(set) var previous = System.emptyWorld
  /// The hash of what a long log was rebuilt to.
  private var after: Fingerprint?

  /// Whether `entry` is one of those that the contexts are rebuilt from.
  func isMeant(_ entry: Entry<System.Message>) -> Bool {
    guard entry.message.kind == .event else { return false }
    return context.map { $0 == entry.message.origin } ?? true
  }

  /// Folds up to `limit` more events; what is not one of them goes by.
  ///
  /// - Parameter lost: the positions of what was never published.
  mutating func fold(_ log: EventLog<System.Message>, lost: Set<Int32>, limit: Int) {
    var left = limit
    previous = world
    while position < end, left > 0 {
      let entry = log[position]
      position += 1
      guard isMeant(entry) else { continue }
      System.evolve(&world, entry.message)
      note(entry, isPublished: !lost.contains(Int32(position)))
      lastEvent = position
      events += 1
      left -= 1
    }
    // What follows the last event is none of its business.
    while position < end, !isMeant(log[position]) { position += 1 }
  }

  private mutating func note(_ entry: Entry<System.Message>, isPublished: Bool) {
    guard entry.message.asksOutside || entry.message.recipients.contains(where: { _ in true })
    else { return }
    let key = Int64(bitPattern: entry.key)
    recorded.combine(key)
    if isPublished { published.combine(key) } else { unpublished.append(position) }
  }

  /// nil where somebody stops it while it takes the hash.
  init?(context: ParticipantID?, before: System.World, end: Int, report: @escaping LongWork.Report)
  {
    guard let hash = Self.hash(of: context, in: before, report) else { return nil }
    self.context = context
    self.end = end
    lost = before
    self.before = hash
  }

  /// The hash of what is rebuilt so far; nil where it would take too long.
  var now: Fingerprint? {
    end <= RebuildView.hashedAlways ? Self.hash(of: context, in: world) { _ in true } : after
  }

  /// Takes the hash of what is rebuilt, once it is. Who stops that can have it taken later.
  mutating func finish(_ report: @escaping LongWork.Report) {
    guard position == end, end > RebuildView.hashedAlways, after == nil else { return }
    after = Self.hash(of: context, in: world, report)
  }

  /// What is rebuilt so far, beside what the others hold in `others`.
  func mixed(with others: System.World) -> System.World { mixed(world, with: others) }

  /// The rebuilt part of `part`, beside what the others hold in `others`.
  func mixed(_ part: System.World, with others: System.World) -> System.World {
    guard let context else { return part }
    var mixed = others
    System.replaceState(of: context, in: &mixed, by: part)
    return mixed
  }

  /// The hash of what `context` holds in `world`, or of what all do.
  private static func hash(
    of context: ParticipantID?, in world: System.World, _ report: @escaping LongWork.Report
  ) -> Fingerprint? {
    var hash = Fingerprint()
    for participant in System.participants.prefix(System.contextCount)
    where context == nil || context == participant.id {
      let work = LongWork(.hash, done: participant.id.index, total: System.contextCount)
      guard report(work),
        let text = System.stateText(of: participant.id, in: world, goesOn: { report(work) })
      else { return nil }
      hash.combine(text)
    }
    return hash
  }
}

extension Bus {
  /// Throws the actor of `context` away, or those of all, and begins to build new ones from the stored
  /// events. In the past it is shown what they held then, and the actors of now stay.
  public func beginRebuild(_ context: ParticipantID?) async throws(StoreError) {
    leaveDetours()
    try save()
    let before = await viewedWorld()
    rebuilding = Rebuilding(
      context: context, before: before, end: viewedEngine.log.count, report: report)
    guard rebuilding != nil, past == nil else { return }
    for participant in System.participants.prefix(System.contextCount)
    where context == nil || context == participant.id {
      contexts = contexts.replacing(participant.id)
    }
  }

  /// Folds up to `limit` more stored events into the new actors, as far as nobody stops it.
  public func rebuildOn(limit: Int) async {
    guard var rebuilding else { return }
    let engine = viewedEngine
    var left = limit
    repeat {
      let part = min(left, Self.groupSize)
      rebuilding.fold(engine.log, lost: engine.unpublished, limit: part)
      left -= part
    } while left > 0 && rebuilding.position < rebuilding.end
      && report(LongWork(.rebuild, done: rebuilding.position, total: rebuilding.end))
    rebuilding.finish(report)
    self.rebuilding = rebuilding
    guard past == nil else { return }
    for participant in System.participants.prefix(System.contextCount)
    where rebuilding.context == nil || rebuilding.context == participant.id {
      await contexts.restore(participant.id, from: rebuilding.world)
    }
  }

  /// Shows the contexts as they are again.
  public func endRebuild() async {
    leaveRebuilding()
    await restoreIfNeeded()
  }
}
