import ArgumentParser
import Interface

/// How a screen is to look: what is asked for here comes before what a configuration file says.
struct LookOptions: ParsableArguments {
  @Option(help: "The language of the screen: en or ko (default: that of the locale).")
  var lang: Language?

  @Option(help: "The colours of the screen.")
  var theme: ThemeName?

  @Option(help: "What frames are drawn with.")
  var borders: InterfaceOptions.Borders?

  @Option(
    help: "Read the configuration from this file: see `orderflow config`.",
    completion: .file(extensions: ["yaml"]))
  var config: String?

  /// What was asked for, and else what is configured.
  func over(_ configured: InterfaceOptions) -> InterfaceOptions {
    var options = configured
    options.language = lang ?? options.language ?? .current
    options.theme = theme ?? options.theme
    options.borders = borders ?? options.borders
    return options
  }
}
