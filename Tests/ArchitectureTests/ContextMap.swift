/// The context map of the specification, written down once more: the tests hold the code against it.
enum ContextMap {
  static let contexts = ["Ordering", "Billing", "Inventory", "Suppliers", "Delivery"]

  /// One row of the map: what the upstream publishes, the downstream may read.
  struct Relationship {
    let upstream: String
    let downstream: String
    let pattern: String
  }

  static let relationships = [
    Relationship(upstream: "Inventory", downstream: "Ordering", pattern: "Customer/Supplier"),
    Relationship(upstream: "Ordering", downstream: "Billing", pattern: "Anticorruption Layer"),
    Relationship(upstream: "Billing", downstream: "Suppliers", pattern: "Published Language"),
    Relationship(upstream: "Billing", downstream: "Delivery", pattern: "Published Language"),
    Relationship(upstream: "Billing", downstream: "Ordering", pattern: "Published Language"),
    Relationship(upstream: "Ordering", downstream: "Suppliers", pattern: "Published Language"),
    Relationship(upstream: "Ordering", downstream: "Delivery", pattern: "Partnership"),
    Relationship(upstream: "Delivery", downstream: "Ordering", pattern: "Partnership"),
    Relationship(upstream: "Inventory", downstream: "Suppliers", pattern: sharedKernel),
    Relationship(upstream: "Suppliers", downstream: "Inventory", pattern: sharedKernel),
    Relationship(upstream: "Delivery", downstream: "Inventory", pattern: "Published Language"),
  ]

  static let sharedKernel = "Shared Kernel"

  static let contracts = contexts.map { "\($0)Contract" }

  /// All that the model of `context` may depend on.
  static func allowed(forModelOf context: String) -> Set<String> {
    let rows = relationships.filter { $0.downstream == context }
    let kernel = rows.contains { $0.pattern == sharedKernel } ? ["SharedKernel"] : []
    return Set(
      ["Primitives", "EventSourcing", "\(context)Contract"] + kernel
        + rows.map { "\($0.upstream)Contract" })
  }
}
