/// How many elements stand together in a ``PagedArray``.
public protocol PageSize {
  /// Two to the power of this.
  static var bits: Int { get }
}

/// For large elements that are changed while copies are kept: a change copies eight of them.
public enum SmallPages: PageSize {
  @inlinable public static var bits: Int { 3 }
}

/// For elements of some bytes.
public enum MediumPages: PageSize {
  @inlinable public static var bits: Int { 4 }
}

/// For elements of a byte or two, and for what is only appended to.
public enum LargePages: PageSize {
  @inlinable public static var bits: Int { 6 }
}

/// An array in pages, the leaves of a tree: a kept copy costs a later change one page and the way to it, not
/// the whole.
///
/// States are made of these, so that a world can be retained at a checkpoint for next to nothing.
public struct PagedArray<Element, Pages: PageSize> {
  @usableFromInline typealias Page = [Element]
  /// Some pages.
  @usableFromInline typealias Twig = [Page]
  /// Some twigs.
  @usableFromInline typealias Bough = [Twig]
  /// All but the last of each kind are full.
  // Arrays in arrays: contiguous arrays are changed in place more slowly at this depth (Swift 6.3).
  @usableFromInline var boughs: [Bough] = []

  /// How many elements there are.
  public private(set) var count = 0

  public init() {}

  /// The pages of a twig, and the twigs of a bough: two to the power of this.
  @usableFromInline static var forkBits: Int { 4 }
  @usableFromInline static var pageWidth: Int { 1 << Pages.bits }
  @usableFromInline static var forkWidth: Int { 1 << forkBits }
  /// How many elements a twig has, and a bough.
  @usableFromInline static var twigWidth: Int { pageWidth << forkBits }
  @usableFromInline static var boughWidth: Int { twigWidth << forkBits }

  @usableFromInline static func bough(_ index: Int) -> Int {
    index >> (Pages.bits + 2 * forkBits)
  }
  @usableFromInline static func twig(_ index: Int) -> Int {
    index >> (Pages.bits + forkBits) & (forkWidth - 1)
  }
  @usableFromInline static func page(_ index: Int) -> Int {
    index >> Pages.bits & (forkWidth - 1)
  }
  @usableFromInline static func place(_ index: Int) -> Int { index & (pageWidth - 1) }

  @inlinable public subscript(index: Int) -> Element {
    _read {
      yield boughs[Self.bough(index)][Self.twig(index)][Self.page(index)][Self.place(index)]
    }
    _modify {
      yield &boughs[Self.bough(index)][Self.twig(index)][Self.page(index)][Self.place(index)]
    }
  }

  public mutating func append(_ element: Element) {
    if Self.place(count) == 0 {
      var page = Page()
      page.reserveCapacity(Self.pageWidth)
      append(page: page)
    }
    boughs[Self.bough(count)][Self.twig(count)][Self.page(count)].append(element)
    count += 1
  }

  /// Puts a page behind the full ones.
  private mutating func append(page: Page) {
    let bough = Self.bough(count)
    if bough == boughs.count { boughs.append([]) }
    let twig = Self.twig(count)
    if twig == boughs[bough].count { boughs[bough].append([]) }
    boughs[bough][twig].append(page)
  }

  /// Keeps the first `count` elements. What is dropped is not copied, nor is what stays.
  public mutating func truncate(to count: Int) {
    guard count < self.count else { return }
    self.count = count
    guard count > 0 else {
      boughs = []
      return
    }
    let last = count - 1
    let (bough, twig, page) = (Self.bough(last), Self.twig(last), Self.page(last))
    boughs.removeLast(boughs.count - bough - 1)
    boughs[bough].removeLast(boughs[bough].count - twig - 1)
    boughs[bough][twig].removeLast(boughs[bough][twig].count - page - 1)
    boughs[bough][twig][page]
      .removeLast(boughs[bough][twig][page].count - Self.place(last) - 1)
  }

  /// Grows to `count` elements by appending `filler`; never shrinks. Whole pages of it are one page, and
  /// whole boughs one bough, shared until they are written to.
  public mutating func grow(to count: Int, with filler: Element) {
    while self.count < count, Self.place(self.count) != 0 { append(filler) }
    if count - self.count >= Self.pageWidth {
      grow(to: count, by: Page(repeating: filler, count: Self.pageWidth))
    }
    while self.count < count { append(filler) }
  }

  /// Appends `page`, which is full, as long as `count` is not exceeded.
  private mutating func grow(to count: Int, by page: Page) {
    let twig = Twig(repeating: page, count: Self.forkWidth)
    let bough = Bough(repeating: twig, count: Self.forkWidth)
    while count - self.count >= Self.pageWidth {
      if count - self.count >= Self.boughWidth, self.count % Self.boughWidth == 0 {
        boughs.append(bough)
        self.count += Self.boughWidth
      } else {
        append(page: page)
        self.count += Self.pageWidth
      }
    }
  }
}

extension PagedArray: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element `belongsToTheEnd`; the elements must be in that order.
  public func partitioningIndex(_ belongsToTheEnd: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
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
  public static func == (a: Self, b: Self) -> Bool { a.count == b.count && a.boughs == b.boughs }
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
