public import struct Foundation.Data

/// What one kind of message carries: a value with a name and a version in the published language.
public protocol Payload: Codable, Equatable, Sendable {
  /// The name as it is published and stored, such as `ORDER_PLACED`.
  static var name: String { get }
  /// The version of the shape that is written now, from 1.
  static var version: Int { get }
  /// Reads a shape that was written before, and brings it to the present one.
  ///
  /// - Throws: where `data` is not of that version, or there never was one.
  static func upcast(_ data: Data, from version: Int) throws -> Self
}

extension Payload {
  public static var version: Int { 1 }

  public static func upcast(_ data: Data, from version: Int) throws -> Self {
    throw UnknownVersion(name: name, version: version)
  }
}

/// A stored message has a version that this program does not know.
public struct UnknownVersion: Error, Equatable {
  public let name: String
  public let version: Int

  public init(name: String, version: Int) {
    self.name = name
    self.version = version
  }
}
