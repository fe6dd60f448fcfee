import Primitives
import Testing

@Suite struct `An array in pages` {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000])
  func `holds what was appended`(count: Int) {
    var array = PagedArray<Int, MediumPages>()
    for number in 0..<count { array.append(number) }
    #expect(array.count == count)
    #expect(Array(array) == Array(0..<count))
  }

  @Test func `a kept copy does not see later changes`() {
    var array = PagedArray<Int, MediumPages>()
    array.grow(to: 130, with: 7)
    let kept = array
    array[129] = 8
    array.append(9)
    #expect(Array(kept) == Array(repeating: 7, count: 130))
    #expect(array[129] == 8)
    #expect(array != kept)
  }

  @Test func `grows and never shrinks`() {
    var array = PagedArray<Int, MediumPages>()
    array.grow(to: 3, with: 1)
    array.grow(to: 2, with: 2)
    #expect(Array(array) == [1, 1, 1])
  }

  @Test(arguments: [0, 1, 31, 32, 8_000, 8_192, 8_193], [8_191, 8_192, 16_384, 16_400, 30_000])
  func `grows by whole boughs, of which a change changes one`(start: Int, count: Int) {
    var array = PagedArray<Int, MediumPages>()
    for number in 0..<start { array.append(number) }
    array.grow(to: count, with: -1)
    let end = max(start, count)
    #expect(Array(array) == Array(0..<start) + Array(repeating: -1, count: end - start))
    let grown = array
    for index in stride(from: 0, to: end, by: 32) { array[index] = -2 }
    array.append(5)
    let expected = (0..<end).map { $0 % 32 == 0 ? -2 : $0 < start ? $0 : -1 } + [5]
    #expect(Array(array) == expected)
    #expect(Array(grown) == Array(0..<start) + Array(repeating: -1, count: end - start))
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 129, 200])
  func `keeps its beginning, and a copy keeps the whole`(count: Int) {
    var array = PagedArray<Int, MediumPages>()
    for number in 0..<200 { array.append(number) }
    let whole = array
    array.truncate(to: count)
    #expect(Array(array) == Array(0..<count))
    array.truncate(to: count + 1)
    for number in 1_000..<1_100 { array.append(number) }
    #expect(Array(array) == Array(0..<count) + Array(1_000..<1_100))
    #expect(Array(whole) == Array(0..<200))
  }

  @Test func `what was grown in whole pages can be cut and changed`() {
    var array = PagedArray<Int, MediumPages>()
    array.grow(to: 256, with: 7)
    array.truncate(to: 100)
    array[99] = 8
    array.append(9)
    #expect(Array(array) == Array(repeating: 7, count: 99) + [8, 9])
    array.grow(to: 130, with: 1)
    #expect(array.count == 130 && array[129] == 1 && array[98] == 7)
  }

  @Test(arguments: [0, 63, 64, 200, 5_000])
  func `equals what holds the same, whether or not pages are shared`(count: Int) {
    var array = PagedArray<String, MediumPages>()
    for number in 0..<count { array.append("\(number)") }
    var other = PagedArray<String, MediumPages>()
    for number in 0..<count + 70 { other.append("\(number)") }
    other.truncate(to: count)
    #expect(array == other)
    var changed = array
    #expect(changed == array)
    changed.append("x")
    #expect(changed != array)
    guard count > 0 else { return }
    changed.truncate(to: count)
    #expect(changed == array)
    changed[count / 2] = "y"
    #expect(changed != array)
    changed[count / 2] = "\(count / 2)"
    #expect(changed == array)
  }

  @Test(arguments: 0..<20) func `is what an array is, whatever is done, and so are its copies`(
    seed: UInt64
  ) {
    expectLikeArray(seed, SmallPages.self)
    expectLikeArray(seed, MediumPages.self)
    expectLikeArray(seed, LargePages.self)
  }

  private func expectLikeArray<Pages: PageSize>(_ seed: UInt64, _: Pages.Type) {
    let random = KeyedGenerator(seed: seed)
    var (paged, array) = (PagedArray<Int, Pages>(), [Int]())
    var copies: [(PagedArray<Int, Pages>, [Int])] = []
    for turn in 0..<60 as Range<UInt64> {
      let number = Int(random.number(in: 0...2_999, .latency, turn, 0))
      switch random.number(in: 0...4, .latency, turn, 1) {
      case 0:
        for value in 0..<number {
          paged.append(value)
          array.append(value)
        }
      case 1:
        paged.grow(to: number * 4, with: -1)
        array += Array(repeating: -1, count: max(0, number * 4 - array.count))
      case 2:
        paged.truncate(to: number)
        array = Array(array.prefix(number))
      case 3: copies.append((paged, array))
      default:
        for place in stride(from: number % 7, to: array.count, by: 97) {
          paged[place] = number
          array[place] = number
        }
      }
      #expect(paged.count == array.count && paged.elementsEqual(array))
    }
    for (copy, was) in copies { #expect(copy.elementsEqual(was)) }
  }

  @Test func `finds where a property begins to hold`() {
    var array = PagedArray<Int, MediumPages>()
    for number in 0..<200 { array.append(number / 2) }
    #expect(array.partitioningIndex { $0 >= 50 } == 100)
    #expect(array.partitioningIndex { $0 >= 0 } == 0)
    #expect(array.partitioningIndex { $0 > 1_000 } == 200)
    #expect(PagedArray<Int, MediumPages>().partitioningIndex { _ in true } == 0)
  }
}
