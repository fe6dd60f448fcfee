import EventSourcing
import Primitives
import Testing

@Suite struct `Sending again` {
  @Test func `waits twice as long each time, and gives up after the last attempt`() {
    let waits = (1...5 as ClosedRange<UInt8>).map { RetryPolicy.standard.wait(after: $0) }
    #expect(waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(8), nil])
  }

  @Test func `with one attempt there is no second`() {
    #expect(RetryPolicy(limit: 1, firstWait: .seconds(1)).wait(after: 1) == nil)
  }
}
