public import EventSourcing
public import Simulation
public import Terminal

/// A picture of the screen without a terminal: for screenshots and measurements.
///
/// It is what the program itself would show. What a view shows besides what is always shown is
/// asked of the simulation with the commands that are given back; see ``take(_:)``.
public struct StillFrame: Sendable {
  /// What can be in the middle of the screen.
  public struct Subject: RawRepresentable, CaseIterable, Sendable {
    fileprivate let view: View

    /// Its name: `overview`, `story`.
    public var rawValue: String { view.rawValue }
    /// All views.
    public static var allCases: [Subject] { View.allCases.map(Subject.init(view:)) }
    /// The contexts side by side.
    public static let overview = Subject(view: .overview)

    private init(view: View) { self.view = view }

    /// The view of that name; nil where there is none.
    public init?(rawValue: String) {
      guard let view = View(rawValue: rawValue) else { return nil }
      self.init(view: view)
    }
  }

  /// What has the focus in the overview.
  public enum Focus: Sendable, Equatable {
    /// A context.
    case context(ParticipantID)
    /// The messages under way.
    case messages
    /// What was recorded.
    case log
  }

  /// How a picture is written.
  public enum Format: String, CaseIterable, Sendable {
    /// The characters, row by row.
    case text
    /// A drawing.
    case svg
  }

  private var model: Model

  /// What a terminal of `size` would show of `snapshot`, in all colours.
  public init(
    _ snapshot: Snapshot, size: Size,
    options: InterfaceOptions = InterfaceOptions(language: .en, theme: .dark)
  ) {
    let capabilities = Capabilities(colours: .direct, unicode: true, name: "")
    let settings = Settings(options, capabilities, environment: [:])
    self.init(of: Model(snapshot: snapshot, size: size, settings: settings))
  }

  /// What is on the screen now.
  init(of model: Model) { self.model = model }

  /// Gives something the focus in the overview.
  public mutating func focus(on focus: Focus) {
    switch focus {
    case .context(let id): model.focus(on: .context(id.index))
    case .messages: model.focus(on: .flights)
    case .log: model.focus(on: .log)
    }
  }

  /// Selects an entry of the log, which then has the focus.
  /// - Returns: what to ask the simulation.
  public mutating func select(entry position: Int) -> [SimulationCommand] {
    if model.view == .overview { model.focus(on: .log) }
    model.selected[model.focus] = .entry(position)
    return commands(model.followLog())
  }

  /// Opens a view: where an entry is selected, about that one.
  /// - Returns: what to ask the simulation.
  public mutating func show(_ subject: Subject) -> [SimulationCommand] {
    guard subject.view != model.view else { return commands(model.followView()) }
    let selected = model.selection
    var effects = model.show(subject.view)
    if subject.view == .store, let selected {
      model.selected[model.focus] = selected
      effects += model.followLog()
    }
    return commands(effects + model.followView())
  }

  /// Takes in what the simulation answered.
  /// - Returns: what is still to be asked; nothing once the picture is complete.
  public mutating func take(_ snapshot: Snapshot) -> [SimulationCommand] {
    commands(model.update(.snapshot(snapshot)))
  }

  /// How many rows of long lists it has use for.
  public var rowsWanted: RowsWanted { model.rowsWanted }

  /// The cells.
  public var grid: Grid { Screen.frame(of: model).grid }

  /// The picture as the contents of a file, with a line break at its end.
  public func written(as format: Format) -> String {
    switch format {
    case .text: grid.text + "\n"
    case .svg:
      grid.svg(title: "orderflow", palette: model.settings.theme == .light ? .light : .dark)
    }
  }

  /// What a terminal of `size` would show of `snapshot`, as cells.
  public static func render(_ snapshot: Snapshot, size: Size) -> Grid {
    StillFrame(snapshot, size: size).grid
  }

  private func commands(_ effects: [Effect]) -> [SimulationCommand] {
    effects.compactMap { if case .command(let command) = $0 { command } else { nil } }
  }
}
