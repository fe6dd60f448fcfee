import Messaging
import OrderFlowSystem
import Primitives
import Simulation

/// Real moments of the small shop, each run once.
actor Moment {
  static let shared = Moment()

  private let executor = SimulationExecutor(name: "moments")

  private struct Wanted: Hashable {
    let step: Int?
    let detail: Int?
  }

  private var made: [Wanted: (before: Snapshot, now: Snapshot)] = [:]

  /// The snapshots before and after step `step`; of the settled shop where nil.
  func at(step: Int?, showing detail: Int? = nil) async throws -> (before: Snapshot, now: Snapshot)
  {
    let wanted = Wanted(step: step, detail: detail)
    if let moment = made[wanted] { return moment }
    let bus = bus()
    let last = if let step { step } else { try await self.bus().run(limit: .max) }
    for _ in 0..<max(0, last - 1) { _ = try await bus.step() }
    var request = SnapshotRequest()
    // What the overview asks for in its inspector and its story.
    request.detail = detail.map { .entry($0) } ?? .handled
    request.story = ""
    let before = await bus.snapshot(request)
    if last > 0 { _ = try await bus.step() }
    let moment = (before, await bus.snapshot(request))
    made[wanted] = moment
    return moment
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
