import EventSourcing
import Primitives

/// A search in the log that goes on where it stopped.
struct Search: Sendable {
  let wanted: SearchText
  /// How far the log was searched.
  private(set) var position = 0
  /// The positions that hold the text.
  var found: [Int32] = []
  /// What up to ``known`` is still to be looked at: nothing else there can hold the text.
  private var candidates: ArraySlice<Int32> = []
  private var known = 0
  /// Somebody stopped it: it does not go on by itself.
  var isStopped = false

  init(_ wanted: SearchText) { self.wanted = wanted }

  /// The same for `wanted`. Whoever types on finds only what was found before, or is still to be looked at.
  func narrowed(to wanted: SearchText) -> Search {
    var search = Search(wanted)
    search.candidates = found + candidates
    search.known = max(known, position)
    return search
  }

  /// Looks through another log from its beginning, where nobody stopped it.
  mutating func beginAgain() {
    let old = self
    self = Search(old.wanted)
    isStopped = old.isStopped
  }

  /// The next position to look at in a log of `count` entries; nil where there is none.
  mutating func next(in count: Int) -> Int? {
    if let candidate = candidates.popFirst() {
      position = Int(candidate)
      return position
    }
    position = max(position, known)
    guard position < count else { return nil }
    position += 1
    return position
  }
}

extension Bus where System: PresentableSystem {
  /// Begins to look for `text`, or stops where nil or empty.
  func find(_ text: String?) {
    guard let text, let wanted = SearchText(text, spelt: System.spellings(of: text)) else {
      search = nil
      return
    }
    let known = search.flatMap { !$0.isStopped && wanted.narrows($0.wanted) ? $0 : nil }
    search = known?.narrowed(to: wanted) ?? Search(wanted)
  }

  /// What of `viewed` holds the text that is looked for.
  func found(in viewed: Engine<System>) -> Found? {
    guard var search else { return nil }
    let count = engine.log.count
    var looked = 0
    while !search.isStopped, let position = search.next(in: count) {
      if engine.holds(search.wanted, at: position) { search.found.append(Int32(position)) }
      looked += 1
      if LongWork.isDue(looked) {
        search.isStopped = !report(LongWork(.find, done: position, total: count))
      }
    }
    self.search = search
    let end = search.found.firstIndex { $0 > viewed.position } ?? search.found.endIndex
    let rows = search.found[..<end].suffix(Snapshot.rowLimit).map { viewed.row(Int($0)) }
    return Found(
      text: search.wanted.typed, total: end, rows: rows,
      stopped: search.position < min(count, viewed.log.count) ? search.position : nil)
  }
}

extension Engine where System: PresentableSystem {
  /// Whether the entry at `position` holds what is looked for: in what it says, or in its payload.
  fileprivate func holds(_ wanted: SearchText, at position: Int) -> Bool {
    let entry = log[position - 1]
    let message = entry.message
    let payload = message.payload
    if wanted.isIn(message.name) { return true }
    if let subject = message.subject?.text, wanted.isIn(subject) { return true }
    let participant = System.participants[message.origin.index]
    if wanted.isIn(participant.name) || wanted.isIn(participant.title.ko) { return true }
    if entry.id.contains(wanted.text) || "#\(position)" == wanted.text { return true }
    let said = system.sentence(for: message)
    return wanted.isIn(said.en) || wanted.isIn(said.ko) || wanted.isIn(payload)
  }
}
