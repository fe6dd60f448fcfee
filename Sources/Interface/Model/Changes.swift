import EventSourcing
import Simulation

/// What is different from the snapshot before: the screen lights it up.
struct Changes: Sendable, Equatable {
  private var rows: [Set<String>] = []
  private var figures: [Set<Int>] = []
  /// Entries after this position are new.
  private(set) var position = Int.max

  init() {}

  init(from old: Snapshot, to new: Snapshot) {
    position = old.position
    for (index, context) in new.contexts.enumerated() {
      let before = index < old.contexts.count ? old.contexts[index].view : nil
      let known = Dictionary(
        (before?.rows ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      rows.append(Set(context.view.rows.filter { known[$0.id] != $0 }.map(\.id)))
      let values = before?.figures ?? []
      figures.append(
        Set(
          context.view.figures.indices.filter {
            $0 >= values.count || values[$0] != context.view.figures[$0]
          }))
    }
  }

  /// Going back shows what the step that is looked at recorded. What differs from the snapshot
  /// before would be what later steps did.
  init(backTo snapshot: Snapshot) {
    let first = snapshot.last?.led.first?.position
    position = first.map { $0 - 1 } ?? snapshot.position
  }

  func hasRow(_ id: String, ofContext index: Int) -> Bool {
    index < rows.count && rows[index].contains(id)
  }

  func hasFigure(_ figure: Int, ofContext index: Int) -> Bool {
    index < figures.count && figures[index].contains(figure)
  }
}
