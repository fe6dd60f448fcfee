/// An array in pages: a kept copy costs a later change one page and the list of pages, not the whole.
///
/// States are made of these, so that a world can be retained at a checkpoint for next to nothing.
public struct PagedArray<Element> {
  @usableFromInline static var pageBits: Int { 6 }
  @usableFromInline static var pageSize: Int { 1 << pageBits }

  @usableFromInline var pages: ContiguousArray<ContiguousArray<Element>> = []

  /// How many elements there are.
  public private(set) var count = 0

  public init() {}

  @inlinable public subscript(index: Int) -> Element {
    get { pages[index >> Self.pageBits][index & (Self.pageSize - 1)] }
    _modify { yield &pages[index >> Self.pageBits][index & (Self.pageSize - 1)] }
  }

  public mutating func append(_ element: Element) {
    if count & (Self.pageSize - 1) == 0 {
      var page = ContiguousArray<Element>()
      page.reserveCapacity(Self.pageSize)
      pages.append(page)
    }
    pages[count >> Self.pageBits].append(element)
    count += 1
  }

  /// Keeps the first `count` elements. What is dropped is not copied, nor is what stays.
  public mutating func truncate(to count: Int) {
    guard count < self.count else { return }
    let wholePages = (count + Self.pageSize - 1) >> Self.pageBits
    pages.removeLast(pages.count - wholePages)
    let rest = count & (Self.pageSize - 1)
    if rest > 0 { pages[wholePages - 1].removeLast(pages[wholePages - 1].count - rest) }
    self.count = count
  }

  /// Grows to `count` elements by appending `filler`; never shrinks. Whole pages of it are one page,
  /// shared until they are written to.
  public mutating func grow(to count: Int, with filler: Element) {
    guard self.count < count else { return }
    while self.count < count, self.count & (Self.pageSize - 1) != 0 { append(filler) }
    let wholePages = (count - self.count) >> Self.pageBits
    if wholePages > 0 {
      let page = ContiguousArray(repeating: filler, count: Self.pageSize)
      pages.append(contentsOf: repeatElement(page, count: wholePages))
      self.count += wholePages << Self.pageBits
    }
    while self.count < count { append(filler) }
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
  public static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }
}

/// Written as a plain list.
extension PagedArray: Codable where Element: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd { append(try container.decode(Element.self)) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for element in self { try container.encode(element) }
  }
}
