import EventSourcing
import Primitives
import Simulation

/// All that can be asked for from the screen: its own keys, the view's, and those of the boxes that
/// lie behind a key.
struct PaletteEntries {
  private let model: Model
  private let look: Look

  init(_ model: Model) {
    // What is meant is what the keys would do if the palette were not there.
    var under = model
    if case .palette? = under.layers.last { under.layers.removeLast() }
    self.model = under
    look = Look(under.settings)
  }

  /// The most important first, then box by box.
  var all: [PaletteEntry] {
    let screen = screen
    // A view may have a key of its own for what is in a box too.
    let seen = Set(screen.map(\.action))
    return screen + Menu.allCases.flatMap { entries($0).filter { !seen.contains($0.action) } }
  }

  private var screen: [PaletteEntry] {
    var seen: Set<Action> = [.palette]
    return model.scope.chain.flatMap { scope in
      look.bindings.all.filter { $0.scope == scope }.enumerated()
        .sorted { ($0.element.hint ?? .max, $0.offset) < ($1.element.hint ?? .max, $1.offset) }
        .map(\.element.action)
    }.filter { seen.insert($0).inserted && isThere($0) }.map { action in
      entry(action, model.scope, name(action))
    }
  }

  private func entries(_ menu: Menu) -> [PaletteEntry] {
    let actions = look.bindings.all.filter { $0.scope == menu.scope }.map(\.action)
    return actions.filter { ![.close, .help].contains($0) && isThere($0) }.flatMap { action in
      aims(action).map { aim in
        entry(action, menu.scope, name(action, aim), focus: aim == aimed ? nil : aim)
      }
    }
  }

  private func entry(
    _ action: Action, _ scope: Scope, _ name: String, focus: Int? = nil
  ) -> PaletteEntry {
    var then = model
    if let focus { then.focus(on: .context(focus)) }
    let hint = look.say(HintWords.action(action))
    let asides = [
      name.contains(hint) ? nil : hint, action.rawValue, action.mechanism?.rawValue,
      action == .run ? look.say(PaletteWords.pause) : nil,
    ]
    return PaletteEntry(
      action: action, focus: focus, name: name,
      aside: asides.compactMap { $0 }.joined(separator: " "),
      obstacle: then.obstacle(to: action, in: scope))
  }

  /// The contexts that a fault can be about; nil for what is about none. In the middle of a message
  /// it can only be about who handles that.
  private func aims(_ action: Action) -> [Int?] {
    guard action.isAboutContext else { return [nil] }
    if model.snapshot.phase != nil { return [aimed] }
    let all = model.snapshot.contexts.indices
    // Two contexts can be separated from either side.
    guard action.isPartition, let place = action.place else { return all.map { $0 } }
    return all.filter { $0 < place }.map { $0 }
  }

  private var aimed: Int? {
    model.snapshot.contexts.firstIndex { $0.id == model.aimedContext }
  }

  private func isThere(_ action: Action) -> Bool {
    guard let place = action.place else { return true }
    if action.isPartition || action.isFocus { return place < model.snapshot.contexts.count }
    return action.mechanism != nil || place < model.outsideSystems.count
  }

  private func name(_ action: Action, _ aim: Int? = nil) -> String {
    if action.isFocus { return look.say(PaletteWords.focus(title(action.place))) }
    if let aim {
      return look.say(
        action.isPartition
          ? PaletteWords.separate(title(aim), title(action.place))
          : .fault(action, title(aim)))
    }
    switch action {
    case .deliver, .drop, .duplicate, .reorder, .delay:
      return look.say(PaletteWords.message(action, model.aimedMessage?.name))
    case .outside1, .outside2, .outside3, .outside4, .outside5:
      return look.say(PaletteWords.outside(model.outsideSystems[action.place ?? 0].title))
    default: return look.say(HelpWords.action(action))
    }
  }

  private func title(_ context: Int?) -> Phrase {
    guard let context, context < model.snapshot.contexts.count else { return Phrase("") }
    let id = model.snapshot.contexts[context].id
    return Phrase(en: model.title(id, .en), ko: model.title(id, .ko))
  }
}
