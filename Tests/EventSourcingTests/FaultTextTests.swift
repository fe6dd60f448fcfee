import EventSourcing
import Primitives
import Testing

@Suite struct `Faults in words` {
  private let grammar = FaultText(participants: cast)

  @Test(arguments: [
    "drop 10%", "drop PAYMENT_PROCESSING_COMPLETED to delivery", "delay 10% by 5s",
    "crash billing after-record", "crash before-record 0.05%", "refuse-write billing 3 times",
    "refuse-write", "duplicate order 1001 always", "reorder message 00000000000000ab attempt 2",
    "delay to billing 50% by 1m30.25s once", "slow billing by 1d2h", "stop delivery",
    "partition ordering billing", "payment-provider answers-twice",
    #"drop order "two ""words"" 가""#,
  ])
  func `the canonical form is read and written as it is`(text: String) throws {
    #expect(grammar.text(try grammar.disturbance(text)) == text)
  }

  @Test(arguments: [
    ("drop once", "drop"), ("drop 1 times", "drop"), ("drop 100%", "drop always"),
    ("drop 100% 1 times", "drop"), ("drop 10.0% always", "drop 10%"),
    ("drop 10% once", "drop 10% once"), ("DROP Order 7 TO Billing", "drop to billing order 7"),
    ("delay  by 90000ms\t5%", "delay 5% by 1m30s"),
    ("drop to delivery ORDER_PLACED", "drop ORDER_PLACED to delivery"),
    ("crash after-record to billing", "crash billing after-record"),
    ("drop message 00000000000000AB", "drop message 00000000000000ab"),
    (#"drop order "1001""#, "drop order 1001"), ("slow billing by 0.5h", "slow billing by 30m"),
    ("Payment-Provider SILENT", "payment-provider silent"),
  ])
  func `what may be said in several ways has one form`(text: String, form: String) throws {
    #expect(grammar.text(try grammar.disturbance(text)) == form)
  }

  @Test func `without a percentage it strikes once, with one for as long as it lasts`() throws {
    #expect(try grammar.disturbance("drop") == .strike(Strike(.drop, basisPoints: 10_000, 1)))
    #expect(try grammar.disturbance("drop 10%") == .strike(Strike(.drop, basisPoints: 1_000, nil)))
    #expect(
      try grammar.disturbance("drop always") == .strike(Strike(.drop, basisPoints: 10_000, nil)))
    #expect(
      try grammar.disturbance("drop 0.01% 2 times") == .strike(Strike(.drop, basisPoints: 1, 2)))
  }

  @Test(arguments: [
    ("drop from 1m until 2m", "drop from 1m until 2m"), ("drop at 1m", "drop from 1m"),
    ("partition ordering billing from 0s until 2m", "partition ordering billing from 0s until 2m"),
    ("stop billing UNTIL 1500ms", "stop billing until 1.5s"), ("stop billing", "stop billing"),
  ])
  func `a fault can be planned`(text: String, form: String) throws {
    #expect(grammar.text(try grammar.planned(text)) == form)
  }

  @Test(arguments: [
    "begin drop 10%", "lift partition ordering billing", "on inbox", "off dead-letters",
  ])
  func `a fault begins and is lifted, a mechanism is switched`(text: String) throws {
    #expect(grammar.text(try grammar.change(text)) == text)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever is written is read as it was`(seed: UInt64) throws {
    var faults = RandomFaults(seed: seed)
    for _ in 0..<200 {
      let planned = faults.planned()
      #expect(try grammar.planned(grammar.text(planned)) == planned)
      let disturbance = faults.disturbance()
      #expect(try grammar.disturbance(grammar.text(disturbance)) == disturbance)
      let change = faults.change()
      #expect(try grammar.change(grammar.text(change)) == change)
    }
  }
}

extension Strike {
  init(_ effect: Effect, basisPoints: Int, _ times: Int?) {
    self.init(effect)
    self.basisPoints = basisPoints
    self.times = times
  }
}
