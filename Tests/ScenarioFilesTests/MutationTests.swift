import Documents
import OrderFlowSystem
import ScenarioFiles
import Testing

/// Whatever becomes of a file: it is read, or there is one printable line, and never a trap.
@Suite struct `A file that was damaged` {
  private static let pieces: [UInt8] = Array(
    "abz019-+.,:;{}[]()#&*!|>%@`~\"'\\ \n\r\t\u{0}\u{1B}가é".utf8)

  private func mutated(_ text: String, _ generator: inout Generator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<generator.number(1...4) {
      let place = generator.number(0...bytes.count - 1)
      let piece = Self.pieces[generator.number(0...Self.pieces.count - 1)]
      switch generator.number(1...5) {
      case 1: bytes[place] = piece
      case 2: bytes.insert(piece, at: place)
      case 3: bytes.remove(at: place)
      case 4:
        let end = min(bytes.count, place + generator.number(1...30))
        bytes.insert(contentsOf: bytes[place..<end], at: generator.number(0...bytes.count - 1))
      default:
        bytes.removeSubrange(place..<min(bytes.count, place + generator.number(1...30)))
      }
      if bytes.isEmpty { bytes = [0x20] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectPlain(_ line: String) {
    #expect(line.unicodeScalars.allSatisfy(Printable.isPrintable), "\(line.debugDescription)")
    #expect(!line.hasPrefix("another error"))
  }

  @Test(arguments: 0..<200)
  func `as YAML`(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let busy = try #require(BuiltInScenarios.text(of: "busy-day"))
    for text in [shopYAML, busy] {
      let damaged = mutated(text, &generator)
      do {
        let scenario = try ScenarioReader.yaml(text: damaged, file: "a.yaml")
        let written = ScenarioWriter.yaml(scenario)
        #expect(try ScenarioReader.yaml(text: written, file: "a.yaml") == scenario, "\(damaged)")
      } catch {
        expectPlain(error.description)
      }
    }
  }

  @Test(arguments: 0..<300)
  func `as CSV`(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for file in [\OrderBook.products, \.suppliers, \.orders, \.lines] {
      var book = shopBook
      book[keyPath: file] = mutated(book[keyPath: file], &generator)
      expectPlain(line { try ScenarioReader.csv(texts: book) })
    }
  }
}
