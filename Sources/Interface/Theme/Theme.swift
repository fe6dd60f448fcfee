import Terminal

/// How each role looks.
struct Theme: Sendable, Equatable {
  private let styles: [Style]

  subscript(role: Role) -> Style { styles[role.rawValue] }

  static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .dark: dark
    case .light: light
    case .contrast: contrast
    case .mono: mono
    }
  }

  /// What is selected is told by its attributes, where its ground cannot be told from that of the rest.
  var reversingSelection: Theme {
    Theme { role in
      var style = self[role]
      if role == .selection { style.attributes.insert(.reverse) }
      return style
    }
  }

  private static let dark = Theme(.dark)
  private static let light = Theme(.light)
  private static let contrast = Theme(.contrast)
  private static let mono = Theme { Style(attributes: monoAttributes($0)) }

  private init(_ palette: Palette) {
    self.init { palette.style($0) }
  }

  private init(_ style: (Role) -> Style) {
    styles = Role.allCases.map(style)
  }

  /// Without colours everything is told by signs; attributes only help the eye.
  private static func monoAttributes(_ role: Role) -> Attributes {
    switch role {
    case .bar, .barDim, .selection, .toastInfo: .reverse
    case .barStrong, .barKey, .running, .settled, .alarm, .past, .toastWarning,
      .titleFocused:
      [.reverse, .bold]
    case .strong, .title, .titleActed, .borderFocused, .borderActed, .key, .heading: .bold
    case .changed, .active, .bad, .error, .label, .timelineNow: .bold
    case .dim, .border, .veil: .dim
    case .field: .underline
    case .fieldFocused: [.underline, .bold]
    case .base, .timeline, .command, .event, .reply, .waiting, .done, .jsonName, .jsonText,
      .jsonNumber:
      []
    }
  }
}

extension Palette {
  /// How a role looks in these colours.
  func style(_ role: Role) -> Style {
    Style(
      foreground: foreground(role), background: background(role), attributes: attributes(role))
  }

  private func foreground(_ role: Role) -> Colour {
    switch role {
    case .base, .bar, .field, .changed, .selection: text
    case .dim, .barDim, .heading: dim
    case .strong, .barStrong, .title, .fieldFocused: strong
    case .timeline, .timelineNow: accent
    case .label, .key, .barKey, .borderFocused, .titleFocused, .jsonName, .toastInfo: accent
    case .border, .veil: frame
    case .borderActed, .titleActed: acted
    case .running, .active: active
    case .settled, .done, .jsonText: done
    case .alarm, .past: onTone
    case .command, .jsonNumber: command
    case .event: event
    case .reply: reply
    case .waiting, .toastWarning: waiting
    case .bad, .error: bad
    }
  }

  private func background(_ role: Role) -> Colour {
    switch role {
    case .bar, .barDim, .barStrong, .barKey, .running, .settled, .toastInfo, .toastWarning: bar
    case .alarm: bad
    case .past: acted
    case .changed: changedGround
    case .selection: selectionGround
    case .field: fieldGround
    case .fieldFocused: selectionGround
    default: ground
    }
  }

  private func attributes(_ role: Role) -> Attributes {
    switch role {
    case .strong, .barStrong, .title, .titleFocused, .titleActed, .alarm, .past, .key, .barKey,
      .running,
      .timelineNow,
      .settled,
      .borderFocused, .selection, .changed, .bad, .error, .toastInfo, .toastWarning:
      .bold
    default: []
    }
  }
}
