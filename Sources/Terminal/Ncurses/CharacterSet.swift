import Glibc

/// The character set of the environment, as ncurses will use it.
enum CharacterSet {
  /// Takes over the locale of the environment and says whether it can write Unicode.
  ///
  /// A login from elsewhere often brings a LANG along that is not installed here, such as
  /// ko_KR.UTF-8; the terminal writes Unicode all the same, so C.UTF-8 serves in its place.
  static func adoptLocale() -> Bool {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    if !isKnown, asksForUnicode { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }

  private static var asksForUnicode: Bool {
    let values = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Environment.value(of: $0) }
    let name = values.first?.uppercased() ?? ""
    return name.hasSuffix("UTF-8") || name.hasSuffix("UTF8")
  }
}
