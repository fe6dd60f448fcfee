import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import Terminal

@testable import Interface

/// A view over a real run of the small shop: what was asked of the simulation, and what is selected.
struct ViewScene: Sendable {
  let name: String
  let view: View
  /// Asked one after the other, each with what is known by then.
  let stages: [Stage]
  /// What the model is changed to before it is drawn.
  let change: @Sendable (inout Model) -> Void

  typealias Stage = @Sendable (Snapshot) -> [SimulationCommand]

  init(
    _ name: String, _ view: View, _ stages: [Stage],
    change: @escaping @Sendable (inout Model) -> Void = { _ in }
  ) {
    (self.name, self.view, self.stages, self.change) = (name, view, stages, change)
  }

  /// Runs that were made already: a scene is drawn many times.
  private actor Runs {
    static let shared = Runs()
    private var tasks: [String: Task<Snapshot, Never>] = [:]

    func snapshot(_ scene: ViewScene) async -> Snapshot {
      let task = tasks[scene.name] ?? Task { await scene.run() }
      tasks[scene.name] = task
      return await task.value
    }
  }

  /// What there is to show once all is done.
  func snapshot() async -> Snapshot { await Runs.shared.snapshot(self) }

  private func run() async -> Snapshot {
    let executor = SimulationExecutor(name: "scene")
    let bus = Bus(SmallShop.system, keepsHistory: true, executor: executor)
    var snapshot = await bus.snapshot()
    for stage in stages {
      let link = SimulationLink(snapshot, onChange: {})
      for command in stage(snapshot) { link.send(command) }
      link.finish()
      await Performance(bus, link).perform()
      snapshot = link.snapshot
    }
    return snapshot
  }

  /// The model that shows it.
  func model(_ snapshot: Snapshot, _ size: Size, _ settings: Settings) -> Model {
    var model = Model(snapshot: snapshot, size: size, settings: settings)
    model.focus = .view(view)
    change(&model)
    return model
  }
}
