import Messaging
import OrderFlowSystem
import Primitives
import Simulation

/// Real moments of the small shop, each run once.
actor Moment {
  static let shared = Moment()

  private let executor = SimulationExecutor(name: "moments")

  /// The snapshots before and after step `step`; of the settled shop where nil.
  func at(step: Int?, showing detail: Int? = nil) async throws -> (before: Snapshot, now: Snapshot)
  {
    let bus = bus()
    var request = SnapshotRequest()
    // What the overview asks for in its inspector and its story.
    request.detail = detail.map { .entry($0) } ?? .handled
    request.story = ""
    var before = await bus.snapshot(request)
    var now = before
    var made = 0
    while made < step ?? .max, try await bus.step() {
      made += 1
      before = now
      now = await bus.snapshot(request)
    }
    return (before, now)
  }

  /// The moment after `step`, looked at from step `now`.
  func past(step: Int, of now: Int) async throws -> Snapshot {
    let bus = bus()
    for _ in 0..<now { _ = try await bus.step() }
    await bus.look(atStep: Int32(step))
    return await bus.snapshot(SnapshotRequest())
  }

  func bus() -> Bus<OrderFlow> {
    Bus(SmallShop.system, keepsHistory: true, executor: executor)
  }

  /// The form as the shop offers it at its start, and what it says to a wrong one.
  func form(after step: Int) async throws -> OrderForm {
    let bus = bus()
    for _ in 0..<step { _ = try await bus.step() }
    return SmallShop.system.orderForm(await bus.world())
  }

  func error(_ form: OrderForm, after step: Int) async throws -> FormError? {
    let bus = bus()
    for _ in 0..<step { _ = try await bus.step() }
    do throws(FormError) {
      _ = try SmallShop.system.message(from: form, in: await bus.world())
      return nil
    } catch {
      return error
    }
  }
}
