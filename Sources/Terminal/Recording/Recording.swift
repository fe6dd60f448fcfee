import Glibc

/// What a terminal showed, as an asciicast of version 2: a line for each frame, each change of size
/// and each marker, with the seconds since the start.
public final class Recording {
  /// The most bytes of a file.
  public static let limit = 256 << 20

  private let path: String
  private let limit: Int
  private let file: AsciicastFile
  private let clock: () -> Int
  private var encoder = FrameEncoder()
  private var start = 0
  private var size = Size.zero

  /// Makes the file of a recording.
  /// - Parameter path: where there is no file yet.
  /// - Throws: where it cannot be made.
  public convenience init(_ path: String) throws(RecordingError) {
    try self.init(path, limit: Self.limit) { Clock.milliseconds }
  }

  /// - Parameter clock: milliseconds, only going forwards.
  init(
    _ path: String, limit: Int, clock: @escaping () -> Int
  ) throws(RecordingError) {
    (self.path, self.limit, self.clock) = (path, limit, clock)
    file = try AsciicastFile(path, limit: limit)
  }

  /// Why the recording came to its end before the terminal did; nil where it did not.
  public var failure: RecordingError? {
    switch file.end {
    case nil: nil
    case .full: .full(path: path, limit: limit)
    case .refused(let number): .refused(path: path, errno: number)
    }
  }

  /// Begins with what is known of the terminal. Before it there is nothing to be added.
  /// - Parameter title: of the recording.
  public func begin(size: Size, title: String) {
    start = clock()
    self.size = size
    file.add(
      "{\"version\": 2, \"width\": \(size.columns), \"height\": \(size.rows), "
        + "\"timestamp\": \(time(nil)), \"title\": \(Self.quoted(title))}\n")
  }

  /// Adds a frame; nothing where it looks like the last one.
  public func add(_ grid: Grid, cursor: Position?) {
    if grid.size != size {
      size = grid.size
      file.add(line("r", "\(size.columns)x\(size.rows)"))
    }
    let difference = encoder.difference(to: grid, cursor: cursor)
    if !difference.isEmpty { file.add(line("o", difference)) }
  }

  /// Adds a marker for each label, in order.
  public func mark(_ labels: [String]) {
    file.add(labels.map { line("m", $0) }.joined())
  }

  /// Takes the file away again: there was nothing to record.
  public func discard() { file.remove() }

  private func line(_ code: Character, _ data: String) -> String {
    let passed = max(0, clock() - start)
    let fraction = "\(1_000 + passed % 1_000)".dropFirst()
    return "[\(passed / 1_000).\(fraction), \"\(code)\", \(Self.quoted(data))]\n"
  }

  /// A text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
