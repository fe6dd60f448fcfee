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
  var world = System.emptyWorld

  /// Whether `entry` is one of those that the contexts are rebuilt from.
  func isMeant(_ entry: Entry<System.Message>) -> Bool {
    guard entry.message.kind == .event else { return false }
    return context.map { $0 == entry.message.origin } ?? true
  }

  /// Folds up to `limit` more events; what is not one of them goes by.
  mutating func fold(_ log: PagedArray<Entry<System.Message>>, limit: Int) {
    var left = limit
    while position < end, left > 0 {
      let entry = log[position]
      position += 1
      guard isMeant(entry) else { continue }
      System.evolve(&world, entry.message)
      lastEvent = position
      events += 1
      left -= 1
    }
    // What follows the last event is none of its business.
    while position < end, !isMeant(log[position]) { position += 1 }
  }

  init(context: ParticipantID?, before: System.World, end: Int) {
    self.context = context
    self.end = end
    lost = before
    self.before = Self.hash(of: context, in: before)
  }

  /// The hash of what is rebuilt so far; nil where it would take too long.
  var now: Fingerprint? {
    let isQuick = end <= RebuildView.hashedAlways || position == end
    return isQuick ? Self.hash(of: context, in: world) : nil
  }

  /// What is rebuilt so far, beside what the others hold in `others`.
  func mixed(with others: System.World) -> System.World {
    guard let context else { return world }
    var mixed = others
    System.replaceState(of: context, in: &mixed, by: world)
    return mixed
  }

  /// The hash of what `context` holds in `world`, or of what all do.
  private static func hash(
    of context: ParticipantID?, in world: System.World
  ) -> Fingerprint {
    var hash = Fingerprint()
    for participant in System.participants.prefix(System.contextCount)
    where context == nil || context == participant.id {
      hash.combine(System.stateText(of: participant.id, in: world))
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
    rebuilding = Rebuilding(context: context, before: before, end: viewedEngine.log.count)
    guard past == nil else { return }
    for participant in System.participants.prefix(System.contextCount)
    where context == nil || context == participant.id {
      contexts = contexts.replacing(participant.id)
    }
  }

  /// Folds up to `limit` more stored events into the new actors, as far as nobody stops it.
  public func rebuildOn(limit: Int) async {
    guard var rebuilding else { return }
    let log = viewedEngine.log
    var left = limit
    repeat {
      let part = min(left, Self.groupSize)
      rebuilding.fold(log, limit: part)
      left -= part
    } while left > 0 && rebuilding.position < rebuilding.end
      && report(LongWork(.rebuild, done: rebuilding.position, total: rebuilding.end))
    self.rebuilding = rebuilding
    guard past == nil else { return }
    for participant in System.participants.prefix(System.contextCount)
    where rebuilding.context == nil || rebuilding.context == participant.id {
      await contexts.restore(participant.id, from: rebuilding.world)
    }
  }

  /// Folds what is left, and shows the contexts as they are again.
  public func endRebuild() async {
    leaveRebuilding()
    await restoreIfNeeded()
  }
}
