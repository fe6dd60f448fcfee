import Terminal

extension Settings {
  /// What was asked for, as far as the terminal can do it; and what nobody asked for, as suits it.
  init(_ options: InterfaceOptions, _ capabilities: Capabilities, environment: [String: String]) {
    let ascii =
      switch options.borders {
      case .automatic: !capabilities.unicode
      case .unicode: false
      case .ascii: true
      }
    let hasColours = capabilities.colours > .none
    let suiting = ThemeName.suiting(capabilities.backgroundLuminance, environment)
    let language = options.language ?? .preferred(in: environment)
    self.init(
      // Hangul on a terminal without it is nothing but question marks.
      language: capabilities.unicode ? language : .en,
      theme: hasColours ? options.theme ?? suiting : .mono,
      mouse: options.mouse, ascii: ascii, unicode: capabilities.unicode, colours: hasColours,
      fewColours: [.eight, .sixteen].contains(capabilities.colours),
      bindings: options.bindings, configuration: options.configuration,
      session: options.session ?? "orderflow", themeBefore: suiting)
  }
}

extension ThemeName {
  /// By how bright the terminal says its background is; else by what some leave in COLORFGBG; dark
  /// where nothing tells.
  static func suiting(_ luminance: Double?, _ environment: [String: String]) -> ThemeName {
    if let luminance { return luminance > 0.5 ? .light : .dark }
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let ground = Int(last)
    else { return .dark }
    return ground == 7 || ground == 15 ? .light : .dark
  }
}
