import Foundation

/// The working copy that this test was built from.
enum Repository {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below `folder`, by path from the root, in order.
  static func sources(in folder: String) throws -> [SourceFile] {
    let start = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: start.path(percentEncoded: false))
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: start.appending(path: path), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(path)", text: text)
    }
  }
}
