/// A text of the domain in both languages of the program.
public struct Phrase: Hashable, Sendable, Codable {
  public let en: String
  public let ko: String

  public init(en: String, ko: String) {
    self.en = en
    self.ko = ko
  }

  /// A text that is the same in both: a number, a name from the published language.
  public init(_ same: String) { self.init(en: same, ko: same) }
}
