public import Documents

extension InterfaceOptions {
  private static let keys = ["language", "theme", "borders", "mouse", "speed", "keys"]
  static let automatic = "auto"
  static let fullSpeed = "max"

  /// What a configuration file says; what it leaves out is as without one.
  ///
  /// - Throws: `InputError` where it cannot be read, says what nobody knows, gives a key two
  ///   meanings in one place, or leaves no way out of one.
  public init(configurationFile path: String) throws(InputError) {
    try self.init(
      configuration: DocumentReader.text(ofFile: path, limit: YAMLLimits.standard.bytes),
      file: path)
  }

  /// The same of the text of a file.
  ///
  /// - Parameter file: its name, for errors.
  public init(configuration text: String, file: String) throws(InputError) {
    self.init()
    // One in which everything is a comment says nothing.
    let saysSomething = text.split(whereSeparator: \.isNewline).contains { line in
      line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
    }
    guard saysSomething else { return }
    let mapping = try YAMLDocument(file: file, text: text).root.mapping(keys: Self.keys)
    if let value = mapping.optional("language") { language = try value.choice(Language.self) }
    if let value = mapping.optional("theme") { theme = try value.choice(ThemeName.self) }
    if let value = mapping.optional("borders") { borders = try value.oneOf(Borders.self) }
    if let value = mapping.optional("mouse") { mouse = try value.bool() }
    if let value = mapping.optional("speed") {
      let name = try value.oneOf(Speed.all.map(\.written))
      speed = Speed.all.first { $0.written == name } ?? .standard
    }
    if let value = mapping.optional("keys") { bindings = try KeysSection(value: value).bindings() }
  }
}

extension YAMLValue {
  /// One case, or nil for what is found out.
  fileprivate func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) throws(InputError) -> Choice? {
    Choice(rawValue: try oneOf([InterfaceOptions.automatic] + Choice.allCases.map(\.rawValue)))
  }
}

extension Speed {
  /// As a configuration file says it.
  var written: String { perSecond.map(String.init) ?? InterfaceOptions.fullSpeed }
}
