import Primitives
import Simulation
import Terminal

/// What a step changed in a context, value by value, in a few words each.
struct ChangedValues {
  private let context: Snapshot.Context
  private let look: Look

  /// More would say less.
  private static let limit = 8

  init(_ context: Snapshot.Context, _ look: Look) {
    (self.context, self.look) = (context, look)
  }

  /// The figures first, then the table's values.
  var texts: [String] {
    // Most steps change one context: the others are not gone through.
    guard let rows = context.changes?.rows else { return [] }
    let changes = Changes(context)
    let figures = context.view.figures.enumerated().compactMap { place, figure in
      changes.figure(place).map { "\(look.say(figure.label)) \(arrow($0, figure.value))" }
    }
    let cells = rows.flatMap { row in
      row.row.cells.enumerated().compactMap { place, cell in
        Changes.cell(place, of: row, look).map {
          "\(row.row.id) \(head(place)) \(arrow($0, look.say(cell)))"
        }
      }
    }
    let all = figures + cells
    return all.count <= Self.limit
      ? all : all.prefix(Self.limit - 1) + ["+\(all.count - Self.limit + 1)"]
  }

  /// What the column is called, within a line.
  private func head(_ place: Int) -> String {
    let columns = context.view.columns
    return columns.indices.contains(place) ? look.say(columns[place]).lowercased() : ""
  }

  private func arrow(_ old: String, _ new: String) -> String {
    "\(old.isEmpty ? "-" : old) \(look.becomes) \(new.isEmpty ? "-" : new)"
  }
}
