import Primitives
import Terminal

/// The box of the keys after `v`, with what each would change.
struct ViewMenu {
  let model: Model
  let look: Look

  var lines: [Line] {
    let settings = model.settings
    let mouse = settings.mouse ? LayerWords.on : .off
    return [
      line(.language, LayerWords.language, settings.language.ownName),
      line(.theme, LayerWords.themeLabel, look.say(LayerWords.theme(settings.theme))),
      line(.mouse, LayerWords.mouse, look.say(mouse)),
    ]
  }

  var columns: Int { lines.map { Line.columns($0.spans) }.max() ?? 0 }

  private func line(_ action: Action, _ words: LayerWords, _ value: String) -> Line {
    let key = Bindings.standard.bindings(in: .viewMenu).first { $0.action == action }?.keys.first
    let isPossible = model.obstacle(to: action, in: .viewMenu) == nil
    return Line([
      Span(key.map { KeyName.text($0, look) } ?? "", isPossible ? .key : .dim),
      Span("  " + look.pad(look.say(words), 10), isPossible ? .base : .dim),
      Span(look.pad(value, 14), isPossible ? .strong : .dim),
    ])
  }
}
