import Simulation
import Testing

@testable import Interface

@Suite struct `ZZ` {
  @Test func steps() async throws {
    for s in 0...45 {
      let m = try await Model.at(s).snapshot
      if case .flight(let f)? = m.next {
        print("NEXT", s, m.step, f.name, f.from, f.to, f.subject ?? "")
      } else {
        print("NEXT", s, m.step, m.next as Any)
      }
    }
  }
}
