import Foundation

/// The package as SwiftPM understands it.
struct Manifest: Decodable {
  let targets: [Target]

  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]

    /// The targets and products that it depends on directly.
    var uses: Set<String> { Set(dependencies.map(\.name)) }

    /// Whether it is part of the program and not of its tests.
    var ships: Bool { type != "test" && !(path ?? "Sources").hasPrefix("Tests") }

    /// Where its files are.
    var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
  }

  /// `{"byName": ["Primitives", null]}`, and the same with `target` or `product`.
  struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let kinds = try decoder.singleValueContainer().decode([String: [Part]].self)
      name = kinds.values.first?.first?.text ?? ""
    }

    /// The first part is the name; the others do not matter here.
    private struct Part: Decodable {
      let text: String?

      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// All that `name` depends on, directly or by way of others.
  func reach(of name: String) -> Set<String> {
    var seen: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for used in target(next)?.uses ?? [] where seen.insert(used).inserted { open.append(used) }
    }
    return seen
  }

  /// Read once for all tests.
  static let dumped = Result { try dump() }

  /// Asks SwiftPM, beside a build that may be going on.
  private static func dump() throws -> Manifest {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", Repository.root.path(percentEncoded: false),
      "--scratch-path", scratch.path(percentEncoded: false), "--ignore-lock", "dump-package",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Manifest.self, from: data)
  }
}
