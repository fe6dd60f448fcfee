import Documents
import Terminal

extension YAMLValue {
  /// A key, by the name that the screen has for it.
  func key() throws(InputError) -> Key {
    let expected =
      "a character such as n (signs stand in quotes), or a key's name such as Space, Enter, Esc, "
      + "Left, PgDn, F5 or Ctrl-L"
    let name: String
    do throws(InputError) {
      name = try text(maximum: 32, mayBeEmpty: true)
    } catch {
      throw self.error(problem: error.problem, expected: expected)
    }
    guard let key = KeyName.key(name) else {
      throw unknown(among: KeyName.named.map(\.name), expected: expected)
    }
    if case .character(let character) = key,
      let latin = HangulKeyboard.latinKeys(for: character)
    {
      throw error(
        problem: "\(Printable.quoted(name)) is typed with a Korean input method on",
        expected: latin.count == 1
          ? "the Latin \(latin[0]), which then works too" : "one Latin letter")
    }
    return key
  }
}
