import Simulation

/// Something to be done outside of the model.
enum Effect: Sendable, Equatable {
  case command(SimulationCommand)
  /// Stop the long work of all commands up to that number.
  case stopWork(through: Int)
  case copy(String)
  case setMouse(Bool)
  case save(Picture)
  case redraw
  case suspend
  case quit
}
