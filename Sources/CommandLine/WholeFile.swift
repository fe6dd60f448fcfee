import Foundation

/// Files that are written whole, or not at all.
enum WholeFile {
  /// Puts a file with `text` at `path`, in place of the one that is there.
  ///
  /// - Throws: where it cannot be written; then nothing has changed.
  static func write(_ text: String, to path: String) throws(Failure) {
    // What a link leads to is replaced, and not the link.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let type = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
    guard type == nil || type as? FileAttributeType == .typeRegular else {
      throw Failure("\(path): is not a regular file; expected a file, or the name of a new one")
    }
    do {
      try Data(text.utf8).write(to: target, options: .atomic)
    } catch {
      throw Failure("\(path): \(error.localizedDescription)")
    }
  }
}
