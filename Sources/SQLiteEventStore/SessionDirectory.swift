public import EventSourcing
import Foundation

/// Where the sessions are that nobody gave a place: `$XDG_DATA_HOME/orderflow`.
public struct SessionDirectory: Sendable {
  /// Absolute.
  public let path: String

  /// How many sessions are kept; older ones are removed.
  public static let limit = 50

  /// - Parameter environment: of the process.
  /// - Throws: where it says neither where data belong nor where home is.
  public init(environment: [String: String]) throws(StoreError) {
    // The XDG specification: a path that is not absolute is to be ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      path = data + "/orderflow"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/share/orderflow"
    } else {
      throw StoreError(
        "HOME: is not set; expected a directory, or use --store FILE to say where it goes")
    }
  }

  /// Makes the next session of `scenario`: `happy-path-0001.sqlite` and on.
  public func create(scenario: String, info: SessionInfo) throws(StoreError) -> SessionFile {
    try makeDirectory()
    // Somebody else may take a name between looking and making.
    for number in nextNumber(scenario)..<nextNumber(scenario) + 100 {
      let path = path(of: name(scenario, number))
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw StoreFault(path: path).system(errno, isNew: true) }
      Foundation.close(descriptor)
      do throws(StoreError) {
        return try SessionFile.create(path, info: info)
      } catch {
        FilePlace(path).remove()
        throw error
      }
    }
    throw StoreFault(path: path)("no name is free for a session", "remove old ones first")
  }

  /// Whether or not there is such a session.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  private func nextNumber(_ scenario: String) -> Int {
    let stem = Self.stem(scenario) + "-"
    let numbers = names().compactMap { name in
      name.hasPrefix(stem) ? Int(name.dropFirst(stem.count).dropLast(Self.suffix.count)) : nil
    }
    return (numbers.max() ?? 0) + 1
  }

  private func name(_ scenario: String, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(Self.stem(scenario))-\(zeros)\(digits)\(Self.suffix)"
  }

  private func makeDirectory() throws(StoreError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw StoreFault(path: path)(
        "the directory cannot be made", "make it, or use --store FILE to say where it goes")
    }
  }

  static let suffix = ".sqlite"

  /// The file names of all sessions, sorted.
  func names() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }.sorted()
  }

  /// `scenario` as part of a file name: ASCII letters, digits and hyphens, at most 64.
  private static func stem(_ scenario: String) -> String {
    let kept = scenario.lowercased().unicodeScalars.prefix(64).map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return kept.isEmpty ? "session" : String(kept)
  }
}
