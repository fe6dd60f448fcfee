import Simulation
import Terminal

extension Model {
  /// Takes in what happened; gives back what is to be done outside. Whatever anybody does goes this
  /// way; what only time brings is asked for and shown by ``ask(_:)`` and ``travel(share:)``.
  mutating func update(_ input: Input) -> [Effect] {
    respond(to: input) + followView()
  }

  /// Asks for what is to be seen beyond what always is.
  mutating func followView() -> [Effect] {
    followDetail() + followStory() + followContext() + followFold()
  }

  private mutating func respond(to input: Input) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .mouse(let event): return point(event)
    case .pasted(let text):
      paste(text)
      return followFilter()
    case .resized(let size):
      self.size = size
      if toast == .warning(ReasonWords.tooSmall) { toast = nil }
      return []
    case .snapshot(let snapshot): return show(snapshot)
    case .copyFailed:
      toast = .warning(ReasonWords.notCopied)
      return []
    case .saved(.success(let files)):
      toast = .info(ToastWords.saved(files))
      return []
    case .saved(.failure(let error)):
      toast = .warning(ReasonWords.notSaved(error))
      return []
    }
  }

  /// Asks for the entry that is to be seen whole, where that is another than before. Where none is,
  /// the last one may stay.
  private mutating func followDetail() -> [Effect] {
    guard let wanted = wantedDetail, wanted != askedDetail else { return [] }
    askedDetail = wanted
    return [ask(.showDetail(wanted))]
  }

  /// Asks for the story that is to be seen, where that is another than before.
  private mutating func followStory() -> [Effect] {
    guard wantedStory != askedStory else { return [] }
    askedStory = wantedStory
    return [ask(.showStory(askedStory))]
  }

  /// Asks for what there is to know of the context that is shown whole.
  private mutating func followContext() -> [Effect] {
    let wanted = view == .context ? focusedContext.map { snapshot.contexts[$0].id } : nil
    guard wanted != askedContext else { return [] }
    askedContext = wanted
    return [ask(.showContext(wanted))]
  }

  /// The same for what it changed, which may take long: one at a time, and only the last counts.
  private mutating func followFold() -> [Effect] {
    guard wantedFold != askedFold, !waitsForAnswer else { return [] }
    let stop: [Effect] = snapshot.work?.kind == .fold ? [.stopWork(through: sent)] : []
    guard isAnswered else { return stop }
    askedFold = wantedFold
    let command = ask(.showFold(position: askedFold))
    foldAnswer = sent
    return [command]
  }

  /// Sends a command; the snapshot that answers it can be told by its number.
  mutating func ask(_ command: SimulationCommand) -> Effect {
    sent += 1
    return .command(command)
  }

  private mutating func paste(_ text: String) {
    editText { $0.insert(text.replacing("\n", with: " ")) }
  }

  /// Changes the text that is being typed, where there is one.
  mutating func editText(_ change: (inout TextField) -> Void) {
    if isTooSmall { return }
    switch layers.last {
    case .form(var form) where form.phase == .editing && form.focused < form.fields.count:
      change(&form.fields[form.focused])
      if form.error?.field == form.focused { form.error = nil }
      layers[layers.count - 1] = .form(form)
    case .help(var help):
      change(&help.filter)
      help.scroll = 0
      layers[layers.count - 1] = .help(help)
    case .palette(var palette):
      change(&palette.field)
      palette.selected = 0
      layers[layers.count - 1] = .palette(palette)
    case .prompt(var prompt) where prompt.answer == nil:
      change(&prompt.field)
      prompt.error = nil
      layers[layers.count - 1] = .prompt(prompt)
      guard prompt.question == .find else { return }
      let text = prompt.field.text
      if (filter ?? "") != text {
        filter = text.isEmpty ? nil : text
        selected[.view(.store)] = nil
      }
    default: break
    }
  }
}
