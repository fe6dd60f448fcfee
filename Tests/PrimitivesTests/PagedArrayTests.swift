import Primitives
import Testing

@Suite struct `An array in pages` {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000])
  func `holds what was appended`(count: Int) {
    var array = PagedArray<Int>()
    for number in 0..<count { array.append(number) }
    #expect(array.count == count)
    #expect(Array(array) == Array(0..<count))
  }

  @Test func `a kept copy does not see later changes`() {
    var array = PagedArray<Int>()
    array.grow(to: 130, with: 7)
    let kept = array
    array[129] = 8
    array.append(9)
    #expect(Array(kept) == Array(repeating: 7, count: 130))
    #expect(array[129] == 8)
    #expect(array != kept)
  }

  @Test func `grows and never shrinks`() {
    var array = PagedArray<Int>()
    array.grow(to: 3, with: 1)
    array.grow(to: 2, with: 2)
    #expect(Array(array) == [1, 1, 1])
  }

  @Test func `finds where a property begins to hold`() {
    var array = PagedArray<Int>()
    for number in 0..<200 { array.append(number / 2) }
    #expect(array.partitioningIndex { $0 >= 50 } == 100)
    #expect(array.partitioningIndex { $0 >= 0 } == 0)
    #expect(array.partitioningIndex { $0 > 1_000 } == 200)
    #expect(PagedArray<Int>().partitioningIndex { _ in true } == 0)
  }
}
