import OrderFlowSystem
import Testing

@Suite struct `What is looked for, as payloads spell it` {
  @Test(arguments: [
    ("392.00", "minorUnits 39200"), ("0.05", "minorUnits 5"), ("5.00", "minorUnits 500"),
    ("0.00", "minorUnits 0"), ("1.250", "minorUnits 1250"),
  ])
  func `is an amount in minor units`(typed: String, spelt: String) {
    #expect(OrderFlow.spellings(of: typed) == [spelt])
  }

  @Test(arguments: ["", "392", "392.0", "392.", ".50", "1.2.34", "12.3456", "NW-011", "수량 1.25"])
  func `is nothing else where no amount is typed`(typed: String) {
    #expect(OrderFlow.spellings(of: typed) == [])
  }
}
