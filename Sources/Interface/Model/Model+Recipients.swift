import EventSourcing
import Simulation

extension Model {
  /// Who gets an entry: nobody gets what its context keeps to itself, and what nobody consumes yet.
  func recipients(of row: Snapshot.LogRow, _ look: Look) -> (names: String, isNobody: Bool) {
    let names = row.recipients.map { title($0, look.language) }
    if !names.isEmpty { return (names.joined(separator: ", "), false) }
    return (look.say(row.isPublic ? PaneWords.unconsumed : .kept), true)
  }
}
