import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation

@testable import Interface

/// The overview while something out of the ordinary happens.
enum Scene {
  static let all: [ViewScene] =
    phases + [crash, crashWithoutOutbox, rebuild, rebuilt, down, stopped, branch]

  /// How many steps there are before Billing hears that the first payment was made.
  private static let beforePayment = 12

  static let phases: [ViewScene] = Phase.allCases.map { phase in
    scene(
      "phase-\(phase)",
      [.run(limit: beforePayment)]
        + Array(repeating: .phaseForward, count: phase.rawValue + 1))
  }

  static let crash = scene(
    "crash",
    [.run(limit: beforePayment), begin(.strike(crash(.billing, .afterRecord))), .step])

  static let crashWithoutOutbox = scene(
    "crash-without-outbox",
    [
      .run(limit: beforePayment), .intervene(.change(.turn(.outbox, isOn: false))),
      begin(.strike(crash(.billing, .afterRecord))), .step,
    ])

  static let rebuild = scene(
    "rebuild", [.run(limit: 40), .rebuild(.ordering), .rebuildOn(limit: 3)])

  static let rebuilt = scene(
    "rebuilt", [.run(limit: 40), .rebuild(nil), .rebuildOn(limit: .max)])

  /// Some of everything that can go wrong around the contexts.
  static let down = scene(
    "down",
    [
      .run(limit: 20), begin(.stopped(.inventory)),
      begin(.slow(.delivery, by: .seconds(10))), .run(limit: 8),
    ])

  /// What was looked for is found.
  static let found = scene("found", [.run(limit: 60), .find("payment")])

  /// Where a breakpoint stopped a run.
  static let stopped = scene(
    "stopped", [.addBreakpoint("rejection"), .bookmark("start"), .run(limit: 500)])

  /// Another future, from the past.
  static let branch = scene(
    "branch",
    [
      .run(limit: 30), .look(step: beforePayment - 2), begin(.outside(.paymentProvider, .declines)),
      .run(limit: 6), .look(step: beforePayment + 1),
    ])

  private static func scene(_ name: String, _ commands: [SimulationCommand]) -> ViewScene {
    // With what the overview asks for in its inspector and its story.
    ViewScene(name, .overview, [{ _ in commands + [.showDetail(.handled), .showStory("")] }])
  }

  private static func begin(_ disturbance: Disturbance) -> SimulationCommand {
    .intervene(.change(.begin(disturbance)))
  }

  private static func crash(_ context: ParticipantID, _ point: CrashPoint) -> Strike {
    var strike = Strike(.crash(point))
    strike.target = context
    strike.times = 1
    return strike
  }
}
