extension Grid {
  private static let cellWidth = 9
  private static let cellHeight = 19
  private static let fontSize = 15
  private static let baseline = 14
  private static let margin = 12
  private static let fonts =
    "'D2Coding','NanumGothicCoding','Noto Sans Mono CJK KR','Sarasa Mono K','JetBrains Mono',"
    + "'DejaVu Sans Mono','Apple SD Gothic Neo','Malgun Gothic',monospace"

  /// The grid as an SVG document: one `text` element for each run of one style and one character
  /// width, held to its columns whatever font is there, and frames drawn as lines. The same grid
  /// always gives the same bytes.
  /// - Parameters:
  ///   - title: what the picture shows, for those who cannot see it.
  ///   - palette: stands for the terminal's own colours.
  public func svg(title: String, palette: SVGPalette = .dark) -> String {
    let width = size.columns * Self.cellWidth + 2 * Self.margin
    let height = size.rows * Self.cellHeight + 2 * Self.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title\">",
      "<title id=\"title\">\(Self.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(palette.background)\"/>",
      "<g font-family=\"\(Self.fonts)\" font-size=\"\(Self.fontSize)\">",
    ]
    for row in 0..<size.rows {
      for run in styleRuns(row) {
        lines += ground(row, run.columns, run.style, palette)
        lines += ink(row, run.columns, run.style, palette)
      }
    }
    lines += ["</g>", "</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func left(_ column: Int) -> Int { Self.margin + column * Self.cellWidth }
  private func top(_ row: Int) -> Int { Self.margin + row * Self.cellHeight }

  private func ground(
    _ row: Int, _ columns: Range<Int>, _ style: Style, _ palette: SVGPalette
  ) -> [String] {
    let colour = palette.colours(of: style).ground
    guard colour != palette.background else { return [] }
    return [
      "<rect x=\"\(left(columns.lowerBound))\" y=\"\(top(row))\""
        + " width=\"\(columns.count * Self.cellWidth)\" height=\"\(Self.cellHeight)\""
        + " fill=\"\(colour)\"/>"
    ]
  }

  private func ink(
    _ row: Int, _ columns: Range<Int>, _ style: Style, _ palette: SVGPalette
  ) -> [String] {
    let colour = palette.colours(of: style).text
    let looks = Self.looks(style.attributes)
    return SVGRun.runs(Array(self[row: row]), columns).map { run in
      switch run.kind {
      case .frame:
        return SVGFrame.path(
          run.scalars, x: left(run.column), y: top(row), width: Self.cellWidth,
          height: Self.cellHeight, colour: colour, dim: style.attributes.contains(.dim))
      case .narrow, .wide:
        return "<text x=\"\(left(run.column))\" y=\"\(top(row) + Self.baseline)\""
          + " textLength=\"\(run.columns * Self.cellWidth)\" lengthAdjust=\"spacingAndGlyphs\""
          + " xml:space=\"preserve\" fill=\"\(colour)\"\(looks)>\(Self.escaped(run.text))</text>"
      }
    }
  }

  private static func looks(_ attributes: Attributes) -> String {
    var result = ""
    if attributes.contains(.bold) { result += " font-weight=\"bold\"" }
    if attributes.contains(.dim) { result += " fill-opacity=\"0.6\"" }
    if attributes.contains(.italic) { result += " font-style=\"italic\"" }
    if attributes.contains(.underline) { result += " text-decoration=\"underline\"" }
    return result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextWidth.printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
