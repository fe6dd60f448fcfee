/// A set of colours.
public enum ThemeName: String, Sendable, CaseIterable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
  /// Few, strong colours on black, for projectors.
  case contrast = "high-contrast"
  /// No colours at all.
  case mono

  /// The one after it, and the first after the last.
  var next: ThemeName {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
