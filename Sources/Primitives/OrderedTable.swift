/// A key whose values are small whole numbers in this process.
public protocol DenseKey: Hashable, Sendable {
  /// From 0. Differs from process to process: never let it show.
  var denseIndex: Int { get }
}

/// Values by key, in the order in which the keys came: iterating shows the same in every process.
public struct OrderedTable<Key: DenseKey, Value> {
  @usableFromInline var slots = PagedArray<Int32, MediumPages>()
  @usableFromInline var storedKeys = PagedArray<Key, MediumPages>()
  @usableFromInline var storedValues = PagedArray<Value, SmallPages>()

  public init() {}

  /// How many keys there are.
  @inlinable public var count: Int { storedKeys.count }
  /// The keys in the order in which they came.
  @inlinable public var keys: PagedArray<Key, MediumPages> { storedKeys }
  /// The values in the order in which their keys came.
  @inlinable public var values: PagedArray<Value, SmallPages> { storedValues }

  /// The place of `key` in the order of arrival.
  @inlinable public func slot(of key: Key) -> Int? {
    let index = key.denseIndex
    guard index < slots.count else { return nil }
    let slot = slots[index]
    return slot < 0 ? nil : Int(slot)
  }

  @inlinable public subscript(key: Key) -> Value? {
    guard let slot = slot(of: key) else { return nil }
    return storedValues[slot]
  }

  /// The value of `key`, which is put in first where there is none.
  @inlinable public subscript(key: Key, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      let slot = insert(key, initial)
      yield &storedValues[slot]
    }
  }

  /// Whether the value in that place of the order of arrival is another one in `other`, or none.
  public func differs(from other: Self, at slot: Int) -> Bool where Value: Equatable {
    slot >= other.count || other.storedValues[slot] != storedValues[slot]
  }

  /// Changes the value of `key` in place; nothing where there is none.
  @inlinable public mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
    guard let slot = slot(of: key) else { return }
    change(&storedValues[slot])
  }

  @usableFromInline mutating func insert(_ key: Key, _ initial: () -> Value) -> Int {
    if let slot = slot(of: key) { return slot }
    let slot = storedKeys.count
    storedKeys.append(key)
    storedValues.append(initial())
    slots.grow(to: key.denseIndex + 1, with: -1)
    slots[key.denseIndex] = Int32(slot)
    return slot
  }
}

extension OrderedTable: Sendable where Value: Sendable {}
extension OrderedTable: Equatable where Value: Equatable {
  public static func == (a: Self, b: Self) -> Bool {
    a.storedKeys == b.storedKeys && a.storedValues == b.storedValues
  }
}

/// Written as a list of pairs, so that the order is kept.
extension OrderedTable: Codable where Key: Codable, Value: Codable {
  private struct Pair: Codable {
    let key: Key
    let value: Value
  }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      let pair = try container.decode(Pair.self)
      self[pair.key, default: pair.value] = pair.value
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for (index, (key, value)) in zip(storedKeys, storedValues).enumerated() {
      try Interruption.check(encoder, after: index)
      try container.encode(Pair(key: key, value: value))
    }
  }
}
