import Foundation
import Primitives

/// The messages of one sender: what the composition root needs to know of each.
protocol MessageFamily: Sendable, Equatable {
  /// The order that it is about.
  var order: OrderID? { get }
  var payload: any Payload { get }

  /// nil where no message of this family has that name.
  init?(name: String, version: Int, data: Data) throws
}
