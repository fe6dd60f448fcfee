import Terminal

/// A piece of text that looks one way.
struct Span: Equatable {
  var text: String
  var role: Role

  /// Never broken into two lines.
  var isWhole = false

  init(_ text: String, _ role: Role = .base, isWhole: Bool = false) {
    self.text = text
    self.role = role
    self.isWhole = isWhole
  }
}

/// A row of a pane.
struct Line: Equatable {
  /// From the left; clipped where there is no room.
  var spans: [Span]
  /// At the right edge; left out where there is no room for both.
  var trailing: [Span] = []
  /// What is selected when the line is.
  var item: Item?
  /// Laid over the whole line.
  var overlay: Role?

  init(_ spans: [Span] = [], trailing: [Span] = [], item: Item? = nil) {
    self.spans = spans
    self.trailing = trailing
    self.item = item
  }

  static let blank = Line()

  static func columns(_ spans: [Span]) -> Int {
    spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
  }
}
