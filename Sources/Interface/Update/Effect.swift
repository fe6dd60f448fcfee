import Simulation

/// Something to be done outside of the model.
enum Effect: Sendable, Equatable {
  case command(SimulationCommand)
  case copy(String)
  case setMouse(Bool)
  case redraw
  case suspend
  case quit
}
