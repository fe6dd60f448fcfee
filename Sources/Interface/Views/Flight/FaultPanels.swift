import EventSourcing
import Primitives
import Simulation
import Terminal

/// What goes wrong, and what keeps it from breaking a promise.
struct FaultPanels {
  let model: Model
  let look: Look
  /// There are rows enough to say all of what each does, below its name where it does not fit beside.
  let isTall: Bool

  var panels: [ViewPanel] { [faults, mechanisms] }

  private var faults: ViewPanel {
    let faults = model.snapshot.faults
    let sign = faults.isEmpty ? [] : [Span(look.say(ViewWords.simulated) + " ", .dim)]
    return ViewPanel(
      title: look.say(FlightWords.faults), right: sign + look.count(faults.count, .waiting)
    ) { columns in
      guard !faults.isEmpty else {
        let words = FlightWords.noFaults(
          key: look.key(.faultMenu), text: look.key(.addFault, in: .faultMenu))
        return .vacant(words, look, columns)
      }
      let heads = [
        DataTable.Column(head: look.say(FlightWords.columnFault), rank: 0, least: 16),
        DataTable.Column(head: look.say(FlightWords.columnLeft), rank: 1),
        DataTable.Column(head: look.say(FlightWords.columnWritten), rank: 2, least: 20),
      ]
      return body(heads, faults.map(row), columns)
    }
  }

  private func row(_ fault: Snapshot.Fault) -> DataTable.Row {
    let label = FaultLabel(disturbance: fault.disturbance, name: model.titles)
    let left = fault.timesLeft.map { FlightWords.times($0) } ?? .always
    return DataTable.Row(
      cells: [
        [Span("\(look.glyphs.warning) \(look.say(label))", .waiting)], [Span(look.say(left))],
        [Span(fault.text, .dim)],
      ], item: .fault(fault.id))
  }

  private var mechanisms: ViewPanel {
    let off = model.snapshot.mechanisms.absent.count
    let state: FlightWords = off == 0 ? .allOn : .countOff(off)
    return ViewPanel(
      title: look.say(FlightWords.mechanisms),
      right: [Span(look.say(state), off == 0 ? .done : .bad)]
    ) { columns in
      let heads = [
        DataTable.Column(head: look.say(FlightWords.columnSwitch), rank: 1),
        DataTable.Column(head: look.say(FlightWords.columnMechanism), rank: 0),
        DataTable.Column(head: look.say(FlightWords.columnMeaning), rank: 2, least: 20),
      ]
      return body(heads, Mechanism.allCases.map(row), columns)
    }
  }

  private func row(_ mechanism: Mechanism) -> DataTable.Row {
    let isOn = model.snapshot.mechanisms[mechanism]
    let sign = isOn ? look.glyphs.check : look.glyphs.cross
    let state = look.say(isOn ? FlightWords.on : .off)
    return DataTable.Row(
      cells: [
        [Span("[\(sign)] \(state)", isOn ? .done : .bad)],
        [Span(look.say(MechanismWords.name(mechanism)), isOn ? .base : .strong)],
        [Span(look.say(MechanismWords.purpose(mechanism)), .dim)],
      ], item: .mechanism(mechanism))
  }

  /// A table; where it has no room for its last column, that stands below the others, or below the row that
  /// is selected.
  private func body(
    _ heads: [DataTable.Column], _ rows: [DataTable.Row], _ columns: Int
  ) -> PanelBody {
    let table = DataTable(heads, rows, columns: columns, look)
    if table.isWhole { return table.body }
    return isTall ? listed(rows, columns) : selectedTold(heads, rows, columns)
  }

  /// Each row with all of its last column below it, without a head.
  private func listed(_ rows: [DataTable.Row], _ columns: Int) -> PanelBody {
    PanelBody(
      rows.flatMap { row in
        [Line(Array(row.cells.dropLast().joined(separator: [Span("  ")])), item: row.item)]
          + told(row, columns)
      })
  }

  /// A table whose last column is cut: of the row that is selected it is told whole, below it and not beside
  /// it as well.
  private func selectedTold(
    _ heads: [DataTable.Column], _ rows: [DataTable.Row], _ columns: Int
  ) -> PanelBody {
    let cut = rows.map { row in
      DataTable.Row(
        cells: row.item == model.selection ? row.cells.dropLast() : row.cells, item: row.item)
    }
    let body = DataTable(heads, cut, columns: columns, look).body
    return PanelBody(
      rows.indices.flatMap { index in
        [body.line(at: index)]
          + (rows[index].item == model.selection ? told(rows[index], columns) : [])
      }, head: body.head)
  }

  private func told(_ row: DataTable.Row, _ columns: Int) -> [Line] {
    look.indented(row.cells.last?.map(\.text).joined() ?? "", .dim, columns, by: 4)
      .map { Line($0.spans, item: row.item) }
  }
}
