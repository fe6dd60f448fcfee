import Primitives
import Terminal

/// A configuration file that says what holds without one, each part explained: to start from.
public struct ConfigurationText: Sendable {
  private let look: Look
  private let bindings = Bindings.standard

  /// - Parameter language: of the explanations.
  public init(_ language: Language) {
    look = Look(
      Settings(
        language: language, theme: .mono, mouse: false, ascii: true, unicode: true, colours: false))
  }

  /// The contents of the file, with a line break at its end.
  public var text: String {
    let options = InterfaceOptions()
    let lines =
      comment(.head) + [""]
      + comment(.language) + ["language: \(InterfaceOptions.automatic)", ""]
      + comment(.theme) + ["theme: \(InterfaceOptions.automatic)", ""]
      + comment(.borders) + ["borders: \(options.borders.rawValue)", ""]
      + comment(.mouse) + ["mouse: \(options.mouse)", ""]
      + comment(.speed) + ["speed: \(options.speed.written)", ""]
      + comment(.keys) + ["keys:"] + keys
    return lines.joined(separator: "\n") + "\n"
  }

  private func comment(_ words: ConfigurationWords) -> [String] {
    // As it is: the braces of an example are no keys.
    TextWrap.lines(words.phrase.text(look.language), columns: 76).map { "# \($0)" }
  }

  /// Every action with its keys, under the scope in which it comes first.
  private var keys: [String] {
    var said: [BindingName] = []
    return Scope.allCases.flatMap { scope -> [String] in
      let lines = bindings.all.filter { $0.scope == scope }.compactMap { binding -> String? in
        let name = name(of: binding)
        guard !said.contains(name) else { return nil }
        said.append(name)
        let keys = binding.keys.map { Self.quoted(KeyName.written($0)) }.joined(separator: ", ")
        let entry = "\(name.text): [\(keys)]"
        return "  " + look.pad(entry, max(44, entry.count)) + " # "
          + look.say(HelpWords.action(binding.action))
      }
      return lines.isEmpty ? [] : ["", "  # " + look.say(HelpWords.title(scope))] + lines
    }
  }

  /// Without a scope where its keys are the same wherever it has any.
  private func name(of binding: Binding) -> BindingName {
    let isAlike = bindings.all.allSatisfy {
      $0.action != binding.action || $0.keys == binding.keys
    }
    return BindingName(binding.action, in: isAlike ? nil : binding.scope)
  }

  private static func quoted(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
    }
    return isPlain || name.count > 1
      ? name : "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
