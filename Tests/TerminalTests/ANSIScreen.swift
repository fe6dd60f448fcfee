@testable import Terminal

/// The least terminal that understands a recording: it keeps what is shown as a grid.
struct ANSIScreen {
  private(set) var grid: Grid
  /// nil where it is hidden.
  var cursor: Position? { isCursorShown ? place : nil }
  /// What it did not understand.
  private(set) var unknown: [String] = []
  private var place = Position(row: 0, column: 0)
  private var style = Style.plain
  private var isCursorShown = true

  init(size: Size) { grid = Grid(size: size) }

  mutating func resize(_ size: Size) { grid = Grid(size: size) }

  mutating func write(_ text: String) {
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        _ = rest.popFirst()
        let end = rest.firstIndex { $0.value >= 0x40 } ?? rest.endIndex
        obey(String(rest[..<end]), end < rest.endIndex ? rest[end] : "?")
        rest = rest[end...].dropFirst()
      } else {
        let marks = rest.prefix { $0.properties.generalCategory == .nonspacingMark }
        rest = rest.dropFirst(marks.count)
        put(String(String.UnicodeScalarView([scalar] + marks)))
      }
    }
  }

  private mutating func put(_ text: String) {
    grid.put(text, at: place, style: style)
    place = Position(row: place.row, column: place.column + TextWidth.columns(of: text))
  }

  private mutating func obey(_ parameters: String, _ command: Unicode.Scalar) {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch (command, parameters) {
    case ("H", _) where numbers.count == 2:
      place = Position(row: numbers[0] - 1, column: numbers[1] - 1)
    case ("J", "2"): grid = Grid(size: grid.size)
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("m", _): style = Style(selecting: numbers)
    default: unknown.append("\(parameters)\(command)")
    }
  }
}

extension Style {
  /// The style that begins anew and sets these.
  fileprivate init(selecting numbers: [Int]) {
    self.init()
    let codes: [Int: Attributes] = [1: .bold, 2: .dim, 3: .italic, 4: .underline, 7: .reverse]
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = .plain
      case 30...37: foreground = .ansi(UInt8(number - 30))
      case 40...47: background = .ansi(UInt8(number - 40))
      case 90...97: foreground = .ansi(UInt8(number - 82))
      case 100...107: background = .ansi(UInt8(number - 92))
      case 38, 48:
        let parts = rest.prefix(4).map { UInt8(clamping: $0) }
        rest = rest.dropFirst(4)
        guard parts.count == 4 else { return }
        let colour = Colour.rgb(parts[1], parts[2], parts[3])
        if number == 38 { foreground = colour } else { background = colour }
      default: attributes.formUnion(codes[number] ?? [])
      }
    }
  }
}
