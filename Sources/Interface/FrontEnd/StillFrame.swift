public import Simulation
public import Terminal

/// A picture of the main screen without a terminal: for screenshots and measurements.
public enum StillFrame {
  /// What a terminal of `size` would show of `snapshot`.
  /// - Parameters:
  ///   - previous: the snapshot before, whose differences are lit up.
  public static func render(
    _ snapshot: Snapshot, after previous: Snapshot? = nil, size: Size,
    options: InterfaceOptions = InterfaceOptions(language: .en, theme: .dark)
  ) -> Grid {
    let capabilities = Capabilities(
      colours: .direct, unicode: options.borders != .ascii || options.language == .ko, name: "")
    let settings = Settings(options, capabilities, environment: [:])
    var model = Model(snapshot: previous ?? snapshot, size: size, settings: settings)
    if previous != nil { _ = model.update(.snapshot(snapshot)) }
    return Screen.frame(of: model).grid
  }
}
