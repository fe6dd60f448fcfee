import Testing

@Suite struct `Words that may not stand in the sources` {
  /// What makes a run depend on the clock on the wall, on chance that is not seeded, or on the process.
  private static let unrepeatable = [
    "Date()", "Date.now", "SystemRandomNumberGenerator", ".random(", ".randomElement(",
    ".shuffled(", "UUID()", "ContinuousClock", "SuspendingClock", "DispatchTime", "clock_gettime",
    "hashValue", "Hasher()", "ProcessInfo",
  ]
  private static let repeatable = [
    "Contexts", "OrderFlowSystem", "Simulation", "Messaging", "EventSourcing", "Primitives",
    "SharedKernel",
  ]

  // The words themselves have to stand here, as what is looked for; in Sources there is none of them.
  @Test(arguments: [
    "@unchecked Sendable", "nonisolated(unsafe)", "try!", "fatalError(", "TODO", "FIXME",
    "@preconcurrency", "unsafeBitCast", "assumeIsolated",
  ])
  func `nowhere: what switches a check off or is left unfinished`(word: String) throws {
    let places = try Repository.sources(in: "Sources").flatMap { $0.places(of: word) }
    #expect(places == [], "rule: no \(word) in Sources")
  }

  @Test(arguments: repeatable)
  func `not where a run must be the same each time: the clock and unseeded chance`(
    module: String
  ) throws {
    for file in try Repository.sources(in: "Sources/\(module)") {
      for word in Self.unrepeatable {
        #expect(file.places(of: word) == [], "rule: no \(word) in \(module): runs are repeatable")
      }
    }
  }

  @Test func `one unstructured task, in the command line`() throws {
    let words = ["Task {", "Task{", "Task.detached", "Task(", "Task.init"]
    let places = try Repository.sources(in: "Sources").flatMap { file in
      words.flatMap { file.places(of: $0) }
    }
    #expect(places.count <= 1, "rule: one unstructured Task at most; there are \(places)")
    #expect(
      places.allSatisfy { $0.hasPrefix("Sources/CommandLine/") },
      "rule: an unstructured Task starts only in CommandLine; there are \(places)")
  }

  @Test func `no context waits for, or calls, anything by itself`() throws {
    for file in try Repository.sources(in: "Sources/Contexts") {
      for word in ["await ", " async", "import Foundation", "print("] {
        let isUpcaster = word == "import Foundation" && file.path.contains("/Contract/")
        #expect(
          isUpcaster || file.places(of: word) == [],
          "rule: a context returns what goes out and does nothing by itself: no \(word)")
      }
    }
  }
}
