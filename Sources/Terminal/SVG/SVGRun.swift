/// Neighbouring cells of one style that one SVG element can draw.
struct SVGRun {
  enum Kind {
    case narrow, wide, frame
  }

  let kind: Kind
  let column: Int
  /// Terminal columns taken.
  private(set) var columns: Int
  private(set) var scalars: [Unicode.Scalar]

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The runs of a part of a row. Spaces end a run and belong to none, so that fonts of another
  /// width cannot push what follows.
  static func runs(_ row: [Cell], _ part: Range<Int>) -> [SVGRun] {
    var runs: [SVGRun] = []
    var open = false
    for column in part where !row[column].isRightHalf {
      let cell = row[column]
      guard cell.grapheme != .blank || cell.style.attributes.contains(.underline) else {
        open = false
        continue
      }
      let kind = kind(of: cell)
      if open, let last = runs.last, last.kind == kind {
        runs[runs.count - 1].columns += cell.columns
        runs[runs.count - 1].scalars += cell.grapheme.scalars
      } else {
        runs.append(
          SVGRun(
            kind: kind, column: column, columns: cell.columns, scalars: cell.grapheme.scalars))
      }
      open = true
    }
    return runs
  }

  private static func kind(of cell: Cell) -> Kind {
    if SVGFrame.draws(cell.grapheme.base) { return .frame }
    return cell.columns == 2 ? .wide : .narrow
  }
}
