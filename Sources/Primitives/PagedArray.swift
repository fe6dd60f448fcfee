/// An array in pages, kept in a tree of three levels: a kept copy costs a later change one page and the
/// way to it, not the whole.
///
/// States are made of these, so that a world can be retained at a checkpoint for next to nothing.
public struct PagedArray<Element> {
  @usableFromInline static var bits: Int { 6 }
  /// The elements of a page, and the pages of a node.
  @usableFromInline static var width: Int { 1 << bits }
  @usableFromInline static var mask: Int { width - 1 }

  @usableFromInline typealias Page = [Element]
  /// The root's nodes. All but the last are full, as are all pages but the last.
  // Arrays in arrays: contiguous arrays are changed in place more slowly at this depth (Swift 6.3).
  @usableFromInline var nodes: [[Page]] = []

  /// How many elements there are.
  public private(set) var count = 0

  public init() {}

  @inlinable public subscript(index: Int) -> Element {
    _read {
      yield nodes[index >> (Self.bits * 2)][index >> Self.bits & Self.mask][index & Self.mask]
    }
    _modify {
      yield &nodes[index >> (Self.bits * 2)][index >> Self.bits & Self.mask][index & Self.mask]
    }
  }

  public mutating func append(_ element: Element) {
    if count & Self.mask == 0 {
      var page = Page()
      page.reserveCapacity(Self.width)
      append(page: page)
    }
    nodes[count >> (Self.bits * 2)][count >> Self.bits & Self.mask].append(element)
    count += 1
  }

  /// Puts a page behind the full ones.
  private mutating func append(page: Page) {
    let node = count >> (Self.bits * 2)
    if node == nodes.count {
      nodes.append([])
      nodes[node].reserveCapacity(Self.width)
    }
    nodes[node].append(page)
  }

  /// Keeps the first `count` elements. What is dropped is not copied, nor is what stays.
  public mutating func truncate(to count: Int) {
    guard count < self.count else { return }
    let pages = (count + Self.mask) >> Self.bits
    nodes.removeLast(nodes.count - (pages + Self.mask) >> Self.bits)
    let pagesLeft = pages & Self.mask
    let last = nodes.count - 1
    if pagesLeft > 0 { nodes[last].removeLast(nodes[last].count - pagesLeft) }
    let elementsLeft = count & Self.mask
    if elementsLeft > 0 {
      let page = nodes[last].count - 1
      nodes[last][page].removeLast(nodes[last][page].count - elementsLeft)
    }
    self.count = count
  }

  /// Grows to `count` elements by appending `filler`; never shrinks. Whole pages of it are one page, and
  /// whole nodes one node, shared until they are written to.
  public mutating func grow(to count: Int, with filler: Element) {
    while self.count < count, self.count & Self.mask != 0 { append(filler) }
    if count - self.count >= Self.width {
      grow(to: count, by: Page(repeating: filler, count: Self.width))
    }
    while self.count < count { append(filler) }
  }

  /// Appends `page`, which is full, as long as `count` is not exceeded.
  private mutating func grow(to count: Int, by page: Page) {
    let nodeWidth = Self.width << Self.bits
    let nodeFits = count - self.count >= nodeWidth
    let node = nodeFits ? [Page](repeating: page, count: Self.width) : []
    while count - self.count >= Self.width {
      if count - self.count >= nodeWidth, self.count % nodeWidth == 0 {
        nodes.append(node)
        self.count += nodeWidth
      } else {
        append(page: page)
        self.count += Self.width
      }
    }
  }
}

extension PagedArray: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }
}

extension PagedArray {
  /// The first index whose element `belongsToTheEnd`; the elements must be in that order.
  public func partitioningIndex(_ belongsToTheEnd: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsToTheEnd(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PagedArray: Sendable where Element: Sendable {}
extension PagedArray: Equatable where Element: Equatable {
  /// Pages that are shared are equal without a look into them.
  public static func == (a: Self, b: Self) -> Bool { a.count == b.count && a.nodes == b.nodes }
}

/// Written as a plain list.
extension PagedArray: Codable where Element: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd { append(try container.decode(Element.self)) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for (index, element) in enumerated() {
      try Interruption.check(encoder, after: index)
      try container.encode(element)
    }
  }
}
