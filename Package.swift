// swift-tools-version: 6.2
import PackageDescription

/// In the checks warnings are errors. Elsewhere a newer compiler that warns of more keeps nobody from playing.
let strictness: [SwiftSetting] =
  PackageDescription.Context.environment["ORDERFLOW_WARNINGS"] == "errors"
  ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
  strictness + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // What belongs to no actor runs on its caller's: a delivery never leaves the simulation's thread.
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // The simulation is generic over the system that it runs: without this it would not be specialised.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ]

/// Optimised in debug builds, too: the tests take two thirds of the time. A debugger sees less of it.
let quick: [SwiftSetting] = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A bounded context as the context map says.
struct Context {
  let name: String
  /// The contexts whose published language it understands.
  let consumes: [String]
  var sharesKernel = false

  var contract: Target.Dependency { .target(name: "\(name)Contract") }

  var dependencies: [Target.Dependency] {
    ["Primitives", "EventSourcing", contract] + (sharesKernel ? ["SharedKernel"] : [])
      + consumes.map { .target(name: "\($0)Contract") }
  }

  /// Its contract, which others may read, and its model, which nobody may; and the model's tests.
  var targets: [Target] {
    [
      .target(
        name: "\(name)Contract", dependencies: ["Primitives"],
        path: "Sources/Contexts/\(name)/Contract", swiftSettings: quick),
      .target(
        name: name, dependencies: dependencies, path: "Sources/Contexts/\(name)/Model",
        swiftSettings: quick),
      .testTarget(
        name: "\(name)Tests", dependencies: dependencies + ["TestSupport", .target(name: name)],
        swiftSettings: settings),
    ]
  }
}

let contexts = [
  Context(name: "Ordering", consumes: ["Inventory", "Billing", "Delivery"]),
  Context(name: "Billing", consumes: ["Ordering"]),
  Context(name: "Inventory", consumes: ["Suppliers", "Delivery"], sharesKernel: true),
  Context(name: "Suppliers", consumes: ["Inventory", "Ordering", "Billing"], sharesKernel: true),
  Context(name: "Delivery", consumes: ["Ordering", "Billing"]),
]
let contracts = contexts.map(\.contract)
let models = contexts.map { Target.Dependency.target(name: $0.name) }

let simulation: [Target.Dependency] = ["Primitives", "EventSourcing", "Messaging", "Simulation"]
let everyContext = models + contracts + ["OrderFlowSystem", "SharedKernel", "TestSupport"]
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// The folders that hold the record of why they are as they are.
let explained = ["EventSourcing", "Simulation", "SQLiteEventStore", "Interface"]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path,
    exclude: explained.contains(name) ? ["Decisions.md"] : [], resources: resources,
    swiftSettings: quick)
}

func program(_ name: String, _ dependencies: [Target.Dependency], path: String) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies,
    exclude: name == "Interface" ? ["Goldens"] : [], swiftSettings: settings)
}

let package = Package(
  name: "orderflow",
  products: [.executable(name: "orderflow", targets: ["orderflow"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: contexts.flatMap(\.targets) + [
    // What every context may use.
    library("Primitives"),
    library("SharedKernel", ["Primitives"]),
    library("EventSourcing", ["Primitives"]),

    // The simulation of any set of contexts.
    library("Messaging", ["Primitives", "EventSourcing", heap]),
    library("Simulation", ["Primitives", "EventSourcing", "Messaging"]),
    library("SQLiteEventStore", ["Primitives", "EventSourcing", grdb]),

    // The order flow: the only place that sees more than one context's model.
    library("OrderFlowSystem", simulation + models + contracts + ["SharedKernel"]),
    library(
      "ScenarioFiles",
      [
        "Documents", "EventSourcing", "OrderFlowSystem", "OrderingContract", "InventoryContract",
        "Primitives",
      ],
      resources: [.embedInCode("BuiltIn")]),
    library("Documents", ["Yams"]),

    // The terminal, which knows nothing of the domain.
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalGuard"),
    library("Terminal", ["CNcurses", "CTerminalGuard"]),
    library("Interface", ["Documents", "Primitives", "EventSourcing", "Simulation", "Terminal"]),

    program(
      "orderflow",
      simulation + [
        "Documents", "Interface", "OrderFlowSystem", "ScenarioFiles", "SQLiteEventStore",
        "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/CommandLine"),

    // What only tests need.
    library(
      "TestSupport", simulation + contracts + ["OrderFlowSystem"], path: "Tests/TestSupport"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    library("PseudoTerminal", ["CPseudoTerminal"], path: "Tests/PseudoTerminal"),
    program("TerminalProbe", ["Terminal"], path: "Tests/TerminalProbe"),
    .executableTarget(
      name: "CReferenceScreen", path: "Tests/CReferenceScreen",
      linkerSettings: [.linkedLibrary("ncursesw")]),
    program(
      "Benchmarks",
      simulation + [
        "CReferenceScreen", "Interface", "OrderFlowSystem", "OrderingContract", "PseudoTerminal",
        "ScenarioFiles",
        "SQLiteEventStore", "Terminal", "orderflow", heap,
      ], path: "Tests/Benchmarks"),
    library(
      "SessionRun", simulation + ["OrderFlowSystem", "SQLiteEventStore"],
      path: "Tests/SessionRun"),
    program(
      "SessionWriter", ["OrderFlowSystem", "Simulation", "SQLiteEventStore", "SessionRun"],
      path: "Tests/SessionWriter"),
    tests(of: "Architecture", []),
    tests(of: "CommandLine", ["PseudoTerminal", "Primitives", "orderflow"]),
    tests(of: "Documents", ["Documents"]),
    tests(of: "EventSourcing", ["EventSourcing", "Primitives"]),
    tests(
      of: "Interface",
      simulation + ["Documents", "Interface", "Terminal", "OrderFlowSystem", "OrderingContract"]),
    tests(of: "Messaging", ["Messaging", "EventSourcing", "Primitives"]),
    tests(of: "OrderFlowSystem", simulation + everyContext),
    tests(of: "Primitives", ["Primitives", "TestSupport"]),
    tests(of: "Scenario", simulation + everyContext),
    tests(
      of: "ScenarioFiles",
      simulation + [
        "ScenarioFiles", "Documents", "OrderFlowSystem", "OrderingContract", "InventoryContract",
      ]),
    tests(of: "SharedKernel", ["SharedKernel"]),
    tests(of: "Simulation", simulation + ["OrderFlowSystem", "TestSupport"]),
    tests(
      of: "SQLiteEventStore",
      simulation + [
        "SQLiteEventStore", "SessionRun", "SessionWriter", "OrderFlowSystem", "OrderingContract",
        "InventoryContract", grdb,
      ]),
    tests(of: "Terminal", ["Terminal", "CNcurses", "PseudoTerminal", "TerminalProbe"]),
  ],
  swiftLanguageModes: [.v6]
)
