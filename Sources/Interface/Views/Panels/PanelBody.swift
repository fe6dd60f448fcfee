/// What stands within the frame of a panel. Lines are made only when they are seen.
struct PanelBody {
  /// Stays above the lines that scroll.
  var head: [Line] = []
  /// It says only that nothing is there, and what would be.
  private(set) var isVacant = false
  /// Where it is a part of a longer list: how many lines there are before it, and in all.
  var part: (before: Int, total: Int)?
  let count: Int
  private let items: (Int) -> Item?
  private let make: (Int) -> Line

  init(_ lines: [Line], head: [Line] = []) {
    self.head = head
    count = lines.count
    items = { lines[$0].item }
    make = { lines[$0] }
  }

  /// - Parameters:
  ///   - items: what is selected with each line.
  ///   - line: makes a line when it is seen.
  init(_ items: [Item?], head: [Line] = [], line: @escaping (Int) -> Line) {
    self.head = head
    count = items.count
    self.items = { items[$0] }
    make = line
  }

  /// Says that nothing is there, and what would be.
  static func vacant(_ words: some Wording, _ look: Look, _ columns: Int) -> PanelBody {
    var body = PanelBody(look.wrapped(look.say(words), .dim, columns))
    body.isVacant = true
    return body
  }

  /// Nothing in it can be selected.
  var isHint: Bool { (0..<count).allSatisfy { items($0) == nil } }

  /// The head and all the lines.
  var rows: Int { head.count + count }

  func item(at index: Int) -> Item? { items(index) }

  func line(at index: Int) -> Line { make(index) }

  /// The first line of `item`.
  func firstLine(of item: Item?) -> Int? {
    item.flatMap { item in (0..<count).first { items($0) == item } }
  }

  /// The lines of `item`, which stand together.
  func lines(of item: Item?) -> Range<Int>? {
    guard let first = firstLine(of: item) else { return nil }
    return first..<((first..<count).first { items($0) != item } ?? count)
  }
}
