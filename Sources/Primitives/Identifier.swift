/// A name of one kind of thing: an order's cannot be taken for an item's.
public struct Identifier<Kind>: Hashable, Sendable, DenseKey {
  /// The untyped name.
  public let name: Name

  public init(_ name: Name) { self.name = name }

  public init(_ text: String) { name = Name(text) }

  /// The text as people write it.
  public var text: String { name.text }

  @inlinable public var denseIndex: Int { Int(name.index) }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws { name = try Name(from: decoder) }

  public func encode(to encoder: any Encoder) throws { try name.encode(to: encoder) }
}

public enum OrderKind {}
public enum CustomerKind {}
public enum ItemKind {}
public enum SupplierKind {}

/// Which order: the subject of nearly every message, and the name of its story.
public typealias OrderID = Identifier<OrderKind>
/// Who ordered.
public typealias CustomerID = Identifier<CustomerKind>
/// Which item of the catalogue.
public typealias ItemID = Identifier<ItemKind>
/// Who supplies an item.
public typealias SupplierID = Identifier<SupplierKind>
