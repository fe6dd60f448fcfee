import EventSourcing
import Testing

@Suite struct `The safety mechanisms` {
  @Test func `are all on or all off`() {
    #expect(MechanismSet.all.absent.isEmpty)
    #expect(MechanismSet.none.absent == Mechanism.allCases)
  }

  @Test(arguments: Mechanism.allCases)
  func `each is switched without the others`(mechanism: Mechanism) {
    var set = MechanismSet.all
    set[mechanism] = false
    #expect(set.absent == [mechanism] && !set[mechanism])
    #expect(set == .all(but: [mechanism]))
    set[mechanism] = true
    #expect(set == .all)
  }

  @Test func `those that are off come in the order of the list, each once`() {
    #expect(MechanismSet.all(but: [.timeouts, .inbox, .timeouts]).absent == [.inbox, .timeouts])
  }
}
