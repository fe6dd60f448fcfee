public import Simulation
public import Terminal

/// A picture of the main screen without a terminal: for screenshots and measurements.
public enum StillFrame {
  /// What a terminal of `size` would show of `snapshot`.
  public static func render(
    _ snapshot: Snapshot, size: Size,
    options: InterfaceOptions = InterfaceOptions(language: .en, theme: .dark)
  ) -> Grid {
    let capabilities = Capabilities(
      colours: .direct, unicode: options.borders != .ascii || options.language == .ko, name: "")
    let settings = Settings(options, capabilities, environment: [:])
    return Screen.frame(of: Model(snapshot: snapshot, size: size, settings: settings)).grid
  }
}
