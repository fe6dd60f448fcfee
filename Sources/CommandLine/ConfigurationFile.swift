import Documents
import Foundation
import Interface

/// Where the configuration is, and what it says.
enum ConfigurationFile {
  /// Where it is looked for: `$XDG_CONFIG_HOME/orderflow/config.yaml`.
  ///
  /// - Parameter environment: of the process.
  /// - Returns: nil where the environment says neither where configurations are nor where home is.
  static func standardPath(in environment: [String: String]) -> String? {
    // The XDG specification: a path that is not absolute is to be ignored.
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/orderflow/config.yaml"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/orderflow/config.yaml"
  }

  /// The path for this process.
  static var standardPath: String? { standardPath(in: ProcessInfo.processInfo.environment) }

  /// What the file `named` says; without one, the file at the usual place, where there is one.
  ///
  /// - Throws: where the file is wrong, or the one that was named is not there.
  static func chosen(_ named: String?) throws(Failure) -> InterfaceOptions {
    guard let path = named ?? standardPath else { return InterfaceOptions() }
    let isThere = named != nil || FileManager.default.fileExists(atPath: path)
    var options = isThere ? try read(path) : InterfaceOptions()
    options.configuration = ConfigurationPlace(path: shown(path), isThere: isThere)
    return options
  }

  /// As people write it.
  private static func shown(_ path: String) -> String {
    guard let home = ProcessInfo.processInfo.environment["HOME"], home.hasPrefix("/"),
      path.hasPrefix(home + "/")
    else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// What the file at `path` says.
  static func read(_ path: String) throws(Failure) -> InterfaceOptions {
    do throws(InputError) {
      return try InterfaceOptions(configurationFile: path)
    } catch {
      throw Failure(error)
    }
  }
}
