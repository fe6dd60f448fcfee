import EventSourcing
import Simulation
import Terminal

extension Model {
  /// Who gets an entry, behind the sign for that: nobody gets what its context keeps to itself, what nobody
  /// consumes yet, and what was lost before it was published.
  func recipients(of row: Snapshot.LogRow, _ look: Look) -> Recipients {
    if row.isUnpublished {
      return Recipients(sign: look.glyphs.cross, names: look.say(PaneWords.unpublished), role: .bad)
    }
    let names = row.recipients.map { title($0, look.language) }
    return names.isEmpty
      ? Recipients(
        sign: look.glyphs.dot, names: look.say(row.isPublic ? PaneWords.unconsumed : .kept),
        role: .dim)
      : Recipients(
        sign: look.glyphs.arrowRight, names: names.joined(separator: ", "), role: .base)
  }
}

/// Who gets an entry, as it is drawn.
struct Recipients {
  let sign: Character
  let names: String
  let role: Role
}
