import OrderFlowSystem

/// A message and the exact text that it is stored and published as.
struct Golden: CustomStringConvertible, Sendable {
  let name: String
  let version: Int
  let message: OrderFlowMessage
  let json: String

  var description: String { "\(name) version \(version)" }
}
