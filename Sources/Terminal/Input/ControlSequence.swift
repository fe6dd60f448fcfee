/// A sequence that began with `ESC [`, complete.
struct ControlSequence {
  let parameters: [UInt8]
  let final: UInt8

  var startsPaste: Bool { final == 0x7E && numbers == [200] }

  /// The key it stands for, whatever modifier was held; nil where there is none.
  var key: Key? {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    return Self.key(final: final, number: numbers.first)
  }

  /// What the mouse did, in the form of mode 1006: `<button;column;row` and `M` or `m`.
  var mouse: MouseEvent? {
    guard parameters.first == 0x3C, final == 0x4D || final == 0x6D else { return nil }
    let fields = numbers
    guard fields.count == 3 else { return nil }
    return MouseEvent(
      code: fields[0], column: fields[1] - 1, row: fields[2] - 1, released: final == 0x6D)
  }

  /// The numbers between semicolons; an empty field is 0, and none is above 65,535.
  private var numbers: [Int] {
    let digits = parameters.first == 0x3C ? parameters.dropFirst() : parameters[...]
    return digits.split(separator: 0x3B, omittingEmptySubsequences: false).map { field in
      field.reduce(0) { total, digit in
        (0x30...0x39).contains(digit) ? min(65_535, total * 10 + Int(digit) - 0x30) : total
      }
    }
  }

  static func key(final: UInt8, number: Int?) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): number.flatMap(numbered)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
