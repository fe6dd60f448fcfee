import EventSourcing
import Primitives

extension Engine where System: PresentableSystem {
  /// What led to the entry at `position`, and all that followed; nil where there is no such entry.
  func causationTree(of position: Int) -> CausationTree? {
    guard position >= 1, position <= log.count else { return nil }
    var ancestors: Set<Int> = [position]
    var root = position
    while log[root - 1].cause > 0 {
      root = Int(log[root - 1].cause)
      ancestors.insert(root)
    }
    // What follows from an entry comes after it in the log.
    var children: [Int: [Int]] = [:]
    var known: Set<Int> = [root]
    for index in root..<log.count {
      let cause = Int(log[index].cause)
      guard known.contains(cause) else { continue }
      known.insert(index + 1)
      children[cause, default: []].append(index + 1)
    }
    var rows: [CausationTree.Row] = []
    var open = [(position: root, depth: 0)]
    while let next = open.popLast(), rows.count < Snapshot.rowLimit {
      rows.append(
        CausationTree.Row(
          row: row(next.position), depth: next.depth, isAncestor: ancestors.contains(next.position))
      )
      for child in (children[next.position] ?? []).reversed() {
        open.append((child, next.depth + 1))
      }
    }
    return CausationTree(position: position, rows: rows, isCut: known.count > rows.count)
  }
}
