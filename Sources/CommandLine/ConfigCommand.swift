import ArgumentParser
import Interface

/// `orderflow config`: what can be configured.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the configuration as it is without a file, each part explained.",
    discussion: """
      It is read from $XDG_CONFIG_HOME/orderflow/config.yaml, else from \
      ~/.config/orderflow/config.yaml.

      Examples:
        orderflow config
        orderflow config --path
        orderflow config > my.yaml && orderflow play --config my.yaml
      """)

  @Flag(help: "Say where the file is looked for, whether or not it is there.")
  var path = false

  @Option(help: "The language of the explanations: en or ko.")
  var lang = Language.current

  func run() throws {
    var output = Output()
    if path {
      guard let path = ConfigurationFile.standardPath else {
        throw Failure("HOME: is not set; expected a directory, or --config FILE with each start")
      }
      output.line(path)
    } else {
      output.line(String(ConfigurationText(lang).text.dropLast()))
    }
    output.flush()
  }
}
