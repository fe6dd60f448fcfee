public import Primitives

/// A language that the whole interface speaks.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case en
  /// Korean.
  case ko

  /// The other one.
  var next: Language { self == .en ? .ko : .en }

  /// Its name in itself.
  var ownName: String { self == .en ? "English" : "한국어" }

  /// What the user's environment asks for, by the order that POSIX gives; English where it asks
  /// for anything else.
  public static func preferred(in environment: [String: String]) -> Language {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return asked?.lowercased().hasPrefix("ko") == true ? .ko : .en
  }
}

extension Phrase {
  /// The text in `language`.
  public func text(_ language: Language) -> String {
    switch language {
    case .en: en
    case .ko: ko
    }
  }
}
