import EventSourcing
import Primitives
import Simulation
import Terminal

/// The box of the keys that come after another one, with what each would change, made from the
/// bindings of its scope.
struct MenuContent {
  let menu: Menu
  let model: Model
  let look: Look

  /// The keys in their order, a line for each.
  private var listed: [Binding] {
    look.bindings.bindings(in: menu.scope).filter { binding in
      binding.scope == menu.scope && ![.close, .help].contains(binding.action)
        && isThere(binding.action)
    }
  }

  /// What the line at a place of the screen is about.
  func action(at position: Position, in rect: Rect) -> Action? {
    let (row, listed) = (position.row - rect.row, listed)
    return rect.contains(position) && row < listed.count ? listed[row].action : nil
  }

  var lines: [Line] {
    let listed = listed
    let names = listed.map { name($0.action) }
    let states = listed.map { state($0.action) }
    let keyNames = listed.map { $0.keys.first.map { KeyName.text($0, look) } ?? "" }
    let keyColumns = Self.widest(keyNames)
    let nameColumns = Self.widest(names)
    let stateColumns = Self.widest(states.map(\.text))
    let keys = listed.indices.map { index in
      let isPossible = model.obstacle(to: listed[index].action, in: menu.scope) == nil
      return Line([
        Span(look.pad(keyNames[index], keyColumns), isPossible ? .key : .dim),
        Span("  " + look.pad(names[index], nameColumns), isPossible ? .base : .dim),
        Span(
          stateColumns > 0 ? "  " + look.pad(states[index].text, stateColumns) : "",
          isPossible ? states[index].role : .dim),
      ])
    }
    return keys + place
  }

  /// Where what is set here can be set for good.
  private var place: [Line] {
    guard menu == .settings, let configuration = model.settings.configuration else { return [] }
    let words = MenuWords.configuration(isThere: configuration.isThere)
    return [
      .blank, Line([Span(look.say(words), .dim)]), Line([Span(configuration.path, .dim)]),
    ]
  }

  /// The name of the box, and whom or what its keys are about.
  var title: String {
    let title = look.say(MenuWords.title(menu))
    switch menu {
    case .crash, .partition:
      return model.aimedContext.map { "\(title): \(model.title($0, look.language))" } ?? title
    case .settings, .faults, .mechanisms, .outside: return title
    }
  }

  private static func widest(_ texts: [String]) -> Int {
    texts.map { TextWidth.columns(of: $0) }.max() ?? 0
  }

  /// The rows that all lines need; on a lower screen one of them stands in the edge of the box.
  private static let wholeRows = 18

  /// The key that there is no line for.
  var edge: [Span] {
    guard menu == .faults, !hasAllLines else { return [] }
    let name = look.say(MenuWords.action(.addFault))
    return [Span(look.key(.addFault, in: .faultMenu), .key), Span(" " + name, .base)]
  }

  /// There is room for who gets a message.
  private var isRoomy: Bool { model.size.columns >= Layout.standard.columns }

  private var hasAllLines: Bool { model.size.rows >= Self.wholeRows }

  /// Numbered keys are there as far as there is something to count.
  private func isThere(_ action: Action) -> Bool {
    if action == .addFault { return hasAllLines }
    guard let place = action.place else { return true }
    switch menu {
    case .outside: return place < model.outsideSystems.count
    case .partition:
      let contexts = model.snapshot.contexts
      return place < contexts.count && contexts[place].id != model.aimedContext
    default: return true
    }
  }

  private func name(_ action: Action) -> String {
    if let mechanism = action.mechanism { return look.say(MechanismWords.name(mechanism)) }
    if let disturbance = model.disturbance(action), model.isActive(disturbance),
      action.place == nil
    {
      return look.say(MenuWords.lifting(action))
    }
    if action == .crashMenu, model.snapshot.phase != nil { return look.say(MenuWords.crashHere) }
    guard let place = action.place else { return look.say(MenuWords.action(action)) }
    switch menu {
    case .outside: return look.say(model.outsideSystems[place].title)
    case .partition: return model.title(model.snapshot.contexts[place].id, look.language)
    default: return look.say(MenuWords.action(action))
    }
  }

  /// What it is about, or how it stands now.
  private func state(_ action: Action) -> (text: String, role: Role) {
    if let mechanism = action.mechanism {
      let isOn = model.snapshot.mechanisms[mechanism]
      return (look.say(isOn ? MenuWords.on : .off), isOn ? .done : .bad)
    }
    switch action {
    case .language: return (model.settings.language.ownName, .strong)
    case .theme: return (look.say(MenuWords.theme(model.settings.theme)), .strong)
    case .mouse: return (look.say(model.settings.mouse ? MenuWords.on : .off), .strong)
    case .projector:
      return (look.say(model.settings.theme == .contrast ? MenuWords.on : .off), .strong)
    case .borders: return (look.say(model.settings.ascii ? MenuWords.ascii : .lines), .strong)
    case .savePicture: return (look.say(MenuWords.formats), .dim)
    case .deliver, .drop, .duplicate, .reorder, .delay:
      guard let message = model.aimedMessage else { return ("", .dim) }
      let to = look.glyphs.arrowRight
      let way = isRoomy ? " \(to) \(model.title(message.to, look.language))" : ""
      return ("\(look.glyph(message.kind)) \(message.name)\(way)", look.role(message.kind))
    case .outside1, .outside2, .outside3, .outside4, .outside5: return outsideState(action)
    case .addFault: return ("drop 10%", .dim)
    case .liftAll:
      return (look.say(StatusWords.faults(model.snapshot.faults.count)), .strong)
    case .mechanismMenu, .outsideMenu: return ("", .dim)
    default: return faultState(action)
    }
  }

  private func outsideState(_ action: Action) -> (text: String, role: Role) {
    let outside = model.outsideSystems[action.place ?? 0].id
    guard let how = model.misbehaviour(of: outside) else {
      return (look.say(MenuWords.works), .done)
    }
    return (look.say(MenuWords.misbehaviour(how)), .bad)
  }

  /// Whether the fault is there already, else whom it would be about.
  private func faultState(_ action: Action) -> (text: String, role: Role) {
    if let disturbance = model.disturbance(action), model.isActive(disturbance) {
      let words: MenuWords =
        switch disturbance {
        case .stopped: .down
        case .slow: .slow
        case .partition: .apart
        case .strike, .outside: .armed
        }
      return (look.say(words), .bad)
    }
    let names: [Action] = [.crashMenu, .stop, .slow, .partitionMenu, .refuseWrite]
    guard names.contains(action), let target = model.aimedContext else { return ("", .dim) }
    return (model.title(target, look.language), .strong)
  }
}
