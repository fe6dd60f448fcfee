import Foundation
import Primitives
import Synchronization
import Testing

@Suite struct `Writing that can be stopped` {
  private struct Key: DenseKey, Codable {
    let denseIndex: Int
  }

  /// Lets go on so many times.
  private final class Patience: Sendable {
    private let left: Mutex<Int>
    private let count = Mutex(0)

    init(_ left: Int) { self.left = Mutex(left) }

    var questions: Int { count.withLock { $0 } }

    func goesOn() -> Bool {
      count.withLock { $0 += 1 }
      return left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
  }

  private func written(_ value: some Encodable, _ patience: Patience) throws -> Data {
    let encoder = JSONEncoder()
    encoder.userInfo = Interruption.userInfo { patience.goesOn() }
    return try encoder.encode(value)
  }

  private func array(_ count: Int) -> PagedArray<Int, LargePages> {
    var array = PagedArray<Int, LargePages>()
    for number in 0..<count { array.append(number) }
    return array
  }

  private func table(_ count: Int) -> OrderedTable<Key, Int> {
    var table = OrderedTable<Key, Int>()
    for number in 0..<count { table[Key(denseIndex: number), default: number] = number }
    return table
  }

  @Test(arguments: [(0, 0), (1_023, 0), (1_024, 1), (5_000, 4)])
  func `asks after every thousand elements or so, and writes the same`(count: Int, questions: Int)
    throws
  {
    let patience = Patience(.max)
    #expect(try written(array(count), patience) == JSONEncoder().encode(array(count)))
    #expect(patience.questions == questions)
    _ = try written(table(count), patience)
    #expect(patience.questions == 2 * questions)
  }

  @Test func `given somebody stops it, then it writes no further`() {
    let patience = Patience(2)
    #expect(throws: CancellationError.self) { try written(array(50_000), patience) }
    #expect(patience.questions == 3)
    #expect(throws: CancellationError.self) { try written(table(50_000), patience) }
    #expect(patience.questions == 4)
  }

  @Test func `given nobody wants to be asked, then all is written`() throws {
    let data = try JSONEncoder().encode(array(2_000))
    #expect(try JSONDecoder().decode(PagedArray<Int, LargePages>.self, from: data) == array(2_000))
  }
}
