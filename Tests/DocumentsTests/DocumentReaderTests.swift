import Foundation
import Testing

@testable import Documents

@Suite struct `Reading a file` {
  /// A file that is gone when the body returns.
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  private func failure(_ path: String, limit: Int = 1_000) -> InputError? {
    #expect(throws: InputError.self) {
      try DocumentReader.text(ofFile: path, limit: limit)
    }
  }

  private func failure(_ bytes: [UInt8]) -> InputError? {
    #expect(throws: InputError.self) { try DocumentReader.text(of: bytes, file: "f") }
  }

  @Test func `given UTF-8, when read, then it is the text`() throws {
    try withFile(Array("한글, é\r\n".utf8)) { path in
      let text = try DocumentReader.text(ofFile: path)
      #expect(text == "한글, é\r\n")
    }
  }

  @Test func `given a byte order mark, when read, then it is gone, but only the first`() throws {
    try withFile(Array("\u{FEFF}\u{FEFF}a".utf8)) { path in
      let text = try DocumentReader.text(ofFile: path)
      #expect(Array(text.utf8) == Array("\u{FEFF}a".utf8))
    }
  }

  @Test func `given an empty file, when read, then the text is empty`() throws {
    try withFile([]) { path in
      let text = try DocumentReader.text(ofFile: path, limit: 0)
      #expect(text == "")
    }
  }

  @Test func `given a missing file, when read, then that is said`() {
    #expect(
      failure("/nonexistent/a.csv")?.description
        == "/nonexistent/a.csv: there is no such file; expected a text file")
    #expect(failure("")?.problem == "there is no such file")
  }

  @Test func `given a directory, when read, then that is said`() {
    #expect(failure("/")?.description == "/: this is a directory; expected a text file")
  }

  @Test func `given a file as a directory, when read, then there is no such file`() throws {
    try withFile([]) { path in
      #expect(failure(path + "/x")?.problem == "there is no such file")
    }
  }

  @Test(.enabled("root may read everything") { geteuid() != 0 })
  func `given no permission, when read, then that is said`() throws {
    try withFile([]) { path in
      chmod(path, 0)
      #expect(failure(path)?.problem == "there is no permission to read it")
    }
  }

  @Test(arguments: [
    (EACCES, FileBytes.Failure.noPermission), (EPERM, .noPermission), (ENOENT, .missing),
    (EISDIR, .directory), (EIO, .system(code: EIO)),
  ])
  func `given the system's reason, when translated, then each has its words`(
    code: Int32, failure: FileBytes.Failure
  ) {
    #expect(FileBytes.failure(code) == failure)
    #expect(!failure.inputError(file: "f", limit: 1).problem.isEmpty)
  }

  @Test func `given a file at the limit, when read, then it is read, and one byte more is not`()
    throws
  {
    try withFile(Array(repeating: 0x61, count: 1_000)) { path in
      let text = try DocumentReader.text(ofFile: path, limit: 1_000)
      #expect(text.count == 1_000)
      let error = failure(path, limit: 999)
      #expect(error?.problem == "it is larger than 999 bytes")
      #expect(error?.expected == "a text file of at most 999 bytes")
    }
  }

  @Test func `given a device without end, when read, then it stops at the limit`() {
    #expect(failure("/dev/zero")?.problem == "it is larger than 1000 bytes")
  }

  @Test func `given a pipe, when read, then it is read to its end`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    #expect(write(ends[1], "a,b\n", 4) == 4)
    close(ends[1])
    let text = try DocumentReader.text(ofFile: "/dev/fd/\(ends[0])")
    #expect(text == "a,b\n")
  }

  @Test func `given a NUL in the name, when read, then no other file is read`() throws {
    try withFile([0x61]) { path in
      #expect(failure(path + "\u{0}.csv")?.problem.contains("NUL") == true)
    }
  }

  @Test func `given a name with an escape sequence, when it fails, then the name is harmless`() {
    #expect(failure("\u{1B}[31m")?.file == "\\u{1B}[31m")
  }

  @Test(
    arguments: [
      ([0xFF], "1:1", "0xFF"), ([0x61, 0x62, 0xC3], "1:3", "0xC3"),
      ([0x61, 0x0A, 0xED, 0x95, 0x9C, 0x80], "2:2", "0x80"),
      ([0x0D, 0x0A, 0x61, 0xC0, 0xAF], "2:2", "0xC0"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFE], "1:2", "0xFE"),
      ([0xED, 0xA0, 0x80], "1:1", "0xED"), ([0xF0, 0x9F, 0x98], "1:1", "0xF0"),
    ] as [([UInt8], String, String)])
  func `given a bad byte, when read, then its line, column and value are said`(
    bytes: [UInt8], position: String, value: String
  ) throws {
    let error = try #require(failure(bytes))
    #expect(error.description.hasPrefix("f:\(position): a byte that is not UTF-8 (\(value));"))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any bytes, when read, then they are a text of those bytes or an error`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let count = generator.number(0...40)
    let bytes = (0..<count).map { _ in
      UInt8(Bool.random(using: &generator) ? generator.number(0...255) : generator.number(9...99))
    }
    do {
      let text = try DocumentReader.text(of: bytes, file: "f")
      #expect(Array(text.utf8) == bytes || Array(("\u{FEFF}" + text).utf8) == bytes)
    } catch {
      #expect(String(validating: bytes, as: UTF8.self) == nil)
      #expect(error.line != nil && error.column != nil)
    }
  }
}
