import Primitives
import Simulation
import Testing

@testable import Interface

@Suite struct `A time in a column` {
  private func clock(_ span: VirtualDuration) async throws -> String {
    let model = try await Model.at(16)
    return model.clock(model.snapshot.start + span)
  }

  @Test func `is the time of day on the first day`() async throws {
    #expect(try await clock(.milliseconds(3_661_250)) == "01:01:01.250")
  }

  @Test(arguments: [
    (1, "+1d 00:00:00"), (9, "+9d 00:00:00"), (10, "+10d 00:00"), (730, "+730d 00:00"),
    (-1, "-1d 00:00:00"),
  ])
  func `says how many days later it is, and never takes more room`(days: Int64, text: String)
    async throws
  {
    let shown = try await clock(.milliseconds(days * 86_400_000))
    #expect(shown == text && shown.count <= 12)
  }
}
