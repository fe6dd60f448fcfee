import OrderFlowSystem
import Simulation
import Testing

@Suite struct `Orders that compete for stock` {
  static let sizes: [(seeds: Range<UInt64>, orders: Int)] = [
    (1..<301, 5), (1..<151, 12), (1..<31, 60),
  ]

  @Test(arguments: sizes)
  func `settle within a bound, with every promise kept`(
    seeds: Range<UInt64>, orders: Int
  ) {
    for run in RandomRun.all(seeds, orders: orders) {
      let flow = run.pure()
      let faults = Settlement(engine: flow.engine, world: flow.world).faults
      #expect(faults == [], "\(run)")
    }
  }
}
