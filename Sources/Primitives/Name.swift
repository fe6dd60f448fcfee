import Synchronization

/// A text that the simulation compares and looks up often, kept once for the whole process.
///
/// A name is four bytes and its index is dense, so a state can be an array that is indexed by name.
/// The index depends on what the process met first: it is never stored, shown, hashed into a result
/// or used to put things in order.
public struct Name: Hashable, Sendable {
  /// The place of the name among all names of this process, from 0.
  public let index: Int32

  /// The name of `text`.
  public init(_ text: String) {
    index = NameTable.shared.withLock { $0.index(of: text) }
  }

  /// The text as it was given.
  public var text: String {
    NameTable.shared.withLock { $0.texts[Int(index)] }
  }
}

extension Name: CustomStringConvertible {
  public var description: String { text }
}

extension Name: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Every name of the process. It only grows; what bounds it is the limit on what a scenario and an
/// order book may hold.
private struct NameTable {
  static let shared = Mutex(NameTable())

  private(set) var texts: [String] = []
  private var indices: [String: Int32] = [:]

  mutating func index(of text: String) -> Int32 {
    if let known = indices[text] { return known }
    let index = Int32(texts.count)
    texts.append(text)
    indices[text] = index
    return index
  }
}
