import Testing

@testable import Interface

@Suite struct `Patience with long work` {
  @Test func `given an answer comes soon, then nothing is asked`() {
    var patience = Patience()
    #expect(patience.isDue(at: 0, isWaiting: true) == false)
    #expect(patience.isDue(at: 99_999, isWaiting: true) == false)
    #expect(patience.isDue(at: 100_000, isWaiting: false) == false)
    #expect(patience.wait(at: 100_000) == nil, "it sleeps for as long as it likes")
  }

  @Test func `given none comes, then it is asked after a while, and then once a frame`() {
    var patience = Patience()
    _ = patience.isDue(at: 0, isWaiting: true)
    #expect(patience.wait(at: 40_000) == 60_000)
    #expect(patience.isDue(at: 100_000, isWaiting: true) == true)
    #expect(patience.isDue(at: 120_000, isWaiting: true) == false)
    #expect(patience.isDue(at: 100_000 + Patience.again, isWaiting: true) == true)
  }

  @Test func `given the next command, then it is as patient as before`() {
    var patience = Patience()
    _ = patience.isDue(at: 0, isWaiting: true)
    _ = patience.isDue(at: 200_000, isWaiting: true)
    _ = patience.isDue(at: 210_000, isWaiting: false)
    #expect(patience.isDue(at: 220_000, isWaiting: true) == false)
    #expect(patience.wait(at: 220_000) == Patience.first)
  }
}
