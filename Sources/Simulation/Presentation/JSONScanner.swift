/// A value within a JSON text, as the bytes that it is written in: nothing is decoded before it is asked
/// for, so that large texts that are mostly the same are compared at the speed of reading.
struct JSONScanner {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The whole text.
  var whole: Range<Int> { bytes.indices }

  /// The first byte of a value.
  func first(_ value: Range<Int>) -> UInt8? { value.isEmpty ? nil : bytes[value.lowerBound] }

  /// The names and values of an object; nil for anything else.
  func members(_ value: Range<Int>) -> [(name: Range<Int>, value: Range<Int>)]? {
    guard first(value) == UInt8(ascii: "{") else { return nil }
    let parts = parts(value)
    return stride(from: 0, to: parts.count - parts.count % 2, by: 2).map {
      (parts[$0], parts[$0 + 1])
    }
  }

  /// The elements of a list; nil for anything else.
  func elements(_ value: Range<Int>) -> [Range<Int>]? {
    first(value) == UInt8(ascii: "[") ? parts(value) : nil
  }

  /// A string, a number, a truth value or null as text; nil for what holds others.
  func leaf(_ value: Range<Int>) -> String? {
    switch first(value) {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["): nil
    case UInt8(ascii: "\""): string(value)
    default: text(value)
    }
  }

  /// A value as it is written.
  func text(_ value: Range<Int>) -> String { String(decoding: bytes[value], as: UTF8.self) }

  /// Whether the string is this one, which needs no escapes.
  func isString(_ value: Range<Int>, _ text: StaticString) -> Bool {
    value.count == text.utf8CodeUnitCount + 2
      && text.withUTF8Buffer {
        bytes[(value.lowerBound + 1)..<(value.upperBound - 1)].elementsEqual($0)
      }
  }

  /// What stands between the brackets, apart from colons and commas.
  private func parts(_ value: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var place = value.lowerBound + 1
    while place < value.upperBound - 1 {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\n"): place += 1
      default:
        let end = end(of: place, within: value.upperBound - 1)
        parts.append(place..<end)
        place = max(end, place + 1)
      }
    }
    return parts
  }

  /// Where the value that begins at `start` ends.
  private func end(of start: Int, within limit: Int) -> Int {
    var depth = 0
    var place = start
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: "\""): place = endOfString(place, limit)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        place += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if depth == 0 { return place }
        place += 1
        continue
      default:
        place += 1
        continue
      }
      if depth == 0 { return place }
    }
    return limit
  }

  private func endOfString(_ start: Int, _ limit: Int) -> Int {
    var place = start + 1
    while place < limit, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, limit)
  }

  private func string(_ value: Range<Int>) -> String {
    let inner = bytes[value].dropFirst().dropLast()
    let text = String(decoding: inner, as: UTF8.self)
    guard inner.contains(UInt8(ascii: "\\")) else { return text }
    return JSONEscapes.resolved(text)
  }
}
