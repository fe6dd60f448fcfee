// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // What belongs to no actor runs on its caller's: a delivery never leaves the simulation's thread.
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // The simulation is generic over the system that it runs: without this it would not be specialised.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A bounded context: its contract, which others may read, and its model, which nobody may.
///
/// - Parameter consumes: the contexts whose published language it understands.
func context(_ name: String, consumes: [String], sharedKernel: Bool = false) -> [Target] {
  [
    .target(
      name: "\(name)Contract", dependencies: ["Primitives"],
      path: "Sources/Contexts/\(name)/Contract", swiftSettings: settings),
    .target(
      name: name,
      dependencies: ["Primitives", "EventSourcing", .target(name: "\(name)Contract")]
        + (sharedKernel ? ["SharedKernel"] : []) + consumes.map { .target(name: "\($0)Contract") },
      path: "Sources/Contexts/\(name)/Model", swiftSettings: settings),
  ]
}

let contexts =
  context("Ordering", consumes: ["Inventory", "Billing", "Delivery"])
  + context("Billing", consumes: ["Ordering"])
  + context("Inventory", consumes: ["Suppliers", "Delivery"], sharedKernel: true)
  + context(
    "Suppliers", consumes: ["Inventory", "Ordering", "Billing"], sharedKernel: true)
  + context("Delivery", consumes: ["Ordering", "Billing"])

let package = Package(
  name: "orderflow",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0")
  ],
  targets: contexts + [
    .target(name: "Primitives", swiftSettings: settings),
    .target(name: "SharedKernel", dependencies: ["Primitives"], swiftSettings: settings),
    .target(name: "EventSourcing", dependencies: ["Primitives"], swiftSettings: settings),
    .target(
      name: "Messaging",
      dependencies: [
        "Primitives", "EventSourcing", .product(name: "HeapModule", package: "swift-collections"),
      ], swiftSettings: settings),
    .target(
      name: "Simulation", dependencies: ["Primitives", "EventSourcing", "Messaging"],
      swiftSettings: settings),
    .target(
      name: "OrderFlowSystem",
      dependencies: ["Primitives", "EventSourcing", "Messaging", "Simulation"]
        + contexts.map { .target(name: $0.name) }, swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "EventSourcing", "Messaging", "OrderFlowSystem", "OrderingContract", "Primitives",
        "Simulation", .product(name: "HeapModule", package: "swift-collections"),
      ], path: "Tests/Benchmarks", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
