public import ArgumentParser
import Foundation
public import Interface

extension Language: ExpressibleByArgument {
  /// The language that the environment asks for.
  static var current: Language { preferred(in: ProcessInfo.processInfo.environment) }
}

extension ThemeName: ExpressibleByArgument {}
extension InterfaceOptions.Borders: ExpressibleByArgument {}
